"""PostgreSQL's binary COPY format, written from its documentation: rows of Python values to bytes, and back to their fields."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Iterable, Sequence
from decimal import Decimal

SIGNATURE = b"PGCOPY\n\xff\r\n\0" + struct.pack("!II", 0, 0)
TRAILER = struct.pack("!h", -1)
EPOCH = datetime.date(2000, 1, 1)


def encode_numeric(value: Decimal) -> bytes:
    """Groups of four decimal digits, the weight of the first group, a sign and the digits shown after the point."""
    if value.is_nan():
        return struct.pack("!hhHh", 0, 0, 0xC000, 0)
    sign, digits, exponent = value.as_tuple()
    shown = max(0, -exponent)
    text = "".join(map(str, digits)) + "0" * max(0, exponent)
    whole, part = (text[:-shown] or "0", text[-shown:].rjust(shown, "0")) if shown else (text, "")
    whole = whole.rjust(-(-len(whole) // 4) * 4, "0")
    part = part.ljust(-(-len(part) // 4) * 4, "0")
    groups = [int((whole + part)[start : start + 4]) for start in range(0, len(whole + part), 4)]
    weight = len(whole) // 4 - 1
    while groups and groups[0] == 0:
        groups.pop(0)
        weight -= 1
    while groups and groups[-1] == 0:
        groups.pop()
    if not groups:
        weight = 0
    return struct.pack(f"!hhHh{len(groups)}h", len(groups), weight, 0x4000 if sign and groups else 0, shown, *groups)


def encode_field(value: int | bool | str | bytes | Decimal | datetime.date | None) -> bytes:
    if value is None:
        return struct.pack("!i", -1)
    if isinstance(value, bool):
        content = struct.pack("!?", value)
    elif isinstance(value, Decimal):
        content = encode_numeric(value)
    elif isinstance(value, datetime.date):
        content = struct.pack("!i", (value - EPOCH).days)
    elif isinstance(value, str):
        content = value.encode()
    elif isinstance(value, bytes):
        content = value
    else:
        content = struct.pack("!i" if -(2**31) <= value < 2**31 else "!q", value)
    return struct.pack("!i", len(content)) + content


def encode(columns: Sequence[str], rows: Iterable[dict]) -> bytes:
    """One stream, header and trailer included."""
    body = (struct.pack("!h", len(columns)) + b"".join(encode_field(row[column]) for column in columns) for row in rows)
    return SIGNATURE + b"".join(body) + TRAILER


def decode(columns: Sequence[str], content: bytes) -> list[dict[str, bytes | None]]:
    """The rows of one stream, fields as their bytes."""
    assert content.startswith(SIGNATURE)
    assert content.endswith(TRAILER)
    at, rows = len(SIGNATURE), []
    while at < len(content) - len(TRAILER):
        (count,) = struct.unpack_from("!h", content, at)
        assert count == len(columns)
        at, row = at + 2, {}
        for column in columns:
            (length,) = struct.unpack_from("!i", content, at)
            at += 4
            row[column] = None if length < 0 else content[at : at + length]
            at += max(length, 0)
        rows.append(row)
    return rows
