import { Component } from "@odoo/owl";
import { formatDate } from "@web/core/l10n/dates";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** The ladder of the policy: what was done, what comes next and when, what may follow. */
export class StagesField extends Component {
    static template = "account_quittance.StagesField";
    static props = standardFieldProps;

    get steps() {
        const { data, fields } = this.props.record;
        return fields[this.props.name].selection
            .filter(([number]) => number !== "0")
            .map(([number, title]) => ({
                number,
                title,
                // Only of the last stage is it known that it was done: those before may have been passed over.
                isDone: Number(number) === data.stage,
                isPassed: Number(number) < data.stage,
                isNext: number === data.next_stage_label,
            }));
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
    supportedTypes: ["selection"],
    fieldDependencies: [
        { name: "stage", type: "integer" },
        { name: "next_stage_label", type: "selection" },
        { name: "next_date", type: "date" },
    ],
});
