from odoo import api, models


class IrMailServer(models.Model):
    _inherit = "ir.mail_server"

    @api.model
    def send_email(self, message, *args, smtp_session=None, **kwargs):
        """The last look at a letter of ours before it is handed over."""
        handover = self.env.context.get("quittance_handover")
        if handover:
            handover.begin(message, self._prepare_smtp_to_list(message, smtp_session))
            if smtp_session:
                handover.watch(smtp_session)
        return super().send_email(message, *args, smtp_session=smtp_session, **kwargs)
