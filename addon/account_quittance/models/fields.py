"""Column types that the host's fields do not offer."""

from decimal import Decimal

from odoo import fields


def exact(amount, currency):
    """The decimal that a stored amount of a currency stands for; the host reads it as a binary fraction."""
    return Decimal(f"{amount:.{currency.decimal_places}f}")


class BigInteger(fields.Integer):
    """A 64-bit integer: the fingerprints of the core."""

    _column_type = ("int8", "int8")
    aggregator = None


class LooseMany2one(fields.Many2one):
    """A many2one without a foreign key, for tables that a night writes by the hundred thousand.

    Whoever uses one says what becomes of its rows when the target is deleted.
    """

    def update_db_foreign_key(self, model, column):
        """Leave the column a plain integer."""


class OptionalMonetary(fields.Monetary):
    """An amount for which "not available" differs from zero: NULL reads as ``False``."""

    def convert_to_cache(self, value, record, validate=True):
        if value is None or value is False:
            return None
        return super().convert_to_cache(value, record, validate)

    def convert_to_column_insert(self, value, record, values=None, validate=True):
        if value is None or value is False:
            return None
        return super().convert_to_column_insert(value, record, values, validate)

    def convert_to_record(self, value, record):
        return False if value is None else value

    def convert_to_read(self, value, record, use_display_name=True):
        return False if value is None else value


class StageCode(fields.Selection):
    """The code of a stage, as the core writes it; titles and order come from the company's dictionary of stage codes."""

    def __init__(self, string=None, **kwargs):
        super().__init__(
            selection=lambda model: model.env["quittance.stage.code"]._selection(),
            string=string,
            readonly=True,
            **kwargs,
        )

    def _default_group_expand(self, records, groups, domain):
        # Columns in the ladder's order, and none that is empty: on a phone the first one fills the screen.
        return [code for code in super()._default_group_expand(records, groups, domain) if code in groups]


class CoreAnswer(fields.Field):
    """What the core answered, kept for a transaction beside what is computed from it; for code, never for a client."""

    type = "json"

    def convert_to_read(self, value, record, use_display_name=True):
        return False
