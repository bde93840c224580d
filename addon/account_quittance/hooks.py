"""Installing and uninstalling."""

from odoo.exceptions import UserError

from .models.core import refusal

MODELS = "quittance."


def pre_init_hook(env):
    """Refuse a native module that is missing or does not fit."""
    sentence = refusal(env)
    if sentence:
        raise UserError(sentence)


def post_init_hook(env):
    """Every root company begins with the default ladder, and with sending off."""
    env["quittance.settings"]._seed(env["res.company"].with_context(active_test=False).search([]))


def uninstall_hook(env):
    """Remove what the host does not remove by itself: rows of the host's tables that point at our models, and our function.

    Letters that left are messages of the customer and stay.
    """
    ours = [("res_model", "=like", f"{MODELS}%")]
    env["mail.activity"].with_context(active_test=False).search(ours).unlink()
    env["mail.followers"].search(ours).unlink()
    env["mail.message"].search([("model", "=like", f"{MODELS}%")]).unlink()
    env["ir.attachment"].search(ours).unlink()
    env.cr.execute("DROP FUNCTION quittance_forget_items CASCADE")
