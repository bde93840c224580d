import contextlib
import hashlib
import json

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from .core import core, manifests, own, shipped_json

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
            "titles": self.titles,
            "gap_days": self.gap_days,
            "tolerance": self.tolerance.strip(),
            "stages": [stage._to_manifest() for stage in self.stage_ids.sorted("number")],
        }
        if tolerances := [words.split() for words in (self.tolerances or "").split(";") if words.strip()]:
            manifest["tolerances"] = {code: " ".join(amount) for code, *amount in tolerances}
        if countries := self._country_codes():
            manifest["countries"] = countries
        if relations := (self.relations or "").replace(",", " ").split():
            manifest["relations"] = relations
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
            "relations": ", ".join(manifest.get("relations", ())),
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

    def _country_codes(self):
        return (self.countries or "").replace(",", " ").split()

    def _stages_read(self):
        """The stages as the core reads them, as dicts."""
        self.ensure_one()
        return manifests(((self.display_name, self._manifest_text()),)).policy(self.code)["stages"]

    @api.constrains(
        "code", "titles", "countries", "relations", "gap_days", "mentions", "tolerance", "tolerances", "stage_ids"
    )
    def _check_manifest(self):
        """All faults that the core finds, each with its cure."""
        for policy in self.filtered(lambda policy: policy.state == "draft"):
            with policy._faults_told():
                manifests(((policy.display_name, policy._manifest_text()),))

    def _check_law(self):
        """Law wins: what the law of its countries asks of contacts, of the company's where it names none."""
        settings = self._settings()
        country = settings.company_id.country_id.code
        manifest = json.loads(self._manifest_text())
        if country:
            manifest.setdefault("countries", [country])
        beside = [pair for pair in settings._manifest_texts(self) if own.identity(pair[1])[0] != "policy"]
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
            titles = policy._settings()._stage_titles()
            stays = {stage.code: stage.name for stage in policy.stage_ids}
            counts = dict(
                self.env["quittance.item"]
                .sudo()
                ._read_group(
                    [
                        ("company_id", "=", policy.company_id.id),
                        ("closed_on", "=", False),
                        ("stage", "in", list(policy.replaces or {})),
                    ],
                    ["stage"],
                    ["__count"],
                )
            )
            rows = [
                (
                    titles.get(code, code),
                    stays.get(target) or self.env._("as if nothing had been done"),
                    counts.get(code, 0),
                )
                for code, target in (policy.replaces or {}).items()
            ]
            policy.replaces_html = rows and self.env["ir.qweb"]._render(
                "account_quittance.replaced_stages", {"rows": rows}
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

    def _approve(self):
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

    def action_dry_run(self):
        """Show what this policy would propose today; nothing is stored."""
        self.ensure_one()
        return self.env["quittance.dry.run"]._open(self)
