from . import (
    base_partner_merge_automatic_wizard,
    quittance_approve,
    quittance_dry_run,
    quittance_dry_run_line,
    quittance_first_steps,
    quittance_manifest_import,
    quittance_pause,
    quittance_preview,
    quittance_task_done,
    quittance_rate_import,
    quittance_rate_import_line,
    quittance_verification,
)
