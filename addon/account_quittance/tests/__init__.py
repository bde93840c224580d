from . import test_night, test_tours
