from collections import defaultdict
from urllib.parse import quote

from odoo import api, models


class QuittanceGuarded(models.AbstractModel):
    """A record that people write: what is a run's or a machine's stays so, and links lead only to what the writer may see.

    The host's own checks look at the record that a call comes from, and take "readonly" for a matter of views.
    """

    _name = "quittance.guarded"
    _description = "Record with guarded links"

    def _has_field_access(self, field, operation):
        machine = field.store and field.readonly and not self._transient
        if operation == "write" and machine and not self.env.su:
            return False
        return super()._has_field_access(field, operation)

    @api.model_create_multi
    def create(self, vals_list):
        self._check_links(vals_list)
        return super().create(vals_list)

    def write(self, vals):
        self._check_links([vals])
        done = super().write(vals)
        # What is moved to another company is checked where it arrives, too.
        if self:
            self.check_access("write")
        return done

    def _download(self, name, field="content"):
        """The action that hands over a file of this record, a binary field, under a name."""
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self._name}/{self.id}/{field}?download=true&filename={quote(name)}",
            "target": "download",
        }

    def _check_links(self, vals_list):
        if self.env.su:
            return
        linked = defaultdict(set)
        for vals in vals_list:
            for name, value in vals.items():
                field = self._fields.get(name)
                # A row of a one2many is checked by its own model.
                if field and field.type in ("many2one", "many2many"):
                    linked[field.comodel_name] |= set(self._linked_ids(value))
        for model, ids in linked.items():
            self.env[model].browse(ids).check_access("read")

    @api.model
    def _linked_ids(self, value):
        """Ids of existing records in the value of a field: an id, or commands."""
        if not isinstance(value, (list, tuple)):
            return [int(value)] if value else []
        ids = []
        for command in value:
            if isinstance(command, int):
                ids.append(command)
            elif command[0] == 6:  # Command.set
                ids += command[2]
            elif command[0] in (1, 4):  # Command.update, Command.link
                ids.append(command[1])
        return ids
