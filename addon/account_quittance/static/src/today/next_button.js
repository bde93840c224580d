import { Component } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { ViewButton } from "@web/views/view_button/view_button";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

const VERBS = {
    to_approve: { name: "action_approve", string: _t("Approve") },
    task: { name: "action_task_done", string: _t("Done") },
    failed: { name: "action_retry", string: _t("Retry") },
};

/** The one verb that a proposal waits for; disabled, with the reason, when it would be refused. */
export class QuittanceNextButton extends Component {
    static template = "account_quittance.NextButton";
    static components = { ViewButton };
    static props = standardWidgetProps;

    get verb() {
        return VERBS[this.props.record.data.action_state];
    }

    get clickParams() {
        const shown = this.props.record.data.action_shown;
        return { name: this.verb.name, type: "object", context: { quittance_shown: shown } };
    }

    get refusal() {
        return this.props.record.data.action_refusal || "";
    }
}

registry.category("view_widgets").add("quittance_next", {
    component: QuittanceNextButton,
    fieldDependencies: [
        { name: "action_state", type: "selection" },
        { name: "action_refusal", type: "char" },
        { name: "action_shown", type: "char" },
    ],
    listViewWidth: 84,
});
