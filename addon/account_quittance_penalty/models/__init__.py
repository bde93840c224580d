from . import (
    quittance_settings,
    quittance_case,
    quittance_item,
    quittance_charge,
    quittance_run,
    quittance_customers,
    res_config_settings,
    res_partner,
    account_move,
    ir_actions_report,
)
