"""Manifests of one's own beside the shipped ones, or instead of them."""

import json
from collections.abc import Iterable, Mapping

from . import DEFAULT_POLICY, packaged_manifests

FOLDERS = {
    "rates": "rates",
    "jurisdiction": "jurisdictions",
    "calendar": "calendars",
    "policy": "policies",
    "holds": "holds",
    "selection": "selections",
    "scorecard": "scorecards",
    "sentences": "sentences",
    "host": "hosts",
    "confirmations": "confirmations",
}
NAME_KEYS = {"jurisdiction": "code", "sentences": "language"}
# One's own of these kinds come instead of all shipped ones of the kind; of the others, instead of those of the same name.
INSTEAD = {"policy", "holds", "selection", "scorecard"}


def identity(text: str | bytes) -> tuple[str, str] | None:
    """Kind and name of a manifest, as far as they can be read; None for a text that has none."""
    try:
        manifest = json.loads(text)
    except (ValueError, RecursionError):
        return None
    kind = manifest.get("kind") if isinstance(manifest, dict) else None
    if not isinstance(kind, str) or kind not in FOLDERS:
        return None
    name = manifest.get(NAME_KEYS.get(kind, "name"))
    return kind, name if isinstance(name, str) else ""


def policy_for(country: str) -> str | None:
    """Name of the policy that is shipped for the companies of a country: its own, else that of the Union for its members, else None.

    ``country`` is an ISO 3166-1 code, or UK.
    """
    country = {"UK": "GB"}.get(country, country)
    policies = map(json.loads, packaged_manifests("policies", policy=None).values())
    made_for = {policy["name"]: policy["countries"] for policy in policies if policy["name"].startswith("default-")}
    fitting = [name for name, countries in made_for.items() if country in countries]
    return min(fitting, key=lambda name: len(made_for[name]), default=None)


def shipped_beside(own: Iterable[str | bytes], *kinds: str, policy: str = DEFAULT_POLICY) -> Mapping[str, str]:
    """The shipped manifests of the kinds that stay where one's own are there too.

    Of the shipped policies it is the one named ``policy``; all of them where a selection of one's own says who gets which.
    """
    identities = {found for text in own if (found := identity(text))}
    own_kinds = {kind for kind, _name in identities}
    displaced = own_kinds & INSTEAD
    return {
        f"(shipped) {name}": text
        for name, text in packaged_manifests(policy=None if "selection" in own_kinds else policy).items()
        if (found := identity(text))[0] in kinds and found not in identities and found[0] not in displaced
    }
