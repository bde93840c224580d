from odoo import api, fields, models


class QuittanceToday(models.AbstractModel):
    """What stands above the morning list of cases."""

    _name = "quittance.today"
    _description = "Figures of credit control today"

    @api.model
    def today_summary(self):
        """Figures above the morning list, each the count behind one of its filters.

        :return: dict of counts, an amount as text (company currency at book value), the settings that let something
            leave, and the day of the last night
        """
        self.check_access("read")
        companies = self.env.companies.root_id
        actions = self.env["quittance.action"]
        of_companies = [("company_id", "in", companies.ids)]
        by_state = {
            state: (count, amount)
            for state, count, amount in actions._read_group(
                [*of_companies, ("state", "in", actions._OPEN_STATES)], ["state"], ["__count", "amount:sum"]
            )
        }
        count_of = {state: count for state, (count, _amount) in by_state.items()}
        currency = companies.currency_id
        unknown_domain = [*of_companies, ("is_unknown", "=", True), ("state", "!=", "failed")]
        last_night = self.env["quittance.run"].search(
            [*of_companies, ("kind", "=", "night"), ("state", "!=", "running")], limit=1
        )
        settings = self.env["quittance.settings"]._all().filtered(lambda own: own.company_id in companies)
        silent = settings.filtered(lambda own: not own.sending_on).company_id
        return {
            "to_approve": count_of.get("to_approve", 0),
            # Never two currencies in one sum.
            "to_approve_amount": currency.format(by_state.get("to_approve", (0, 0))[1]) if len(currency) == 1 else "",
            "tasks": count_of.get("task", 0),
            "approved": count_of.get("approved", 0) + count_of.get("in_flight", 0),
            "failed": count_of.get("failed", 0) + actions.search_count(unknown_domain),
            "blocked": self.search_count([*of_companies, ("state", "=", "blocked")]),
            "sending_on": not silent,
            # What the button above the list turns on or off.
            "sends": any(own.sending_on for own in settings),
            "settings_ids": settings.ids,
            "doubt": self.env["quittance.origin"]._doubt() or "",
            "silent_companies": ", ".join(silent.mapped("name")) if len(companies) > 1 else "",
            "policy": all(own.policy_id for own in settings),
            "first_steps": all(own.first_steps_on for own in settings),
            "night_job_on": self._desk_job_is_on("account_quittance.ir_cron_night"),
            "sending_job_on": self._desk_job_is_on("account_quittance.ir_cron_sending"),
            "decided_on": fields.Date.to_string(last_night.as_of),
            "run_failed": last_night.state == "failed",
            "run_id": last_night.id,
            "bank": self._today_bank(settings),
            "is_manager": self.env.user.has_group("account_quittance.group_manager"),
            # The host's settings and jobs are its administrator's.
            "is_administrator": self.env.user.has_group("base.group_system"),
            "policy_id": settings[:1].policy_id.id,
            "can_work": self.env.user.has_group("account_quittance.group_user"),
        }

    @api.model
    def _today_bank(self, settings):
        """What waits for the bank today, or was let go: a dict of each company's run of today with something to say."""
        days = {own.company_id: own._today() for own in settings}
        runs = self.env["quittance.run"].search(
            [
                ("company_id", "in", settings.company_id.ids),
                ("kind", "=", "night"),
                ("state", "=", "done"),
                ("as_of", "in", list(set(days.values()))),
            ]
        )
        latest = {}
        for run in runs:  # the last one first
            latest.setdefault(run.company_id, run)
        return [
            {"run_id": run.id, "sentence": run.bank_sentence, "waits": not run.bank_waived_by_id}
            for company, run in latest.items()
            if run.as_of == days[company] and run.bank_sentence
        ]

    @api.model
    def _desk_job_is_on(self, xmlid):
        job = self.env.ref(xmlid, raise_if_not_found=False)
        return bool(job and job.sudo().active)
