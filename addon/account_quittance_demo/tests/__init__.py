from . import test_demo_ledger, test_history
