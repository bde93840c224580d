"""The manifests that a verb works with: the shipped ones, and a folder of one's own beside or instead of them."""

import argparse
import json
from pathlib import Path

import quittance_core
from quittance_core.own import identity, shipped_beside
from quittance_core.sentences import Sentences, faults


def add_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--manifests",
        type=_folder,
        metavar="FOLDER",
        help="manifests of your own (*.json, also in folders below): a rate series, a country's law or a language beside the "
        "shipped ones or instead of the one of the same name; policies, holds, a selection, a scorecard instead of the shipped",
    )


def _folder(argument: str) -> Path:
    # An unset variable of a script; pathlib would read the working folder.
    if not argument:
        raise argparse.ArgumentTypeError("an empty name is no folder")
    return Path(argument)


def texts(folder: Path | None, *kinds: str, policy: str = quittance_core.DEFAULT_POLICY) -> dict[str, str | bytes]:
    """What to make :class:`quittance_core.Manifests` of: the shipped manifests of those kinds, and those of the folder.

    Of the policies that are shipped it is the one named ``policy``, unless the folder has its own or a selection among them.
    ``kinds`` are values of ``"kind"`` (``"rates"``, ``"jurisdiction"``, …). A file whose kind cannot be read is handed on, so that its
    faults are told. Raises OSError, and InputError for a folder without manifests.
    """
    own = read_folder(folder) if folder else {}
    wanted = {name: text for name, text in own.items() if (identity(text) or kinds)[0] in kinds}
    return shipped_beside(wanted.values(), *kinds, policy=policy) | wanted


def policy(name: str) -> dict[str, str | bytes]:
    """The manifest of a policy that is shipped under that name, or of a file: its text by its name. Raises OSError."""
    shipped = quittance_core.packaged_manifests("policies", policy=None)
    path = f"policies/{name}.json"
    return {path: shipped[path]} if path in shipped else {name: read(Path(name))}


def sentences(folder: Path | None) -> Sentences:
    """The languages spoken, of law too. Raises as :func:`texts`, and ManifestError for a manifest of them that is none."""
    spoken = texts(folder, "sentences", "jurisdiction")
    quittance_core.Manifests(spoken | texts(folder, "rates"))
    return Sentences(spoken.values())


def faults_of_sentences(given: dict[str, bytes]) -> list[dict]:
    """What checked manifests of sentences, by name, say that cannot be rendered; holds of one's own may be among them."""
    manifests = {name: json.loads(text) for name, text in given.items()}
    holds = [rule["code"] for one in manifests.values() if one["kind"] == "holds" for rule in one["holds"]]
    return [
        {"source": name, **fault}
        for name, one in manifests.items()
        if one["kind"] == "sentences"
        for fault in faults(given[name], holds)
    ]


def read_folder(folder: Path) -> dict[str, bytes]:
    """The manifests in a folder and those below it, by path. Schemas are none."""
    next(folder.iterdir(), None)  # OSError where there is no such folder
    found = {
        str(path): read(path)
        for path in sorted(folder.rglob("*.json"))
        if path.is_file() and not path.name.endswith(".schema.json")
    }
    if not found:
        error = quittance_core.InputError(f"{folder} holds no manifest")
        error.diagnostics = [
            {
                "source": str(folder),
                "code": "manifests_missing",
                "message": "The folder holds no manifest",
                "cure": "Put files such as rates/….json into it, or name another folder.",
            }
        ]
        raise error
    return found


def read(path: Path) -> bytes:
    """The file's bytes, no more than it takes to see that it is too large."""
    with path.open("rb") as file:
        return file.read(quittance_core.JSON_BYTES_LIMIT + 1)
