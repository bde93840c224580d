import contextlib
import json

from odoo import fields, models
from odoo.tools import SQL

from .quittance_attempt import listed
from .quittance_night import RunUnderWay


class QuittanceSettling(models.AbstractModel):
    """What follows a contact that was made: stages rise, proofs are written, and the case tells it."""

    _name = "quittance.settling"
    _description = "Settling of credit control actions"

    def _settle(self, attempts):
        """Messages left, or tasks were done: stages rise, and proofs are written.

        :param attempts: one for each of these actions
        """
        attempt_of = {attempt.action_id: attempt for attempt in attempts.sudo()}
        for company, actions in self.sudo().grouped("company_id").items():
            today = actions._settings()._today()
            actions._raise_stages(today)
            # Told once, by our own note.
            actions.activity_id.action_archive()
            actions.write({"state": "done", "done_on": today, "error": False, "activity_id": False, "retry_on": False})
            for action in actions:
                action._keep_copies_waiting(attempt_of[action])
            actions.case_id.write({"last_contact_on": today})
            self.env["quittance.hold"].sudo()._end_with_contact(actions.case_id, today)
            actions._follow(attempt_of)
            self.env["quittance.proof"].sudo()._append(actions._proofs(attempt_of, today))
            actions._tell(attempt_of)
            with contextlib.suppress(RunUnderWay):
                # It will see the contacts, or the next night does.
                self.env["quittance.run"].sudo()._refresh(company, actions.case_id.partner_id)

    def _raise_stages(self, today):
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                UPDATE quittance_item item
                   SET stage = line.stage, stage_on = %s, stage_customer_id = contacted.partner_id, cycle = line.cycle
                  FROM quittance_action_line line
                  JOIN quittance_action action ON action.id = line.action_id
                  JOIN quittance_case contacted ON contacted.id = action.case_id
                 WHERE line.action_id = ANY(%s) AND line.advances
                   AND item.company_id = line.company_id AND item.move_id = line.move_id
                   AND item.ordinal = line.ordinal AND COALESCE(item.cycle, 1) <= line.cycle
                """,
                today,
                self.ids,
            )
        )
        self.env["quittance.item"].invalidate_model(["stage", "stage_on", "stage_customer_id", "cycle"])

    def _tell(self, attempt_of):
        """A note of the one who did it or approved it, in that person's language; it notifies nobody."""
        by_person = self.grouped(lambda action: action._person(attempt_of[action]))
        for person, actions in by_person.items():
            told = actions.with_context(lang=person.lang)
            with_document = told.filtered(lambda action: attempt_of[action].attachment_id)
            for action in with_document:
                action.case_id._message_log(
                    body=action._story(attempt_of[action]),
                    author_id=person.partner_id.id,
                    attachment_ids=attempt_of[action].attachment_id.ids,
                )
            stories = {action.case_id.id: action._story(attempt_of[action]) for action in told - with_document}
            (told - with_document).case_id._message_log_batch(stories, author_id=person.partner_id.id)

    def _person(self, attempt):
        """Who did it, or approved it."""
        return attempt.user_id or self.approved_by_id or self.env.user

    def _story(self, attempt):
        stage = self._stage_title()
        if attempt.channel == "email":
            # What an earlier try brought to a copy is of this letter too.
            by_outcome = attempt._copies_by_outcome([*listed(attempt.copied), *listed(attempt.copies)])
            copies = [*by_outcome.pop("taken", ()), *by_outcome.pop("said_to_have_left", ())]
            if copies:
                sent = self.env._(
                    "%(stage)s: sent to %(address)s, copy to %(copies)s.",
                    stage=stage,
                    address=attempt.address,
                    copies=", ".join(copies),
                )
            else:
                sent = self.env._("%(stage)s: sent to %(address)s.", stage=stage, address=attempt.address)
            return " ".join([sent, *self._copies_sentences(by_outcome)])
        results = dict(self.env["quittance.attempt"]._fields["result"]._description_selection(self.env))
        told = ". ".join(filter(None, (results.get(attempt.result), attempt.note)))
        return self.env._("%(stage)s: %(told)s", stage=stage, told=told or self.env._("task done"))

    def _proofs(self, attempt_of, today):
        """What the hash chain keeps of contacts: ids, codes, amounts and hashes of documents."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT action_id, move_id, ordinal, stage, cycle, currency_id, claim::text, advances
                  FROM quittance_action_line WHERE action_id = ANY(%s) ORDER BY move_id, ordinal
                """,
                self.ids,
            )
        )
        items = {action_id: [] for action_id in self.ids}
        for action_id, *item in self.env.cr.fetchall():
            items[action_id].append(item)
        return [
            {
                "company_id": action.company_id.id,
                "partner_id": action.case_id.partner_id.id,
                "case_id": action.case_id.id,
                "action_id": action.id,
                "attempt_id": attempt_of[action].id,
                "night": fields.Date.to_string(action.night),
                "contacted_on": fields.Date.to_string(today),
                "stage": action.stage,
                "channel": attempt_of[action].channel,
                "message_ref": attempt_of[action].message_ref or None,
                "approved_by": action.approved_by_id.id or None,
                # Who did the task, or who said that the message left; None where the mail server took it.
                "done_by": attempt_of[action].user_id.id or None,
                "outcome": attempt_of[action].outcome,
                **{
                    f"{part}_hash": (attempt_of[action].content or {}).get(part)
                    for part in ("subject", "body", "recipients")
                },
                "copies": json.dumps(action._copies_record(attempt_of[action])),
                "items": json.dumps(items[action.id]),
                "documents": json.dumps(attempt_of[action].documents or []),
            }
            for action in self
        ]
