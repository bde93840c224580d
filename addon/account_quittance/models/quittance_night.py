import contextlib
import json
import logging
import time
from datetime import timedelta

import psycopg2.errors
import psycopg2.extensions
from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from . import night_sql
from .core import core

_logger = logging.getLogger(__name__)

# First key of the advisory lock that a run takes; the second is the root company.
RUN_LOCK = 1_903_512_801
HISTORY = relativedelta(months=24)
# Interest survives the payment of the principal up to its limitation, ten years at most in the law that is shipped.
CLAIM_HISTORY = relativedelta(years=12)
TRIES = 3
LOCK_WAIT_SECONDS = 5


class RunUnderWay(UserError):
    """Another run of the company holds its lock; nothing was read or written."""


@contextlib.contextmanager
def _blocking():
    """COPY knows no wait callback, which an evented server sets."""
    callback = psycopg2.extensions.get_wait_callback()
    psycopg2.extensions.set_wait_callback(None)
    try:
        yield
    finally:
        psycopg2.extensions.set_wait_callback(callback)


class QuittanceNight(models.AbstractModel):
    """Collect, evaluate, write: one root company in a constant number of statements."""

    _name = "quittance.night"
    _description = "Evaluation of a company's ledger"

    # Entries.

    @api.model
    def _cron_night(self):
        """The nightly job: every root company that has a policy and no night yet of its day; called again, all."""
        companies = self.env["quittance.settings"]._all().filtered("policy_id").company_id
        self._night(companies.filtered(lambda company: not self._has_night(company)) or companies)

    def _has_night(self, company):
        night = [("company_id", "=", company.id), ("kind", "=", "night"), ("as_of", "=", self._today_of(company))]
        return bool(self.search_count(night, limit=1))

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
        try:
            for _try in range(TRIES):
                try:
                    run = self._run(company)
                    self._after_night(company)
                    return run
                except psycopg2.errors.OperationalError as error:
                    # Somebody changed a row meanwhile: once more, with fresh facts.
                    self.env.cr.rollback()
                    conflict = error
                except RunUnderWay as error:
                    # A letter is leaving, or somebody evaluates: neither costs the company its night.
                    self.env.cr.rollback()
                    time.sleep(LOCK_WAIT_SECONDS)
                    conflict = error
            raise conflict
        except Exception as error:
            _logger.exception("The night of company %s failed", company.id)
            self.env.cr.rollback()
            return self._failed(company, error)

    @api.model
    def _commit(self, processed=0, remaining=None):
        """The one place that commits; buttons never come here.

        :return: seconds that the host leaves the job
        """
        return self.env["ir.cron"]._commit_progress(processed, remaining=remaining)

    @api.model
    def _run(self, company, customers=None, as_of=None):
        """Evaluate a company, or some of its customers, and write what changed. Does not commit.

        :param company: company; its root counts
        :param customers: commercial partners, None for all
        :param as_of: date, the company's local date when None
        :return: the new run
        """
        started = time.monotonic()
        company = company.root_id.sudo()
        settings = self.env["quittance.settings"]._of(company)
        as_of = as_of or settings._today()
        run = self.sudo().with_company(company)
        run.env.flush_all()
        counted = run.env.cr.sql_log_count
        run._lock(company)
        evaluation, copies = run._evaluate(company, customers=customers, as_of=as_of)
        changes, written = run._write_changes(company, evaluation)
        run._approve_automatic(company)
        values = run._summary_values(company, evaluation, changes)
        values |= {
            "company_id": company.id,
            "as_of": as_of,
            "kind": "night" if customers is None else "partial",
            "state": "done",
            "started_at": fields.Datetime.now() - timedelta(seconds=time.monotonic() - started),
            "policy_id": settings.policy_id.id,
            "policy_hash": settings.policy_id.manifest_hash,
            "prior": evaluation.prior if customers is None else False,
            "statements": run.env.cr.sql_log_count - counted + copies + written,
            "duration_ms": int((time.monotonic() - started) * 1000),
        }
        record = run.create(values)
        record._write_lines(evaluation)
        return record.with_env(self.env)

    @api.model
    def _today_of(self, company):
        return self.env["quittance.settings"]._of(company)._today()

    @api.model
    def _after_night(self, company):
        """What else follows a company's night, in its transaction; our other addons add to it."""

    def _failed(self, company, error):
        settings = self.env["quittance.settings"]._of(company)
        return self.sudo().create(
            {
                "company_id": company.id,
                "as_of": settings._today(),
                "kind": "night",
                "state": "failed",
                "started_at": fields.Datetime.now(),
                "policy_id": settings.policy_id.id,
                "error": str(error) or type(error).__name__,
            }
        )

    # Collect and evaluate.

    def _lock(self, company):
        """One run of a company at a time; taken before anything is read."""
        self.env.cr.execute(SQL("SELECT pg_try_advisory_xact_lock(%s, %s)", RUN_LOCK, company.id))
        if self.env.cr.fetchone() != (True,):
            raise RunUnderWay(
                self.env._("%s is being evaluated right now. Try again in a moment.", company.display_name)
            )

    @api.model
    def _evaluate(self, company, customers=None, as_of=None, policy=None, settled=False):
        """What the core decides; nothing is written.

        :param company: root company, in superuser mode
        :param customers: commercial partners, None for all
        :param policy: policy to try, the one in force when None
        :param settled: whether claims that are paid are read too, whatever their age, for their interest
        :return: the core's evaluation, and the number of COPY statements
        """
        native = core(self.env)
        settings = self.env["quittance.settings"]._of(company)
        manifests = settings._manifests(settings._manifest_texts(policy))
        snapshot = native.Snapshot(
            company_id=company.id,
            company_currency_id=company.currency_id.id,
            country=company.country_id.code or "",
            currencies={
                currency.id: (currency.name, currency.decimal_places)
                for currency in self.env["res.currency"].with_context(active_test=False).search([])
            },
            grade_natural_persons=settings.grade_natural_persons,
            prior=None if customers is None else self._last_prior(company),
        )
        parameters = self._parameters(company, customers, as_of - (CLAIM_HISTORY if settled else HISTORY), settled)
        # The ledger and our own tables are read beside the ORM.
        self.env.flush_all()
        cr = self.env.cr
        # Compiling costs more than these statements take; hashing the ledger wants memory.
        cr.execute(SQL("SELECT set_config('jit', 'off', TRUE), set_config('work_mem', '64MB', TRUE)"))
        with _blocking():
            for stream in night_sql.STREAMS_IN:
                query = night_sql.select(stream, native.STREAMS[stream], parameters)
                copy = cr.mogrify(SQL("COPY (%s) TO STDOUT (FORMAT binary)", query))
                cr.copy_expert(copy.decode(), getattr(snapshot, stream))
        return native.evaluate(snapshot, manifests, as_of), len(night_sql.STREAMS_IN)

    def _parameters(self, company, customers, since, settled):
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
            "since": since,
            "settled": settled,
            "receivable": accounts.search([("account_type", "=", "asset_receivable")]).ids,
            "point_of_sale": till.ids,
            "customers": None if customers is None else customers.commercial_partner_id.ids,
        }

    def _last_prior(self, company):
        """What the last night learned of the whole portfolio."""
        night = self.search([("company_id", "=", company.id), ("kind", "=", "night"), ("state", "=", "done")], limit=1)
        return night.prior or None

    # Write.

    def _write_changes(self, company, evaluation):
        """Copy what changed into our tables; rows of another company are refused.

        :return: rows by stream, and the number of COPY statements
        """
        native = core(self.env)
        cr = self.env.cr
        rows = {stream: evaluation.stream(stream).rows for stream in (*night_sql.INSERTS, *night_sql.UPDATES)}
        statements = 0
        with _blocking():
            for stream, model in night_sql.INSERTS.items():
                if rows[stream]:
                    copy = cr.mogrify(
                        SQL(
                            "COPY (SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s))"
                            " TO STDOUT (FORMAT binary)",
                            self.env[model]._table,
                            rows[stream],
                        )
                    )
                    cr.copy_expert(copy.decode(), getattr(evaluation, stream.replace("insert", "ids")))
                    statements += 1
            for stream in night_sql.ORDER:
                if not rows[stream]:
                    continue
                columns = SQL(", ").join(map(SQL.identifier, native.STREAMS[stream]))
                if stream in night_sql.INSERTS:
                    table = SQL.identifier(self.env[night_sql.INSERTS[stream]]._table)
                    self._copy_in(evaluation.stream(stream), table, columns)
                else:
                    self._update(company, evaluation.stream(stream), stream, columns, rows[stream])
                statements += 1
        self.env.invalidate_all(flush=False)
        return rows, statements

    def _copy_in(self, source, table, columns):
        copy = self.env.cr.mogrify(SQL("COPY %s (%s) FROM STDIN (FORMAT binary)", table, columns))
        self.env.cr.copy_expert(copy.decode(), source)

    def _update(self, company, source, stream, columns, rows):
        """One UPDATE from a temporary table that lives until then."""
        cr = self.env.cr
        table = SQL.identifier(self.env[night_sql.UPDATES[stream]]._table)
        changed = SQL.identifier(f"quittance_changed_{stream}")
        cr.execute(SQL("CREATE TEMPORARY TABLE %s AS SELECT %s FROM %s WITH NO DATA", changed, columns, table))
        self._copy_in(source, changed, columns)
        names = [name for name in core(self.env).STREAMS[stream] if name != "id"]
        assignments = [SQL("%s = changed.%s", SQL.identifier(name), SQL.identifier(name)) for name in names]
        if stream in night_sql.SETS:
            assignments.append(SQL(night_sql.SETS[stream]))
        if stream in night_sql.WITHDRAWS:
            self._withdraw(changed)
        cr.execute(
            SQL(
                "UPDATE %s target SET %s FROM %s changed WHERE target.id = changed.id AND target.company_id = %s",
                table,
                SQL(", ").join(assignments),
                changed,
                company.id,
            )
        )
        if cr.rowcount != rows:
            raise UserError(
                self.env._(
                    "A run of %(company)s was about to change rows that are not its own (%(stream)s). Nothing was"
                    " written.",
                    company=company.display_name,
                    stream=stream,
                )
            )
        cr.execute(SQL("DROP TABLE %s", changed))

    def _withdraw(self, changed):
        """An approval that an evaluation overtakes dies unsent, with its lines and its task."""
        cr = self.env.cr
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

    def _approve_automatic(self, company):
        if self.env["quittance.settings"]._of(company).sending:
            self.env["quittance.action"].search(
                [("company_id", "=", company.id), ("state", "=", "to_approve"), ("automatic", "=", True)]
            )._approve()

    def _write_lines(self, evaluation):
        """What was left out, and which customers failed: one statement."""
        lines = [{"kind": "left_out", **line} for line in evaluation.left_out]
        lines += [{"kind": "held", "code": code, **held} for code, held in evaluation.summary["held"].items()]
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
                INSERT INTO quittance_run_line (run_id, kind, code, message, count, amount, partner_id, move_id)
                SELECT %s, kind, code, message, count, amount, partner_id, move_id
                  FROM jsonb_to_recordset(%s::jsonb) AS line(
                       kind varchar, code varchar, message varchar, count int, amount numeric, partner_id int, move_id int)
                """,
                self.id,
                json.dumps(lines, default=str),
            )
        )
        self.env.invalidate_all(flush=False)

    def _summary_values(self, company, evaluation, changes):
        summary = evaluation.summary
        self.env.cr.execute(
            SQL("SELECT SUM(overdue), SUM(not_due), SUM(held) FROM quittance_case WHERE company_id = %s", company.id)
        )
        overdue, not_due, held = self.env.cr.fetchone()
        return {
            "summary": summary,
            "customer_count": sum(state["count"] for state in summary["cases"].values()),
            "item_count": sum(state["count"] for state in summary["items"].values()),
            "to_contact_count": summary["cases"].get("to_contact", {"count": 0})["count"],
            "proposed_count": changes["action_insert"],
            "changed_count": changes["action_update"],
            "cancelled_count": changes["action_cancel"],
            "closed_count": changes["item_close"],
            "overdue": overdue,
            "not_due": not_due,
            "held": held,
        }

    @api.model
    def _refresh(self, company, customers):
        """Evaluate some customers and write what changed, without a record of the run.

        :return: the core's failures, a list of dicts
        """
        company = company.root_id.sudo()
        run = self.sudo().with_company(company)
        run._lock(company)
        evaluation, _copies = run._evaluate(company, customers=customers, as_of=self._today_of(company))
        run._write_changes(company, evaluation)
        return evaluation.failures

    @api.model
    def _statements(self, company, customers=None, as_of=None, legal_order=False):
        """What customers of a company owe, settled claims included; nothing is written.

        :param company: root company
        :param customers: commercial partners, None for all
        :param as_of: last day that bears interest, the company's local date when None
        :param legal_order: payments settle interest before principal
        :return: list of statements, one for each customer and currency; see native/docs/boundary.md
        """
        company = company.sudo()
        evaluation, _copies = (
            self.sudo()
            .with_company(company)
            ._evaluate(company, customers=customers, as_of=as_of or self._today_of(company), settled=True)
        )
        return evaluation.statements(legal_order=legal_order)
