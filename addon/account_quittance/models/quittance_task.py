import hashlib
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError

from .quittance_letter import one_line

# So long what was said of a task can be taken back; then it is settled, and proved.
UNDO = timedelta(minutes=1)
# Code of the hold of a customer whose claim was handed over.
HANDED_OVER = "handed_over"


class QuittanceTask(models.AbstractModel):
    """How a task is done: what came of it is noted, can be taken back for a moment, and is settled by the sending job."""

    _name = "quittance.task"
    _description = "Doing of credit control tasks"

    can_undo = fields.Boolean("Can be taken back", compute="_compute_can_undo")

    @api.depends("attempt_ids.state")
    def _compute_can_undo(self):
        for action in self:
            action.can_undo = "noted" in action.attempt_ids.mapped("state")

    # What a stage adds.

    def _added_sentences(self, stage):
        """What the stage of this task adds and a person does, for its note.

        :param stage: as the core reads it
        :return: list of sentences, empty where it adds nothing of that kind
        """
        said = []
        if stage.get("formal_notice"):
            said.append(
                self.env._("A formal notice: a person writes it, since no checked paper of it exists here yet.")
            )
        if stage.get("hands_over"):
            said.append(
                self.env._("Hand the claim over, with the documents on this case: what is asked for, and the invoices.")
            )
            said.append(self._say_documents_missing())
            if HANDED_OVER in self.env["quittance.hold"]._given(self.company_id):
                after = self.env._("Once this is done, nobody contacts the customer until a person lifts the hold.")
            else:
                after = self.env._(
                    "Once this is done, hold the customer: your own list of holds has none for a hand-over."
                )
            said.append(after)
        return said

    def _say_documents_missing(self):
        """Invoices of a hand-over whose original is not stored, as a sentence; False where all are."""
        numbers = {claim.move_id: claim.number for claim in self._letter_claims() if claim.kind == "principal"}
        missing = [number for move_id, number in numbers.items() if move_id not in self._originals(list(numbers))]
        return missing and self.env._("No original is stored of: %s.", ", ".join(map(one_line, missing)))

    def _attach_claim(self):
        """Keep the documents of a claim that is to be handed over, where the desk finds them: on the case."""
        claims = self._letter_claims()
        originals = self._originals([claim.move_id for claim in claims])
        today = fields.Date.to_string(self._settings()._today())
        title = self.with_context(lang=self._letter_lang()).env._("Statement of account %s.pdf", today)
        documents = [(title, self._letter_list())]
        documents += [(document.name, document.raw) for document in originals.values()]
        place = {"mimetype": "application/pdf", "res_model": "quittance.case", "res_id": self.case_id.id}
        kept = self.env["ir.attachment"].sudo().create([{"name": name, "raw": raw} | place for name, raw in documents])
        self.sudo().claim_document_ids = kept

    # Done, and taken back.

    def action_task_done(self):
        """Open the dialogue that asks what came of the task."""
        self._check_desk()
        task = self.filtered(lambda action: action.state == "task")
        if len(task) != 1:
            raise UserError(self.env._("Choose one task that is still to be done."))
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Task done: %s", task._stage_title()),
            "res_model": "quittance.task.done",
            "view_mode": "form",
            "target": "new",
            "context": {"default_action_id": task.id},
        }

    def _note_done(self, result, note=False, documents=None):
        """Note that a person did these tasks; the sending job settles them when it cannot be taken back any more.

        :param result: a code of the attempts' field
        :param note: text
        :param documents: attachments of the case, or None; the first stays with the attempt
        """
        documents = (documents or self.env["ir.attachment"]).sudo()
        actions = self._claim("task")
        self.env["quittance.attempt"].sudo().create(
            [
                {
                    "action_id": action.id,
                    "company_id": action.company_id.id,
                    "channel": "task",
                    "state": "noted",
                    "result": result,
                    "note": note,
                    "user_id": self.env.uid,
                    "documents": [
                        [None, hashlib.sha256(document.raw).hexdigest()]
                        for document in documents | action.claim_document_ids.sorted("id")
                    ]
                    or False,
                    "attachment_id": documents[:1].id,
                    "started_at": fields.Datetime.now(),
                }
                for action in actions
            ]
        )
        actions.write({"state": "in_flight"})
        if actions:
            self.env.ref("account_quittance.ir_cron_sending").sudo()._trigger(fields.Datetime.now() + UNDO)

    def action_undo_task(self):
        """Take back what was just said of a task."""
        self._check_desk()
        actions = self._claim("in_flight")
        noted = actions.attempt_ids.filtered(lambda attempt: attempt.state == "noted")
        if not noted:
            raise UserError(self.env._("This was settled a moment ago and stands in the journal: it stays."))
        taken_back = noted.action_id
        noted.attachment_id.unlink()
        noted.unlink()
        taken_back.write({"state": "task"})
        # Where the to-do itself was marked as done, it is archived; somebody may have deleted it.
        taken_back.activity_id.action_unarchive()
        taken_back.filtered(lambda action: not action.activity_id)._open_tasks()
        return True

    @api.model
    def _settle_tasks(self):
        """Settle what was noted long enough ago. Commits, as the sending job does."""
        noted = self.env["quittance.attempt"].search(
            [("state", "=", "noted"), ("started_at", "<=", fields.Datetime.now() - UNDO)]
        )
        for attempt in noted:
            action = attempt.action_id._claim("in_flight")
            if action:
                attempt.write({"state": "sent", "settled_at": fields.Datetime.now()})
                action._settle_sent(attempt)
