from . import (
    test_holds,
    test_host,
    test_letters,
    test_merge,
    test_night,
    test_policy,
    test_rates,
    test_rights,
    test_sending,
    test_settings,
    test_tours,
    test_translations,
)
