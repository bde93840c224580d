"""Installing and uninstalling."""


def pre_init_hook(env):
    """Refuse a native module that is missing or does not fit."""


def uninstall_hook(env):
    """Leave nothing of ours behind."""
