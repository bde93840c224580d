"""Uninstalling."""


def uninstall_hook(env):
    """Remove the to-dos of a kind that goes with this addon; the tables with what was charged and agreed stay below."""
    kind = env.ref("account_quittance_penalty.mail_activity_type_limitation", raise_if_not_found=False)
    if kind:
        env["mail.activity"].with_context(active_test=False).search([("activity_type_id", "=", kind.id)]).unlink()
