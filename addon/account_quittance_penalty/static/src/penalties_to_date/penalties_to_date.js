import { Component, markup, useState } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { useRecordObserver } from "@web/model/relational_model/utils";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

/** What claims bear to date. It evaluates the customer, so that it is asked for when its tab is opened, and not before. */
export class QuittancePenaltiesToDate extends Component {
    static template = "account_quittance_penalty.PenaltiesToDate";
    static props = standardWidgetProps;

    setup() {
        this.orm = useService("orm");
        this.state = useState({ html: null });
        useRecordObserver((record) => {
            // Read anew whenever the record is; nothing waits for it.
            if (record.data && record.resId && !record.dirty) {
                this.load(record);
            }
        });
    }

    async load(record) {
        const html = await this.orm.call(record.resModel, "quittance_penalties_to_date", [[record.resId]]);
        this.state.html = html ? markup(html) : "";
    }
}

registry.category("view_widgets").add("quittance_penalties_to_date", { component: QuittancePenaltiesToDate });
