from odoo import api, fields, models
from odoo.tools import SQL

from .core import core
from .fields import BigInteger, LooseMany2one, OptionalMonetary, StageCode

ITEM_STATES = [
    ("not_due", "Not due"),
    ("waiting", "Waiting"),
    ("to_contact", "To contact"),
    ("held", "Held"),
    ("covered", "Covered by credits"),
    ("finished", "Ladder finished"),
    ("review", "To review"),
]


class QuittanceItem(models.Model):
    """One due-dated part of an invoice.

    Its identity is (company, invoice, ordinal of the instalment): a reset to draft rewrites journal items.
    No foreign keys, no log columns: a night writes this table by the hundred thousand. Items go with their case by a
    trigger of its table.
    """

    _name = "quittance.item"
    _description = "Credit control item"
    _inherit = "quittance.reasoned"
    _log_access = False
    _order = "due_date, ordinal, id"
    _rec_name = "move_id"

    company_id = LooseMany2one("res.company", required=True, readonly=True)
    case_id = LooseMany2one("quittance.case", readonly=True)
    move_id = LooseMany2one("account.move", "Invoice", required=True, readonly=True)
    ordinal = fields.Integer("Instalment", required=True, readonly=True, aggregator=None)

    # Written when a contact is settled.
    stage = StageCode("Last stage")
    stage_on = fields.Date("Stage done on", readonly=True)
    stage_customer_id = LooseMany2one("res.partner", "Contacted then", readonly=True)
    cycle = fields.Integer(
        readonly=True, aggregator=None, help="Raised when the item begins anew with another customer."
    )

    # Written by a run.
    kind = fields.Selection(
        [("principal", "Principal"), ("interest", "Charged interest"), ("compensation", "Charged compensation")],
        "What it is",
        readonly=True,
    )
    limitation_date = fields.Date(
        "Limitation", readonly=True, help="Last day of the limitation as counted, unless something interrupts it."
    )
    line_id = fields.Integer("Journal item", readonly=True, aggregator=None)
    branch_id = LooseMany2one("res.company", "Branch", readonly=True)
    currency_id = LooseMany2one("res.currency", readonly=True)
    company_currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    due_date = fields.Date(readonly=True)
    # Of the item's own currency: lists add up the book value.
    residual = fields.Monetary("Principal left", readonly=True, aggregator=None)
    claim = fields.Monetary(
        readonly=True,
        aggregator=None,
        help="Principal left less the credits applied provisionally and less what is held.",
    )
    held = fields.Monetary(readonly=True, aggregator=None, help="Kept from being chased.")
    hold = fields.Char("Held by", readonly=True, help="Code of the first hold that took something.")
    hold_sentence = fields.Char("Held because", compute="_compute_hold_sentence")
    residual_company = fields.Monetary("Book value", currency_field="company_currency_id", readonly=True)
    interest = OptionalMonetary(readonly=True, aggregator=None, help="Late-payment interest as of the last decision.")
    compensation = OptionalMonetary(
        readonly=True, aggregator=None, help="Fixed recovery costs as of the last decision."
    )
    state = fields.Selection(ITEM_STATES, readonly=True)
    next_stage = StageCode("Next step")
    next_date = fields.Date(readonly=True)
    mentioned = fields.Boolean(readonly=True, help="A contact names it, also where it announces no stage of it.")
    decided_on = fields.Date(readonly=True)
    closed_on = fields.Date(readonly=True)
    fingerprint = BigInteger(readonly=True)

    partner_id = fields.Many2one(related="case_id.partner_id", string="Customer")
    days_late = fields.Integer("Days late", compute="_compute_days_late")
    interest_today = OptionalMonetary("Interest to date", compute="_compute_today")
    compensation_today = OptionalMonetary(
        "Fixed compensation", currency_field="company_currency_id", compute="_compute_today"
    )

    _identity_uniq = models.UniqueIndex("(company_id, move_id, ordinal)")
    _case_idx = models.Index("(case_id)")

    def init(self):
        # The night updates rows in place: room on each page keeps the updates off the indexes.
        self.env.cr.execute("ALTER TABLE quittance_item SET (fillfactor = 80)")

    @api.model
    def _readdress(self, sources, target):
        """Who was contacted as one of several customers was contacted as the one that they become."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                "UPDATE quittance_item SET stage_customer_id = %s WHERE stage_customer_id = ANY(%s)",
                target.id,
                (sources - target).ids,
            )
        )
        self.invalidate_model(["stage_customer_id"])

    @api.depends("reasons", "hold", "company_id")
    @api.depends_context("lang")
    def _compute_hold_sentence(self):
        for item in self:
            reasons = [
                reason for reason in item.reasons or [] if "held_amount" in reason or reason["code"] == item.hold
            ]
            item.hold_sentence = (item.hold and " ".join(item._settings()._sentences(reasons))) or False

    @api.depends("due_date", "company_id")
    @api.depends_context("tz")
    def _compute_days_late(self):
        for item in self:
            today = item._settings()._today()
            item.days_late = max((today - item.due_date).days, 0) if item.due_date else 0

    def _compute_today(self):
        """What ages by itself, as of today and not of the last decision."""
        self.interest_today = self.compensation_today = False
        is_open = self.filtered(lambda item: not item.closed_on)
        for evaluation, items in is_open.grouped(lambda item: item.case_id.evaluation_today).items():
            if not evaluation:
                continue
            for item, figures in items._figures(evaluation).items():
                item.interest_today, item.compensation_today = figures["interest"], figures["compensation"]

    def _figures(self, evaluation):
        """What an evaluation says of those of these items that are open in it.

        :return: dict of item to a dict of the core's figures
        """
        native = core(self.env)
        try:
            columns = evaluation.figures(self.ids)
        except native.InputError:
            # One of them was settled since the last night.
            if len(self) == 1:
                return {}
            return {item: figures for one in self for item, figures in one._figures(evaluation).items()}
        rows = zip(*columns.values(), strict=True)
        return {item: dict(zip(columns, row, strict=True)) for item, row in zip(self, rows, strict=True)}
