import { registry } from "@web/core/registry";
import { formatMonetary } from "@web/views/fields/formatters";
import { listView } from "@web/views/list/list_view";
import { ListRenderer } from "@web/views/list/list_renderer";

/** A list whose footer has a total for each currency, where the host would convert them into one. */
export class CurrencyTotalsListRenderer extends ListRenderer {
    computeAggregates() {
        const aggregates = super.computeAggregates();
        for (const [name, aggregate] of Object.entries(aggregates)) {
            if (aggregate.multiCurrency) {
                const column = this.columns.find((candidate) => candidate.name === name);
                aggregates[name] = { help: column.attrs.sum, value: this.totalsByCurrency(column) };
            }
        }
        return aggregates;
    }

    totalsByCurrency(column) {
        const { selection, isGrouped, groups, records } = this.props.list;
        const currencyField = this.getCurrencyField(column);
        const totals = new Map();
        const add = (currencyId, amount) => totals.set(currencyId, (totals.get(currencyId) || 0) + (amount || 0));
        if (selection.length || !isGrouped) {
            for (const { data } of selection.length ? selection : records) {
                add(data[currencyField].id, data[column.name]);
            }
        } else {
            for (const { aggregates } of groups) {
                if (aggregates[currencyField].length > 1) {
                    return ""; // The group itself has no one total.
                }
                add(aggregates[currencyField][0], aggregates[column.name]);
            }
        }
        return [...totals].map(([currencyId, amount]) => formatMonetary(amount, { currencyId })).join("\n");
    }
}

registry.category("views").add("quittance_currency_totals_list", {
    ...listView,
    Renderer: CurrencyTotalsListRenderer,
});
