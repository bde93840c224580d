import base64
import hashlib
import itertools
import json
from collections import defaultdict

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tools import SQL, format_date, format_list

VERDICTS = [("new", "Counts as done"), ("later", "A later stage is known"), ("settled", "Nothing is open")]


class QuittanceReminderImport(models.TransientModel):
    """Reminders that were sent before, by hand or by another tool: their stages count as done, and no letter of ours is claimed."""

    _name = "quittance.reminder.import"
    _description = "Import of reminders sent before"
    _inherit = ["quittance.owned", "quittance.table.import"]

    _COLUMNS = {
        "invoice": ("invoice", "number", "facture", "numéro", "rechnung", "rechnungsnummer"),
        "stage": ("stage", "étape", "etape", "relance", "stufe", "mahnstufe"),
        "date": ("date", "datum"),
    }
    _NEEDED = ("invoice", "stage", "date")
    # Excel writes the second in western Europe, where nobody chooses "CSV UTF-8".
    _ENCODINGS = ("utf-8-sig", "cp1252")

    company_id = fields.Many2one(
        "res.company", required=True, readonly=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    file = fields.Binary(attachment=False)
    filename = fields.Char()
    stages = fields.Text("Stages that may be named", compute="_compute_stages")
    line_ids = fields.One2many(
        "quittance.reminder.import.line", "import_id", "Rows", compute="_compute_plan", store=True
    )
    faults = fields.Text("To mend", compute="_compute_plan", store=True)
    summary = fields.Text("What importing does", compute="_compute_plan", store=True)
    new_count = fields.Integer("Reminders to take over", compute="_compute_plan", store=True)
    ignored = fields.Char("Columns that are not read", compute="_compute_plan", store=True)

    @api.depends("company_id")
    @api.depends_context("lang")
    def _compute_stages(self):
        for wizard in self:
            wizard.stages = "\n".join(
                self.env._("%(code)s or %(title)s", code=code, title=title)
                for code, (_day, title) in wizard._known_stages().items()
            )

    def _stage_codes(self):
        """Every stage that the company knows, in their order."""
        return self.env["quittance.stage.code"].sudo().search([("company_id", "=", self.company_id.id)])

    def _known_stages(self):
        """Stages of the policies in force, in their order: dict of code to (days from the due date, title)."""
        here = set(self._settings()._policies().stage_ids.mapped("code"))
        return {stage.code: (stage.sequence, stage.name) for stage in self._stage_codes() if stage.code in here}

    def _stages_by_name(self):
        """Code of each stage by what a file may call it, in small letters: its code, or its title in any language."""
        titled = {title.lower(): one.code for one in self._stage_codes() for title in (one.titles or {}).values()}
        return titled | {code.lower(): code for code in self._known_stages()}

    def action_template(self):
        """Download a file that holds the columns and an example."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_url",
            "url": "/account_quittance/static/reminders.csv",
            "target": "download",
        }

    # Reading.

    @api.depends("file", "filename", "company_id")
    def _compute_plan(self):
        for wizard in self:
            rows, faults, ignored = wizard._plan()
            stages = wizard._known_stages()
            wizard.line_ids = [Command.clear(), *(Command.create(wizard._line(row, stages)) for row in rows)]
            wizard.faults = "\n".join(faults) or False
            wizard.new_count = sum(row["verdict"] == "new" for row in rows)
            wizard.summary = wizard._summary_sentence(rows) if rows and not faults else False
            wizard.ignored = ", ".join(ignored) or False

    def _plan(self):
        """What the file says, and what importing it would do.

        :return: (rows, faults, ignored): dicts with ``line``, ``invoice``, ``stage``, ``date``, ``move``, ``items`` (open ones that
            it is about, as (invoice, ordinal)) and ``verdict``; sentences, each with its place and cure; names of columns that are
            not read
        """
        self.ensure_one()
        content = self.with_context(bin_size=False).file
        if not content:
            return [], [], []
        words = {"known": self._known_stages(), "by_name": self._stages_by_name(), "today": self._settings()._today()}
        # Looked up once, and not for each row.
        rows, faults, ignored = self.with_context(reminder_words=words)._read(base64.b64decode(content))
        moves = self._find_moves({row["invoice"] for row in rows})
        sound = []
        for row in rows:
            found = moves.get(row["invoice"], self.env["account.move"])
            cure = self._cure_of_move(row, found)
            if cure:
                faults.append((row["line"], self.env._("Line %(line)s: %(cure)s", line=row["line"], cure=cure)))
            else:
                sound.append(row | {"move": found})
        faults += self._faults_of_order(sound)
        self._judge(sound)
        return sound, [sentence for _line, sentence in sorted(faults)], ignored

    def _key(self, row):
        return (row["invoice"], row["stage"]), "stage"

    def _read_invoice(self, text):
        return (
            (text, None) if text else (None, self.env._("no invoice is named. Write its number, or take the line out."))
        )

    def _read_stage(self, text):
        words = self.env.context["reminder_words"]
        stages, code = words["known"], words["by_name"].get(text.lower())
        if code in stages:
            return code, None
        return None, self.env._(
            "the policy has no stage “%(text)s”. Write one of %(stages)s.",
            text=text,
            stages=format_list(self.env, list(stages)) if stages else self.env._("nothing"),
        )

    def _read_date(self, text):
        day, cure = self._read_day(text)
        if day and fields.Date.to_date(day) > self.env.context["reminder_words"]["today"]:
            return None, self.env._(
                "%s has not come yet. Write the day on which the reminder left.", format_date(self.env, day)
            )
        return day, cure

    def _find_moves(self, numbers):
        """The customer invoices of these numbers: of the company and its branches, otherwise of others that the user works for."""
        named = [("name", "in", list(numbers)), ("move_type", "in", ("out_invoice", "out_receipt"))]
        moves = self.env["account.move"].sudo()
        found = defaultdict(moves.browse)
        for move in moves.search([*named, ("company_id", "child_of", self.company_id.id)]):
            found[move.name] |= move
        elsewhere = [("company_id", "in", self.env.user.company_ids.ids), ("name", "in", list(numbers - set(found)))]
        for move in moves.search([*named[1:], *elsewhere]):
            found[move.name] |= move
        return found

    def _cure_of_move(self, row, found):
        """What is wrong with the invoice of a row, as a sentence; None where nothing is."""
        if not found:
            return self.env._(
                "%(company)s has no invoice %(invoice)s. Compare its number with the invoice.",
                company=self.company_id.name,
                invoice=row["invoice"],
            )
        if len(found) > 1:
            return self.env._(
                "%s is the number of several invoices: take the line out, and note the reminder on the case.",
                row["invoice"],
            )
        if found.company_id.root_id != self.company_id:
            return self.env._(
                "%(invoice)s is an invoice of %(company)s. Import it there.",
                invoice=row["invoice"],
                company=found.company_id.name,
            )
        if found.state != "posted":
            return self.env._("%s is not posted. Post it, or take the line out.", row["invoice"])
        day, written = fields.Date.to_date(row["date"]), found.invoice_date or found.date
        if day < written:
            return self.env._(
                "%(invoice)s was written on %(written)s, after %(day)s. Mend the date.",
                invoice=row["invoice"],
                written=format_date(self.env, written),
                day=format_date(self.env, day),
            )
        return None

    def _faults_of_order(self, rows):
        """Of one invoice no later stage may have come before an earlier one."""
        stages, faults = self._known_stages(), []
        by_invoice = defaultdict(list)
        for row in rows:
            by_invoice[row["invoice"]].append(row)
        for of_one in by_invoice.values():
            of_one.sort(key=lambda row: stages[row["stage"]][0])
            for earlier, later in itertools.pairwise(of_one):
                if later["date"] < earlier["date"]:
                    sentence = self.env._(
                        "Line %(line)s: “%(stage)s” of %(invoice)s is before “%(other)s” in line %(first)s. Mend one of the two"
                        " dates.",
                        line=later["line"],
                        stage=stages[later["stage"]][1],
                        invoice=later["invoice"],
                        other=stages[earlier["stage"]][1],
                        first=earlier["line"],
                    )
                    faults.append((later["line"], sentence))
        return faults

    def _judge(self, rows):
        """Say of each row what importing it does: each instalment takes the latest stage that came to it."""
        moves = self.env["account.move"].sudo().union(*(row["move"] for row in rows))
        stages, items = self._known_stages(), self._open_items(moves)
        order = {stage.code: stage.sequence for stage in self._stage_codes()}
        for row in rows:
            day, stage_day = fields.Date.to_date(row["date"]), stages[row["stage"]][0]
            row["items"] = []
            row["verdict"] = "settled"
            for ordinal, (due, stage, stage_on) in items[row["move"].id].items():
                # A reminder of a late invoice is not about an instalment that came later.
                if stage_day >= 0 and due > day:
                    continue
                if stage and (order.get(stage, stage_day + 1), stage_on) >= (stage_day, day):
                    row["verdict"] = "later"
                else:
                    row["items"].append((row["move"].id, ordinal))
            row["verdict"] = "new" if row["items"] else row["verdict"]

    def _open_items(self, moves):
        """Open instalments as a night would find them: dict of invoice id to a dict of ordinal to (due date, stage, its day)."""
        found = defaultdict(dict)
        if not moves:
            return found
        company = self.company_id.sudo()
        run = self.env["quittance.run"].sudo().with_company(company)
        evaluation = run._evaluate(company, customers=moves.commercial_partner_id)
        names = ("move_id", "ordinal", "due_date", "stage", "stage_on")
        for move, ordinal, due, stage, stage_on in zip(
            *evaluation.items.columns(names, 0, len(evaluation.items)), strict=True
        ):
            found[move][ordinal] = (due, stage, stage_on)
        return found

    def _line(self, row, stages):
        return {
            "line": row["line"],
            "invoice": row["invoice"],
            "customer": row["move"].commercial_partner_id.display_name,
            "stage": stages[row["stage"]][1],
            "date": row["date"],
            "verdict": row["verdict"],
        }

    def _summary_sentence(self, rows):
        new = [row for row in rows if row["verdict"] == "new"]
        customers = {row["move"].commercial_partner_id for row in new}
        return self.env._(
            "%(reminders)s reminders to %(customers)s customers count as done; %(others)s rows change nothing. The next contact keeps"
            " its interval from the day of the last one. Nothing is sent.",
            reminders=len(new),
            customers=len(customers),
            others=len(rows) - len(new),
        )

    # Doing.

    def action_import(self):
        """Take over all rows, or none: stages rise, the journal and the cases say by whom, and the customers are evaluated."""
        self.ensure_one()
        self.check_access("write")
        company = self.company_id.sudo()
        self.env["quittance.run"].sudo()._lock(company)
        rows, faults, _ignored = self._plan()
        new = [row for row in rows if row["verdict"] == "new"]
        if faults:
            raise UserError("\n".join(faults))
        if not new:
            raise UserError(self.env._("There is nothing to import: choose a file that says something new."))
        customers = self.env["res.partner"].sudo().union(*(row["move"].commercial_partner_id for row in new))
        run = self.env["quittance.run"].sudo()
        # What no night has seen yet has no row of ours that could keep a stage.
        run._refresh(company, customers)
        self._raise_stages(new)
        self._tell(new)
        run._refresh(company, customers)
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success",
                "message": self.env._("%s reminders taken over.", len(new)),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def _raise_stages(self, rows):
        order = {code: day for code, (day, _title) in self._known_stages().items()}
        latest = {}
        for row in sorted(rows, key=lambda row: order[row["stage"]]):
            for move_id, ordinal in row["items"]:
                latest[move_id, ordinal] = [move_id, ordinal, row["stage"], row["date"]]
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                WITH told AS (
                    SELECT (one->>0)::int AS move_id, (one->>1)::int AS ordinal, one->>2 AS stage, (one->>3)::date AS day
                      FROM jsonb_array_elements(%(told)s::jsonb) one
                ), raised AS (
                    UPDATE quittance_item item
                       SET stage = told.stage, stage_on = told.day, stage_customer_id = own.partner_id,
                           cycle = COALESCE(item.cycle, 1)
                      FROM told, quittance_case own
                     WHERE item.company_id = %(company)s AND item.move_id = told.move_id AND item.ordinal = told.ordinal
                       AND own.id = item.case_id
                 RETURNING item.case_id, told.day
                )
                UPDATE quittance_case own
                   SET last_contact_on = GREATEST(own.last_contact_on, contacted.day)
                  FROM (SELECT case_id, MAX(day) AS day FROM raised GROUP BY 1) contacted
                 WHERE own.id = contacted.case_id
                """,
                told=json.dumps(list(latest.values())),
                company=self.company_id.id,
            )
        )
        self.env.invalidate_all(flush=False)

    def _tell(self, rows):
        """The journal and the case of each customer say what was taken over, by whom and out of which file."""
        by_customer = defaultdict(list)
        for row in rows:
            by_customer[row["move"].commercial_partner_id.id].append(row)
        cases = (
            self.env["quittance.case"]
            .sudo()
            .search([("company_id", "=", self.company_id.id), ("partner_id", "in", list(by_customer))])
        )
        content = base64.b64decode(self.with_context(bin_size=False).file)
        today = fields.Date.to_string(self._settings()._today())
        self.env["quittance.proof"].sudo()._append(
            [
                {
                    "company_id": self.company_id.id,
                    "partner_id": case.partner_id.id,
                    "case_id": case.id,
                    "action_id": None,
                    "attempt_id": None,
                    "channel": "imported",
                    "imported_on": today,
                    "done_by": self.env.uid,
                    "file_hash": hashlib.sha256(content).hexdigest(),
                    "items": json.dumps(
                        [
                            [move_id, ordinal, row["stage"], row["date"]]
                            for row in by_customer[case.partner_id.id]
                            for move_id, ordinal in row["items"]
                        ]
                    ),
                }
                for case in cases
            ]
        )
        stages = self._known_stages()
        stories = {
            case.id: self.env._(
                "Taken over from %(file)s, not sent from here: %(reminders)s.",
                file=self.filename or self.env._("a file"),
                reminders=format_list(
                    self.env,
                    [
                        self.env._(
                            "%(stage)s of %(invoice)s on %(day)s",
                            stage=stages[row["stage"]][1],
                            invoice=row["invoice"],
                            day=format_date(self.env, row["date"]),
                        )
                        for row in by_customer[case.partner_id.id]
                    ],
                ),
            )
            for case in cases
        }
        cases._message_log_batch(stories, author_id=self.env.user.partner_id.id)
