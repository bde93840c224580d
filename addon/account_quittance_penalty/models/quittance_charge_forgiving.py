import logging

from odoo import api, models
from odoo.addons.account_quittance.models.fields import exact
from odoo.tools import SQL

_logger = logging.getLogger(__name__)

# What the customer's policy forgives: of claims that were paid since it does so, and that nobody charged again by taking a waiver back.
_FORGIVEN = """
    SELECT own.id AS case_id, own.policy, open.move_id, open.ordinal, open.kind, open.currency_id, open.amount
      FROM quittance_open_penalty open
      JOIN quittance_case own ON own.company_id = %(company)s AND own.partner_id = open.customer_id
      JOIN unnest(%(policies)s::varchar[], %(since)s::date[]) AS forgiving(policy, since) ON forgiving.policy = own.policy
      JOIN quittance_item item
        ON item.company_id = own.company_id AND item.move_id = open.move_id AND item.ordinal = open.ordinal
       AND item.closed_on >= forgiving.since
     WHERE open.forgiven AND open.amount > 0
       AND NOT EXISTS (
           SELECT FROM quittance_charge taken
            WHERE taken.taken_back_id IS NOT NULL AND taken.move_id = open.move_id AND taken.ordinal = open.ordinal
              AND taken.kind = open.kind
       )
     ORDER BY own.id, open.move_id, open.ordinal, open.kind DESC
"""


class QuittanceChargeForgiving(models.AbstractModel):
    """Policies that forgive: after the night, what is open of penalties is waived where the principal was paid.

    In the name of who approved the policy, as a waiver of that person; a manager may take each of them back.
    """

    _name = "quittance.charge.forgiving"
    _description = "Forgiving of penalties"

    @api.model
    def _cron_forgive(self):
        """Each company whose policies forgive. It commits."""
        waiting = self.env["quittance.settings"]._all().filtered(lambda settings: self._forgiving(settings)).company_id
        self.env["quittance.run"]._each_company(
            waiting,
            self._forgive,
            lambda company: _logger.exception(
                "What the policies of company %s forgive could not be waived", company.id
            ),
        )

    @api.model
    def _forgiving(self, settings):
        """The policies in force that forgive, which somebody approved; none where the company forbids waiving."""
        if settings.forbid_waiving:
            return self.env["quittance.policy"]
        return settings._policies().filtered(lambda policy: policy.penalties == "forgive" and policy.approved_by_id)

    @api.model
    def _forgive(self, company):
        """Waive what the policies of a company forgive; a constant number of statements. Does not commit.

        :return: the waivers
        """
        policies = {policy.code: policy for policy in self._forgiving(self.env["quittance.settings"]._of(company))}
        if not policies:
            return self.browse()
        self.env["quittance.run"].sudo()._lock(company)
        self._collect_open(company)
        self.env.cr.execute(
            SQL(
                _FORGIVEN,
                company=company.id,
                policies=list(policies),
                since=[policy._forgives_since() for policy in policies.values()],
            )
        )
        rows = self.env.cr.dictfetchall()
        waivers = self.browse()
        for code, policy in policies.items():
            claims = [row for row in rows if row["policy"] == code]
            if claims:
                waivers += self._forgive_claims(policy, claims)
        return waivers

    @api.model
    def _forgive_claims(self, policy, claims):
        person = policy.approved_by_id
        spoken = policy.with_context(lang=person.lang)
        reason = spoken.env._("Forgiven by “%s”, as the principal is paid.", spoken.name)
        cases = self.env["quittance.case"].sudo()
        currencies = self.env["res.currency"]
        waivers = self._write_waivers(
            [
                {
                    "case": cases.browse(claim["case_id"]),
                    "reason": reason,
                    # The host's cursor reads numeric as a binary fraction.
                    "amount": exact(claim["amount"], currencies.browse(claim["currency_id"])),
                    **{name: claim[name] for name in ("move_id", "ordinal", "kind", "currency_id")},
                }
                for claim in claims
            ],
            person,
            policy=policy.code,
        )
        stories = {}
        for case, of_case in waivers.grouped("case_id").items():
            told = "; ".join(f"{waiver.number}: {waiver.currency_id.format(waiver.amount)}" for waiver in of_case)
            stories[case.id] = f"{reason} {told}"
        waivers.case_id._message_log_batch(stories, author_id=person.partner_id.id)
        return waivers
