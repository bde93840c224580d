from odoo import models
from odoo.tools import SQL


class QuittanceCurrencies(models.AbstractModel):
    """Rows of several currencies: a group of one has its sum, a group of several has none, where the host would convert."""

    _name = "quittance.currencies"
    _description = "Sums of one currency"

    def _read_group_select(self, aggregate_spec, query):
        name, _colon, function = aggregate_spec.partition(":")
        if function != "sum_currency":
            return super()._read_group_select(aggregate_spec, query)
        # What the host asks for a group that may hold several; access is checked with its plain sum.
        total = super()._read_group_select(f"{name}:sum", query)
        currency = self._field_to_sql(self._table, self._fields[name].get_currency_field(self), query)
        return SQL("CASE WHEN COUNT(DISTINCT %s) = 1 THEN %s END", currency, total)
