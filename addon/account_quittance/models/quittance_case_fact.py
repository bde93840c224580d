from odoo import api, fields, models
from odoo.exceptions import ValidationError


class QuittanceCaseFact(models.AbstractModel):
    """Something that a person enters of a customer's claims. The customer is evaluated at once, as decisions follow from it."""

    _name = "quittance.case.fact"
    _description = "Fact of a customer's claims"
    _inherit = "quittance.owned"

    case_id = fields.Many2one("quittance.case", "Customer", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="case_id.company_id", store=True, index=True)
    move_id = fields.Many2one("account.move", "Invoice", ondelete="cascade", index="btree_not_null")

    @api.constrains("move_id", "case_id")
    def _check_move(self):
        for fact in self.filtered("move_id"):
            move, case = fact.move_id.sudo(), fact.case_id.sudo()
            if move.commercial_partner_id != case.partner_id or move.company_id.root_id != case.company_id:
                raise ValidationError(
                    self.env._(
                        "%(invoice)s is not an invoice of %(customer)s: choose one of this customer's.",
                        invoice=move.display_name,
                        customer=case.display_name,
                    )
                )

    @api.model_create_multi
    def create(self, vals_list):
        facts = super().create(vals_list)
        facts.case_id.check_access("write")
        facts.case_id._evaluate()
        return facts

    def write(self, vals):
        cases = self.case_id
        result = super().write(vals)
        # The case that a row is moved to is checked as the one that it comes from.
        self.case_id.check_access("write")
        (cases | self.case_id)._evaluate()
        return result

    def unlink(self):
        cases = self.case_id
        result = super().unlink()
        cases._evaluate()
        return result
