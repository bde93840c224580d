"""Manifests of one's own beside the shipped ones, or instead of them."""

import json
from collections.abc import Iterable, Mapping

from . import packaged_manifests

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


def shipped_beside(own: Iterable[str | bytes], *kinds: str) -> Mapping[str, str]:
    """The shipped manifests of the kinds that stay where one's own are there too."""
    identities = {found for text in own if (found := identity(text))}
    displaced = {kind for kind, _name in identities} & INSTEAD
    return {
        f"(shipped) {name}": text
        for name, text in packaged_manifests().items()
        if (found := identity(text))[0] in kinds and found not in identities and found[0] not in displaced
    }
