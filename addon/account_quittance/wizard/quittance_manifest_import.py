import base64
import json

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.core import beside, core, manifests, own
from ..models.quittance_manifest import KINDS


class QuittanceManifestImport(models.TransientModel):
    """A manifest out of a file: what it is, what it takes the place of and what is wrong with it; then taken as a whole."""

    _name = "quittance.manifest.import"
    _description = "Import of a manifest"

    file = fields.Binary(attachment=False)
    filename = fields.Char()
    what = fields.Char("What it is", compute="_compute_plan")
    replaces = fields.Char("What it does", compute="_compute_plan")
    faults = fields.Text("To mend", compute="_compute_plan")

    @api.depends("file", "filename")
    def _compute_plan(self):
        for wizard in self:
            content = wizard._content()
            manifest, faults = wizard._read(content) if content else (None, [])
            wizard.faults = "\n".join(faults) or False
            wizard.what = manifest and wizard._what(manifest)
            wizard.replaces = manifest and not faults and wizard._replaces(manifest)

    def _content(self):
        return base64.b64decode(self.with_context(bin_size=False).file or b"")

    def _company(self):
        return self.env.company.root_id

    # Reading.

    def _read(self, content):
        """The manifest, None where it cannot be told, and every fault: sentences with code, place and cure."""
        native = core(self.env)
        kinds = {"rates", "policy", "selection", *(kind for kind, _label in KINDS)}
        source = self.filename or self.env._("The file")
        found = own.identity(content[: native.JSON_BYTES_LIMIT + 1])
        if found and found[0] not in kinds:
            return None, [
                self.env._("%s is of a kind that is not imported here. Choose a rate, a law, a policy …", source)
            ]
        try:
            manifests((*self._texts_beside(*(found or (None, None)), content), (source, content)))
        except native.ManifestError as error:
            faults = [self._fault_sentence(fault) for fault in error.diagnostics]
        else:
            faults = self._faults_beside(json.loads(content))
        return found and json.loads(content), faults

    def _faults_beside(self, manifest):
        """What the core does not see of a manifest that is right by itself."""
        source = self.filename or self.env._("The file")
        if manifest["kind"] == "holds":
            said = self.env["quittance.manifest"]._codes_in_use(self._company(), manifest["holds"])
            return [f"{source}: {said} [hold_code_in_use]"] if said else []
        if manifest["kind"] == "selection":
            settings = self._settings().with_env(self.env)
            return [f"{source}: {said} [{code}]" for code, said in settings._faults_of_selection(manifest)]
        if manifest["kind"] == "sentences":
            codes = self.env["quittance.hold"]._codes(self._company())
            found = core(self.env).sentences.faults(json.dumps(manifest), codes)
            return [self._fault_sentence({"source": source, **fault}) for fault in found]
        return []

    def _fault_sentence(self, fault):
        place = f"{fault['source']}{fault.get('pointer') or ''}"
        if fault.get("line"):
            place = self.env._(
                "%(place)s, line %(line)s, column %(column)s", place=place, **{k: fault[k] for k in ("line", "column")}
            )
        return f"{place}: {fault['message']}. {fault['cure']} [{fault['code']}]"

    def _settings(self):
        return self.env["quittance.settings"]._of(self._company())

    def _texts_beside(self, kind, name, content):
        """All that counts for the company but what the manifest takes the place of."""
        kept = self.env["quittance.manifest"]._texts(self._company(), *(known for known, _label in KINDS))
        stays = [
            text
            for text in kept
            if (found := own.identity(text)) != (kind, name) and (found[0] != kind or kind not in own.INSTEAD)
        ]
        head = json.dumps({"kind": kind, own.NAME_KEYS.get(kind, "name"): name})
        given = {f"own {number}": text for number, text in enumerate(stays)}
        shipped_texts = beside((*stays, head), "jurisdiction", "scorecard", "holds", "calendar", "sentences")
        series = [
            (code, text)
            for code, text in self.env["quittance.rate.series"]._manifest_texts(self._company(), held=True)
            if (kind, name) != ("rates", code)
        ]
        policies = [
            (policy.code, policy._manifest_text())
            for policy in self._policies_beside(kind, content)
            if (kind, name) != ("policy", policy.code)
        ]
        return (*shipped_texts, *given.items(), *series, *policies)

    def _policies_beside(self, kind, content):
        """The policies in force; beside a selection, those that it names."""
        if kind != "selection":
            return self._settings()._policies()
        known = self._settings()._policies_by_name()
        # As the texts say them, however they are escaped.
        said = json.dumps(json.loads(content))
        return [policy for name, policy in known.items() if json.dumps(name) in said]

    def _what(self, manifest):
        kinds = dict(self.env["quittance.manifest"]._fields["kind"]._description_selection(self.env))
        kinds |= {"rates": self.env._("Interest rates"), "policy": self.env._("Policy")}
        kinds["selection"] = self.env._("Who gets which policy")
        return f"{kinds[manifest['kind']]}: {self.env['quittance.manifest']._title(manifest)}"

    def _replaces(self, manifest):
        """What the import does, in a sentence."""
        kind, name = own.identity(json.dumps(manifest))
        company = self._company().name
        if kind == "policy":
            return self.env._("It becomes a draft of %s. It counts when somebody approves it.", company)
        if kind == "selection":
            settings = self._settings()
            cases = self.env["quittance.case"].sudo()
            return self.env._(
                "For %(company)s it takes the place of all segments (%(segments)s), of the policy of everybody else and of the"
                " policies that customers have of their own (%(customers)s).",
                company=company,
                segments=len(settings.segment_ids),
                customers=cases.search_count(
                    [("company_id", "=", settings.company_id.id), ("own_policy_id", "!=", False)]
                ),
            )
        if kind == "rates":
            known = self._series(manifest)
            if known and not known.company_id:
                return self.env._(
                    "Periods that the release does not have, or has otherwise, become rates of %s. They take the place of the"
                    " release's for this company.",
                    company,
                )
            return self.env._("It becomes a series of %s.", company)
        listed = self.env["quittance.manifest"].search(
            [("kind", "=", kind), *([] if kind in own.INSTEAD else [("name", "=", name)])]
        )
        listed = listed.filtered("in_force")
        if kind == "sentences":
            # Never in the place of the release's, which tells what it lacks.
            listed = listed.filtered("company_id")
        if listed:
            return self.env._(
                "For %(company)s it takes the place of: %(names)s.",
                company=company,
                names=", ".join(f"{manifest.title_told} ({manifest.origin})" for manifest in listed),
            )
        if kind == "sentences" and name in core(self.env).sentences.languages():
            return self.env._("For %s, what it says counts before what the release says in that language.", company)
        return self.env._("It is added for %s.", company)

    def _series(self, manifest):
        series = self.env["quittance.rate.series"]
        domain = [("code", "=", manifest["name"]), ("company_id", "in", (False, self._company().id))]
        return series.search(domain, order="company_id", limit=1)

    # Doing.

    @api.model_create_multi
    def create(self, vals_list):
        self._check_keeper()
        return super().create(vals_list)

    @api.model
    def _check_keeper(self):
        self.env["quittance.manifest"].check_access("unlink")
        self.env["quittance.settings"]._check_keeper(self._company())

    def action_import(self):
        """Take the manifest for the company."""
        self.ensure_one()
        self._check_keeper()
        content = self._content()
        manifest, faults = self._read(content) if content else (None, [self.env._("Choose a file.")])
        if faults or not manifest:
            raise UserError("\n".join(faults) or self.env._("The file is no manifest."))
        if manifest["kind"] == "rates":
            return self._open(self._take_rates(manifest))
        if manifest["kind"] == "policy":
            return self._open(self._take_policy(manifest))
        if manifest["kind"] == "selection":
            settings = self._settings().with_env(self.env)
            settings._take_selection(manifest)
            return settings.action_open_segments()
        kind, name = own.identity(content)
        kept = self.env["quittance.manifest"].sudo()
        company = self._company()
        same = [] if kind in own.INSTEAD else [("name", "=", name)]
        with self.env["quittance.settings"]._stays_sound(company):
            kept.search([("company_id", "=", company.id), ("kind", "=", kind), *same]).unlink()
            kept.create(
                {
                    "kind": kind,
                    "name": name,
                    "title": kept._title(manifest),
                    "text": content.decode("utf-8"),
                    "company_id": company.id,
                }
            )
        return {"type": "ir.actions.client", "tag": "soft_reload"}

    def _take_rates(self, manifest):
        series, company = self._series(manifest), self._company()
        if not series:
            values = {"title": manifest["title"], "code": manifest["name"], "coverage": manifest["coverage"]}
            values |= {"agrees_with": manifest.get("agrees_with"), "company_id": company.id}
            series = self.env["quittance.rate.series"].sudo().create(values).with_user(self.env.user)
        counted = {rate.date_from: rate for rate in series._rates_of(company)}
        rows = [
            row
            for row in manifest["rows"]
            if not (rate := counted.get(fields.Date.to_date(row["from"]))) or not rate._agrees(row)
        ]
        series._apply(rows, company, fields.Date.to_date(manifest.get("complete_until")))
        return series

    def _take_policy(self, manifest):
        policy = self.env["quittance.policy"]
        same = [("company_id", "=", self._company().id), ("code", "=", manifest["name"])]
        last = policy.search(same, order="version desc", limit=1)
        return policy.sudo().create(
            policy._from_manifest(manifest) | {"company_id": self._company().id, "version": last.version + 1}
        )

    def _open(self, record):
        return {
            "type": "ir.actions.act_window",
            "res_model": record._name,
            "res_id": record.id,
            "view_mode": "form",
            "target": "current",
        }
