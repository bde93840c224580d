from . import (
    quittance_charge_never,
    quittance_statement,
    quittance_terms_check,
    quittance_terms_check_law,
    quittance_terms_check_line,
    quittance_waive,
    quittance_waive_line,
)
