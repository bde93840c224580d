import base64
import json
import logging
from contextlib import contextmanager

import pytz
from babel.numbers import format_decimal

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import format_date, ormcache
from odoo.tools.misc import babel_locale_parse

from .core import beside, core, manifests, refusal, spoken
from .fields import CoreAnswer
from .quittance_roles import DOES_TASKS
from .quittance_selection import EVERYBODY, OWN

_logger = logging.getLogger(__name__)

# How an item begins that was late already when the company took its first steps.
BACKLOG_STARTS = [("first_stage", "At the first stage"), ("stage_of_age", "At the stage of its age")]


class QuittanceSettings(models.Model):
    """What a root company has decided for its credit control: one record for each, which our other addons extend."""

    _name = "quittance.settings"
    _description = "Credit control settings"
    _inherit = ["quittance.guarded", "quittance.selection", "quittance.bank"]
    _rec_name = "company_id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    sending_on = fields.Boolean(
        "Sending is on",
        help="Gates everything that leaves. Off, nothing is sent and approving is disabled.",
    )
    policy_id = fields.Many2one("quittance.policy", "Credit control policy", ondelete="set null")
    segment_ids = fields.One2many("quittance.segment", "settings_id", "Segments")
    segment_faults = fields.Text("What is wrong with the segments", compute="_compute_segment_faults")
    has_segment_faults = fields.Boolean("Something is wrong with a segment", compute="_compute_segment_faults")
    segment_counts = CoreAnswer("Customers by segment", compute="_compute_segment_counts")
    everybody_count = fields.Integer("Customers in no segment", compute="_compute_counts")
    own_count = fields.Integer("Customers with a policy of their own", compute="_compute_counts")
    selection_content = fields.Binary("Segments as a file", compute="_compute_selection_content")
    first_steps_on = fields.Date(
        "First steps taken on",
        readonly=True,
        help="What was due before, and of which nobody was told since, is the backlog.",
    )
    backlog = fields.Selection(
        [*BACKLOG_STARTS, ("review", "After a review by a person")], required=True, default="first_stage"
    )
    keep_words_months = fields.Integer(
        "Keep letters and notes (months)",
        default=120,
        help="Then messages, addresses and notes of contacts are erased; the journal keeps their hashes. 0: for ever.",
    )
    keep_nights_months = fields.Integer(
        "Keep what decided (months)",
        default=24,
        help="So long any night can be decided again, with its reasons. Then what decided is erased. 0: nothing is kept for it.",
    )
    copy_contacts = fields.Boolean(
        "Copy the other contacts",
        help="Where the invoices of a letter are made out to several contacts, those who do not get it get a copy.",
    )
    bank_gate = fields.Boolean(
        "Wait for the bank",
        default=True,
        help="Nobody is contacted about an invoice that fell due after the last day up to which the bank is matched.",
    )
    bank_journal_ids = fields.Many2many(
        "account.journal",
        "quittance_settings_bank_journal_rel",
        "settings_id",
        "journal_id",
        string="Bank journals to wait for",
        domain="[('type', 'in', ('bank', 'cash', 'credit'))]",
        help="Empty: every bank journal in use.",
    )
    accountant_id = fields.Many2one(
        "res.users", ondelete="set null", help="Does the tasks of stages that name the accountant."
    )
    team_leader_id = fields.Many2one(
        "res.users", "Team leader", ondelete="set null", help="Does the tasks of stages that name the team leader."
    )
    grade_natural_persons = fields.Boolean("Grade natural persons", help="Consumers and sole traders get a grade too.")

    _keeps_words = models.Constraint(
        "CHECK (keep_words_months >= 0)", "Letters and notes are kept for 0 months or more."
    )
    _keeps_nights = models.Constraint("CHECK (keep_nights_months >= 0)", "What decided is kept for 0 months or more.")
    _company_uniq = models.UniqueIndex("(company_id)", "This company has its settings already.")

    @api.constrains("company_id")
    def _check_company(self):
        for settings in self:
            if settings.company_id.parent_id:
                raise ValidationError(self.env._("A branch follows the settings of its root company."))

    @api.constrains("accountant_id", "team_leader_id", "company_id")
    def _check_persons(self):
        for settings in self.sudo():
            for person in settings.accountant_id | settings.team_leader_id:
                if settings.company_id not in person.company_ids.root_id or not person.has_group(DOES_TASKS):
                    raise ValidationError(
                        self.env._(
                            "%(person)s does no tasks of %(company)s: choose somebody of its credit control desk.",
                            person=person.display_name,
                            company=settings.company_id.display_name,
                        )
                    )

    @api.constrains("policy_id", "company_id")
    def _check_policy(self):
        for settings in self:
            policy = settings.sudo().policy_id
            if policy and (policy.state != "approved" or policy.company_id != settings.company_id):
                raise ValidationError(
                    self.env._(
                        "%(policy)s cannot be in force for %(company)s: choose an approved policy of that company.",
                        policy=policy.display_name,
                        company=settings.company_id.display_name,
                    )
                )
            if policy:
                # Whatever way it was approved, a ladder that the core refuses is never in force.
                settings._manifests(policy._texts())

    @api.constrains("bank_journal_ids", "company_id")
    def _check_bank_journals(self):
        for settings in self:
            for journal in settings.sudo().bank_journal_ids:
                if journal.company_id.root_id != settings.company_id:
                    raise ValidationError(
                        self.env._(
                            "%(journal)s is no journal of %(company)s.",
                            journal=journal.display_name,
                            company=settings.company_id.display_name,
                        )
                    )

    @api.depends("policy_id")
    @api.depends(
        lambda self: [f"segment_ids.{name}" for name in self.env["quittance.segment"]._stored_of_form()],
    )
    def _compute_segment_faults(self):
        """Those that are of no single segment: a segment shows its own."""
        for settings in self:
            faults = settings._segment_faults() if settings.policy_id else []
            settings.has_segment_faults = any(segment for segment, _field, _words in faults)
            settings.segment_faults = "\n".join(words for segment, _keys, words in faults if not segment) or False

    def _compute_segment_counts(self):
        """One look for all that a screen shows of it."""
        for settings in self:
            settings.segment_counts = settings._customers_by_segment()

    def _compute_counts(self):
        for settings in self:
            counts = settings.segment_counts
            settings.everybody_count = counts.get(EVERYBODY, 0)
            settings.own_count = sum(
                count
                for code, count in counts.items()
                if code.startswith(OWN) and code not in settings.segment_ids.mapped("code")
            )

    @api.model_create_multi
    def create(self, vals_list):
        settings = super().create(vals_list)
        self.env.registry.clear_cache()
        return settings

    def write(self, vals):
        chooses = vals.get("policy_id") or "segment_ids" in vals
        with self._stays_sound(self.sudo().company_id if chooses else self.env["res.company"]):
            done = super().write(vals)
        # What hangs on the settings is not linked to them by fields.
        self.env.invalidate_all()
        return done

    def unlink(self):
        self.env.registry.clear_cache()
        return super().unlink()

    @api.model
    def _seed(self, companies):
        """Give root companies that have none their settings: the default ladder in force, sending off."""
        roots = companies.filtered(lambda company: not company.parent_id)
        known = self.search([("company_id", "in", roots.ids)]).company_id
        for settings in self.create([{"company_id": company.id} for company in roots - known]):
            if not refusal(self.env):
                self.env["quittance.policy"]._seed(settings)

    # Finding them.

    @api.model
    def _of(self, company):
        """The settings of a company's root, in superuser mode; they gate every role alike."""
        return self.sudo().browse(self._id_of(company.id))

    @api.model
    @ormcache("company_id")
    def _id_of(self, company_id):
        root = self.env["res.company"].sudo().browse(company_id).root_id
        return self.sudo().search([("company_id", "=", root.id)], limit=1).id

    @api.model
    def _all(self):
        """The settings of every active root company, in superuser mode."""
        return self.sudo().search([("company_id.active", "=", True), ("company_id.parent_id", "=", False)])

    # Verbs.

    def _set_sending(self, on):
        """Let something leave, or stop it.

        :param on: bool
        """
        if not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager turns sending on or off."))
        self.sudo().sending_on = on
        for settings in self.sudo():
            _logger.info(
                "Sending of credit control was turned %s for company %s by user %s",
                "on" if on else "off",
                settings.company_id.id,
                self.env.uid,
            )

    def action_turn_sending_on(self):
        """Let what is approved leave."""
        self.check_access("write")
        self._set_sending(True)

    def action_turn_sending_off(self):
        """Let nothing leave, from this moment: the sending job reads it again before each message."""
        self.check_access("write")
        self._set_sending(False)

    @api.model
    def action_open_segments(self):
        """Show who gets which policy in the company of the user."""
        settings = self.search([("company_id", "=", self.env.company.root_id.id)], limit=1)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Segments"),
            "res_model": self._name,
            "res_id": settings.id,
            "view_mode": "form",
            "views": [(self.env.ref("account_quittance.quittance_settings_view_form_segments").id, "form")],
        }

    def action_export_selection(self):
        """Download who gets which policy as a file, as *Import a file* and the command line read it."""
        self.ensure_one()
        self.check_access("read")
        return self._download("selections-segments.json", "selection_content")

    def _compute_selection_content(self):
        for settings in self:
            selection = json.dumps(settings._whole_selection(), ensure_ascii=False, indent=2)
            settings.selection_content = base64.b64encode(selection.encode())

    # What counts for the company, and who changes it.

    @api.model
    def _check_keeper(self, companies):
        """Rates and manifests of a root company count for all its branches: who works for a branch alone leaves them."""
        if self.env.su:
            return
        for company in companies.sudo() - self.env.user.sudo().company_ids:
            raise AccessError(
                self.env._(
                    "Rates and law of %s count for all its branches. Ask somebody who may work for that company itself to"
                    " change them.",
                    company.name,
                )
            )

    @api.model
    @contextmanager
    def _stays_sound(self, companies):
        """Refuse what would stop the night of companies from now on; what one call takes out and puts in, at its end.

        :raises UserError: the faults, a sentence each
        """
        # Not in the context: that comes from outside.
        watched = self.env.cr.cache.setdefault("quittance_watched", set())
        settings = self.sudo().search([("company_id", "in", companies.ids), ("id", "not in", list(watched))])
        sound = settings.filtered(lambda one: one._sound_manifests())
        watched.update(sound.ids)
        try:
            yield
        finally:
            watched.difference_update(sound.ids)
        for one in sound:
            one._manifests(one._manifest_texts())

    # What the company is given, and how it speaks.

    def _today(self):
        """The local date of the company: in its contact's time zone, otherwise in its country's first."""
        self.ensure_one()
        return fields.Date.context_today(self.with_context(tz=self._zone_of(self.sudo().company_id.partner_id)))

    @api.model
    def _zone_of(self, partner):
        """The time zone of a partner: its own, otherwise the first of its country; None where neither is known."""
        if partner.tz or partner.country_id.code not in pytz.country_timezones:
            return partner.tz or None
        return pytz.country_timezones[partner.country_id.code][0]

    def _clock_of(self, partner):
        """Day and time where a partner is, in the company's zone where that is not known.

        :return: a date and a text such as ``18:30``
        """
        zones = [self._zone_of(partner) for partner in (self.sudo().company_id.partner_id, partner)]
        now = pytz.utc.localize(fields.Datetime.now())
        company, there = (now.astimezone(pytz.timezone(zone or zones[0] or "UTC")) for zone in zones)
        return self._today() + (there.date() - company.date()), f"{there:%H:%M}"

    def _manifest_texts(self, policies=None):
        """What the core is given beside the ledger, as a tuple of (name, text).

        :param policies: a policy to try in the place of one in force, as ``_rows`` does it; none when None
        """
        if not self._policies(policies):
            raise UserError(
                self.env._("%s has no credit control policy. Choose one in the settings.", self.company_id.display_name)
            )
        return (
            *self._texts_of("jurisdiction", "scorecard", "holds", "calendar"),
            *self.env["quittance.rate.series"]._manifest_texts(self.company_id),
            *self.env["quittance.confirmation"]._manifest_texts(self.company_id),
            *self._selection_texts(policies),
        )

    def _texts_of(self, *kinds):
        """The manifests of some kinds that count for the company, its own and the shipped ones beside them, as a tuple of (name, text)."""
        core(self.env)
        own_texts = self.env["quittance.manifest"]._texts(self.company_id, *kinds)
        return (
            *beside(own_texts, *kinds),
            *((f"own {number}.json", text) for number, text in enumerate(own_texts, start=1)),
        )

    def _own_words(self):
        """The company's own manifests of sentences, which decide nothing: a dict of name to text."""
        texts = self.env["quittance.manifest"]._texts(self.company_id, "sentences")
        return {f"own words {number}.json": text for number, text in enumerate(texts, start=1)}

    def _snapshot_values(self):
        """What the core is told of the company itself."""
        currencies = self.env["res.currency"].search([("active", "in", (True, False))])
        company = self.company_id
        return {
            "company_id": company.id,
            "company_currency_id": company.currency_id.id,
            "country": company.country_id.code or "",
            "currencies": {currency.id: (currency.name, currency.decimal_places) for currency in currencies},
            "grade_natural_persons": self.grade_natural_persons,
            "backlog": self.backlog,
            "backlog_before": self.first_steps_on or None,
        }

    def _first_day(self):
        """The day of the first steps; once taken it stays, whatever is chosen again."""
        return self.first_steps_on or self._today()

    def _told_of_backlog(self, backlog):
        """What the core would be told of the company, if its backlog began in a way."""
        return {"backlog": backlog, "backlog_before": self._first_day()}

    def _manifests(self, texts):
        """Checked manifests; faults become a sentence each."""
        native = core(self.env)
        try:
            return manifests(texts)
        except native.ManifestError as error:
            raise UserError(
                "\n".join(f"{fault['source']}: {fault['message']}. {fault['cure']}" for fault in error.diagnostics)
            ) from error

    def _sound_manifests(self):
        """Checked manifests; None where there is no policy, or a fault."""
        try:
            return self._manifests(self._manifest_texts())
        except UserError:
            return None

    def _sentences(self, reasons, day=None, as_of=None, titles=None, words=None):
        """Reasons (list of dicts with a code and operands) as sentences in the user's language.

        :param day: how a date is written, as the user's language has it when None
        :param as_of: the day up to which ages count, today when None
        :param titles: dict of the titles of stages by code, those that the company knows when None
        :param words: own manifests of sentences and law, a tuple of texts, those that the company has when None
        """
        if not reasons:
            return []
        core(self.env)
        today, titles = as_of or self._today(), titles or self._stage_titles()
        reasons = self._with_policies_titled(reasons)
        if words is None:
            words = self.env["quittance.manifest"]._texts(self.company_id, "sentences", "jurisdiction")
        render = spoken(words).render
        lang = self.env.lang or "en_US"
        countries = babel_locale_parse(lang).territories
        return [
            render(
                reason,
                lang,
                today,
                format_date=day or (lambda on: format_date(self.env, on, lang)),
                format_amount=self._amount,
                stage_titles=titles,
                country_names=countries,
            )
            for reason in reasons
        ]

    def _with_policies_titled(self, reasons):
        """Reasons in which policies and segments are called as people call them."""
        if not any(reason["code"] == "policy_selected" for reason in reasons):
            return reasons
        policies = self.env["quittance.policy"]._titles(self.company_id.id, self.env.lang)
        return [
            reason
            | {
                "policy": policies.get(reason["policy"], reason["policy"]),
                "segment": self._segment_title(reason["segment"]),
            }
            if reason["code"] == "policy_selected"
            else reason
            for reason in reasons
        ]

    def _stage_titles(self, tried=None):
        """Titles of the company's stages by code, in the user's language.

        :param tried: a policy whose stages come first, in their order, with the titles that they have there
        """
        known = self.env["quittance.stage.code"]._titles(self.company_id.id, self.env.lang)
        first = {stage.code: stage.name for stage in tried.stage_ids.sorted("number")} if tried else {}
        return first | {code: title for code, title in known.items() if code not in first}

    @api.model
    def _number(self, number, pattern):
        """A decimal in the user's language; the host's own formatting wants a binary fraction.

        :param number: Decimal
        :param pattern: a pattern of the Unicode locale data, like ``#,##0.00``
        """
        return format_decimal(number, pattern, babel_locale_parse(self.env.lang or "en_US"))

    @api.model
    def _day(self, day):
        """A date as letters and papers write it. English is read where 05/06 is May and where it is June: there the month is named."""
        named = (self.env.lang or "en_US").startswith("en")
        return format_date(self.env, day, date_format="medium" if named else False)

    @api.model
    @ormcache("code")
    def _currency_id(self, code):
        return self.env["res.currency"].with_context(active_test=False).search([("name", "=", code)], limit=1).id

    @api.model
    def _amount(self, amount, code):
        """A decimal amount with the symbol of a currency code, in the user's language."""
        currency = self.env["res.currency"].browse(self._currency_id(code))
        number = self._number(amount, f"#,##0.{'0' * currency.decimal_places}")
        parts = (number, currency.symbol) if currency.position == "after" else (currency.symbol, number)
        return "\N{NO-BREAK SPACE}".join(parts)
