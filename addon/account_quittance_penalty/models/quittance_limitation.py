import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

_logger = logging.getLogger(__name__)

# More customers than these at once are a backlog: one to-do of one person.
BACKLOG = 20


class QuittanceCase(models.Model):
    """To-dos about limitation that comes near; a job after the night sees to them."""

    _inherit = "quittance.case"

    limitation_told = fields.Date(
        "Told of limitation", readonly=True, help="Last day of the limitation, as counted, that somebody was told of."
    )

    @api.model
    def _cron_limitation(self):
        """Tell of every limitation that comes near; who was told is told once. It commits."""
        self.env["quittance.run"]._each_company(
            self.env["quittance.settings"]._all().company_id,
            self._alert_limitation,
            lambda company: _logger.exception("Of limitations in company %s nobody could be told", company.id),
        )

    @api.model
    def _alert_limitation(self, company):
        """Tell of each customer, or of a backlog at once: once for each day counted, whatever became of the to-do.

        :return: number of customers told of
        """
        kind = self.env.ref("account_quittance_penalty.mail_activity_type_limitation", raise_if_not_found=False)
        days = self._near_limitation(company) if kind else {}
        if len(days) > BACKLOG:
            self._schedule_backlog(kind, days)
        else:
            for case, day in days.items():
                case._schedule_limitation(
                    kind, day, self.env._("As counted, unless interrupted. The item on the case says under which text.")
                )
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                "UPDATE quittance_case own SET limitation_told = near.day"
                " FROM unnest(%s::int[], %s::date[]) AS near (id, day) WHERE own.id = near.id",
                [case.id for case in days],
                list(days.values()),
            )
        )
        self.invalidate_model(["limitation_told"])
        return len(days)

    @api.model
    def _near_limitation(self, company):
        """Cases with the earliest last day of their open items, where it is near and nobody was told; the earliest first."""
        settings = self.env["quittance.settings"]._of(company)
        near = settings._today() + timedelta(days=settings.limitation_days)
        dates = self.env["quittance.item"]._read_group(
            [("company_id", "=", company.id), ("closed_on", "=", False), ("limitation_date", "<=", near)],
            ["case_id"],
            ["limitation_date:min"],
            order="limitation_date:min, case_id",
        )
        return {case: day for case, day in dates if case.limitation_told != day}

    @api.model
    def _schedule_backlog(self, kind, days):
        case = next(iter(days))
        case._schedule_limitation(
            kind,
            days[case],
            self.env._(
                "%s customers have claims whose limitation is near or past, as counted; this one's is the nearest. The"
                " filter “Limitation within six months” of the list shows them.",
                len(days),
            ),
        )

    def _schedule_limitation(self, kind, day, note):
        self.activity_schedule(
            activity_type_id=kind.id,
            date_deadline=day,
            user_id=(self.user_id or self._limitation_manager() or self.env.user).id,
            note=note,
        )

    def _limitation_manager(self):
        managers = self.env.ref("account_quittance.group_manager").sudo().all_user_ids
        return managers.filtered(lambda user: not user._is_superuser() and self.company_id in user.company_ids)[:1]
