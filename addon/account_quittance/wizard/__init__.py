from . import (
    base_partner_merge,
    quittance_approve,
    quittance_charge_penalties,
    quittance_dry_run,
    quittance_pause,
    quittance_preview,
    quittance_rate_import,
    quittance_statement,
    quittance_terms_check,
    quittance_waive,
)
