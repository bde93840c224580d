"""Conditions of a stage: facts compared with what a policy names, joined by all, any and none; True, False or None for not known.

A condition is the dict of the manifest. Facts are a dict of numbers, letters, relations and booleans; None is not known.
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
