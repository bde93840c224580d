from typing import NamedTuple

from markupsafe import Markup

from odoo import models
from odoo.tools import format_list

from .core import core
from .quittance_letter import one_line

INVOICE_CONTACT = "invoice_contact"
# Whom a customer's contacts can be, beside the invoice contact, which the host knows by itself.
CONTACT_ROLES = [("accounts", "Accounts"), ("buyer", "Buyer"), ("director", "Director")]
# Who stands in where nobody has a role; behind them all stands the invoice contact.
STAND_INS = {"buyer": ["accounts"], "director": ["accounts"]}
# Who in the company does the task of a stage.
PERSON_ROLES = [("salesperson", "Salesperson"), ("accountant", "Accountant"), ("team_leader", "Team leader")]
# What a user needs to do a task.
DOES_TASKS = "account_quittance.group_user"


class Addressee(NamedTuple):
    """Whom an action is for: a contact, empty where there is none, the role that was asked for, and the one that was found."""

    contact: models.Model
    asked: str
    found: str


class QuittanceRoles(models.AbstractModel):
    """Roles that a stage names: whom at the customer its contact is for, and who of the company does its task."""

    _name = "quittance.roles"
    _description = "Roles of credit control contacts"

    # At the customer.

    def _addressees(self, policies, stage=None):
        """Whom each of these actions is for, in a constant number of statements.

        A letter needs an address that takes mail; a task a person, whatever is known of how to reach him.

        :param policies: by hash the policy that proposed them, see ``_read_policies``
        :param stage: the stage that speaks, to show another one than the action's
        :return: dict of id of an action to Addressee
        """
        actions = self.sudo()
        asked = {
            action: (stage or action._stage_read(policies)).get("recipient", INVOICE_CONTACT) for action in actions
        }
        with_role = actions.filtered(lambda action: asked[action] != INVOICE_CONTACT)
        contacts = with_role._role_contacts()
        refused = with_role._refused_addresses(contacts)
        of_role = contacts.grouped(lambda contact: (contact.commercial_partner_id, contact.quittance_role))
        return {action.id: action._addressee(asked[action], of_role, refused) for action in actions}

    def _addressee(self, role, of_role, refused):
        """The contact with a role of this customer, or who stands in for it.

        :param of_role: by customer and role the contacts that have it, the oldest first
        :param refused: addresses that want no mail
        """
        customer = self.case_id.partner_id
        for tried in (role, *STAND_INS.get(role, ())) if role != INVOICE_CONTACT else ():
            for contact in of_role.get((customer, tried), ()):
                if self._can_be_reached(contact, refused):
                    return Addressee(contact, role, tried)
        usual = self.recipient_id or (customer if self.channel == "task" else customer.browse())
        return Addressee(usual, role, "customer" if usual == customer else INVOICE_CONTACT)

    def _role_contacts(self):
        """Contacts with a role of the customers of these actions, the oldest first, archived ones too."""
        return (
            self.env["res.partner"]
            .with_context(active_test=False)
            .search(
                [
                    ("commercial_partner_id", "in", self.case_id.partner_id.ids),
                    ("quittance_role", "!=", False),
                ],
                order="id",
            )
        )

    def _refused_addresses(self, contacts):
        """Those of the addresses of these contacts that want no mail."""
        addresses = [address for address in contacts.mapped("email_normalized") if address]
        return set(self.env["mail.blacklist"].sudo().search([("email", "in", addresses)]).mapped("email"))

    def _can_be_reached(self, contact, refused):
        """Whether a contact with a role can be written to, for a task whether he is there."""
        if not self._is_of_customer(contact) or not contact.active:
            return False
        return self.channel != "email" or bool(contact.email_normalized and contact.email_normalized not in refused)

    def _is_of_customer(self, contact):
        """Whether this is a contact of the customer that the company of the action may know."""
        own = not contact.company_id or contact.company_id.root_id == self.company_id
        return own and contact.commercial_partner_id == self.case_id.partner_id

    def _say_addressee(self, addressee):
        """Who stands in for the role that the stage asks for, as a sentence; False where nobody has to."""
        if not addressee.contact or addressee.asked in (INVOICE_CONTACT, addressee.found):
            return False
        spoken, lang = core(self.env).sentences.shipped(), self.env.lang or "en"
        names = {"role": spoken.role(addressee.asked, lang), "stand_in": spoken.role(addressee.found, lang)}
        if self.channel == "email":
            return self.env._("No %(role)s with an address known: to the %(stand_in)s.", **names)
        return self.env._("No %(role)s known: to the %(stand_in)s.", **names)

    def _say_whom(self, addressee):
        """Whom a task is about to be spoken of with, for its note; False where its stage names nobody."""
        if not addressee.contact or addressee.asked == INVOICE_CONTACT:
            return False
        contact, lang = addressee.contact, self.env.lang or "en"
        told = [core(self.env).sentences.shipped().role(addressee.found, lang), contact.phone, contact.email_normalized]
        return self.env._(
            "Speak to: %(name)s (%(details)s).",
            name=one_line(contact.name or ""),
            details=format_list(self.env, [one_line(each) for each in told if each], style="unit"),
        )

    # In the company.

    def _in_charge(self, stage):
        """Who does the task of a stage, and why another than its role, as a sentence; False where it is that one.

        :param stage: as the core reads it
        """
        role, usual = stage.get("in_charge"), self._person_in_charge()
        if not role:
            return usual, False
        person = next(filter(self._does_tasks, self._holders(role)), None)
        if person:
            return person, False
        name = core(self.env).sentences.shipped().role(role, self.env.lang or "en")
        return usual, self.env._(
            "No %(role)s known who works with credit control here: done by %(person)s.",
            role=name,
            person=one_line(usual.name or ""),
        )

    def _holders(self, role):
        """Users who may have a role for the customer of this action, the nearest first."""
        if role == "salesperson":
            moves = self.env["account.move"].sudo().browse(claim.move_id for claim in self._letter_claims()).exists()
            newest = moves.sorted(lambda move: (move.invoice_date or move.date, move.id), reverse=True)
            return [*newest.invoice_user_id, *self.case_id.partner_id.sudo().user_id]
        settings = self._settings()
        return [*(settings.accountant_id if role == "accountant" else settings.team_leader_id)]

    def _does_tasks(self, user):
        return user.active and self.company_id in user.company_ids.root_id and user.has_group(DOES_TASKS)

    @staticmethod
    def _note(sentences):
        """Sentences as the note of a to-do, each on a line of its own; False of none."""
        said = [Markup("<p>%s</p>") % sentence for sentence in sentences if sentence]
        return Markup("").join(said) or False
