import base64
import json

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import ormcache

from .core import core, jurisdictions, language_title, own, rate_words, shipped

KINDS = [
    ("jurisdiction", "Law of a country"),
    ("calendar", "Calendar of public holidays"),
    ("holds", "Holds"),
    ("scorecard", "Scorecard"),
    ("sentences", "Language"),
]


class QuittanceManifest(models.Model):
    """Law, holds, a scorecard or a language: of the release, or a company's own in its place.

    Rates and policies are records of their own, made of the same files.
    """

    _name = "quittance.manifest"
    _description = "Manifest"
    _inherit = "quittance.guarded"
    _order = "kind, name, company_id"

    kind = fields.Selection(KINDS, required=True, readonly=True)
    name = fields.Char("Technical name", required=True, readonly=True)
    title = fields.Char(required=True, readonly=True)
    title_told = fields.Char("What it is called", compute="_compute_title_told")
    company_id = fields.Many2one(
        "res.company",
        readonly=True,
        index=True,
        ondelete="cascade",
        help="Whose own it is; of the release: none.",
    )
    text = fields.Text("Manifest", readonly=True, help="Of the release it is what the wheel ships.")
    in_force = fields.Boolean(compute="_compute_in_force")
    origin = fields.Char("Whose", compute="_compute_in_force")
    content = fields.Binary("File", compute="_compute_content")

    _name_uniq = models.UniqueIndex("(kind, name, COALESCE(company_id, 0))", "This manifest is there already.")

    @api.depends("company_id", "kind", "name")
    @api.depends_context("lang", "company")
    def _compute_in_force(self):
        company = self.env.company.root_id
        stays = self._shipped_beside(company)
        for manifest in self:
            manifest.in_force = bool(manifest.company_id) or (manifest.kind, manifest.name) in stays
            if manifest.company_id:
                manifest.origin = manifest.company_id.sudo().name
            elif manifest.in_force:
                manifest.origin = self.env._("Release")
            elif manifest.kind == "sentences":
                # A language is laid over the release's: what it lacks is told by that.
                manifest.in_force = True
                manifest.origin = self.env._("Release, for what that of %s does not say", company.name)
            else:
                manifest.origin = self.env._("Release, replaced by that of %s", company.name)

    def _compute_content(self):
        for manifest, text in self._whole_texts().items():
            manifest.content = base64.b64encode(text.encode())

    @api.depends("title")
    @api.depends_context("lang")
    def _compute_title_told(self):
        for manifest, text in self._whole_texts().items():
            manifest.title_told = self._title(json.loads(text)) if text else manifest.title

    def _whole_texts(self):
        """The text of each, of the release's as the wheel ships it."""
        texts = {own.identity(text): text for kind, _label in KINDS for text in self._shipped_of(kind).values()}
        return {manifest: manifest.text or texts.get((manifest.kind, manifest.name), "") for manifest in self}

    @api.model
    def _shipped_of(self, kind):
        return shipped(self.env, own.FOLDERS[kind])

    def _shipped_beside(self, company):
        """Kind and name of what of the release stays for a company."""
        core(self.env)
        kinds = [kind for kind, _label in KINDS]
        texts = self._own_texts(company.id)
        return {own.identity(text) for text in own.shipped_beside([text for _kind, text in texts], *kinds).values()}

    @api.model
    @ormcache("company_id")
    def _own_texts(self, company_id):
        """A company's own manifests as a tuple of (kind, text)."""
        found = self.sudo().search([("company_id", "=", company_id), ("company_id", "!=", False)])
        return tuple((manifest.kind, manifest.text) for manifest in found)

    @api.model
    def _texts(self, company, *kinds):
        """A company's own manifests of some kinds, a tuple of texts."""
        return tuple(text for kind, text in self._own_texts(company.id) if kind in kinds)

    @api.model
    def _laws(self, company):
        """Codes and titles of the jurisdictions that count for a company, sorted by title."""
        laws = dict(jurisdictions(self.env.lang or "en_US")) | {
            law["code"]: law["title"] for law in map(json.loads, self._texts(company, "jurisdiction"))
        }
        return sorted(laws.items(), key=lambda pair: pair[1])

    @api.model
    def _seed(self):
        """List what the wheel ships."""
        self = self.sudo()
        known = {(manifest.kind, manifest.name): manifest for manifest in self.search([("company_id", "=", False)])}
        wanted = {}
        for kind, _label in KINDS:
            for text in self._shipped_of(kind).values():
                wanted[own.identity(text)] = self._title(json.loads(text))
        for (kind, name), title in wanted.items():
            if (kind, name) in known:
                known[kind, name].title = title
            else:
                self.create({"kind": kind, "name": name, "title": title, "company_id": False})
        gone = [manifest.id for identity, manifest in known.items() if identity not in wanted]
        self.browse(gone).unlink()

    @api.model
    def _title(self, manifest):
        """What people call a manifest."""
        language = (self.env.lang or "en")[:2]
        titles = manifest.get("titles") or {}
        name = manifest.get(own.NAME_KEYS.get(manifest["kind"], "name"))
        if manifest["kind"] == "rates":
            return rate_words(self.env, manifest["title"])
        if manifest["kind"] == "sentences":
            return language_title(self.env, name)
        return titles.get(language) or manifest.get("title") or titles.get("en") or name

    @api.model_create_multi
    def create(self, vals_list):
        manifests = super().create(vals_list)
        self._count_anew()
        return manifests

    def unlink(self):
        with self.env["quittance.settings"]._stays_sound(self.company_id):
            done = super().unlink()
            self._count_anew()
        return done

    def _count_anew(self):
        """One manifest more or less changes what counts of the others, and all that was reckoned by them."""
        self.env.registry.clear_cache()
        self.env.invalidate_all()

    @api.ondelete(at_uninstall=False)
    def _unlink_own(self):
        if not self.env.su and not all(self.mapped("company_id")):
            raise AccessError(self.env._("What the release ships is taken out by nobody."))
        self.env["quittance.settings"]._check_keeper(self.company_id)
        holds = self.browse() if self.env.su else self.filtered(lambda one: one.kind == "holds")
        for company in holds.company_id:
            said = self._codes_in_use(company, self.env["quittance.hold"]._shipped_rules())
            if said:
                raise UserError(said)

    @api.model
    def _codes_in_use(self, company, rules):
        """Which holds of a company these rules would leave without one, as a sentence; None where they leave none.

        The core fails each night a customer whose hold it does not know.
        """
        holds = self.env["quittance.hold"].sudo()
        today = self.env["quittance.settings"]._of(company)._today()
        counts = holds._read_group(
            [
                ("company_id", "=", company.id),
                ("code", "not in", [rule["code"] for rule in rules if not rule.get("from_host")]),
                "|",
                ("until_date", "=", False),
                ("until_date", ">=", today),
                "|",
                ("lifted_on", "=", False),
                ("lifted_on", ">", today),
            ],
            ["code"],
            ["__count"],
        )
        if not counts:
            return None
        return self.env._(
            "Holds that are not over use codes that would be gone: %s. Lift them first, or take a manifest that has these codes.",
            ", ".join(f"{code} ({count})" for code, count in sorted(counts)),
        )

    # Verbs.

    def action_export(self):
        """Download the file."""
        self.ensure_one()
        self.check_access("read")
        return self._download(f"{own.FOLDERS[self.kind]}-{self.name}.json")

    def action_remove(self):
        """Take the company's own one out: what the release ships counts again."""
        self.ensure_one()
        self.check_access("unlink")
        self.unlink()
        return {"type": "ir.actions.client", "tag": "soft_reload"}
