import base64
import re

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tools import format_date

# Column -> the names it goes by: of an export, of a manifest, of the published tables.
COLUMNS = {
    "from": ("from", "date_from", "effective_from"),
    "percent": ("percent", "rate"),
    "until": ("until", "date_until"),
    "status": ("status",),
    "source": ("source",),
}
FIELDS = {"from": "date_from", "percent": "percent", "until": "date_until", "status": "status", "source": "source"}
# Of the published tables: read in a source, in a secondary one, derived by a rule, from memory.
STATUS_LETTERS = {"v": "official", "v2": "unverified", "d": "unverified", "m": "memory"}
PERCENT = re.compile(r"([+-]?[0-9]+)(?:[.,]([0-9]+))?[\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]*%?")
POINTER = re.compile(r"/rows/([0-9]+)")
VERDICTS = [("differs", "Differs"), ("new", "New"), ("agrees", "Agrees")]


class QuittanceRateImport(models.TransientModel):
    """Rates out of a file of comma-separated values: what would be done, then done at once or not at all."""

    _name = "quittance.rate.import"
    _description = "Import of interest rates"
    _inherit = "quittance.table.import"

    _COLUMNS = COLUMNS
    _NEEDED = ("from", "percent")

    series_id = fields.Many2one("quittance.rate.series", "Interest rates", required=True, ondelete="cascade")
    coverage = fields.Selection(related="series_id.coverage")
    file = fields.Binary(attachment=False)
    filename = fields.Char()
    complete_until = fields.Date(
        compute="_compute_complete_until",
        store=True,
        readonly=False,
        help="Up to this day the series is known to have no other row.",
    )
    replace = fields.Boolean(help="Off, periods that differ stay as they are here.")
    replace_label = fields.Char("Which rows", compute="_compute_replace_label")
    line_ids = fields.One2many("quittance.rate.import.line", "import_id", "Rows", compute="_compute_plan", store=True)
    faults = fields.Text("To mend", compute="_compute_plan", store=True)
    new_count = fields.Integer("Periods to add", compute="_compute_plan", store=True)
    differ_count = fields.Integer("Periods that differ", compute="_compute_plan", store=True)
    agree_count = fields.Integer("Periods that agree", compute="_compute_plan", store=True)
    ignored = fields.Char("Columns that are not read", compute="_compute_plan", store=True)

    @api.depends("series_id")
    def _compute_complete_until(self):
        for wizard in self:
            wizard.complete_until = wizard.series_id._complete_until(self.env.company.root_id)

    @api.depends("file", "filename", "series_id", "complete_until", "replace")
    def _compute_plan(self):
        for wizard in self:
            rows, faults, ignored = wizard._plan()
            counts = {verdict: sum(row["verdict"] == verdict for row in rows) for verdict, _label in VERDICTS}
            wizard.line_ids = [Command.clear(), *(Command.create(wizard._line(row)) for row in rows)]
            wizard.faults = "\n".join(faults) or False
            wizard.new_count, wizard.differ_count, wizard.agree_count = (
                counts[verdict] for verdict in ("new", "differs", "agrees")
            )
            wizard.ignored = ", ".join(ignored) or False

    @api.depends("differ_count")
    @api.depends_context("lang")
    def _compute_replace_label(self):
        for wizard in self:
            wizard.replace_label = self.env._("Replace the rows that differ (%s)", wizard.differ_count)

    def _line(self, row):
        rate = row["rate"]
        percent_text = self.env["quittance.rate"]._percent_text
        return {
            "line": row["line"],
            "date_from": row["from"],
            "date_until": row.get("until"),
            "verdict": row["verdict"],
            "here": percent_text(rate.percent) if rate else False,
            "here_until": rate.date_until,
            "percent": percent_text(row["percent"]),
            "status": row["status"],
            "source": row["source"],
        }

    # Reading.

    def _plan(self):
        """What the file says beside what is here.

        :return: (rows, faults, ignored): dicts as in a manifest with ``line``, ``rate`` (the record of that day, or
            none) and ``verdict``; sentences, each with its place and cure; names of columns that are not read
        """
        self.ensure_one()
        content = self.with_context(bin_size=False).file
        if not content or not self.series_id:
            return [], [], []
        rows, told, ignored = self._read(base64.b64decode(content))
        faults = [sentence for _line, sentence in told]
        counted = self.series_id._rates_of(self.env.company.root_id)
        known = {rate.date_from: rate for rate in counted}
        for row in rows:
            rate = row["rate"] = known.get(fields.Date.to_date(row["from"]), self.env["quittance.rate"])
            if rate and "until" not in row and rate.date_until and self.coverage == "half_year":
                row["until"] = fields.Date.to_string(rate.date_until)
            row["verdict"] = "new" if not rate else "agrees" if rate._agrees(row) else "differs"
        faults += self._faults_of_series(rows)
        order = [verdict for verdict, _label in VERDICTS]
        return sorted(rows, key=lambda row: order.index(row["verdict"])), faults, ignored

    def _labels(self):
        labels = self.env["quittance.rate"].fields_get(list(FIELDS.values()), ["string"])
        return {labels[field]["string"].lower(): column for column, field in FIELDS.items()}

    def _complete(self, row):
        row.setdefault("status", "unverified")
        row.setdefault("source", self.filename or self.env._("Imported file"))

    def _key(self, row):
        return row["from"], "from"

    def _twice(self, first):
        return self.env._("line %s has this day already. Keep one of the two.", first)

    def _read_from(self, text):
        return self._read_day(text)

    def _read_until(self, text):
        return self._read_day(text)

    def _read_percent(self, text):
        found = PERCENT.fullmatch(text)
        if not found:
            return None, self.env._("“%s” is no rate. Write percent a year like 2.15 or 2,15.", text)
        whole, decimals = found.groups()
        return f"{whole}.{decimals}" if decimals else whole, None

    def _read_status(self, text):
        words = dict(self.env["quittance.rate"]._fields["status"]._description_selection(self.env))
        known = STATUS_LETTERS | {key: key for key in words} | {label.lower(): key for key, label in words.items()}
        if text.lower() in known:
            return known[text.lower()], None
        choice = ", ".join(words.values())
        return None, self.env._(
            "“%(text)s” is no status. Write one of %(choice)s, or V, V2, D or M.", text=text, choice=choice
        )

    def _read_source(self, text):
        return text, None

    # Trying.

    def _faults_of_series(self, rows):
        """What the core would find wrong with the series afterwards, as sentences."""
        if not rows:
            return []
        faults = []
        taken = [row for row in rows if row["verdict"] == "new" or (row["verdict"] == "differs" and self.replace)]
        company = self.env.company.root_id
        manifest = self.series_id._manifest(company)
        if self.complete_until and self.complete_until > (
            self.series_id._complete_until(company) or self.complete_until
        ):
            manifest["complete_until"] = fields.Date.to_string(self.complete_until)
        last = max((row["from"] for row in taken), default="")
        if self.coverage == "until_next_row" and last > manifest.get("complete_until", ""):
            day = format_date(self.env, last)
            faults.append(self.env._("The file reaches %s. Fill in until which day the series is complete.", day))
            manifest["complete_until"] = last
        by_day = {row["from"]: row for row in manifest["rows"]} | {row["from"]: row for row in taken}
        ordered = [by_day[day] for day in sorted(by_day)]
        manifest["rows"] = [
            {key: row[key] for key in ("from", "until", "percent", "status", "source") if key in row} for row in ordered
        ]
        for fault in self.series_id._faults(company, manifest):
            place = fault["title"]
            number = POINTER.match(fault.get("pointer") or "")
            if fault["source"] == self.series_id.code and number:
                row = ordered[int(number[1])]
                place = (
                    self.env._("Line %s", row["line"])
                    if "line" in row
                    else self.env._("The rate from %s that is here", format_date(self.env, row["from"]))
                )
            faults.append(f"{place}: {fault['message']}. {fault['cure']}")
        return faults

    # Doing.

    @api.model_create_multi
    def create(self, vals_list):
        wizards = super().create(vals_list)
        # Made by call, too, only by who may add rates.
        wizards.series_id.check_access("read")
        self.env["quittance.rate"].check_access("create")
        self.env["quittance.settings"]._check_keeper(self.env.company.root_id)
        return wizards

    def action_import(self):
        """Add what is new and, where that is wanted, replace what differs."""
        self.ensure_one()
        series = self.series_id
        self.env["quittance.rate"].check_access("create")
        rows, faults, _ignored = self._plan()
        if faults:
            raise UserError("\n".join(faults))
        new = [row for row in rows if row["verdict"] == "new"]
        replaced = [row for row in rows if row["verdict"] == "differs"] if self.replace else []
        if not new and not replaced:
            raise UserError(self.env._("There is nothing to import: choose a file that says something new."))
        sentences = [row["rate"]._change_sentence(row["rate"].percent, row["percent"]) for row in replaced]
        series._apply([*new, *replaced], self.env.company.root_id, self.complete_until)
        done = self.env._("%(added)s periods added, %(replaced)s replaced.", added=len(new), replaced=len(replaced))
        title = self.env._("Import of %(file)s: %(done)s", file=self.filename or self.env._("a file"), done=done)
        series._note(title, sentences)
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {"type": "success", "message": done, "next": {"type": "ir.actions.act_window_close"}},
        }
