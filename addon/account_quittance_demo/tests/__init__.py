from . import test_demo_ledger
