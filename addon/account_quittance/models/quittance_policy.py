import base64
import hashlib
import json
from urllib.parse import quote

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.models import MAGIC_COLUMNS

from .core import core, manifests, shipped_json, spoken

DEFAULT_POLICY = "policies/default-fr.json"
MANIFEST_HEAD = {"kind": "policy", "format": 2}
TOLERANCE = "1.00"  # of a manifest that says none


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
    tolerance = fields.Char(
        default=TOLERANCE,
        required=True,
        help="What is left of an item and is less than this is listed and never chased: it bears neither interest nor compensation. 0: everything is chased.",
    )
    tolerances = fields.Char(
        "Tolerance by currency", help="Where it differs from currency to currency, as in: CHF 5.00; JPY 100"
    )
    stage_ids = fields.One2many("quittance.stage", "policy_id", "Stages", copy=True)
    replaces = fields.Json(
        "Stages that are gone", compute="_compute_replaces", help="By code, the stage here that counts as done instead."
    )
    replaces_html = fields.Html("What becomes of stages that are gone", compute="_compute_replaces_html")

    faults = fields.Text("What is wrong", compute="_compute_faults")
    has_stage_faults = fields.Boolean("Something is wrong with a stage", compute="_compute_faults")

    content = fields.Binary("File", compute="_compute_content")

    _version_uniq = models.UniqueIndex("(company_id, code, version)", "This version of the policy exists already.")

    @api.depends("company_id", "state")
    def _compute_in_force(self):
        for policy in self:
            settings = policy._settings()
            policy.in_force = settings.policy_id == policy
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
        if self.mentions != "overdue":
            manifest["mentions"] = self.mentions
        return manifest | {"replaces": self.replaces} if self.replaces else manifest

    @api.model
    def _from_manifest(self, manifest):
        """Values of a draft that has this manifest."""
        return {
            "code": manifest["name"],
            "titles": manifest["titles"],
            "countries": ", ".join(manifest.get("countries", ())),
            "gap_days": manifest["gap_days"],
            "mentions": manifest.get("mentions", "overdue"),
            "tolerance": manifest.get("tolerance", TOLERANCE),
            "tolerances": "; ".join(f"{code} {amount}" for code, amount in manifest.get("tolerances", {}).items()),
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

    def _compute_content(self):
        for policy in self:
            manifest = json.loads(policy._manifest_text())
            policy.content = base64.b64encode(json.dumps(manifest, ensure_ascii=False, indent=2).encode())

    def _country_codes(self):
        return (self.countries or "").replace(",", " ").split()

    def _stages_read(self):
        """The stages as the core reads them, as dicts."""
        self.ensure_one()
        return manifests(((self.display_name, self._manifest_text()),)).policy(self.code)["stages"]

    @api.model
    def _manifest_fields(self):
        """The fields of the form that make its manifest, those of its stages included."""

        def of_form(model):
            return [
                name
                for name, field in self.env[model]._fields.items()
                if name == "name" or (field.store and not field.readonly and name not in MAGIC_COLUMNS)
            ]

        own = [name for name in of_form("quittance.policy") if name not in ("company_id", "stage_ids")]
        return own + [f"stage_ids.{name}" for name in of_form("quittance.stage") if name != "policy_id"]

    def _faults(self):
        """What the core finds wrong in a draft, as it stands in the form: dicts with ``pointer``, ``message`` and ``cure``."""
        self.ensure_one()
        native = core(self.env)
        if self.state == "approved":
            return []
        try:
            manifests((("", self._manifest_text()),))
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

    @api.constrains("code", "titles", "countries", "gap_days", "mentions", "tolerance", "tolerances", "stage_ids")
    def _check_manifest(self):
        """All faults that the core finds, each with its cure."""
        native = core(self.env)
        for policy in self.filtered(lambda policy: policy.state == "draft"):
            try:
                manifests(((policy.display_name, policy._manifest_text()),))
            except native.ManifestError as error:
                raise ValidationError(
                    "\n".join(f"{fault['message']}. {fault['cure']}" for fault in error.diagnostics)
                ) from error

    def write(self, vals):
        if any(policy.state == "approved" for policy in self):
            raise UserError(self.env._("An approved policy never changes. Open a new version of it."))
        return super().write(vals)

    # What becomes of stages that are gone.

    @api.depends("stage_ids.code", "state", "manifest")
    def _compute_replaces(self):
        """Of each code that an earlier version had, what counts as done instead: the last stage before it that stays."""
        for policy in self:
            if policy.state == "approved":
                policy.replaces = json.loads(policy.manifest).get("replaces", {})
                continue
            here = set(policy.stage_ids.mapped("code"))
            replaces = {}
            for version in policy._earlier():
                manifest = json.loads(version.manifest)
                stays = None
                for stage in manifest["stages"]:
                    stays = stage["code"] if stage["code"] in here else stays
                    replaces[stage["code"]] = stays
                for code, target in manifest.get("replaces", {}).items():
                    replaces.setdefault(code, replaces.get(target))
            policy.replaces = {code: target for code, target in replaces.items() if code not in here}

    def _earlier(self):
        """Approved versions of this policy, and the policies in force that it comes after, the oldest first."""
        same = [("company_id", "=", self.company_id.id), ("code", "=", self.code), ("state", "=", "approved")]
        return (self.search(same) | self._settings()._policies()).sorted("approved_on")

    @api.depends("replaces", "stage_ids.titles")
    @api.depends_context("lang")
    def _compute_replaces_html(self):
        for policy in self:
            gone = policy.replaces or {}
            rows = [row for row in policy._stage_map(gone) if row["code"] in gone]
            policy.replaces_html = rows and self.env["ir.qweb"]._render("account_quittance.stage_map", {"rows": rows})

    def _stage_map(self, codes=()):
        """What each stage that open items stand at counts as here, and these codes.

        :param codes: codes to tell also where no open item stands there
        :return: dicts ``code``, ``before`` and ``after`` (titles), ``stays`` and ``count`` of open items, in the order of the company's stages
        """
        self.ensure_one()
        titles = self._settings()._stage_titles()
        here = {stage.code: stage.name for stage in self.stage_ids}
        standing = [("company_id", "=", self.company_id.id), ("closed_on", "=", False), ("stage", "!=", False)]
        counts = dict(self.env["quittance.item"].sudo()._read_group(standing, ["stage"], ["__count"]))
        order = {code: number for number, code in enumerate(titles)}
        replaces = self.replaces or {}
        return [
            {
                "code": code,
                "before": titles.get(code, code),
                "after": here.get(code) or here.get(replaces.get(code)) or self._as_of_nothing(code),
                "stays": code in here,
                "count": counts.get(code, 0),
            }
            for code in sorted({*counts, *codes}, key=lambda code: (order.get(code, len(order)), code))
        ]

    def _as_of_nothing(self, code):
        """What a stage counts as that nothing here stands for."""
        if code in (self.replaces or {}):
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
        """Put the default ladder in force for a company without a policy."""
        if not settings.policy_id:
            default = self._from_manifest(shipped_json(self.env, DEFAULT_POLICY))
            self.create(default | {"company_id": settings.company_id.id})._approve()

    def _approve(self):
        for policy in self:
            for number, stage in enumerate(policy.stage_ids.sorted(lambda stage: (stage.number, stage.id)), start=1):
                stage.number = number
            # Stages may have been taken out one by one since the draft was checked.
            policy._check_manifest()
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
            policy._settings().policy_id = policy

    # Verbs.

    def action_approve(self):
        """Freeze this version and put it in force."""
        self.check_access("write")
        self.filtered(lambda policy: policy.state == "draft")._approve()

    def action_put_in_force(self):
        """Put an approved version back in force."""
        self.ensure_one()
        self.check_access("write")
        if self.state != "approved":
            raise UserError(self.env._("Approve this version first."))
        self._settings().policy_id = self

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
        name = quote(f"policies-{self.code}-{self.version}.json")
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self._name}/{self.id}/content?download=true&filename={name}",
            "target": "download",
        }

    def action_what_if(self):
        """Show what this policy would send from today on, beside what is in force; nothing is stored."""
        self.ensure_one()
        return self.env["quittance.what.if"]._open(self)

    def action_compare(self):
        """Show what is different from the version in force, and what becomes of the stages that items stand at."""
        self.ensure_one()
        return self.env["quittance.policy.comparison"]._open(self)
