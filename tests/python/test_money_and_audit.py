"""Amounts and audit records through the binding; the arithmetic itself is tested natively."""

import hashlib

import pytest
import quittance_core


def test_amounts_go_there_and_back():
    assert quittance_core.parse_amount("1234.50", 2) == 123450
    assert quittance_core.format_amount(123450, 2) == "1234.50"
    assert quittance_core.currency_scale("JPY") == 0
    assert quittance_core.currency_scale("XAU") is None


@pytest.mark.parametrize(
    ("text", "scale", "code"),
    [
        ("1e3", 2, "amount_malformed"),
        ("0.001", 2, "amount_too_fine"),
        ("99999999999999999", 2, "amount_over_limit"),
        ("1", 5, "currency_without_scale"),
    ],
)
def test_refused_amounts_say_why(text, scale, code):
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.parse_amount(text, scale)
    assert [fault["code"] for fault in error.value.diagnostics] == [code]


def test_a_hash_chain_does_not_depend_on_the_order_of_keys():
    first = quittance_core.canonical_bytes(b"", {"stage": 2, "code": "sent", "approved": True, "note": None})
    again = quittance_core.canonical_bytes(b"", {"note": None, "approved": True, "code": "sent", "stage": 2})
    assert first == again
    assert first[:3] == b"QA" + bytes([quittance_core.AUDIT_FORMAT_VERSION])
    head = hashlib.sha256(first).digest()
    assert quittance_core.canonical_bytes(head, {}) != quittance_core.canonical_bytes(b"", {})


def test_a_record_holds_no_other_kind_of_value():
    with pytest.raises(TypeError):
        quittance_core.canonical_bytes(b"", {"amount": 1.5})
