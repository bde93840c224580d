from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL


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
                    customers=len(chosen.partner_id),
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

    def _collect(self):
        """Show what is open, an entry for each customer, branch and currency; nothing else is written."""
        if self.as_of > self._settings()._today():
            raise UserError(self.env._("Interest is charged up to today at the latest: choose an earlier day."))
        self.env["quittance.charge"].sudo()._collect_open(
            self.company_id, self.case_ids.sudo().partner_id or None, self.as_of
        )
        self.line_ids.unlink()
        self.confirmed = False
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO quittance_charge_penalties_line (
                       dialogue_id, selected, partner_id, branch_id, currency_id, interest, compensation, total,
                       invoice_count, verified, create_uid, create_date, write_uid, write_date)
                SELECT %(dialogue)s, TRUE, customer_id, branch_id, currency_id,
                       COALESCE(SUM(amount) FILTER (WHERE kind = 'interest'), 0),
                       COALESCE(SUM(amount) FILTER (WHERE kind = 'compensation'), 0),
                       SUM(amount), COUNT(DISTINCT move_id), bool_and(verified),
                       %(user)s, now() AT TIME ZONE 'UTC', %(user)s, now() AT TIME ZONE 'UTC'
                  FROM quittance_open_penalty
                 GROUP BY customer_id, branch_id, currency_id
                """,
                dialogue=self.id,
                user=self.env.uid,
            )
        )
        self.env.invalidate_all()

    def action_charge(self):
        """Enter what is selected, as it is shown; where the ledger moved meanwhile, nothing is entered."""
        self.ensure_one()
        self._check_desk()
        lines = self.line_ids.filtered("selected")
        if not lines:
            raise UserError(self.env._("Select at least one customer."))
        if self.needs_confirmation and not self.confirmed:
            raise UserError(
                self.env._(
                    "Some figures rest on law or rates that are not verified: check them, then tick that you did."
                )
            )
        company = self.company_id.sudo()
        cases = self.env["quittance.case"]._open_for(lines.sudo().partner_id, company)
        cases.check_access("write")
        cases._take_turn()
        self.env["quittance.charge"].sudo()._collect_open(company, cases.sudo().partner_id, self.as_of)
        self._keep_selected(lines)
        entries = self.env["quittance.charge"]._charge_collected(company, self.as_of)
        refused = self._post(entries) if self.post else []
        cases._evaluate()
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

    def _keep_selected(self, lines):
        """Drop what is not selected from what is open now; refuse where it is not what these lines show.

        A claim is charged once, however often it is listed.
        """
        self.env.flush_all()
        cr = self.env.cr
        cr.execute(
            SQL(
                """
                SELECT min(shown.partner_id)
                  FROM quittance_charge_penalties_line shown
                  LEFT JOIN (
                      SELECT customer_id, branch_id, currency_id, SUM(amount) AS total
                        FROM quittance_open_penalty
                       GROUP BY customer_id, branch_id, currency_id
                  ) found
                    ON (found.customer_id, found.branch_id, found.currency_id)
                     = (shown.partner_id, shown.branch_id, shown.currency_id)
                 WHERE shown.id = ANY(%s)
                 GROUP BY shown.partner_id, shown.branch_id, shown.currency_id
                HAVING COUNT(*) > 1 OR min(shown.total) IS DISTINCT FROM min(COALESCE(found.total, 0))
                 LIMIT 1
                """,
                lines.ids,
            )
        )
        changed = cr.fetchone()
        if changed:
            raise UserError(
                self.env._(
                    "The figures of %s have changed since they were shown. Press “Reckon again” and look once more.",
                    self.env["res.partner"].sudo().browse(changed).display_name,
                )
            )
        cr.execute(
            SQL(
                """
                DELETE FROM quittance_open_penalty open
                 WHERE NOT EXISTS (
                     SELECT FROM quittance_charge_penalties_line shown
                      WHERE shown.id = ANY(%s)
                        AND (shown.partner_id, shown.branch_id, shown.currency_id)
                          = (open.customer_id, open.branch_id, open.currency_id)
                 )
                """,
                lines.ids,
            )
        )

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
