import datetime
from decimal import Decimal
from typing import NamedTuple

from odoo import models
from odoo.tools import SQL


class Claim(NamedTuple):
    """An item that a letter asks for, or a row of its list."""

    item_id: int
    move_id: int
    ordinal: int
    currency_id: int
    due_date: datetime.date
    claim: Decimal
    advances: bool
    kind: str
    branch_id: int
    held: Decimal
    reminded_on: datetime.date | None
    credited: bool
    number: str
    date: datetime.date
    amount: Decimal
    has_siblings: bool
    payment_reference: str | None
    bank_id: int | None

    @classmethod
    def _made(cls, row):
        claim = cls(*row)
        return claim._replace(
            claim=Decimal(claim.claim), held=Decimal(claim.held or 0), amount=Decimal(claim.amount or 0)
        )

    @property
    def settled(self):
        return self.amount - self.claim - self.held


class QuittanceClaims(models.AbstractModel):
    """What letters are about, read once for all of them and carried in the context."""

    _name = "quittance.claims"
    _description = "Claims of credit control letters"

    def _with_facts(self, evaluations=None, stage=None):
        """These actions with what their letters say, read at once for all of them.

        :param evaluations: dict of company to the core's evaluation of the day, made here when None
        :param stage: the stage that speaks, as the core reads it, to show another one than the action's
        """
        self.case_id.mapped("user_id")  # all cases at once, not each with its letter
        policies = self._read_policies()
        facts = {
            "policies": policies,
            "addressees": self._addressees(policies, stage),
            "evaluations": evaluations or {},
            "claims": self._read_claims(),
            "held": self._read_held(),
            "stage": stage,
        }
        return self.with_context(quittance_facts=facts)

    def _read_policies(self):
        """By its hash the policy that proposed these actions, none where it is gone."""
        return {policy_hash: actions[0]._policy() for policy_hash, actions in self.grouped("policy_hash").items()}

    def _letter_facts(self):
        return self.env.context.get("quittance_facts") or self._with_facts().env.context["quittance_facts"]

    def _letter_claims(self):
        """What this action asks for: the items of its approval, otherwise those of the last decision.

        :return: list of Claim, what the letter announces first, the oldest before
        """
        self.ensure_one()
        return self._letter_facts()["claims"][self.id]

    def _read_claims(self, decided=False):
        """The claims of these actions by id of the action, in one statement, whatever their number.

        :param decided: those of the last decision, also where others were approved
        """
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT asked.action_id, asked.item_id, asked.move_id, asked.ordinal, asked.currency_id, asked.due_date,
                       asked.claim::text, asked.advances, item.kind, item.branch_id, item.held::text,
                       CASE WHEN item.stage IS NOT NULL
                             AND COALESCE(item.stage_customer_id, own.partner_id) = own.partner_id THEN item.stage_on END,
                       jsonb_path_exists(item.reasons, '$[*] ? (@.code == "credit_applied" || @.code == "covered")'),
                       move.name, COALESCE(move.invoice_date, move.date),
                       COALESCE(line.amount_currency, item.residual)::text,
                       EXISTS (SELECT FROM account_move_line other
                                WHERE other.move_id = line.move_id AND other.account_id = line.account_id
                                  AND other.id <> line.id),
                       move.payment_reference, move.partner_bank_id
                  FROM (
                    SELECT line.action_id, line.item_id, line.move_id, line.ordinal, line.currency_id, line.due_date,
                           line.claim, line.advances
                      FROM quittance_action_line line
                     WHERE line.action_id = ANY(%(actions)s) AND NOT %(decided)s
                     UNION ALL
                    SELECT action.id, item.id, item.move_id, item.ordinal, item.currency_id, item.due_date,
                           item.claim, item.state = 'to_contact'
                      FROM quittance_action action
                      JOIN quittance_item item ON item.case_id = action.case_id AND item.closed_on IS NULL AND item.claim > 0
                     WHERE action.id = ANY(%(actions)s)
                       AND (%(decided)s OR NOT EXISTS (SELECT FROM quittance_action_line line WHERE line.action_id = action.id))
                       AND (item.state = 'to_contact' OR item.mentioned)
                  ) asked
                  JOIN quittance_item item ON item.id = asked.item_id
                  JOIN quittance_action action ON action.id = asked.action_id
                  JOIN quittance_case own ON own.id = action.case_id
                  JOIN account_move move ON move.id = asked.move_id
                  LEFT JOIN account_move_line line ON line.id = item.line_id
                 ORDER BY asked.action_id, asked.advances DESC, asked.due_date, asked.move_id, asked.ordinal
                """,
                actions=self.ids,
                decided=decided,
            )
        )
        claims = {action_id: [] for action_id in self.ids}
        for action_id, *row in self.env.cr.fetchall():
            claims[action_id].append(Claim._made(row))
        return claims

    def _read_held(self):
        """What these letters may mention without asking for it, by case and currency, the oldest first."""
        holds, held = self.env["quittance.hold"], self.env["quittance.item"]
        for company, actions in self.grouped("company_id").items():
            held |= held.search(
                [
                    ("case_id", "in", actions.case_id.ids),
                    ("closed_on", "=", False),
                    ("held", ">", 0),
                    ("hold", "in", list(holds._mentioned(company))),
                ]
            )
        return held.grouped(lambda item: (item.case_id, item.currency_id))
