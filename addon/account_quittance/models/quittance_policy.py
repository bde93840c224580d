import base64
import contextlib
import hashlib
import json

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.models import MAGIC_COLUMNS
from odoo.tools import ormcache

from .core import core, manifests, own, shipped_json, spoken
from .quittance_stage import typed_codes

DEFAULT_POLICY = "policies/default-fr.json"
MANIFEST_HEAD = {"kind": "policy", "format": 2}
TOLERANCE = "1.00"  # of a manifest that says none
DAYS_OFF = ["saturday", "sunday"]  # likewise


def last_not_after(days, day):
    """The last stage that comes no later than a day, None where each comes later.

    :param days: days from the due date by code, rising
    """
    return next((code for code, comes in reversed(days.items()) if comes <= day), None)


class QuittancePolicy(models.Model):
    """Who is contacted when: a draft edited in forms, then an approved manifest that never changes."""

    _name = "quittance.policy"
    _description = "Credit control policy"
    _inherit = ["quittance.titled", "quittance.owned"]
    _order = "company_id, code, version desc"
    _rec_names_search = ["code"]

    code = fields.Char("Technical name", required=True, help="Name in the manifest: small letters, digits and hyphens.")
    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    state = fields.Selection(
        [("draft", "Draft"), ("approved", "Approved")], default="draft", required=True, readonly=True, copy=False
    )
    version = fields.Integer(default=1, readonly=True, copy=False, aggregator=None)
    manifest = fields.Text(readonly=True, copy=False, help="The policy as the core reads it.")
    manifest_hash = fields.Char("Hash", readonly=True, copy=False)
    approved_on = fields.Datetime(readonly=True, copy=False)
    approved_by_id = fields.Many2one("res.users", "Approved by", readonly=True, copy=False, ondelete="set null")
    in_force = fields.Boolean(compute="_compute_in_force")
    sending_on = fields.Boolean("Sending is on", compute="_compute_in_force")
    countries = fields.Char(help="For whose companies it was made, by country code.")
    relations = fields.Char(
        "For customers that are",
        help="The kinds of customers that it was made for, as in: b2b, public, consumer, unknown. Empty: all of them.",
    )
    gap_days = fields.Integer("Days between two contacts", default=7, aggregator=None)
    mentions = fields.Selection(
        [
            ("overdue", "All that is overdue"),
            ("reminded", "What the customer was reminded of before"),
            ("nothing", "Nothing else"),
        ],
        "Named beside it",
        default="overdue",
        required=True,
        help="What a contact names of what is overdue, beside the items whose stage it announces.",
    )
    penalties = fields.Selection(
        [
            ("claim", "Claimed"),
            ("threaten", "Named, not claimed"),
            ("forgive", "Forgiven once the principal is paid"),
        ],
        "Interest and compensation",
        default="claim",
        required=True,
        help="Named: letters and statements say what the law allows, without asking for it, and nothing is charged of itself. Forgiven: what is open when the principal is paid is waived the night after.",
    )
    tolerance = fields.Char(
        default=TOLERANCE,
        required=True,
        help="What is left of an item and is less than this is listed and never chased: it bears neither interest nor compensation. 0: everything is chased.",
    )
    tolerances = fields.Char(
        "Tolerance by currency", help="Where it differs from currency to currency, as in: CHF 5.00; JPY 100"
    )
    business_days = fields.Char(
        "Public holidays of",
        help="Nobody is contacted on public holidays of this calendar, such as FR; customer: those of the country of each customer. "
        "Empty: they are days like others.",
    )
    days_off = fields.Char(
        "No contact on", default=", ".join(DAYS_OFF), help="Days of the week in English. Empty: every day is allowed."
    )
    quiet = fields.Char(
        "Quiet days", help="No contact each year from a day until another, month first, as in: 12-24 01-01; 08-10 08-20"
    )
    quiet_hours = fields.Char(
        "Quiet hours", help="No letter leaves from an hour until another by the customer's clock, as in: 19:00 08:00"
    )
    contacts_per_week = fields.Integer(
        "Contacts in 7 days", aggregator=None, help="The most with one customer. 0: any number."
    )
    contacts_per_month = fields.Integer(
        "Contacts in 31 days", aggregator=None, help="The most with one customer. 0: any number."
    )
    customer_minimum = fields.Char(
        "Least overdue", help="Who owes less than this of what is overdue is not chased. In the company's currency."
    )
    item_minimum = fields.Char(
        "Least item",
        help="An item of less than this starts no contact; it goes with one that goes anyway. In the company's currency.",
    )
    grace_days = fields.Integer(
        "Days for the bank",
        aggregator=None,
        help="So many days after the due date nobody is contacted about what is overdue: the bank may not have booked it yet.",
    )
    stage_ids = fields.One2many("quittance.stage", "policy_id", "Stages", copy=True)
    replaces_chosen = fields.Json(
        "Chosen for stages that are not here",
        help="By code, the stage here that a person or an imported policy lets count as done instead.",
    )
    replaces = fields.Json(
        "Stages that are not here",
        compute="_compute_replaces",
        help="By code, the stage here that counts as done instead.",
    )
    replaces_html = fields.Html("What becomes of stages that are not here", compute="_compute_replaces_html")

    faults = fields.Text("What is wrong", compute="_compute_faults")
    has_stage_faults = fields.Boolean("Something is wrong with a stage", compute="_compute_faults")

    content = fields.Binary("File", compute="_compute_content")

    _version_uniq = models.UniqueIndex("(company_id, code, version)", "This version of the policy exists already.")

    @api.depends("company_id", "state")
    def _compute_in_force(self):
        for policies in self.grouped("company_id").values():
            settings = policies._settings()
            in_force = settings._policies()
            for policy in policies:
                policy.in_force = policy in in_force
                policy.sending_on = settings.sending_on

    @api.depends("name", "version")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for policy in self:
            policy.display_name = self.env._("%(name)s, version %(version)s", name=policy.name, version=policy.version)

    @api.model
    def default_get(self, fields_list):
        """A new policy begins as a copy of the default ladder."""
        values = super().default_get(fields_list)
        if "stage_ids" in fields_list and "stage_ids" not in values:
            default = self._from_manifest(shipped_json(self.env, DEFAULT_POLICY))
            values |= {
                name: default[name]
                for name in ("stage_ids", "gap_days", "mentions", "tolerance")
                if name in fields_list
            }
        return values

    # Form -> manifest -> form.

    def _to_manifest(self):
        """The policy as a dict in the manifest's form."""
        self.ensure_one()
        manifest = MANIFEST_HEAD | {
            "name": self.code,
            "titles": self._titles_typed(),
            "gap_days": self.gap_days,
            "tolerance": (self.tolerance or "").strip(),
            "stages": [stage._to_manifest() for stage in self.stage_ids.sorted("number")],
        }
        if tolerances := [words.split() for words in (self.tolerances or "").split(";") if words.strip()]:
            manifest["tolerances"] = {code: " ".join(amount) for code, *amount in tolerances}
        if countries := self._country_codes():
            manifest["countries"] = countries
        if relations := typed_codes(self.relations):
            manifest["relations"] = relations
        if self.mentions != "overdue":
            manifest["mentions"] = self.mentions
        if self.penalties != "claim":
            manifest["penalties"] = self.penalties
        manifest |= self._limits_of_manifest()
        return manifest | {"replaces": self.replaces} if self.replaces else manifest

    def _limits_of_manifest(self):
        """When nobody is contacted, how often somebody is, and about how little; what is left out is as the core has it."""
        days_off = [day.lower() for day in typed_codes(self.days_off)]
        holidays = (self.business_days or "").strip()
        calendar = {"business_days": holidays.lower() if holidays.lower() == "customer" else holidays.upper()}
        if days_off != DAYS_OFF:
            calendar["days_off"] = days_off
        calendar["quiet"] = [
            dict(zip(("from", "until", "more"), words.split(), strict=False))
            for words in (self.quiet or "").split(";")
            if words.strip()
        ]
        calendar["quiet_hours"] = dict(zip(("from", "until", "more"), (self.quiet_hours or "").split(), strict=False))
        said = {
            "calendar": {name: value for name, value in calendar.items() if value or name == "days_off"},
            "contacts": {
                name: most
                for name, most in (("per_week", self.contacts_per_week), ("per_month", self.contacts_per_month))
                if most
            },
            "minimum": {
                name: amount.strip()
                for name, amount in (("customer", self.customer_minimum), ("item", self.item_minimum))
                if amount and amount.strip()
            },
            "grace_days": self.grace_days,
        }
        return {name: value for name, value in said.items() if value}

    @api.model
    def _limits_from_manifest(self, manifest):
        calendar, contacts, minimum = (manifest.get(name, {}) for name in ("calendar", "contacts", "minimum"))
        return {
            "business_days": calendar.get("business_days", False),
            "days_off": ", ".join(calendar.get("days_off", DAYS_OFF)) or False,
            "quiet": "; ".join(f"{one['from']} {one['until']}" for one in calendar.get("quiet", ())) or False,
            "quiet_hours": " ".join(calendar.get("quiet_hours", {}).values()) or False,
            "contacts_per_week": contacts.get("per_week", 0),
            "contacts_per_month": contacts.get("per_month", 0),
            "customer_minimum": minimum.get("customer", False),
            "item_minimum": minimum.get("item", False),
            "grace_days": manifest.get("grace_days", 0),
        }

    @api.model
    def _from_manifest(self, manifest):
        """Values of a draft that has this manifest."""
        return self._limits_from_manifest(manifest) | {
            "code": manifest["name"],
            "titles": manifest["titles"],
            "countries": ", ".join(manifest.get("countries", ())),
            "relations": ", ".join(manifest.get("relations", ())),
            "gap_days": manifest["gap_days"],
            "mentions": manifest.get("mentions", "overdue"),
            "penalties": manifest.get("penalties", "claim"),
            "tolerance": manifest.get("tolerance", TOLERANCE),
            "tolerances": "; ".join(f"{code} {amount}" for code, amount in manifest.get("tolerances", {}).items()),
            "replaces_chosen": manifest.get("replaces", False),
            "stage_ids": [
                fields.Command.create(self.env["quittance.stage"]._from_manifest(number, stage))
                for number, stage in enumerate(manifest["stages"], start=1)
            ],
        }

    def _manifest_text(self):
        """An approved version's stored manifest; a draft's, made of its form."""
        self.ensure_one()
        if self.state == "approved":
            return self.manifest
        return json.dumps(self._to_manifest(), ensure_ascii=False, sort_keys=True)

    def _texts(self):
        """The policy with the calendars that it may name, as the core takes them: a tuple of (name, text)."""
        return (*self._settings()._texts_of("calendar"), (self.display_name, self._manifest_text()))

    def _compute_content(self):
        for policy in self:
            manifest = json.loads(policy._manifest_text())
            policy.content = base64.b64encode(json.dumps(manifest, ensure_ascii=False, indent=2).encode())

    def _country_codes(self):
        return typed_codes(self.countries)

    def _stages_read(self):
        """The stages as the core reads them, as dicts."""
        self.ensure_one()
        return manifests(self._texts()).policy(self.code)["stages"]

    @api.model
    def _manifest_fields(self):
        """The fields of the form that make its manifest, those of its stages included."""
        of_stages = ["name", *self._stored_of_form("quittance.stage")]
        return ["name", *self._stored_of_form("quittance.policy"), *(f"stage_ids.{name}" for name in of_stages)]

    @api.model
    def _stored_of_form(self, model):
        """Names of the stored fields that a form edits and a manifest is made of, of a policy or of its stages."""
        links = (*MAGIC_COLUMNS, "company_id", "policy_id", "stage_ids")
        return [
            name
            for name, field in self.env[model]._fields.items()
            if field.store and not field.readonly and name not in links
        ]

    def _faults(self):
        """What the core finds wrong in a draft, as it stands in the form: dicts with ``pointer``, ``message`` and ``cure``."""
        self.ensure_one()
        native = core(self.env)
        if self.state == "approved":
            return []
        try:
            manifests(self._texts())
        except native.ManifestError as error:
            return error.diagnostics
        return []

    @api.depends(lambda self: self._manifest_fields())
    def _compute_faults(self):
        """Those that are of no single stage, and whether there are others."""
        for policy in self:
            faults = policy._faults()
            of_stages = [fault for fault in faults if fault["pointer"].startswith("/stages/")]
            policy.has_stage_faults = bool(of_stages)
            policy.faults = "\n".join(
                f"{fault['message']}. {fault['cure']}" for fault in faults if fault not in of_stages
            )

    @api.constrains(lambda self: [*self._stored_of_form("quittance.policy"), "stage_ids"])
    def _check_manifest(self):
        """All faults that the core finds, each with its cure."""
        for policy in self.filtered(lambda policy: policy.state == "draft"):
            with policy._faults_told():
                manifests(policy._texts())

    def _check_law(self):
        """Law wins: what the law of its countries asks of contacts, of the company's where it names none."""
        settings = self._settings()
        country = settings.company_id.country_id.code
        manifest = json.loads(self._manifest_text())
        if country:
            manifest.setdefault("countries", [country])
        beside = [
            pair for pair in settings._manifest_texts(self) if own.identity(pair[1])[0] not in ("policy", "selection")
        ]
        with self._faults_told():
            manifests((*beside, (self.display_name, json.dumps(manifest))))

    @contextlib.contextmanager
    def _faults_told(self):
        try:
            yield
        except core(self.env).ManifestError as error:
            raise ValidationError(
                "\n".join(f"{fault['message']}. {fault['cure']}" for fault in error.diagnostics)
            ) from error

    def write(self, vals):
        if any(policy.state == "approved" for policy in self):
            raise UserError(self.env._("An approved policy never changes. Open a new version of it."))
        return super().write(vals)

    # What becomes of stages that are not here.

    @api.depends("stage_ids.code", "stage_ids.offset_days", "stage_ids.counted_from", "stage_ids.number")
    @api.depends("replaces_chosen", "state", "manifest")
    def _compute_replaces(self):
        """Of each code that is in use in the company, what counts as done here instead, where it is no stage here.

        What was chosen; of earlier versions, the last stage before it that stays; of other policies, the last stage that comes
        no later.
        """
        for policy in self:
            if policy.state == "approved":
                policy.replaces = json.loads(policy.manifest).get("replaces", {})
                continue
            here = set(policy.stage_ids.mapped("code"))
            replaces = policy._replaces_by_day()
            for version in policy._earlier():
                manifest = json.loads(version.manifest)
                stays = None
                for stage in manifest["stages"]:
                    stays = stage["code"] if stage["code"] in here else stays
                    replaces[stage["code"]] = stays
                for code, target in manifest.get("replaces", {}).items():
                    if target and target not in here:
                        replaces[code] = replaces.get(target)
            chosen = policy.replaces_chosen or {}
            replaces |= {code: target for code, target in chosen.items() if target is None or target in here}
            policy.replaces = {code: target for code, target in replaces.items() if code not in here}

    def _replaces_by_day(self):
        """Of each code that the company's policies ever had, the last stage here that comes no later."""
        days, known = self._days(), self.env["quittance.stage.code"]._days(self.company_id.id)
        return {code: last_not_after(days, done_on) for code, done_on in known.items() if code not in days}

    def _days(self):
        """Days of the stages from the due date, by code in their order."""
        days, day = {}, 0
        for stage in self.stage_ids.sorted("number"):
            day = stage.offset_days + (day if stage.counted_from == "previous" else 0)
            days[stage.code] = day
        return days

    def _replaces_later(self):
        """Of codes that came into use after this version was approved, what counts as done here instead."""
        if self.state != "approved":
            return {}
        known = {*self.stage_ids.mapped("code"), *(self.replaces or {})}
        return {code: target for code, target in self._replaces_by_day().items() if code not in known}

    def _counts_as(self, code):
        """The stage here that a code counts as, or None; of a code that nobody knows the code itself."""
        if code in self.stage_ids.mapped("code"):
            return code
        return ((self.replaces or {}) | self._replaces_later()).get(code, code)

    def _earlier(self):
        """Approved versions of this policy, the oldest first."""
        same = [("company_id", "=", self.company_id.id), ("code", "=", self.code), ("state", "=", "approved")]
        return self.search(same).sorted("approved_on")

    @api.depends("replaces", "stage_ids.titles")
    @api.depends_context("lang")
    def _compute_replaces_html(self):
        for policy in self:
            gone = {**(policy.replaces or {}), **policy._replaces_later()}
            rows = [row for row in policy._stage_map(gone) if row["code"] in gone]
            policy.replaces_html = rows and self.env["ir.qweb"]._render("account_quittance.stage_map", {"rows": rows})

    def _stage_map(self, codes=()):
        """What each stage that open items stand at counts as here, and these codes.

        :param codes: codes to tell also where no open item stands there
        :return: dicts ``code``, ``before`` and ``after`` (titles), ``target`` (code of ``after`` or None), ``stays`` and ``count`` of
            open items, in the order of the company's stages
        """
        self.ensure_one()
        titles = self._settings()._stage_titles()
        here = {stage.code: stage.name for stage in self.stage_ids}
        standing = [("company_id", "=", self.company_id.id), ("closed_on", "=", False), ("stage", "!=", False)]
        counts = dict(self.env["quittance.item"].sudo()._read_group(standing, ["stage"], ["__count"]))
        order = {code: number for number, code in enumerate(titles)}
        replaces = {**(self.replaces or {}), **self._replaces_later(), **{code: code for code in here}}
        return [
            {
                "code": code,
                "before": titles.get(code, code),
                "after": here.get(replaces.get(code)) or self._as_of_nothing(code, replaces),
                "target": replaces.get(code),
                "stays": code in here,
                "count": counts.get(code, 0),
            }
            for code in sorted({*counts, *codes}, key=lambda code: (order.get(code, len(order)), code))
        ]

    def _meant_elsewhere(self):
        """What stages of this draft that the other policies in force do not know count as there: dicts ``policy``, ``stage``, ``after``."""
        rows = []
        for other in self._settings()._policies().filtered(lambda one: one.code != self.code):
            titles = {stage.code: stage.name for stage in other.stage_ids}
            days, known = other._days(), {*titles, *(other.replaces or {})}
            for code, day in self._days().items():
                if code not in known:
                    target = last_not_after(days, day)
                    after = titles.get(target) or self.env._("as if nothing had been done")
                    rows.append({"policy": other.name, "stage": self._title_of(code), "after": after})
        return rows

    def _title_of(self, code):
        return self.stage_ids.filtered(lambda stage: stage.code == code)[:1].name or code

    def _as_of_nothing(self, code, replaces):
        """What a stage counts as that nothing here stands for."""
        if code in replaces:
            return self.env._("as if nothing had been done")
        return self.env._("not known here: its items wait")

    def _changes_from(self, other):
        """What is different from another policy, in the user's words: dicts as the core's ``Sentences.changes`` gives them."""
        self.ensure_one()
        settings = self._settings()
        texts = self.env["quittance.manifest"]._texts(self.company_id, "sentences", "jurisdiction")
        return spoken(texts).changes(
            json.loads(other._manifest_text()),
            json.loads(self._manifest_text()),
            self.env.lang or "en",
            lambda amount, currency: settings._amount(amount, currency or settings.company_id.currency_id.name),
        )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        if any(policy.state == "approved" for policy in self):
            raise UserError(self.env._("An approved policy is kept: runs and letters refer to it."))

    @api.model
    def _seed(self, settings):
        """Put the ladder of its country in force for a company without a policy; the French one where none is shipped for it."""
        if not settings.policy_id:
            name = own.policy_for(settings.company_id.country_id.code or "")
            path = f"policies/{name}.json" if name else DEFAULT_POLICY
            default = self._from_manifest(shipped_json(self.env, path))
            self.create(default | {"company_id": settings.company_id.id})._approve()

    @api.model
    @ormcache("company_id", "lang")
    def _titles(self, company_id, lang):
        """Titles of a company's approved policies by code, of each the last version's."""
        of_company = [("company_id", "=", company_id), ("state", "=", "approved")]
        return {one.code: one.name for one in self.sudo().with_context(lang=lang).search(of_company, order="version")}

    def _approve(self, in_force=True):
        """Freeze drafts.

        :param in_force: whether each takes the place of the version of its name that is in force, or of everybody's policy; where it
            has such a version it always does
        """
        for policy in self:
            for number, stage in enumerate(policy.stage_ids.sorted(lambda stage: (stage.number, stage.id)), start=1):
                stage.number = number
            # Stages may have been taken out one by one since the draft was checked.
            policy._check_manifest()
            policy._check_law()
            text = policy._manifest_text()
            policy.sudo().write(
                {
                    "state": "approved",
                    "manifest": text,
                    "manifest_hash": hashlib.sha256(text.encode()).hexdigest(),
                    "approved_on": fields.Datetime.now(),
                    "approved_by_id": self.env.uid,
                }
            )
            self.env["quittance.stage.code"].sudo()._learn(policy)
            settings = policy._settings()
            if in_force or policy.code in settings._policies().mapped("code"):
                settings._put_in_force(policy)

    # Verbs.

    def action_approve(self):
        """Freeze this version and put it in force."""
        self._approve_draft()

    def _approve_draft(self, in_force=True):
        self.check_access("write")
        self.filtered(lambda policy: policy.state == "draft")._approve(in_force)

    def action_put_in_force(self):
        """Put an approved version back in force."""
        self.ensure_one()
        self.check_access("write")
        if self.state != "approved":
            raise UserError(self.env._("Approve this version first."))
        self._settings()._put_in_force(self)

    def action_new_version(self):
        """Open a draft that starts from this version."""
        self.ensure_one()
        last = self.search([("company_id", "=", self.company_id.id), ("code", "=", self.code)], limit=1)
        self.check_access("create")
        draft = self.sudo().create(
            self._from_manifest(json.loads(self._manifest_text()))
            | {"company_id": self.company_id.id, "version": last.version + 1}
        )
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": draft.id,
            "view_mode": "form",
        }

    def action_turn_sending_on(self):
        """Let approved letters of this policy's company leave."""
        self._settings()._set_sending(True)

    def action_turn_sending_off(self):
        """Let nothing of this policy's company leave."""
        self._settings()._set_sending(False)

    def action_export(self):
        """Download the manifest as a file, as *Import a file* and the command line read it."""
        self.ensure_one()
        self.check_access("read")
        return self._download(f"policies-{self.code}-{self.version}.json")

    def action_what_if(self):
        """Show what this policy would send from today on, beside what is in force; nothing is stored."""
        self.ensure_one()
        return self.env["quittance.what.if"]._open(self)

    def action_compare(self):
        """Show what is different from the version in force, and what becomes of the stages that items stand at."""
        self.ensure_one()
        return self.env["quittance.policy.comparison"]._open(self)
