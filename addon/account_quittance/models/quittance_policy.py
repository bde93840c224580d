import hashlib
import json

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from .core import core, manifests, shipped_json

DEFAULT_POLICY = "policies/default-fr.json"
MANIFEST_HEAD = {"kind": "policy", "format": 1}


def _title(titles, lang):
    """The title for a language code of the host, English otherwise."""
    titles = titles or {}
    return titles.get((lang or "en").split("_")[0]) or titles.get("en") or next(iter(titles.values()), "")


class QuittanceTitled(models.AbstractModel):
    """Titles by language, as in a manifest; a form shows the one of the user's language."""

    _name = "quittance.titled"
    _description = "Titled in several languages"

    titles = fields.Json(default=lambda self: {})
    name = fields.Char("Title", compute="_compute_name", readonly=False, help="The customer may read it.")

    @api.depends("titles")
    @api.depends_context("lang")
    def _compute_name(self):
        for record in self:
            record.name = _title(record.titles, self.env.lang)

    def _retitled(self, titles, name):
        """Titles with the one of the user's language changed; English where there is none yet."""
        language = (self.env.lang or "en").split("_")[0]
        return {"en": name, **(titles or {}), language: name}

    @api.model_create_multi
    def create(self, vals_list):
        return super().create(
            [
                vals | {"titles": self._retitled(vals.get("titles"), vals["name"])} if vals.get("name") else vals
                for vals in vals_list
            ]
        )

    def write(self, vals):
        if vals.get("name"):
            for record in self:
                titles = record._retitled(vals.get("titles", record.titles), vals["name"])
                super(QuittanceTitled, record).write(vals | {"titles": titles})
            return True
        return super().write(vals)


class QuittancePolicy(models.Model):
    """Who is contacted when: a draft edited in forms, then an approved manifest that never changes."""

    _name = "quittance.policy"
    _description = "Credit control policy"
    _inherit = "quittance.titled"
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
    sending_on = fields.Boolean(related="company_id.quittance_sending", string="Sending is on")
    gap_days = fields.Integer("Days between two contacts", default=7, aggregator=None)
    stage_ids = fields.One2many("quittance.stage", "policy_id", "Stages", copy=True)

    _version_uniq = models.UniqueIndex("(company_id, code, version)", "This version of the policy exists already.")

    @api.depends("company_id.quittance_policy_id")
    def _compute_in_force(self):
        for policy in self:
            policy.in_force = policy.company_id.quittance_policy_id == policy

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
            values |= {name: default[name] for name in ("stage_ids", "gap_days") if name in fields_list}
        return values

    # Form -> manifest -> form.

    def _to_manifest(self):
        """The policy as a dict in the manifest's form."""
        self.ensure_one()
        return MANIFEST_HEAD | {
            "name": self.code,
            "titles": self.titles,
            "gap_days": self.gap_days,
            "stages": [stage._to_manifest() for stage in self.stage_ids.sorted("number")],
        }

    @api.model
    def _from_manifest(self, manifest):
        """Values of a draft that has this manifest."""
        return {
            "code": manifest["name"],
            "titles": manifest["titles"],
            "gap_days": manifest["gap_days"],
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

    @api.constrains("code", "titles", "gap_days", "stage_ids")
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

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        if any(policy.state == "approved" for policy in self):
            raise UserError(self.env._("An approved policy is kept: runs and letters refer to it."))

    @api.model
    def _selection_stage(self):
        """Stages of the policy in force, as pairs of number and title; 0 is "none yet"."""
        policy = self.env.company.root_id.sudo().quittance_policy_id
        stages = [(str(stage.number), stage.name) for stage in policy.stage_ids.sorted("number")]
        return [("0", self.env._("None yet")), *stages]

    @api.model
    def _seed(self, company):
        """Put the default ladder in force for a company without a policy."""
        if not company.quittance_policy_id:
            policy = self.create(
                self._from_manifest(shipped_json(self.env, DEFAULT_POLICY)) | {"company_id": company.id}
            )
            policy._approve()

    def _approve(self):
        for policy in self:
            for number, stage in enumerate(policy.stage_ids.sorted(lambda stage: (stage.number, stage.id)), start=1):
                stage.number = number
            text = policy._manifest_text()
            policy.write(
                {
                    "state": "approved",
                    "manifest": text,
                    "manifest_hash": hashlib.sha256(text.encode()).hexdigest(),
                    "approved_on": fields.Datetime.now(),
                    "approved_by_id": self.env.uid,
                }
            )
            policy.company_id.sudo().quittance_policy_id = policy

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
        self.company_id.sudo().quittance_policy_id = self

    def action_new_version(self):
        """Open a draft that starts from this version."""
        self.ensure_one()
        last = self.search([("company_id", "=", self.company_id.id), ("code", "=", self.code)], limit=1)
        draft = self.create(
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
        self.company_id.quittance_set_sending(True)

    def action_turn_sending_off(self):
        """Let nothing of this policy's company leave."""
        self.company_id.quittance_set_sending(False)

    def action_dry_run(self):
        """Show what this policy would propose today; nothing is stored."""
        self.ensure_one()
        return self.env["quittance.dry.run"]._open(self)


class QuittanceStage(models.Model):
    _name = "quittance.stage"
    _description = "Stage of a credit control policy"
    _inherit = "quittance.titled"
    _order = "policy_id, number, id"

    policy_id = fields.Many2one("quittance.policy", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="policy_id.company_id")
    number = fields.Integer(required=True, default=1, aggregator=None)
    code = fields.Char(required=True)
    offset_days = fields.Integer("Days from the due date", aggregator=None, help="Negative: before the due date.")
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], default="email", required=True)
    automatic = fields.Boolean(help="No approval needed. Sending must be on as well.")
    lapses_at_due_date = fields.Boolean("Lapses at the due date")

    def _to_manifest(self):
        return {
            "code": self.code,
            "days_from_due": self.offset_days,
            "channel": self.channel,
            "automatic": self.automatic,
            "lapses_at_due": self.lapses_at_due_date,
            "titles": self.titles,
        }

    @api.model
    def _from_manifest(self, number, stage):
        return {
            "number": number,
            "code": stage["code"],
            "offset_days": stage["days_from_due"],
            "channel": stage["channel"],
            "automatic": stage["automatic"],
            "lapses_at_due_date": stage["lapses_at_due"],
            "titles": stage["titles"],
        }

    @api.constrains("number", "code", "titles", "offset_days", "channel", "lapses_at_due_date")
    def _check_manifest(self):
        self.policy_id._check_manifest()

    def _check_draft(self):
        if any(stage.policy_id.state == "approved" for stage in self):
            raise UserError(self.env._("An approved policy never changes. Open a new version of it."))

    @api.model_create_multi
    def create(self, vals_list):
        stages = super().create(vals_list)
        stages._check_draft()
        return stages

    def write(self, vals):
        self._check_draft()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        self._check_draft()
