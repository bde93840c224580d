"""Quittance's core: exact late-payment penalties, escalation and scoring on open receivables.

Everything here is pure: dates, ledgers and manifests are arguments, and the same arguments give the same answer. Amounts,
rates and dates cross the boundary as text or as integers in minor units, never as float.
"""

from importlib import resources as _resources

from ._core import *  # noqa: F403
from ._core import build_info as _build_info

__version__: str = _build_info()["version"]


DEFAULT_POLICY = "default-fr"


def packaged_manifests(*kinds: str, policy: str | None = DEFAULT_POLICY) -> dict[str, str]:
    """Manifests that this wheel ships, as ``{"rates/….json": text}``, ready for :class:`Manifests`.

    ``kinds`` are folder names (``"rates"``, ``"jurisdictions"``, ``"policies"``, …); without any, all of them but the schemas. Of the
    policies it is the one named ``policy``, since a ledger is evaluated by one, or by a selection among several; None gives them all.
    Raises FileNotFoundError for a folder or a policy that is not there.
    """
    root = _resources.files(__name__) / "manifests"
    folders = kinds or tuple(
        sorted(entry.name for entry in root.iterdir() if entry.is_dir() and entry.name != "schema")
    )
    return {
        f"{folder}/{entry.name}": entry.read_text(encoding="utf-8")
        for folder in folders
        for entry in (
            [root / folder / f"{policy}.json"]
            if folder == "policies" and policy
            else sorted((root / folder).iterdir(), key=lambda entry: entry.name)
        )
        if entry.name.endswith(".json")
    }
