import json
import logging
from pathlib import Path

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.tools import SQL, config

_logger = logging.getLogger(__name__)


class QuittanceOrigin(models.AbstractModel):
    """Whether this database is the one that sent before: a restored, copied or newly installed one holds everything.

    A file of the data folder, which no restore of the database touches, keeps what is compared with the tables. That a person let
    the database send is kept there alone.
    """

    _name = "quittance.origin"
    _description = "Origin of what is sent"

    @api.model
    def _file(self):
        return Path(config["data_dir"]) / "quittance" / f"{self.env.cr.dbname}.json"

    @api.model
    def _identity(self):
        """Which database this is, and how many attempts it has counted."""
        # By the sequence: neither deleting an attempt nor a transaction that breaks takes it back, a restore does.
        self.env.cr.execute(
            SQL(
                """
                SELECT (SELECT oid::bigint FROM pg_database WHERE datname = current_database()),
                       COALESCE(pg_sequence_last_value(pg_get_serial_sequence('quittance_attempt', 'id')::regclass), 0)
                """
            )
        )
        oid, attempts = self.env.cr.fetchone()
        return {
            "database_oid": oid,
            "database_uuid": self.env["ir.config_parameter"].sudo().get_param("database.uuid"),
            "attempts": attempts,
        }

    @api.model
    def _recorded(self):
        """What the file holds; None where there is none that can be read."""
        try:
            recorded = json.loads(self._file().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return recorded if isinstance(recorded, dict) else None

    @api.model
    def _doubt(self):
        """Why nothing leaves before a person has said that this database may send, as a sentence; False where one has."""
        recorded, found = self._recorded(), self._identity()
        if not recorded:
            return self.env._(
                "Nobody has said yet that this database may send. It is newly installed, or a copy: look whether another one writes"
                " to the same customers."
            )
        if any(recorded.get(name) != found[name] for name in ("database_oid", "database_uuid")):
            return self.env._(
                "This database is a copy, or was restored: another one sent from here before, and may have written to the same"
                " customers since."
            )
        if recorded.get("attempts", 0) > found["attempts"]:
            return self.env._(
                "This database went back to an earlier state: %(made)s messages were begun from here, and it knows of %(known)s. What"
                " left since then would leave again.",
                made=recorded["attempts"],
                known=found["attempts"],
            )
        return False

    @api.model
    def _record(self, **values):
        """Keep what the tables say now, beside what a person said."""
        path = self._file()
        # The end of each chain of proofs is anchored here, outside of the database.
        ends = {str(company_id): end for company_id, end in self.env["quittance.proof"].sudo()._ends().items()}
        values["proofs"] = ends
        path.parent.mkdir(parents=True, exist_ok=True)
        written = path.with_suffix(".new")
        written.write_text(json.dumps((self._recorded() or {}) | self._identity() | values, indent=1), encoding="utf-8")
        written.replace(path)

    @api.model
    def _known_end(self, company):
        """Number of proofs of a company and hash of the last one when something was sent last; empty where not known."""
        return (self._recorded() or {}).get("proofs", {}).get(str(company.id), ())

    @api.model
    def action_may_send(self):
        """A manager says that this database may send. What was approved before wants a new approval: it may have left already."""
        if not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager says that this database may send."))
        if self._doubt():
            actions = self.env["quittance.action"].sudo()
            if not actions._is_sending():
                self.env["quittance.attempt"].sudo().search([("state", "=", "prepared")])._put_back()
            actions.search([("state", "=", "approved")])._take_back()
            self._record(said_by=self.env.user.login, said_on=fields.Datetime.to_string(fields.Datetime.now()))
            _logger.info("%s said that database %s may send", self.env.user.login, self.env.cr.dbname)
        return True
