# shellcheck shell=bash
# What others install: a wheel for each CPython that is found, against a glibc of 2014, and the sdist for everybody else.

release=$cache/release
release_pythons=(3.11 3.12 3.13)

find_python() { # version: the first CPython of it that runs and has its headers
  local candidate
  for candidate in "/usr/bin/python$1" "$(command -v "python$1")" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
    if "$candidate" - 2>/dev/null <<'PROGRAM'; then
import pathlib, sys, sysconfig
headers = pathlib.Path(sysconfig.get_path("include"), "Python.h")
sys.exit(sys.implementation.name != "cpython" or not headers.exists())
PROGRAM
      echo "$candidate"
      return
    fi
  done
}

need_release_tools() {
  local wanted
  need_environment
  wanted=$(hash_of tools/requirements-release.txt)
  [[ $(cat "$cache/venv/release-tools" 2>/dev/null) == "$wanted" ]] || step "Install the tools that make a release" install_release_tools "$wanted"
}

install_release_tools() { # hash of the requirements
  "$python" -m pip install --disable-pip-version-check -r "$root/tools/requirements-release.txt"
  echo "$1" >"$cache/venv/release-tools"
}

open_release() {
  rm -rf "$release"
  mkdir -p "$release/include/x86_64-linux-gnu"
  ln -s /usr/include/{boost,fmt,spdlog,xxhash.h} "$release/include/" # apart from the machine's own C library
  ln -s /usr/include/x86_64-linux-gnu/python3.11 "$release/include/x86_64-linux-gnu/" # where Debian's Python looks for a header of its own
}

# The environment's own build tools serve every Python: they are plain Python, and so the core is compiled once.
release_wheel() { # version, interpreter
  local tools
  tools=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  CXX="$python -m ziglang c++ -target x86_64-linux-gnu.2.17" PYTHONPATH=$tools "$2" -m pip wheel --disable-pip-version-check \
    --no-build-isolation --no-deps --config-settings=build-dir="$build/release" --config-settings=cmake.define.Boost_NO_BOOST_CMAKE=ON \
    --config-settings=cmake.define.CMAKE_INCLUDE_PATH="$release/include" --config-settings=cmake.define.Boost_INCLUDE_DIR="$release/include" \
    --wheel-dir "$release/$1" "$root"
  PATH=$cache/venv/bin:$PATH "$python" -m auditwheel repair --wheel-dir "$release" "$release/$1"/*.whl
}

make_sdist() { # folder
  (cd "$root" && "$python" -c 'import sys; from scikit_build_core.build import build_sdist; build_sdist(sys.argv[1])' "$1")
}

# ---- tests of it

try_wheel() { # interpreter, wheel: works alone in a clean environment
  local folder
  folder=$(mktemp -d)
  "$1" -m venv "$folder"
  "$folder/bin/pip" install --disable-pip-version-check --no-deps "$2"
  (cd "$folder" && bin/python -c 'import quittance_core as core; assert core.__version__ == core.build_info()["version"]')
  "$folder/bin/quittance" accrue --jurisdiction FR --relation b2b --amount 10000.00 --currency EUR --due 2026-01-31 --as-of 2026-03-31 |
    grep '^total '
  "$folder/bin/quittance" simulate --ledger "$root/tests/cases/simulate/open-items.csv" \
    --policy "$root/manifests/policies/default-fr.json" --as-of 2026-11-22
  rm -rf "$folder"
}

test_sdist() { # built by pip as anybody would, with the machine's compiler
  local folder=$cache/sdist
  rm -rf "$folder"
  make_sdist "$folder"
  /usr/bin/python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" wheel --disable-pip-version-check --no-deps --wheel-dir "$folder" "$folder"/*.tar.gz
  try_wheel /usr/bin/python3 "$folder"/*.whl
}

test_release() {
  local version interpreter
  open_release
  for version in "${release_pythons[@]}"; do
    interpreter=$(find_python "$version")
    if [[ -n $interpreter ]]; then
      release_wheel "$version" "$interpreter"
      try_wheel "$interpreter" "$release"/*-cp"${version/./}"-*manylinux_2_17*.whl
    fi
  done
}
