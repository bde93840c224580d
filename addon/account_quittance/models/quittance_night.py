import contextlib
import json
import logging
import time
from collections import Counter, defaultdict
from datetime import timedelta
from decimal import Decimal

import psycopg2.errors
from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import SQL

from . import ledger_sql, night_sql
from .core import core, postgres

_logger = logging.getLogger(__name__)

# First key of the advisory lock that a run takes; the second is the root company.
RUN_LOCK = 1_903_512_801
HISTORY = relativedelta(months=24)
# Interest survives the payment of the principal up to its limitation, ten years at most in the law that is shipped.
CLAIM_HISTORY = relativedelta(years=12)
# Codes of ways of payment by which addons that many use collect an invoice, beside those that the host's own name.
DIRECT_DEBIT = ("sdd", "sepa_direct_debit", "bacs_dd")
BILL_OF_EXCHANGE = ("fr_lcr",)
TRIES = 3
LOCK_WAIT_SECONDS = 5
# First key of the advisory lock of a night that runs, or waits for its turn; it is the session's.
NIGHT_LOCK = 1_903_512_803
# When a night that failed is tried again.
AGAIN = timedelta(minutes=30)


class RunUnderWay(UserError, ConcurrencyError):
    """Another run of the company holds its lock; nothing was read or written. The host begins a request again."""


