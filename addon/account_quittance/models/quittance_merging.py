from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import SQL


class QuittanceMerging(models.AbstractModel):
    """How the cases of two customers become one."""

    _name = "quittance.merging"
    _description = "Merging of credit control cases"

    @api.model
    def _merge_partners(self, sources, target):
        """Merge the cases of customers that become one; company by company, losing nothing."""
        target = target.commercial_partner_id
        self.env["quittance.item"]._readdress(sources, target)
        for _company, cases in (
            self.search([("partner_id", "in", (sources + target).ids)]).grouped("company_id").items()
        ):
            former = {customer for case in cases for customer in (case.partner_id.id, *(case.former_customers or ()))}
            kept = cases.filtered(lambda case: case.partner_id == target)
            if not kept:
                kept = cases[0]
                kept.partner_id = target
            kept.former_customers = sorted(former - {target.id})
            kept._absorb(cases - kept)

    def _absorb(self, others):
        """Take over what other cases of the same company hold, then delete them."""
        self.ensure_one()
        if not others:
            return
        cases = self + others
        open_actions = cases.open_action_id
        if len(open_actions.filtered(lambda action: action.state == "in_flight")) > 0 and len(open_actions) > 1:
            raise UserError(
                self.env._("A letter to one of these customers is being sent. Merge them when it has left.")
            )
        if len(open_actions) > 1:
            # The next evaluation proposes one contact for the merged customer.
            open_actions.activity_id.unlink()
            open_actions.line_ids.unlink()
            open_actions.write({"state": "cancelled"})
        insolvent = [day for day in cases.mapped("insolvent_since") if day]
        contacted = [day for day in cases.mapped("last_contact_on") if day]
        self.write(
            {
                "relation": self.relation or next(filter(None, others.mapped("relation")), False),
                "backlog": self.backlog or next(filter(None, others.mapped("backlog")), False),
                "user_id": (self.user_id or others.user_id[:1]).id,
                "insolvent_since": min(insolvent, default=False),
                "last_contact_on": max(contacted, default=False),
            }
        )
        held = others.filtered("orders_held_on").sorted("orders_held_on")[:1]
        if held and not self.orders_held_on:
            self.sudo().write({name: held.sudo()[name] for name in self._orders_free()})
        if others.own_policy_id and not self.own_policy_id:
            # Who merges customers chooses no policy: it follows.
            self.sudo().own_policy_id = others.sudo().own_policy_id[:1]
        for action in others.action_ids:
            action.merged_from = action.merged_from or action.case_id.id
        others.action_ids.write({"case_id": self.id})
        self.env.flush_all()
        self.env.cr.execute(SQL("UPDATE quittance_item SET case_id = %s WHERE case_id = ANY(%s)", self.id, others.ids))
        self.env["quittance.item"].invalidate_model(["case_id"])
        self._take_terms(others)
        self._take_chatter(others)
        others.invalidate_recordset()
        others.unlink()

    def _take_terms(self, others):
        """Contracts, charges, waivers, holds and events of limitation follow; the customer's own setting stays, else comes."""
        own = others.terms_ids.filtered(lambda terms: terms.kind == "own")
        kept = self.terms_ids.filtered(lambda terms: terms.kind == "own") or own[:1]
        self.env.flush_all()
        # By SQL: nothing is evaluated in the middle of a merge, and whose case a waiver hangs on is not what it says.
        self.env.cr.execute(SQL("DELETE FROM quittance_terms WHERE id = ANY(%s)", (own - kept).ids))
        for name in ("quittance.terms", "quittance.interruption", "quittance.charge", "quittance.hold"):
            table = SQL.identifier(self.env[name]._table)
            self.env.cr.execute(SQL("UPDATE %s SET case_id = %s WHERE case_id = ANY(%s)", table, self.id, others.ids))
            self.env[name].invalidate_model()

    def _take_chatter(self, others):
        of_others = [("model", "=", self._name), ("res_id", "in", others.ids)]
        self.env["mail.message"].search(of_others).write({"res_id": self.id})
        of_others = [("res_model", "=", self._name), ("res_id", "in", others.ids)]
        self.env["mail.activity"].with_context(active_test=False).search(of_others).write({"res_id": self.id})
        self.env["ir.attachment"].search(of_others).write({"res_id": self.id})
        self.message_subscribe(partner_ids=others.message_partner_ids.ids)
