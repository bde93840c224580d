from . import (
    test_charge_proposal,
    test_charges,
    test_host,
    test_policy_penalties,
    test_rights,
    test_statement,
    test_terms,
    test_terms_check,
    test_tours,
    test_translations,
)
