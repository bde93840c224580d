import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { ViewButton } from "@web/views/view_button/view_button";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** Approve, or the same button disabled with the reason why it is. */
export class QuittanceApproveButton extends Component {
    static template = "account_quittance.ApproveButton";
    static components = { ViewButton };
    static props = standardWidgetProps;

    clickParams = { name: "action_approve", type: "object" };

    get isOffered() {
        return this.props.record.data.action_state === "to_approve";
    }

    get refusal() {
        return this.props.record.data.action_refusal || "";
    }
}

registry.category("view_widgets").add("quittance_approve", {
    component: QuittanceApproveButton,
    fieldDependencies: [
        { name: "action_state", type: "selection" },
        { name: "action_refusal", type: "char" },
    ],
});
