from . import test_host, test_sale_order, test_translations
