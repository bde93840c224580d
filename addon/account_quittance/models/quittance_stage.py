import re
import unicodedata

from odoo import api, fields, models
from odoo.exceptions import UserError

from .core import core
from .quittance_roles import CONTACT_ROLES, INVOICE_CONTACT, PERSON_ROLES

# The field that shows a key of the manifest, where it has another name.
FIELDS = {
    "days_from_due": "offset_days",
    "days_after_previous": "offset_days",
    "lapses_at_due": "lapses_at_due_date",
    "titles": "name",
    "conditions": "conditions_in_words",
    "recipient": "recipient_role",
}


def typed_codes(typed):
    """Codes that a person typed, apart."""
    return (typed or "").replace(",", " ").split()


def code_of_title(title):
    """The code that a title gives: small letters, digits and underscores; False where nothing is left."""
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "_".join(re.findall(r"[a-z0-9]+", letters)) or False


class QuittanceStage(models.Model):
    _name = "quittance.stage"
    _description = "Stage of a credit control policy"
    _inherit = ["quittance.titled", "quittance.guarded"]
    _order = "policy_id, number, id"

    policy_id = fields.Many2one("quittance.policy", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="policy_id.company_id")
    number = fields.Integer(required=True, default=1, aggregator=None)
    code = fields.Char(required=True)
    offset_days = fields.Integer("Days", aggregator=None, help="Negative: before the due date.")
    counted_from = fields.Selection(
        [("due_date", "Due date"), ("previous", "Stage before")],
        default="due_date",
        required=True,
        help="Where the day of the stage before is not known, the days count from the due date, after those of that stage.",
    )
    days = fields.Selection(
        [("calendar", "Calendar days"), ("business", "Business days")],
        "Counted in",
        default="calendar",
        required=True,
        help="Business days are neither days of the week without contact nor public holidays of the policy's calendar.",
    )
    end_of_month = fields.Boolean(
        "At the end of the month", help="The stage comes on the last day of the month of its day."
    )
    gap_days = fields.Integer(
        "Least gap",
        aggregator=None,
        help="Days since the last contact with the customer, where more than the policy's.",
    )
    conditions = fields.Json(
        "Conditions of the manifest",
        help="What has to hold for an item that has come to the stage, as in the manifest.",
    )
    conditions_in_words = fields.Char("Conditions", compute="_compute_conditions_in_words")
    otherwise = fields.Selection(
        [("wait", "Waits"), ("pass", "Passes to the next stage")],
        "Where they do not hold",
        default="wait",
        required=True,
    )
    channel = fields.Selection(
        [
            ("email", "E-mail"),
            ("letter", "Letter"),
            ("registered", "Registered letter"),
            ("sms", "Text message"),
            ("phone", "Telephone call"),
            ("portal", "Customer portal"),
            ("task", "Task"),
        ],
        default="email",
        required=True,
        help="Another one than e-mail and task is not built yet: the next planned one comes in its place, in the end a task.",
    )
    channels_after = fields.Char(
        "Then",
        help="Channels in place of one that is not built yet, or of an e-mail without an address, in order, by their codes, as in: email, task",
    )
    channel_in_words = fields.Char("Goes as", compute="_compute_channel_in_words")
    recipient_role = fields.Selection(
        [(INVOICE_CONTACT, "Invoice contact"), *CONTACT_ROLES],
        "Meant for",
        default=INVOICE_CONTACT,
        required=True,
        help="A role that contacts have on their form. Where nobody has it, the accounts stand in, and the invoice contact for them.",
    )
    copy_roles = fields.Char(
        "Copies to",
        help="Roles that get a copy of the letter, by their codes, as in: invoice_contact, accounts, buyer, director",
    )
    in_charge = fields.Selection(
        PERSON_ROLES,
        "Done by",
        help="Who does the task of the stage. Empty, or where nobody has the role: the person in charge of the customer, otherwise who approved it.",
    )
    text = fields.Selection(
        [("before_due", "Before the due date"), ("friendly", "Friendly"), ("firm", "Firm")],
        "Letter",
        help="Which letter speaks for the stage. Empty: the letter of that name where the code is one, otherwise the friendly one.",
    )
    deadline_days = fields.Integer(
        "Deadline",
        aggregator=None,
        help="Days from the letter to the day up to which it asks for payment. 0: as many as lie between two contacts.",
    )
    penalties = fields.Selection(
        [("letter", "As its letter does"), ("shown", "Named"), ("none", "Not named")],
        "Interest and compensation",
        default="letter",
        required=True,
        help="To businesses and public buyers alone; the firm letter names them, the others do not.",
    )
    formal_notice = fields.Boolean(
        "Formal notice",
        help="A person writes it: the stage becomes a task, whatever its channel.",
    )
    hands_over = fields.Boolean(
        "Hand-over",
        help="A task with the documents of the claim. Once it is done, nobody contacts the customer until a person lifts the hold.",
    )
    charges_penalties = fields.Boolean(
        "Charges penalties",
        help="Once the contact is done, what is open of interest and compensation is charged, by entries that a person posts.",
    )
    holds_orders = fields.Boolean(
        "Holds orders",
        help="Once the contact is done, new orders of the customer are held until a person lets them through or nothing is overdue any more.",
    )
    attachments = fields.Selection(
        [
            ("invoice", "Invoices"),
            ("invoice statement", "Invoices and statement"),
            ("statement", "Statement"),
            ("none", "Nothing"),
        ],
        "Attached",
        default="invoice",
        required=True,
        help="A statement is attached too where the letter's tables are cut.",
    )
    automatic = fields.Boolean(help="No approval needed. Sending must be on as well.")
    lapses_at_due_date = fields.Boolean("Lapses at the due date")

    @api.depends("channel", "channels_after", "formal_notice", "hands_over")
    @api.depends_context("lang")
    def _compute_channel_in_words(self):
        spoken = core(self.env).sentences.shipped()
        for stage in self:
            stage.channel_in_words = stage.channel and spoken.channel(
                {"channels": stage._planned_channels(), "adds": stage._added()}, self.env.lang or "en"
            )

    def _planned_channels(self):
        return [self.channel, *typed_codes(self.channels_after)]

    def _added(self):
        """What the stage adds to asking for the principal, by the manifest's codes; empty also where its letter says it."""
        chosen = {
            "penalties_shown": self.penalties == "shown",
            "penalties_charged": self.charges_penalties,
            "formal_notice": self.formal_notice,
            "hand_over": self.hands_over,
            "hold_on_orders": self.holds_orders,
        }
        return [name for name, added in chosen.items() if added]

    fault = fields.Char(compute="_compute_fault", help="What the core finds wrong, and its cure.")
    fault_field = fields.Char("Faulty field", compute="_compute_fault", help="The field that is wrong.")

    @api.depends(lambda self: [f"policy_id.{name}" for name in self.env["quittance.policy"]._manifest_fields()])
    def _compute_fault(self):
        self.update({"fault": False, "fault_field": False})
        for policy, stages in self.grouped("policy_id").items():
            in_order = policy.stage_ids.sorted("number")
            for fault in policy._faults():
                _, kind, *place = fault["pointer"].split("/")
                if kind == "stages" and place:
                    stage = in_order[int(place[0])]
                    if stage in stages and not stage.fault:
                        stage.fault = f"{fault['message']}. {fault['cure']}"
                        key = place[1] if len(place) > 1 else "days_from_due"
                        stage.fault_field = FIELDS.get(key, key)

    @api.depends("conditions")
    @api.depends_context("lang")
    def _compute_conditions_in_words(self):
        spoken = core(self.env).sentences.shipped()
        for stage in self:
            settings = stage.policy_id._settings()
            stage.conditions_in_words = stage.conditions and spoken.whole_condition(
                stage._to_manifest(),
                self.env.lang or "en",
                lambda amount, _currency, settings=settings: settings._amount(
                    amount, settings.company_id.currency_id.name
                ),
            )

    @api.onchange("charges_penalties", "formal_notice", "hands_over", "holds_orders")
    def _onchange_adds(self):
        # What a stage adds is one list in the manifest: given, it says of penalties too.
        if self._added() and self.penalties == "letter":
            self.penalties = "none"

    @api.onchange("name")
    def _onchange_name(self):
        if self.name and not self.code:
            self.code = code_of_title(self.name)

    def _to_manifest(self):
        manifest = {
            "code": self.code,
            "days_from_due" if self.counted_from == "due_date" else "days_after_previous": self.offset_days,
            "automatic": self.automatic,
            "lapses_at_due": self.lapses_at_due_date,
            "titles": self._titles_typed(),
        }
        planned = self._planned_channels()
        if planned in (["email"], ["task"]):
            manifest["channel"] = self.channel
        else:
            manifest["channels"] = planned
        if self.deadline_days:
            manifest["deadline_days"] = self.deadline_days
        if self.attachments != "invoice":
            manifest["attachments"] = [] if self.attachments == "none" else self.attachments.split()
        added = self._added()
        if added or self.penalties != "letter":
            manifest["adds"] = added
        copies = typed_codes(self.copy_roles)
        if copies or self.recipient_role != INVOICE_CONTACT:
            manifest["recipient"] = {"role": self.recipient_role} | ({"copies": copies} if copies else {})
        if self.in_charge:
            manifest["in_charge"] = self.in_charge
        if self.text:
            manifest["text"] = self.text
        if self.days != "calendar":
            manifest["days"] = self.days
        if self.end_of_month:
            manifest["end_of_month"] = True
        if self.gap_days:
            manifest["gap_days"] = self.gap_days
        if self.conditions:
            manifest |= {"conditions": self.conditions, "otherwise": self.otherwise}
        return manifest

    @api.model
    def _from_manifest(self, number, stage):
        planned = stage.get("channels") or [stage["channel"]]
        recipient = stage.get("recipient", {})
        return {
            "number": number,
            "code": stage["code"],
            "offset_days": stage.get("days_from_due", stage.get("days_after_previous")),
            "counted_from": "due_date" if "days_from_due" in stage else "previous",
            "recipient_role": recipient.get("role", INVOICE_CONTACT),
            "copy_roles": ", ".join(recipient.get("copies", ())),
            "in_charge": stage.get("in_charge", False),
            "text": stage.get("text", False),
            "days": stage.get("days", "calendar"),
            "end_of_month": stage.get("end_of_month", False),
            "gap_days": stage.get("gap_days", 0),
            "conditions": stage.get("conditions", False),
            "otherwise": stage.get("otherwise", "wait"),
            "channel": planned[0],
            "channels_after": ", ".join(planned[1:]),
            "deadline_days": stage.get("deadline_days", 0),
            "attachments": " ".join(sorted(stage.get("attachments", ["invoice"]))) or "none",
            "penalties": "letter" if "adds" not in stage else "shown" if "penalties_shown" in stage["adds"] else "none",
            "formal_notice": "formal_notice" in stage.get("adds", ()),
            "hands_over": "hand_over" in stage.get("adds", ()),
            "charges_penalties": "penalties_charged" in stage.get("adds", ()),
            "holds_orders": "hold_on_orders" in stage.get("adds", ()),
            "automatic": stage["automatic"],
            "lapses_at_due_date": stage["lapses_at_due"],
            "titles": stage["titles"],
        }

    @api.constrains(lambda self: self.env["quittance.policy"]._stored_of_form(self._name))
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

    # Verbs.

    def action_preview(self):
        """Show the letter of this stage, as a customer to whom one is proposed today would get it."""
        self.ensure_one()
        self.check_access("read")
        return self.env["quittance.stage.preview"]._open(self)
