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
    assert info["boundary_version"] == 5
    assert {"boost", "fmt", "pybind11", "spdlog", "xxhash"} <= set(info["libraries"])
    assert info["compiler"]


def test_the_distribution_and_the_module_have_one_version():
    try:
        distribution = metadata.version("quittance-core")
    except metadata.PackageNotFoundError:
        pytest.skip("the wheel is not installed")
    assert quittance_core.build_info()["version"] == distribution
