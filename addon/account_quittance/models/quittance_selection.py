import itertools
import json

from odoo import api, fields, models
from odoo.exceptions import UserError

from .core import core, manifests

# Code of the segment of those who are in no other, and what begins the code of customers' own policies.
EVERYBODY = "everybody"
OWN = "own_"


class QuittanceSelection(models.AbstractModel):
    """Who gets which policy: what a company's segments say together, as the core reads it."""

    _name = "quittance.selection"
    _description = "Which customer gets which policy"

    def _rows(self, tried=None):
        """Who gets which policy, in order: list of (segment as in the manifest, policy, record of the segment if any).

        :param tried: a policy to try in the place of the version of its name, where none is in force instead of everybody's
        """
        if not (self.policy_id or tried):
            return []
        found = self.env["quittance.case"].sudo()
        own = found._read_group(
            [("company_id", "=", self.company_id.id), ("own_policy_id", "!=", False)],
            ["own_policy_id"],
            ["partner_id:array_agg"],
        )
        rows = [
            ({"code": OWN + policy.code.replace("-", "_"), "customers": sorted(customers)}, policy, None)
            for policy, customers in own
        ]
        segments = self.segment_ids.sorted(lambda segment: (segment.sequence, segment._origin.id or float("inf")))
        rows += [(segment._to_manifest(), segment.policy_id, segment) for segment in segments]
        rows.append(({"code": EVERYBODY}, self.policy_id, None))
        if tried and any(policy.code == tried.code for _manifest, policy, _segment in rows):
            rows = [
                (manifest, tried if policy.code == tried.code else policy, segment)
                for manifest, policy, segment in rows
            ]
        elif tried:
            rows[-1] = (rows[-1][0], tried, None)
        return rows

    def _policies(self, tried=None):
        """The policies in force, everybody's the first.

        :param tried: as of ``_rows``
        """
        policies = self.env["quittance.policy"]
        for _manifest, policy, _segment in reversed(self._rows(tried)):
            policies |= policy
        return policies

    def _selection(self, tried=None):
        """The manifest that says who gets which policy, as a dict; None where there is one, and it knows every stage."""
        selection = self._whole_selection(tried)
        if len(selection["segments"]) == 1 and "replaces" not in selection:
            return None
        return selection

    def _whole_selection(self, tried=None):
        replaces = {policy.code: later for policy in self._policies(tried) if (later := policy._replaces_later())}
        return {
            "kind": "selection",
            "format": 1,
            "name": "segments",
            "segments": [manifest | {"policy": policy.code or ""} for manifest, policy, _segment in self._rows(tried)],
            **({"replaces": replaces} if replaces else {}),
        }

    def _selection_texts(self, tried=None):
        """The policies in force and who gets which, as the core takes them: a tuple of (name, text).

        :raises UserError: where two versions of one policy would count
        """
        policies = self._policies(tried)
        for code, versions in policies.grouped("code").items():
            if len(versions) > 1:
                raise UserError(
                    self.env._(
                        "Two versions of the policy %(code)s would be in force at once: %(versions)s. Choose the same one, or open"
                        " the other one and put it in force: it then takes the place everywhere.",
                        code=code,
                        versions=", ".join(versions.mapped("display_name")),
                    )
                )
        texts = tuple((f"{policy.code}.json", policy._manifest_text()) for policy in policies)
        selection = self._selection(tried)
        if not selection:
            return texts
        return (*texts, (self.env._("Segments"), json.dumps(selection, ensure_ascii=False, sort_keys=True)))

    def _segment_faults(self):
        """What the core finds wrong in the segments as they stand in the form: list of (segment or None, keys below it, words)."""
        native = core(self.env)
        rows = self._rows()
        try:
            manifests((*self._texts_of("calendar"), *self._selection_texts()))
        except UserError as error:
            return [(None, [], str(error))]
        except native.ManifestError as error:
            diagnostics = error.diagnostics
        else:
            return []
        faults = []
        for fault in diagnostics:
            words = f"{fault['message']}. {fault['cure']}"
            _, kind, *place = fault["pointer"].split("/")
            segment = rows[int(place[0])][2] if kind == "segments" and place else None
            faults.append((segment, place[1:], words))
        return faults

    def _segment_title(self, code):
        """What a segment is called, by its code in the manifest."""
        named = {segment.code: segment.name for segment in self.segment_ids}
        if code in named:
            return named[code]
        if code == EVERYBODY:
            return self.env._("Everybody else")
        return self.env._("Own policy") if code.startswith(OWN) else code

    def _customers_by_segment(self):
        """How many customers who have a case each segment gets as it is stored, by its code: one look, nothing is written."""
        settings = self._origin.sudo()
        rows = settings._rows()
        if len(rows) < 2:
            return {
                EVERYBODY: self.env["quittance.case"].sudo().search_count([("company_id", "=", settings.company_id.id)])
            }
        run = self.env["quittance.run"].sudo().with_company(settings.company_id)
        return run._count_by_segment(settings.company_id)

    # Manifest -> form.

    def _policies_by_name(self):
        """Of each policy of the company the version in force, else the last one approved: records by name."""
        approved = [("company_id", "=", self.company_id.id), ("state", "=", "approved")]
        found = self.env["quittance.policy"].search(approved, order="version")
        return {policy.code: policy for policy in (*found, *self._policies())}

    def _faults_of_selection(self, selection):
        """What the core does not see of a selection that is right by itself: list of (code, sentence)."""
        faults = []
        ids = {customer for segment in selection["segments"] for customer in segment.get("customers", ())}
        known = self.env["res.partner"].with_context(active_test=False).search([("id", "in", list(ids))])
        customers = known.filtered(lambda partner: partner == partner.commercial_partner_id)
        if unknown := sorted(ids - set(customers.ids)):
            said = self.env._("No customer has the number %s. Take it out.", ", ".join(map(str, unknown)))
            faults.append(("customer_unknown", said))
        policies = self._policies_by_name()
        for name, replaces in selection.get("replaces", {}).items():
            later = policies[name]._replaces_later()
            if other := sorted(code for code, target in replaces.items() if later.get(code, False) != target):
                said = self.env._(
                    "What %(codes)s count as in the policy %(policy)s was stored when it was approved. Take them out, or open"
                    " a new version of it.",
                    codes=", ".join(other),
                    policy=policies[name].display_name,
                )
                faults.append(("stage_counts_otherwise", said))
        return faults

    def _take_selection(self, selection):
        """Let a selection take the place of all segments, of everybody's policy and of customers' own policies."""
        policies, cases = self._policies_by_name(), self.env["quittance.case"]
        *stated, everybody = selection["segments"]
        # Those that come first, as `_rows` puts them: further down, one of that form is a segment like any other.
        own = list(itertools.takewhile(self._is_own, stated))
        names = {segment.code: segment.name for segment in self.segment_ids}
        segments = [
            self.env["quittance.segment"]._from_manifest(sequence, segment, policies)
            | {"name": names.get(segment["code"]) or segment["code"].replace("_", " ").capitalize()}
            for sequence, segment in enumerate(stated[len(own) :], start=1)
        ]
        with self._stays_sound(self.company_id):
            self.write(
                {
                    "policy_id": policies[everybody["policy"]].id,
                    "segment_ids": [fields.Command.clear(), *map(fields.Command.create, segments)],
                }
            )
            cases.search(
                [("company_id", "=", self.company_id.id), ("own_policy_id", "!=", False)]
            ).own_policy_id = False
            for segment in own:
                customers = self.env["res.partner"].browse(segment["customers"])
                cases._open_for(customers, self.company_id).own_policy_id = policies[segment["policy"]]

    @api.model
    def _is_own(self, segment):
        """Whether a segment, as in the manifest, is the customers who have a policy of their own."""
        return segment == {
            "code": OWN + segment["policy"].replace("-", "_"),
            "policy": segment["policy"],
            "customers": segment.get("customers"),
        }

    # Putting in force.

    def _put_in_force(self, policy):
        """Let an approved policy take the place of the version of its name that is in force, else of everybody's."""
        with self._stays_sound(self.company_id):
            same = self._policies().filtered(lambda one: one.code == policy.code)
            if self.policy_id in same or not same:
                self.policy_id = policy
            self.segment_ids.filtered(lambda segment: segment.policy_id in same).policy_id = policy
            cases = self.env["quittance.case"].sudo()
            followers = cases.search([("company_id", "=", self.company_id.id), ("own_policy_id", "in", same.ids)])
            followers.with_context(tracking_disable=True).own_policy_id = policy
