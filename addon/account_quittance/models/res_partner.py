from odoo import api, fields, models

from .quittance_case import GRADES, RELATIONS
from .quittance_roles import CONTACT_ROLES

READER = "account_quittance.group_reader"


class ResPartner(models.Model):
    _name = "res.partner"
    _inherit = ["res.partner", "quittance.customers"]

    quittance_role = fields.Selection(
        CONTACT_ROLES,
        "Role in credit control",
        help="A stage of a policy may be meant for this role. Of several contacts with the same role the oldest counts.",
        groups=READER,
    )
    quittance_case_id = fields.Many2one(
        "quittance.case", "Credit control case", compute="_compute_quittance", groups=READER
    )
    quittance_grade = fields.Selection(GRADES, "Payment grade", compute="_compute_quittance", groups=READER)
    quittance_relation_used = fields.Selection(RELATIONS, "Treated as", compute="_compute_quittance", groups=READER)
    quittance_currency_id = fields.Many2one("res.currency", compute="_compute_quittance", groups=READER)
    quittance_overdue = fields.Monetary(
        "Overdue", currency_field="quittance_currency_id", compute="_compute_quittance", groups=READER
    )
    quittance_next_stage = fields.Selection(
        selection=lambda self: self.env["quittance.stage.code"]._selection(),
        string="Next step",
        compute="_compute_quittance",
        groups=READER,
    )
    quittance_next_date = fields.Date("Next contact", compute="_compute_quittance", groups=READER)
    quittance_first_reason = fields.Char("Reason", compute="_compute_quittance", groups=READER)
    quittance_paused_until = fields.Date("Paused until", compute="_compute_quittance", groups=READER)

    quittance_own_policy_id = fields.Many2one(
        "quittance.policy",
        "Own policy",
        compute="_compute_quittance",
        inverse="_inverse_quittance_own_policy_id",
        domain="[('company_id', '=', quittance_company_id), ('state', '=', 'approved')]",
        groups=READER,
        help="It counts before the segments, from the next evaluation on. Left empty, the segments say which policy counts.",
    )
    quittance_company_id = fields.Many2one(
        "res.company", "Company of the credit control case", compute="_compute_quittance", groups=READER
    )
    quittance_policy_sentence = fields.Char("By which policy", compute="_compute_quittance_facts", groups=READER)
    quittance_orders_sentence = fields.Char("Hold on orders", compute="_compute_quittance_facts", groups=READER)
    quittance_next_sentence = fields.Char(
        "What to do next", compute="_compute_quittance_facts", groups="account_quittance.group_reader"
    )
    quittance_reason_text = fields.Text(
        "Reasons", compute="_compute_quittance_facts", groups="account_quittance.group_reader"
    )
    quittance_interest = fields.Monetary(
        "Interest as of the last decision",
        currency_field="quittance_currency_id",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )
    quittance_compensation = fields.Monetary(
        "Fixed compensation",
        currency_field="quittance_currency_id",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )
    quittance_stage = fields.Selection(
        selection=lambda self: self.env["quittance.stage.code"]._selection(),
        string="Last stage",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )

    @api.depends_context("company", "lang")
    def _compute_quittance(self):
        """Facts of the customer's case in the root of the user's company."""
        root = self.env.company.root_id
        cases = self.env["quittance.case"].search(
            [("company_id", "=", root.id), ("partner_id", "in", self.commercial_partner_id.ids)]
        )
        by_partner = {case.partner_id.id: case for case in cases}
        for partner in self:
            case = by_partner.get(partner.commercial_partner_id.id, cases.browse())
            partner.quittance_case_id = case
            partner.quittance_grade = case.grade
            partner.quittance_relation_used = case.relation_used
            partner.quittance_currency_id = root.currency_id
            partner.quittance_overdue = case.overdue
            partner.quittance_next_stage = case.next_stage
            partner.quittance_next_date = case.next_date
            partner.quittance_first_reason = case.first_reason
            partner.quittance_paused_until = case.paused_until
            partner.quittance_company_id = root
            partner.quittance_own_policy_id = case.own_policy_id

    @api.depends("quittance_case_id")
    @api.depends_context("company", "lang")
    def _compute_quittance_facts(self):
        for partner in self:
            case = partner.quittance_case_id
            partner.quittance_orders_sentence = case.orders_sentence
            partner.quittance_next_sentence = case.next_sentence
            partner.quittance_reason_text = case.reason_text
            partner.quittance_interest = case.interest
            partner.quittance_compensation = case.compensation
            partner.quittance_stage = case.stage
            partner.quittance_policy_sentence = case.policy_sentence

    def _inverse_quittance_own_policy_id(self):
        for partner in self:
            policy = partner.quittance_own_policy_id
            case = partner._quittance_cases(create=bool(policy))
            if case.own_policy_id != policy:
                case.own_policy_id = policy

    def _quittance_customers(self):
        """The customers of these contacts, in the root of the user's company."""
        self.check_access("read")
        return [(self.env.company.root_id, self.commercial_partner_id)]
