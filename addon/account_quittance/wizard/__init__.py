from . import (
    base_partner_merge,
    quittance_approve,
    quittance_dry_run,
    quittance_pause,
    quittance_preview,
    quittance_rate_import,
    quittance_terms_check,
)
