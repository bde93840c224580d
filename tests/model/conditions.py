"""Conditions of a stage or a segment: facts compared with what a manifest names, joined by all, any and none; True, False or None for
not known.

A condition is the dict of the manifest. Facts are a dict of numbers, letters, words, booleans and lists of names; None is not known.
"""

from __future__ import annotations

from fractions import Fraction


def holds(condition: dict, facts: dict) -> bool | None:
    for name in ("all", "any", "none"):
        if name in condition:
            found = [holds(part, facts) for part in condition[name]]
            if name == "all":
                return False if False in found else None if None in found else True
            some = True if True in found else None if None in found else False
            return some if name == "any" or some is None else not some
    known = facts[condition["fact"]]
    if known is None or (condition["fact"] == "relation" and known == "unknown" and known not in condition["one_of"]):
        return None
    if isinstance(known, list):
        return not set(known).isdisjoint(condition["one_of"])
    return (
        ("at_least" not in condition or known >= Fraction(condition["at_least"]))
        and ("at_most" not in condition or known <= Fraction(condition["at_most"]))
        and ("one_of" not in condition or known in condition["one_of"])
        and ("is" not in condition or known == condition["is"])
    )


def unmet(condition: dict, facts: dict, wanted: bool = True) -> dict | None:
    """The first comparison to which it is due that a condition is not known to hold, or where ``wanted`` is false not to hold."""
    if holds(condition, facts) is wanted:
        return None
    for name in ("all", "any", "none"):
        if name in condition:
            parts = (unmet(part, facts, wanted != (name == "none")) for part in condition[name])
            return next(part for part in parts if part)
    return condition


def met(condition: dict, facts: dict, wanted: bool = True) -> dict:
    """The first comparison to which it is due that a condition holds, or where ``wanted`` is false that it does not."""
    for name in ("all", "any", "none"):
        if name in condition:
            wanted_of_parts = wanted != (name == "none")
            part = next(part for part in condition[name] if holds(part, facts) is wanted_of_parts)
            return met(part, facts, wanted_of_parts)
    return condition
