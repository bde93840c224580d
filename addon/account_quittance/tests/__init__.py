from . import test_night, test_sending, test_tours
