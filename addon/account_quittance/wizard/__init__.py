from . import quittance_dry_run, quittance_pause, quittance_approve
