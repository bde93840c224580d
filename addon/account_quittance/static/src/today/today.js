import { Component, onWillStart, onWillUpdateProps } from "@odoo/owl";
import { ConfirmationDialog } from "@web/core/confirmation_dialog/confirmation_dialog";
import { deserializeDate, formatDate } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { formatMonetary } from "@web/views/fields/formatters";
import { KanbanHeader } from "@web/views/kanban/kanban_header";
import { KanbanRenderer } from "@web/views/kanban/kanban_renderer";
import { kanbanView } from "@web/views/kanban/kanban_view";
import { ListRenderer } from "@web/views/list/list_renderer";
import { listView } from "@web/views/list/list_view";
import { AnimatedNumber } from "@web/views/view_components/animated_number";
import { ColumnProgress } from "@web/views/view_components/column_progress";

/**
 * What there is to do, above the rows: each figure is a filter of the search bar.
 * It also says why nothing leaves when nothing can.
 */
export class QuittanceToday extends Component {
    static template = "account_quittance.Today";
    static props = { list: { type: Object } };

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.dialog = useService("dialog");
        onWillStart(() => this.load());
        onWillUpdateProps(() => this.load());
    }

    async load() {
        this.summary = await this.orm.call("quittance.case", "today_summary");
    }

    get decidedOn() {
        const day = this.summary.decided_on;
        return day ? formatDate(deserializeDate(day)) : "";
    }

    get isEmpty() {
        return !this.summary.decided_on;
    }

    isActive(name) {
        return this.env.searchModel.query.some(
            ({ searchItemId }) => this.env.searchModel.searchItems[searchItemId].name === name
        );
    }

    show(name) {
        const model = this.env.searchModel;
        const [item] = model.getSearchItems((searchItem) => searchItem.name === name);
        model.query = [];
        model.toggleSearchItem(item.id);
    }

    firstSteps() {
        this.action.doAction("account_quittance.quittance_first_steps_open");
    }

    turnSending(on) {
        this.dialog.add(ConfirmationDialog, {
            title: on ? _t("Turn sending on") : _t("Turn sending off"),
            body: on
                ? _t("From now on what is approved leaves. Stages that the policy calls automatic leave without approval.")
                : _t("From this moment nothing leaves, also what is approved already. It waits, and leaves when sending is on again."),
            confirmLabel: on ? _t("Turn sending on") : _t("Turn sending off"),
            confirm: async () => {
                const verb = on ? "action_turn_sending_on" : "action_turn_sending_off";
                await this.orm.call("quittance.settings", verb, [this.summary.settings_ids]);
                await this.env.searchModel.search();
            },
            cancel: () => {},
        });
    }

    maySend() {
        this.dialog.add(ConfirmationDialog, {
            title: _t("This database may send"),
            body: _t(
                "Only one database may write to the same customers. What was approved before and has not left from here wants a new approval."
            ),
            confirm: async () => {
                await this.orm.call("quittance.origin", "action_may_send");
                await this.env.searchModel.search();
            },
            cancel: () => {},
        });
    }

    waiveBank(runId) {
        this.dialog.add(ConfirmationDialog, {
            title: _t("Do not wait for the bank today"),
            body: _t("What waits for the bank is proposed now, for today alone. Some of it may be paid already."),
            confirm: async () => {
                await this.orm.call("quittance.run", "action_waive_bank", [runId]);
                await this.env.searchModel.search();
            },
            cancel: () => {},
        });
    }

    openPolicies() {
        const policyId = this.summary.policy_id;
        if (!policyId) {
            return this.action.doAction("account_quittance.quittance_policy_action");
        }
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "quittance.policy",
            res_id: policyId,
            views: [[false, "form"]],
        });
    }

    openJobs() {
        this.action.doAction("base.ir_cron_act");
    }

    openRun() {
        this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "quittance.run",
            res_id: this.summary.run_id,
            views: [[false, "form"]],
        });
    }

    dryRun() {
        this.action.doAction("account_quittance.quittance_dry_run_action");
    }

    async runNight() {
        const action = await this.orm.call("quittance.run", "action_run_now");
        await this.action.doAction({ ...action, views: [[false, "form"]] });
    }
}

export class QuittanceTodayListRenderer extends ListRenderer {
    static template = "account_quittance.TodayListRenderer";
    static components = { ...ListRenderer.components, QuittanceToday };
}

/** A sum with its cents. */
class MoneySum extends AnimatedNumber {
    format(value) {
        return this.currencyId ? formatMonetary(value, { currencyId: this.currencyId }) : super.format(value);
    }
}

class MoneyProgress extends ColumnProgress {
    static components = { ...ColumnProgress.components, AnimatedNumber: MoneySum };
}

/** A column of those whose next step is not there has a title, too. */
export class QuittanceKanbanHeader extends KanbanHeader {
    static template = "account_quittance.KanbanHeader";
    static components = { ...KanbanHeader.components, ColumnProgress: MoneyProgress };

    get title() {
        const { displayName, groupByField } = this.group;
        return displayName || (groupByField.name === "next_stage" ? _t("No next step") : _t("None"));
    }
}

export class QuittanceTodayKanbanRenderer extends KanbanRenderer {
    static template = "account_quittance.TodayKanbanRenderer";
    static components = { ...KanbanRenderer.components, KanbanHeader: QuittanceKanbanHeader, QuittanceToday };
}

registry.category("views").add("quittance_today_list", { ...listView, Renderer: QuittanceTodayListRenderer });
registry.category("views").add("quittance_today_kanban", { ...kanbanView, Renderer: QuittanceTodayKanbanRenderer });
