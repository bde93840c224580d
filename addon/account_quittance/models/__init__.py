from . import (
    quittance_policy,
    quittance_rate,
    quittance_case,
    quittance_item,
    quittance_action,
    quittance_proof,
    quittance_run,
    res_company,
    res_config_settings,
    res_partner,
    account_move,
)
