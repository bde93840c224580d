import contextlib

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date

from .quittance_night import RunUnderWay


class QuittanceOrderHold(models.AbstractModel):
    """Whether new orders of a customer are held. A stage begins it; a person ends it, or the run that finds nothing overdue.

    It decides nothing about whom to chase. What asks for it are addons that know orders.
    """

    _name = "quittance.order.hold"
    _description = "Hold on the orders of a customer"

    orders_held_on = fields.Date("Orders held since", readonly=True)
    orders_held_by_id = fields.Many2one("res.users", "Orders held by", readonly=True, ondelete="set null")
    orders_held_reason = fields.Char("Orders held because", readonly=True)
    orders_sentence = fields.Char("Hold on orders", compute="_compute_orders_sentence")

    @api.depends("orders_held_on", "orders_held_by_id", "orders_held_reason")
    @api.depends_context("lang")
    def _compute_orders_sentence(self):
        for case in self:
            case.orders_sentence = bool(case.orders_held_on) and self.env._(
                "New orders are held since %(day)s: “%(reason)s” (%(person)s).",
                day=format_date(self.env, case.orders_held_on),
                reason=case.orders_held_reason,
                person=case.sudo().orders_held_by_id.name or self.env._("nobody who is still here"),
            )

    def _hold_orders(self, reason, person):
        """Hold the orders of these customers from today on; who is held already stays as he is.

        :param reason: text
        :param person: the user in whose name it is done
        """
        begun = self.sudo().filtered(lambda case: not case.orders_held_on)
        for case in begun:
            case.write(
                {
                    "orders_held_on": case._settings()._today(),
                    "orders_held_by_id": person.id,
                    "orders_held_reason": reason,
                }
            )
        spoken = self.with_context(lang=person.lang).env._(
            "New orders are held, until somebody lets them through or nothing is overdue any more: “%s”.", reason
        )
        begun._message_log_batch(dict.fromkeys(begun.ids, spoken), author_id=person.partner_id.id)

    def action_free_orders(self):
        """Let new orders of these customers through again."""
        self._check_desk()
        held = self.sudo().filtered("orders_held_on")
        if not held:
            raise UserError(self.env._("Nobody holds orders of this customer."))
        held.write(self._orders_free())
        held._message_log_batch(
            dict.fromkeys(held.ids, self.env._("New orders are let through again.")),
            author_id=self.env.user.partner_id.id,
        )
        return True

    @api.model
    def _orders_free(self):
        return {"orders_held_on": False, "orders_held_by_id": False, "orders_held_reason": False}

    @api.model
    def _orders_held(self, company, customers, look_again):
        """The cases of these customers whose orders are held, in superuser mode.

        :param company: root company
        :param customers: commercial partners
        :param look_again: whether what was paid since the last decision counts: it evaluates, and writes what changed
        """
        domain = [("company_id", "=", company.id), ("partner_id", "in", customers.ids), ("orders_held_on", "!=", False)]
        held = self.sudo().search(domain)
        if held and look_again and self.env["quittance.settings"]._of(company).policy_id:
            with contextlib.suppress(RunUnderWay):
                # A night that runs right now frees them itself.
                self.env["quittance.run"]._refresh(company, held.partner_id)
        return held.filtered("orders_held_on")

    @api.model
    def _free_orders(self, company, as_of):
        """End what holds orders of whom nothing is overdue any more: neither asked for, nor held by a person. One statement.

        What the host or the law holds (paid and not matched, a remainder) does not keep orders back.
        """
        holds = self.env["quittance.hold"]
        self.env.cr.execute(
            SQL(
                """
                UPDATE quittance_case own
                   SET orders_held_on = NULL, orders_held_by_id = NULL, orders_held_reason = NULL
                 WHERE own.company_id = %s AND own.orders_held_on IS NOT NULL
                   AND NOT EXISTS (
                       SELECT FROM quittance_item item
                        WHERE item.case_id = own.id AND item.closed_on IS NULL AND item.due_date < %s
                          AND (item.claim > 0 OR item.hold = ANY(%s))
                   )
                RETURNING own.id
                """,
                company.id,
                as_of,
                [rule["code"] for rule in holds._rules(company) if not rule.get("from_host")],
            )
        )
        freed = self.browse([case_id for (case_id,) in self.env.cr.fetchall()])
        if freed:
            self.invalidate_model(["orders_held_on", "orders_held_by_id", "orders_held_reason"])
            speaking = self.with_context(lang=company.partner_id.lang)
            told = speaking.env._("Nothing is overdue any more: new orders are let through again.")
            freed._message_log_batch(dict.fromkeys(freed.ids, told))
