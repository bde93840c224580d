from . import (
    quittance_charge_penalties,
    quittance_charge_penalties_line,
    quittance_statement,
    quittance_terms_check,
    quittance_terms_check_law,
    quittance_terms_check_line,
    quittance_waive,
    quittance_waive_line,
)
