import { Component } from "@odoo/owl";
import { formatDate } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

const { DateTime } = luxon;

/** A due date shown as the number of days it is late; it sorts and exports as the date it is. */
export class DaysLateField extends Component {
    static template = "account_quittance.DaysLateField";
    static props = standardFieldProps;

    get dueDate() {
        return this.props.record.data[this.props.name];
    }

    get days() {
        const today = DateTime.local().startOf("day");
        return Math.round(today.diff(this.dueDate.startOf("day"), "days").days);
    }

    /** One step darker for each month, so that the scale reads in grey too. */
    get step() {
        return Math.min(Math.floor(this.days / 30), 3) + 1;
    }

    get title() {
        return _t("Due on %s", formatDate(this.dueDate));
    }
}

registry.category("fields").add("quittance_days_late", {
    component: DaysLateField,
    displayName: _t("Days late"),
    supportedTypes: ["date"],
});
