import { Component } from "@odoo/owl";
import { formatDate } from "@web/core/l10n/dates";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** The ladder of the customer's policy: what was done and how, what comes next and when, what may follow. */
export class StagesField extends Component {
    static template = "account_quittance.StagesField";
    static props = standardFieldProps;

    get steps() {
        return this.props.record.data[this.props.name] || [];
    }

    get nextDate() {
        const day = this.props.record.data.next_date;
        return day ? formatDate(day) : "";
    }

    get isDue() {
        const day = this.props.record.data.next_date;
        return Boolean(day) && day <= luxon.DateTime.local().endOf("day");
    }
}

registry.category("fields").add("quittance_stages", {
    component: StagesField,
    supportedTypes: ["json"],
    fieldDependencies: [{ name: "next_date", type: "date" }],
});
