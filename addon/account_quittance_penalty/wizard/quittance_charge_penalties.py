from collections import defaultdict
from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import exact
from odoo.exceptions import UserError


class QuittanceChargePenalties(models.TransientModel):
    """What charging would enter, customer by customer; then the draft entries."""

    _name = "quittance.charge.penalties"
    _description = "Charge penalties"
    _inherit = "quittance.owned"

    company_id = fields.Many2one(
        "res.company", required=True, readonly=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    as_of = fields.Date(
        "Interest up to",
        required=True,
        default=lambda self: self.env["quittance.settings"]._of(self.env.company)._today(),
    )
    case_ids = fields.Many2many("quittance.case", string="Customers", readonly=True, help="Empty: every customer.")
    line_ids = fields.One2many("quittance.charge.penalties.line", "dialogue_id", "Entries")
    post = fields.Boolean(
        "Post the entries at once",
        default=lambda self: self.env["quittance.settings"]._of(self.env.company).post_charges,
    )
    needs_confirmation = fields.Boolean(compute="_compute_needs_confirmation")
    confirmed = fields.Boolean("I have checked the figures whose law or rate is not verified")
    sentence = fields.Char(compute="_compute_sentence")

    @api.depends("line_ids.selected", "line_ids.verified")
    def _compute_needs_confirmation(self):
        for dialogue in self:
            dialogue.needs_confirmation = any(line.selected and not line.verified for line in dialogue.line_ids)

    @api.depends("line_ids.selected")
    @api.depends_context("lang")
    def _compute_sentence(self):
        for dialogue in self:
            chosen = dialogue.line_ids.filtered("selected")
            if not dialogue.line_ids:
                dialogue.sentence = self.env._(
                    "Nothing is left to charge: what has accrued was charged, waived or paid."
                )
            else:
                dialogue.sentence = self.env._(
                    "%(entries)s entries for %(customers)s customers. Take out what you do not want to charge now.",
                    entries=len(chosen),
                    customers=len(chosen.case_id),
                )

    @api.model
    def _open(self, cases=None):
        """The dialogue for some cases of one company, or for every customer of the user's company."""
        self._check_desk()
        companies = cases.company_id if cases else self.env.company.root_id
        if len(companies) > 1:
            raise UserError(self.env._("Choose customers of one company."))
        dialogue = self.create(
            {"company_id": companies.id, "case_ids": [fields.Command.set(cases.ids if cases else [])]}
        )
        dialogue._collect()
        return dialogue._action_open()

    @api.model
    def _check_desk(self):
        self.env["quittance.case"].check_access("write")

    def _action_open(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Charge penalties"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }

    def action_collect(self):
        """Reckon again, up to the day that is shown."""
        self.ensure_one()
        self._check_desk()
        self._collect()
        return self._action_open()

    def _groups(self, customers):
        """Open claims as they would be entered: a dict of (customer id, branch id, currency code) to claims."""
        if self.as_of > self._settings()._today():
            raise UserError(self.env._("Interest is charged up to today at the latest: choose an earlier day."))
        statements = self.env["quittance.run"]._statements(self.company_id, customers, self.as_of)
        groups = defaultdict(list)
        charges = self.env["quittance.charge"].sudo()
        # What was charged up to a later day is not too much because of that.
        later = {
            (charge.move_id.id, charge.ordinal, charge.kind)
            for charge in charges.search([("company_id", "=", self.company_id.id), ("until_date", ">", self.as_of)])
        }
        for claim in charges._open_claims(statements):
            if claim["amount"] < 0 and (claim["move_id"], claim["ordinal"], claim["kind"]) in later:
                continue
            groups[claim["customer_id"], claim["branch_id"], claim["currency"]].append(claim)
        return groups

    def _collect(self):
        company = self.company_id
        groups = self._groups(self.case_ids.sudo().partner_id or None)
        customers = self.env["res.partner"].browse({customer_id for customer_id, _branch, _code in groups})
        cases = {case.sudo().partner_id.id: case for case in self.env["quittance.case"]._open_for(customers, company)}
        self.line_ids.unlink()
        self.write(
            {
                "confirmed": False,
                "line_ids": [
                    fields.Command.create(
                        {
                            "case_id": cases[customer_id].id,
                            "branch_id": branch_id,
                            "currency_id": self._settings()._currency_id(code),
                            "interest": sum(c["amount"] for c in claims if c["kind"] == "interest"),
                            "compensation": sum(c["amount"] for c in claims if c["kind"] == "compensation"),
                            "invoice_count": len({c["move_id"] for c in claims}),
                            "verified": all(c["verified"] for c in claims),
                        }
                    )
                    for (customer_id, branch_id, code), claims in groups.items()
                ],
            }
        )

    def action_charge(self):
        """Enter what is selected, as it is shown; where the ledger moved meanwhile, nothing is entered."""
        self.ensure_one()
        self._check_desk()
        lines = self.line_ids.filtered("selected")
        if not lines:
            raise UserError(self.env._("Select at least one customer."))
        lines.case_id.check_access("write")
        if self.needs_confirmation and not self.confirmed:
            raise UserError(
                self.env._(
                    "Some figures rest on law or rates that are not verified: check them, then tick that you did."
                )
            )
        company = self.company_id.sudo()
        lines.case_id._take_turn()
        groups = self._groups(lines.case_id.sudo().partner_id)
        claims = []
        for line in lines:
            key = (line.case_id.sudo().partner_id.id, line.branch_id.id, line.currency_id.name)
            found = groups.pop(key, [])  # a claim is charged once, however often it is listed
            total = sum((claim["amount"] for claim in found), Decimal(0))
            if exact(line.total, line.currency_id) != total:
                raise UserError(
                    self.env._(
                        "The figures of %s have changed since they were shown. Press “Reckon again” and look once more.",
                        line.case_id.display_name,
                    )
                )
            claims += found
        entries = self.env["quittance.charge"]._charge(company, claims, self.as_of)
        refused = self._post(entries) if self.post else []
        lines.case_id._evaluate()
        action = {
            "type": "ir.actions.act_window",
            "name": self.env._("Penalty entries"),
            "res_model": "account.move",
            "view_mode": "list,form",
            "views": [(self.env.ref("account.view_move_tree").id, "list"), (False, "form")],
            "domain": [("id", "in", entries.ids)],
        }
        if not refused:
            return action
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "warning",
                "sticky": True,
                "title": self.env._("Some entries stay drafts"),
                "message": "\n".join(refused),
                "next": action,
            },
        }

    def _post(self, entries):
        """Post each entry by itself; why the others stay drafts, a sentence each."""
        refused = []
        for entry in entries:
            try:
                with self.env.cr.savepoint():
                    entry.with_context(validate_analytic=True).action_post()
            except UserError as error:
                refused.append(f"{entry.partner_id.display_name}: {error}")
                entry.message_post(body=self.env._("Not posted: %s", error))
        return refused
