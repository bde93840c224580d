from odoo import fields, models
from odoo.exceptions import UserError

LEFT_OUT = "left_out_of_letter"


class QuittancePreviewLine(models.TransientModel):
    """An invoice of a letter that is looked at, which may be left out of it and put back."""

    _name = "quittance.preview.line"
    _description = "Invoice of a previewed message"
    _inherit = "quittance.guarded"
    _order = "id"

    preview_id = fields.Many2one("quittance.preview", required=True, ondelete="cascade", readonly=True, index=True)
    item_id = fields.Many2one("quittance.item", required=True, ondelete="cascade", readonly=True)
    move_id = fields.Many2one(related="item_id.move_id")
    ordinal = fields.Integer(related="item_id.ordinal")
    due_date = fields.Date(related="item_id.due_date")
    currency_id = fields.Many2one(related="item_id.currency_id")
    amount = fields.Monetary(readonly=True)
    hold_id = fields.Many2one("quittance.hold", "Left out by", ondelete="cascade", readonly=True)

    def _has_field_access(self, field, operation):
        # "readonly" by itself holds in views only: what a letter is about, nobody says by call.
        if operation == "write" and field.store and not self.env.su:
            return False
        return super()._has_field_access(field, operation)

    def _list(self, preview):
        """The invoices of a letter and those that were left out of it, in superuser mode."""
        action = preview.action_id
        claims = action._letter_claims()
        # A letter asks for what no night has seen since only until it is looked at again.
        rows = [{"preview_id": preview.id, "item_id": claim.item_id, "amount": claim.claim} for claim in claims]
        holds = self.env["quittance.hold"].search(
            [("case_id", "=", action.case_id.id), ("code", "=", LEFT_OUT), ("lifted_on", "=", False)]
        )
        for hold in holds:
            items = action.case_id.item_ids.filtered(
                lambda item, hold=hold: (
                    item.move_id == hold.move_id and hold.ordinal in (0, item.ordinal) and item.hold == LEFT_OUT
                )
            )
            rows += [
                {"preview_id": preview.id, "item_id": item.id, "amount": item.held, "hold_id": hold.id}
                for item in items
            ]
        return self.create(rows)

    def action_leave_out(self):
        """Let the letter go without this invoice, which waits for the next one."""
        preview = self._checked_preview()
        hold = {
            "case_id": preview.action_id.case_id.id,
            "move_id": self.move_id.id,
            "ordinal": self.ordinal,
            "code": LEFT_OUT,
            "reason": self.env._("Not in the letter that was looked at"),
        }
        self.env["quittance.hold"].create(hold)
        return preview._show_again()

    def action_put_back(self):
        """Let the letter ask for this invoice again."""
        preview = self._checked_preview()
        self.hold_id.action_lift()
        return preview._show_again()

    def _checked_preview(self):
        self.ensure_one()
        self.check_access("read")
        preview = self.preview_id
        action = preview.action_id.sudo(False)
        action._check_desk()
        if action.state != "to_approve":
            raise UserError(self.env._("%s: there is nothing to approve.", action.case_id.display_name))
        return preview
