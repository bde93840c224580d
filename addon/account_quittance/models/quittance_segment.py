from odoo import api, fields, models
from odoo.exceptions import ValidationError

from .core import core
from .quittance_stage import code_of_title, typed_codes

# The field that shows a key of the manifest, where it has another name.
FIELDS = {"policy": "policy_id", "customers": "partner_ids", "code": "name"}


class QuittanceSegment(models.Model):
    """Customers of a company who fall under a policy of their own; of several the first one that holds counts."""

    _name = "quittance.segment"
    _description = "Segment of customers"
    _inherit = "quittance.guarded"
    _order = "settings_id, sequence, id"

    settings_id = fields.Many2one("quittance.settings", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="settings_id.company_id")
    sequence = fields.Integer(default=lambda self: self._next_sequence(), aggregator=None)
    name = fields.Char(required=True)
    code = fields.Char(
        "Technical name", required=True, help="Name in the manifest: small letters, digits and underscores."
    )
    policy_id = fields.Many2one(
        "quittance.policy",
        required=True,
        ondelete="restrict",
        domain="[('company_id', '=', company_id), ('state', '=', 'approved')]",
    )
    relations = fields.Char(
        "Customers that are", help="Kinds of customers, as in: b2b, public, consumer, unknown. Empty: all of them."
    )
    partner_ids = fields.Many2many(
        "res.partner",
        "quittance_segment_partner_rel",
        "segment_id",
        "partner_id",
        string="Customers named",
        # A segment whose last customer went would take everybody.
        ondelete="restrict",
        help="Only these customers. Empty: all of them.",
    )
    conditions = fields.Json(help="What else has to hold for a customer, as in the manifest.")
    conditions_in_words = fields.Char("Conditions in words", compute="_compute_conditions_in_words")
    condition_facts = fields.Json("What conditions may ask for", compute="_compute_condition_facts")
    customer_count = fields.Integer("Number of customers", compute="_compute_customer_count")
    fault = fields.Char(compute="_compute_fault", help="What the core finds wrong, and its cure.")
    fault_field = fields.Char("Faulty field", compute="_compute_fault", help="The field that is wrong.")
    fault_place = fields.Char(
        "Faulty place", compute="_compute_fault", help="The place in the conditions that is wrong."
    )

    _code_uniq = models.UniqueIndex("(settings_id, code)", "This company has a segment of that technical name already.")

    @api.depends("conditions", "fault")
    @api.depends_context("lang")
    def _compute_conditions_in_words(self):
        say = core(self.env).sentences.shipped().condition
        for segment in self:
            # What is half typed has a fault, and no words yet.
            sound = segment.conditions and not segment.fault
            segment.conditions_in_words = sound and say(segment.conditions, self.env.lang or "en")

    @api.depends_context("lang")
    def _compute_condition_facts(self):
        self.condition_facts = core(self.env).sentences.shipped().segment_facts(self.env.lang or "en")

    def _compute_customer_count(self):
        for segment in self:
            segment.customer_count = segment.settings_id.segment_counts.get(segment._origin.code, 0)

    @api.model
    def _next_sequence(self):
        return self.search([], order="sequence desc", limit=1).sequence + 1

    @api.model
    def _stored_of_form(self):
        """Names of the fields that a form edits and the manifest is made of."""
        return ["sequence", "code", "policy_id", "relations", "partner_ids", "conditions"]

    @api.depends(lambda self: [f"settings_id.segment_ids.{name}" for name in self._stored_of_form()])
    def _compute_fault(self):
        self.update({"fault": False, "fault_field": False, "fault_place": False})
        for settings, segments in self.grouped("settings_id").items():
            for segment, pointer, words in settings._segment_faults():
                if segment and segment in segments and not segment.fault:
                    key = pointer[0] if pointer else "code"
                    segment.fault, segment.fault_field = words, FIELDS.get(key, key)
                    segment.fault_place = "/".join(["", *pointer[1:]]) if key == "conditions" else False

    @api.onchange("name")
    def _onchange_name(self):
        if self.name and not self.code:
            self.code = code_of_title(self.name)

    @api.constrains("policy_id", "settings_id")
    def _check_policy(self):
        for segment in self:
            policy = segment.sudo().policy_id
            if policy.state != "approved" or policy.company_id != segment.sudo().company_id:
                raise ValidationError(
                    self.env._(
                        "%(policy)s cannot be the policy of the segment %(segment)s: choose an approved policy of that company.",
                        policy=policy.display_name,
                        segment=segment.name,
                    )
                )

    @api.constrains("partner_ids", "settings_id")
    def _check_customers(self):
        for segment in self:
            company = segment.sudo().company_id
            for partner in segment.sudo().with_context(active_test=False).partner_ids:
                if partner.company_id and partner.company_id.root_id != company.root_id:
                    raise ValidationError(
                        self.env._(
                            "%(customer)s is a customer of another company than the segment %(segment)s.",
                            customer=partner.display_name,
                            segment=segment.name,
                        )
                    )

    @api.model_create_multi
    def create(self, vals_list):
        settings = self.env["quittance.settings"].browse(
            [vals["settings_id"] for vals in vals_list if vals.get("settings_id")]
        )
        with settings._stays_sound(settings.sudo().company_id):
            return super().create(vals_list)

    def write(self, vals):
        with self.env["quittance.settings"]._stays_sound(self.sudo().company_id):
            return super().write(vals)

    def unlink(self):
        with self.env["quittance.settings"]._stays_sound(self.sudo().company_id):
            return super().unlink()

    # Form -> manifest -> form.

    def _to_manifest(self):
        self.ensure_one()
        manifest = {"code": self.code or "", "policy": self.policy_id.code or ""}
        if relations := typed_codes(self.relations):
            manifest["relations"] = relations
        if self.conditions:
            manifest["conditions"] = self.conditions
        # One who is archived stays named: a segment that named nobody would take everybody.
        named = self.sudo().with_context(active_test=False).partner_ids
        if named:
            manifest["customers"] = sorted(named._origin.commercial_partner_id.ids)
        return manifest

    @api.model
    def _from_manifest(self, sequence, segment, policies):
        """Values of a segment.

        :param segment: as in the manifest
        :param policies: approved policies by name
        """
        return {
            "sequence": sequence,
            "code": segment["code"],
            "policy_id": policies[segment["policy"]].id,
            "relations": ", ".join(segment.get("relations", ())) or False,
            "conditions": segment.get("conditions", False),
            "partner_ids": [fields.Command.set(segment.get("customers", []))],
        }