class QuittanceNight(models.AbstractModel):
    """Collect, evaluate, write: one root company in a constant number of statements."""

    _name = "quittance.night"
    _description = "Evaluation of a company's ledger"

    # Entries.

    @api.model
    def _cron_night(self):
        """The nightly job: every root company that has a policy and no night yet of its day; called again, all."""
        companies = self.env["quittance.settings"]._all().filtered("policy_id").company_id
        runs = self._night(companies.filtered(lambda company: not self._has_night(company)) or companies)
        if "failed" in runs.mapped("state"):
            self.env.ref("account_quittance.ir_cron_night")._trigger(fields.Datetime.now() + AGAIN)
            self._commit()

    def _has_night(self, company):
        night = [("company_id", "=", company.id), ("kind", "=", "night"), ("as_of", "=", self._today_of(company))]
        return bool(self.search_count([*night, ("state", "=", "done")], limit=1))

    @api.model
    def _night(self, companies):
        """Run the night of each company, one transaction a company. Only jobs call this: it commits.

        :param companies: root companies
        :return: the runs, failed ones included
        """
        runs = self.browse()
        self._commit(remaining=len(companies))
        for company in companies:
            runs += self._night_of(company)
            if not self._commit(processed=1):
                # The host's time is up; it calls again for the companies that are left.
                break
        return runs

    def _night_of(self, company):
        """Run the night of one company; that it began is on record before, in case the job is killed."""
        self.search([("company_id", "=", company.id), ("state", "=", "running")]).write(
            {"state": "failed", "error": self.env._("The job ended before the night was over.")}
        )
        record = self._begin_night(company)
        self._commit()
        try:
            with self._goes_first(company):
                for _try in range(TRIES):
                    try:
                        self._run(company, record=record)
                        self._after_night(company)
                        return record
                    except RunUnderWay as error:
                        # A letter is leaving, or somebody evaluates: neither costs the company its night.
                        self.env.cr.rollback()
                        time.sleep(LOCK_WAIT_SECONDS)
                        conflict = error
                    except (psycopg2.errors.OperationalError, ConcurrencyError) as error:
                        # Somebody changed a row meanwhile: once more, with fresh facts.
                        self.env.cr.rollback()
                        conflict = error
                raise conflict
        except Exception as error:
            _logger.exception("The night of company %s failed", company.id)
            self.env.cr.rollback()
            record.write({"state": "failed", "error": str(error) or type(error).__name__})
            return record

    @contextlib.contextmanager
    def _goes_first(self, company):
        """While a night of the company runs, or waits for its turn, the sending job begins no further letters."""
        cr = self.env.cr
        cr.execute(SQL("SELECT pg_advisory_lock(%s, %s)", NIGHT_LOCK, company.id))
        try:
            yield
        except BaseException:
            # The lock could not be given back in a broken transaction.
            cr.rollback()
            raise
        finally:
            cr.execute(SQL("SELECT pg_advisory_unlock(%s, %s)", NIGHT_LOCK, company.id))

    def _give_way(self, company):
        """Refuse to begin while a night of the company runs or waits."""
        self.env.cr.execute(SQL("SELECT pg_try_advisory_xact_lock_shared(%s, %s)", NIGHT_LOCK, company.id))
        if self.env.cr.fetchone() != (True,):
            raise RunUnderWay(self.env._("The night of %s comes first. Try again in a moment.", company.display_name))

    def _begin_night(self, company):
        return self.sudo().create(
            {
                "company_id": company.id,
                "as_of": self._today_of(company),
                "kind": "night",
                "state": "running",
                "started_at": fields.Datetime.now(),
            }
        )

    @api.model
    def _commit(self, processed=0, remaining=None):
        """The one place that commits; buttons never come here.

        :return: seconds that the host leaves the job
        """
        return self.env["ir.cron"]._commit_progress(processed, remaining=remaining)

    @api.model
    def _each_company(self, companies, work, log):
        """What a job does after the night, a company in a transaction of its own: what breaks in one stops no other. It commits.

        :param work: called with a company
        :param log: called with the company whose work broke, while its error is being handled
        """
        self._commit(remaining=len(companies))
        for company in companies:
            try:
                work(company)
            except (psycopg2.errors.OperationalError, RunUnderWay):
                # Somebody changed a row, or evaluates: after the next night, with fresh facts.
                self.env.cr.rollback()
            except Exception:
                log(company)
                self.env.cr.rollback()
            if not self._commit(processed=1):
                # The host's time is up; it calls again for the companies that are left.
                break

    @api.model
    def _run(self, company, customers=None, as_of=None, record=None, waived=False):
        """Evaluate a company, or some of its customers, and write what changed. Does not commit.

        :param company: company; its root counts
        :param customers: commercial partners, None for all
        :param as_of: date, the company's local date when None
        :param record: the run that began before, a new one when None
        :param waived: whether the user lets go on this day what waits for the bank
        :return: the run
        """
        started = time.monotonic()
        company = company.root_id.sudo()
        settings = self.env["quittance.settings"]._of(company)
        as_of = as_of or settings._today()
        run = self.sudo().with_company(company)
        run.env.flush_all()
        counted = run.env.cr.sql_log_count
        run._lock(company)
        bank = run._bank_awaited(company, as_of) if not waived else {}
        policies = settings._policies()
        # An evaluation of some customers is overtaken by the next night: nights alone are kept.
        keeps = customers is None and settings.keep_nights_months > 0
        evaluation = run._evaluate(company, customers=customers, as_of=as_of, bank=bank, keeps=keeps)
        changes = run._write_changes(company, evaluation)
        night, kept = run._keep_night(company, evaluation, bank) if keeps else (False, {})
        run._approve_automatic(company, customers)
        summary = evaluation.summary
        values = run._summary_values(summary, changes) | {
            "company_id": company.id,
            "as_of": as_of,
            "kind": "night" if customers is None else "partial",
            "state": "done",
            "started_at": fields.Datetime.now() - timedelta(seconds=time.monotonic() - started),
            "policy_ids": [fields.Command.set(policies.ids)],
            "policy_hash": ", ".join(policies.mapped("manifest_hash")),
            "prior": evaluation.prior if customers is None else False,
            "replay": night,
            "bank_matched_on": bank.get("matched_on"),
            "bank_journal_id": bank["journal"].id if bank else False,
            "bank_waived_by_id": self.env.uid if waived else False,
            # COPY does not count in the host's own counter: each stream in, each stream out that holds rows.
            "statements": run.env.cr.sql_log_count
            - counted
            + len(night_sql.STREAMS_IN)
            - (not keeps)
            + sum(map(bool, [*changes.values(), *kept.values()])),
            "duration_ms": int((time.monotonic() - started) * 1000),
        }
        if record:
            record.write(values)
        else:
            record = run.create(values)
        record.sudo()._write_lines(evaluation, summary)
        return record.with_env(self.env)

    @api.model
    def _today_of(self, company):
        return self.env["quittance.settings"]._of(company)._today()

    @api.model
    def _after_night(self, company):
        """What else follows a company's night, in its transaction; our other addons add to it."""

    # Collect and evaluate.

    def _lock(self, company):
        """One run of a company at a time; taken before anything is read."""
        self.env.cr.execute(SQL("SELECT pg_try_advisory_xact_lock(%s, %s)", RUN_LOCK, company.id))
        if self.env.cr.fetchone() != (True,):
            raise RunUnderWay(
                self.env._("%s is being evaluated right now. Try again in a moment.", company.display_name)
            )

    @api.model
    def _evaluate(
        self,
        company,
        customers=None,
        as_of=None,
        policies=None,
        reading=ledger_sql.AS_IT_IS,
        told=None,
        bank=None,
        keeps=False,
    ):
        """What the core decides; nothing is written.

        :param company: root company, in superuser mode
        :param customers: commercial partners, None for all
        :param as_of: date, the company's local date when None
        :param policies: a policy to try in the place of one in force; none when None
        :param reading: of the ledger, see ``ledger_sql``; all but the night's read paid claims of any age, for their interest
        :param told: dict of what the core is told of the company instead of its settings, to try it
        :param bank: what ``_bank_awaited`` found, when it is known already
        :param keeps: whether what the night changes is to be kept: the core then reads what is kept already
        :return: the core's evaluation
        """
        native = core(self.env)
        settings = self.env["quittance.settings"]._of(company)
        as_of = as_of or settings._today()
        manifests = settings._manifests(settings._manifest_texts(policies))
        snapshot = self._snapshot(company, settings._policies(policies), customers, as_of, reading, told, keeps)
        # What was owed does not hang on the bank; whom to ask for it does.
        if bank is None and reading == ledger_sql.AS_IT_IS:
            bank = self._bank_awaited(company, as_of)
        return native.evaluate(snapshot, manifests, as_of, bank_matched_on=(bank or {}).get("matched_on"))

    def _bank_awaited(self, company, as_of):
        """Up to which day the bank is matched, as ``_bank_matched`` says it; empty where nothing waits on that day."""
        waived = [("company_id", "=", company.id), ("as_of", "=", as_of), ("bank_waived_by_id", "!=", False)]
        if self.env["quittance.run"].sudo().search_count(waived, limit=1):
            return {}
        return self.env["quittance.settings"]._of(company)._bank_matched(as_of)

    @api.model
    def _count_by_segment(self, company):
        """How many customers who have a case each segment gets, by its code; no ledger is read, nothing is written.

        :param company: root company, in superuser mode
        """
        settings = self.env["quittance.settings"]._of(company)
        as_of, policies = settings._today(), settings._policies()
        snapshot = core(self.env).Snapshot(**settings._snapshot_values())
        self.env.flush_all()
        queries = night_sql.queries(self._parameters(company, None, as_of, ledger_sql.AS_IT_IS, policies))
        postgres.collect(self.env.cr, snapshot, {stream: queries[stream] for stream in ("cases", "customers")})
        evaluation = core(self.env).evaluate(snapshot, settings._manifests(settings._manifest_texts()), as_of)
        return Counter(
            reason["segment"]
            for case in evaluation.cases
            for reason in case["reasons"]
            if reason["code"] == "policy_selected"
        )

    def _snapshot(
        self, company, policies, customers=None, as_of=None, reading=ledger_sql.AS_IT_IS, told=None, keeps=False
    ):
        """The ledger as the core reads it for any of the policies; parameters as of ``_evaluate``."""
        settings = self.env["quittance.settings"]._of(company)
        as_of = as_of or settings._today()
        prior = None if customers is None else self._last_prior(company)
        snapshot = core(self.env).Snapshot(**settings._snapshot_values() | (told or {}), prior=prior)
        # The ledger and our own tables are read beside the ORM.
        self.env.flush_all()
        parameters = self._parameters(company, customers, as_of, reading, policies) | {"keeps": keeps}
        postgres.collect(self.env.cr, snapshot, night_sql.queries(parameters))
        return snapshot

    def _parameters(self, company, customers, as_of, reading, policies):
        settled = reading != ledger_sql.AS_IT_IS
        accounts = self.env["account.account"].with_context(active_test=False)
        branches = self.env["res.company"].with_context(active_test=False).search([("id", "child_of", company.id)])
        till = (
            branches["account_default_pos_receivable_account_id"]
            if ("account_default_pos_receivable_account_id" in branches._fields)
            else accounts
        )
        return {
            "company": company.id,
            "branches": branches.ids,
            "as_of": as_of,
            "since": as_of - (CLAIM_HISTORY if settled else HISTORY),
            "settled": settled,
            "reading": reading,
            "receivable": accounts.search([("account_type", "=", "asset_receivable")]).ids,
            "point_of_sale": till.ids,
            "direct_debit": [*accounts.env["account.payment.method"]._get_sdd_payment_method_code(), *DIRECT_DEBIT],
            "bill_of_exchange": list(BILL_OF_EXCHANGE),
            "limits_contacts": any(json.loads(policy._manifest_text()).get("contacts") for policy in policies),
            "customers": None if customers is None else customers.commercial_partner_id.ids,
            "keeps": False,
        }

    def _last_prior(self, company):
        """What the last night learned of the whole portfolio."""
        night = self.search([("company_id", "=", company.id), ("kind", "=", "night"), ("state", "=", "done")], limit=1)
        return night.prior or None

    # Write.

    def _write_changes(self, company, evaluation):
        """Copy what changed into our tables; rows of another company are refused.

        :return: rows by stream
        """
        try:
            rows = postgres.write(
                self.env.cr, evaluation, company_id=company.id, sets=night_sql.SETS, before=self._withdraw
            )
        except postgres.ForeignRowsError as error:
            raise UserError(
                self.env._(
                    "A run of %(company)s was about to change rows that are not its own (%(stream)s). Nothing was"
                    " written.",
                    company=company.display_name,
                    stream=error.stream,
                )
            ) from error
        except psycopg2.errors.UniqueViolation as error:
            # Another run ended between what this one sees and its lock: the host begins again, and sees it.
            raise ConcurrencyError(str(error)) from error
        self.env.invalidate_all(flush=False)
        self.env["quittance.case"]._free_orders(company, evaluation.as_of)
        return rows

    def _withdraw(self, stream, changed):
        """An approval that an evaluation overtakes dies unsent, with its lines and its task.

        :param changed: temporary table with the ids of the actions
        """
        if stream not in night_sql.WITHDRAWS:
            return
        cr, changed = self.env.cr, SQL.identifier(changed)
        cr.execute(SQL("DELETE FROM quittance_action_line WHERE action_id IN (SELECT id FROM %s)", changed))
        cr.execute(
            SQL(
                "SELECT activity_id FROM quittance_action WHERE id IN (SELECT id FROM %s) AND activity_id IS NOT NULL",
                changed,
            )
        )
        activity_ids = [activity_id for (activity_id,) in cr.fetchall()]
        if activity_ids:
            self.env["mail.activity"].browse(activity_ids).unlink()

    def _keep_night(self, company, evaluation, bank):
        """Keep what decides on this night, so that it can be decided again.

        :return: (document of the night, rows by stream)
        """
        return self.env["quittance.slice"]._keep_night(company, evaluation, bank.get("matched_on"))

    def _approve_automatic(self, company, customers):
        """Stages that need no approval are approved in the name of who approved their policy."""
        if not self.env["quittance.settings"]._of(company).sending_on:
            return
        domain = [("company_id", "=", company.id), ("state", "=", "to_approve"), ("automatic", "=", True)]
        if customers is not None:
            domain.append(("case_id.partner_id", "in", customers.commercial_partner_id.ids))
        for policy, actions in self.env["quittance.action"].search(domain).grouped(lambda a: a._policy()).items():
            # Nobody else's name will do: what nobody approved waits for a person.
            if policy.approved_by_id:
                actions.with_user(policy.approved_by_id).sudo()._approve()

    def _write_lines(self, evaluation, summary):
        """What was left out, whose credits are spare, and which customers failed: one statement."""
        lines = [{"kind": "left_out", **line} for line in evaluation.left_out]
        lines += [{"kind": "held", "code": code, **held} for code, held in summary["held"].items()]
        lines += self._spare_credits(evaluation)
        lines += [
            {
                "kind": "failure",
                "code": failure["code"],
                "message": failure["message"],
                "count": 1,
                "partner_id": failure["customer_id"],
                "move_id": failure["move_id"],
            }
            for failure in evaluation.failures
        ]
        if not lines:
            return
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO quittance_run_line (
                       run_id, kind, code, message, count, amount, partner_id, move_id, spare_currency_id, spare)
                SELECT %s, kind, code, message, count, amount, partner_id, move_id, spare_currency_id, spare
                  FROM jsonb_to_recordset(%s::jsonb) AS line(
                       kind varchar, code varchar, message varchar, count int, amount numeric, partner_id int, move_id int,
                       spare_currency_id int, spare jsonb)
                """,
                self.id,
                json.dumps(lines, default=str),
            )
        )
        self.env.invalidate_all(flush=False)

    @api.model
    def _spare_credits(self, evaluation):
        """What no due item takes up of the credits: a line for each currency, the customers with most of it first."""
        counts, left = defaultdict(int), defaultdict(lambda: defaultdict(Decimal))
        for credit in evaluation.spare_credits():
            counts[credit["currency"]] += 1
            left[credit["currency"]][credit["customer_id"]] += Decimal(credit["left"])
        settings = self.env["quittance.settings"]
        return [
            {
                "kind": "spare_credit",
                "count": counts[code],
                "amount": sum(customers.values()),
                "spare_currency_id": settings._currency_id(code),
                "spare": sorted(customers.items(), key=lambda spare: (-spare[1], spare[0])),
            }
            for code, customers in sorted(left.items())
        ]

    def _summary_values(self, summary, changes):
        return {
            "summary": summary,
            "customer_count": sum(state["count"] for state in summary["cases"].values()),
            "item_count": sum(state["count"] for state in summary["items"].values()),
            "bank_wait_count": summary["waits_for_bank"],
            "to_contact_count": summary["cases"].get("to_contact", {"count": 0})["count"],
            "proposed_count": changes["action_insert"],
            "changed_count": changes["action_update"],
            "cancelled_count": changes["action_cancel"],
            "closed_count": changes["item_close"],
            **summary["amounts"],
        }

    @api.model
    def _refresh(self, company, customers):
        """Evaluate some customers and write what changed, without a record of the run.

        :return: the core's evaluation
        """
        company = company.root_id.sudo()
        run = self.sudo().with_company(company)
        run._lock(company)
        evaluation = run._evaluate(company, customers=customers, as_of=self._today_of(company))
        run._write_changes(company, evaluation)
        return evaluation

    @api.model
    def _evaluate_claims(self, company, customers=None, as_of=None, reading=ledger_sql.OF_THE_DAY):
        """What customers of a company owed on a day, settled claims included; nothing is written.

        :param company: root company
        :param customers: commercial partners, None for all
        :param as_of: the day, the last that bears interest; the company's local date when None
        :param reading: of the ledger, see ``ledger_sql``
        :return: the core's evaluation, to be asked for statements, terms or open penalties
        """
        company = company.sudo()
        run = self.sudo().with_company(company)
        return run._evaluate(company, customers=customers, as_of=as_of, reading=reading)
