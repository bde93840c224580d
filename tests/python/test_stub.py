"""The typed interface: the stub says what the module is, and every public thing has a docstring."""

import inspect
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import quittance_core
from quittance_core import _core


def test_the_stub_fits_the_module():
    pytest.importorskip("mypy", reason="mypy checks the stub")
    command = [sys.executable, "-m", "mypy.stubtest", "quittance_core._core", "--ignore-disjoint-bases", "--concise"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    # pybind11 gives its classes a metaclass of their own, which is nobody's business.
    faults = [line for line in result.stdout.splitlines() if not line.endswith("is inconsistent, metaclass differs")]
    assert faults == [], result.stdout + result.stderr
    assert "error:" not in result.stderr, result.stderr


def test_the_package_is_typed():
    assert (Path(quittance_core.__path__[0]) / "py.typed").exists()


def public(owner):
    return [(name, value) for name, value in vars(owner).items() if not name.startswith("_") and callable(value)]


def test_every_public_thing_has_a_docstring():
    things = public(_core)
    assert len(things) > 8
    for name, value in things:
        assert inspect.getdoc(value), name
    assert inspect.getdoc(quittance_core.packaged_manifests)


def test_build_info_says_what_is_compiled_in():
    info = quittance_core.build_info()
    assert info["version"] == "0.1.0"
    assert info["boundary_version"] == 7
    assert {"boost", "fmt", "pybind11", "spdlog", "xxhash"} <= set(info["libraries"])
    assert info["compiler"]


def test_the_distribution_and_the_module_have_one_version():
    try:
        distribution = metadata.version("quittance-core")
    except metadata.PackageNotFoundError:
        pytest.skip("the wheel is not installed")
    assert quittance_core.build_info()["version"] == distribution


CLASSES = [value for value in vars(_core).values() if inspect.isclass(value) and not issubclass(value, Exception)]
# What each member takes, as far as its types matter: any of these.
GUESSES = ((), (1,), ("x",), (b"",), ("x", {}), (["x"], 0, 1), (0, "x"))


@pytest.mark.parametrize("exported", CLASSES, ids=lambda exported: exported.__name__)
def test_what_was_never_made_is_refused(exported):
    """`X.__new__(X)` holds nothing: using it raises, and reads no memory that nobody has set."""
    empty = exported.__new__(exported)
    refused = (TypeError, RuntimeError)
    for name in dir(exported):
        if name.startswith("_") and name not in ("__len__", "__getitem__", "__contains__"):
            continue
        for guess in GUESSES:
            with pytest.raises(refused):
                getattr(empty, name)(*guess)


def test_functions_refuse_what_was_never_made():
    manifests = _core.Manifests.__new__(_core.Manifests)
    snapshot = _core.Snapshot.__new__(_core.Snapshot)
    law = quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))
    for call in (
        lambda: _core.facts(manifests, "FR"),
        lambda: _core.law(manifests, jurisdiction="FR", relation="b2b", on="2026-01-01"),
        lambda: _core.evaluate(snapshot, law, "2026-01-01"),
    ):
        with pytest.raises((TypeError, RuntimeError)):
            call()
