"""`./dev` in bad circumstances: one sentence of cause, one of cure, nothing half made. Programs of the system are stand-ins on the PATH."""

import os
import socket
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ALL_INSTALLED = {"dpkg-query": "echo installed"}
NONE_INSTALLED = {"dpkg-query": "exit 1"}
ROOMY = {"df": "printf 'Filesystem 1M Used Available\\nx 9 9 99999 9%% x\\n'"}
FULL = {"df": "printf 'Filesystem 1M Used Available\\nx 9 9 300 9%% x\\n'"}
# Debian's tools as far as fetching Odoo needs them: the package is a tree with a release file of Odoo 19.
UNSTABLE = {
    "apt-get": 'case "$*" in *indextargets*) echo http://mirror.example ;; *download*) : >odoo-19_19.0_all.deb ;; esac',
    "apt-cache": "exit 0",
    "dpkg-deb": """case $1 in
        -f) echo 19.0 ;;
        -x) mkdir -p "$3"/usr/share "$3"/usr/lib/python3/dist-packages/odoo
            echo 'version_info = (19, 0, 0)' >"$3"/usr/lib/python3/dist-packages/odoo/release.py ;;
    esac""",
}


@pytest.fixture
def machine(tmp_path):
    """Runs `./dev ARGS…`, or a line of Bash among dev's functions, with stand-ins for programs of the system."""

    def run(*arguments, line=None, programs=None, **environment):
        stand_ins = tmp_path / "programs"
        stand_ins.mkdir(exist_ok=True)
        for name, body in (programs or {}).items():
            (stand_ins / name).write_text(f"#!/bin/sh\n{body}\n")
            (stand_ins / name).chmod(0o755)
        command = [str(ROOT / "dev"), *arguments]
        if line is not None:
            command = ["bash", "-c", f"set -- functions; source {ROOT}/dev\n{line}"]
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith(("QUITTANCE_", "ODOO_PATH"))
        }
        return subprocess.run(
            command,
            env=inherited
            | {"PATH": f"{stand_ins}:{os.environ['PATH']}", "QUITTANCE_CACHE": str(tmp_path / "cache")}
            | environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def said(result):
    """The cause and the cure."""
    lines = result.stderr.splitlines()
    assert len(lines) >= 2, result.stderr + result.stdout
    assert lines[-2].startswith("dev: "), result.stderr
    return lines[-2], lines[-1]


def test_an_unknown_command_is_refused_with_the_usage(machine):
    result = machine("fly")
    assert result.returncode == 2
    assert "usage: ./dev COMMAND" in result.stderr


def test_a_folder_of_others_is_neither_used_nor_cleaned(machine, tmp_path):
    (tmp_path / "cache").mkdir()
    letter = tmp_path / "cache" / "letter.txt"
    letter.write_text("mine")
    assert machine("build").returncode == 1
    assert machine("clean").returncode == 0
    assert letter.read_text() == "mine"


def test_a_port_in_use_is_named_with_its_setting_before_anything_is_made(machine, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = machine("demo", QUITTANCE_PORT=str(port))
    cause, cure = said(result)
    assert result.returncode == 1
    assert str(port) in cause
    assert f"QUITTANCE_PORT={port + 1}" in cure
    assert {path.name for path in (tmp_path / "cache").iterdir()} == {"CACHEDIR.TAG", "lock"}


def test_another_system_than_debian_12_is_told_what_to_do(machine, tmp_path):
    release = tmp_path / "os-release"
    release.write_text('ID=fedora\nVERSION_ID="43"\n')
    result = machine(line=f"release_file={release}; need_packages cmake", programs=NONE_INSTALLED)
    cause, cure = said(result)
    assert result.returncode == 1
    assert "fedora 43" in cause
    assert "README.md" in cure


def test_a_user_without_sudo_is_told_what_root_has_to_install(machine):
    result = machine(
        line="as_root() { sudo; }; may_install() { false; }; need_packages cmake ninja-build", programs=NONE_INSTALLED
    )
    assert result.returncode == 1
    assert "apt-get install --no-install-recommends cmake ninja-build" in said(result)[1]


def test_a_disk_without_space_is_found_before_the_download(machine, tmp_path):
    result = machine(line="take_cache; need_odoo", programs=ALL_INSTALLED | UNSTABLE | FULL)
    cause, cure = said(result)
    assert result.returncode == 1
    assert "needs 4 GB" in cause
    assert "QUITTANCE_CACHE" in cure
    assert not (tmp_path / "cache" / "odoo").exists()


def test_a_disk_that_fills_up_meanwhile_is_named_as_the_cause(machine, tmp_path):
    broken = {"dpkg-deb": "echo 'dpkg-deb: error: No space left on device' >&2; exit 2"}
    result = machine(line="take_cache; need_odoo", programs=ALL_INSTALLED | ROOMY | UNSTABLE | broken)
    assert result.returncode != 0
    assert "no space left" in said(result)[0]
    assert not (tmp_path / "cache" / "odoo").exists()


def test_without_network_it_says_so(machine):
    offline = {
        "apt-get": 'case "$*" in *indextargets*) echo http://mirror.example ;; '
        "*) echo \"E: Could not resolve 'mirror.example'\" >&2; exit 100 ;; esac"
    }
    result = machine(line="take_cache; need_odoo", programs=ALL_INSTALLED | ROOMY | UNSTABLE | offline)
    assert result.returncode != 0
    assert "needs the network" in said(result)[0]


def test_unstable_without_odoo_is_told_apart_from_a_missing_network(machine):
    result = machine(
        line="take_cache; need_odoo", programs=ALL_INSTALLED | ROOMY | UNSTABLE | {"apt-cache": "exit 100"}
    )
    cause, cure = said(result)
    assert result.returncode == 1
    assert "no package odoo-19" in cause
    assert "ODOO_PATH=" in cure


def test_an_interrupted_run_goes_on_where_it_was(machine, tmp_path):
    interrupted = {"dpkg-deb": 'mkdir -p "$3"; kill -INT $PPID; sleep 1'}
    first = machine(line="take_cache; need_odoo", programs=ALL_INSTALLED | ROOMY | UNSTABLE | interrupted)
    assert first.returncode != 0
    assert not (tmp_path / "cache" / "odoo").exists(), "half an Odoo must not carry its final name"
    second = machine(line="take_cache; need_odoo; odoo_version", programs=ALL_INSTALLED | ROOMY | UNSTABLE)
    assert second.returncode == 0, second.stderr
    assert second.stdout.splitlines()[-1] == "19.0"
    assert (tmp_path / "cache" / "odoo" / "usr" / "share" / "javascript").is_symlink()


def test_a_path_without_odoo_19_is_refused(machine, tmp_path):
    (tmp_path / "elsewhere" / "odoo").mkdir(parents=True)
    (tmp_path / "elsewhere" / "odoo" / "release.py").write_text("version_info = (18, 0, 0)\n")
    result = machine(line="take_cache; need_odoo", programs=ALL_INSTALLED, ODOO_PATH=str(tmp_path / "elsewhere"))
    assert result.returncode == 1
    assert "holds no Odoo 19" in said(result)[0]


def test_an_odoo_that_is_there_is_used_as_it_is(machine, tmp_path):
    release = tmp_path / "elsewhere" / "odoo" / "release.py"
    release.parent.mkdir(parents=True)
    release.write_text("version_info = (19, 0, 0, FINAL, 0, '')\n")
    result = machine(
        line="take_cache; need_odoo; echo $odoo_home", programs=ALL_INSTALLED, ODOO_PATH=str(tmp_path / "elsewhere")
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == str(tmp_path / "elsewhere")
    assert sorted(path.name for path in (tmp_path / "elsewhere").rglob("*")) == ["odoo", "release.py"]


def test_the_setting_of_debians_postgresql_is_as_it_was_afterwards(machine, tmp_path):
    settings = tmp_path / "createcluster.conf"
    settings.write_text("#create_main_cluster = true\nssl = on\n")
    programs = {
        "env": f'case "$*" in *postgresql-15*) grep -q "^create_main_cluster = false" {settings} || exit 7 ;; esac',
    }
    line = f'as_root() {{ "$@"; }}; cluster_settings={settings}; install_packages cmake postgresql-15'
    result = machine(line=line, programs=programs)
    assert result.returncode == 0, result.stderr
    assert settings.read_text() == "#create_main_cluster = true\nssl = on\n"
    failing = machine(line=line, programs={"env": 'case "$*" in *postgresql-15*) exit 100 ;; esac'})
    assert failing.returncode == 100
    assert settings.read_text() == "#create_main_cluster = true\nssl = on\n"


def test_the_command_line_passes_its_arguments_and_its_exit_code(machine, tmp_path):
    program = tmp_path / "cache" / "venv" / "bin" / "quittance"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "<%s>" "$@"\nexit 2\n')
    program.chmod(0o755)
    fresh = machine(line="wheel_hash").stdout.strip()
    (tmp_path / "cache" / "venv" / "wheel").write_text(fresh)
    result = machine("quittance", "check", "my policy.json", "--json")
    assert (result.returncode, result.stdout, result.stderr) == (2, "<check><my policy.json><--json>", "")


@pytest.mark.parametrize(
    ("closing", "status", "expected"),
    [
        ("100% tests passed, 0 tests failed out of 57", 0, (57, 0)),
        ("98% tests passed, 1 tests failed out of 57", 8, (56, 1)),
        ("12 passed, 1 skipped in 3.20s", 0, (12, 0)),
        ("2 failed, 10 passed, 1 error in 3.20s", 1, (10, 3)),
        ("0 failed, 0 error(s) of 33 tests when loading database 'x'", 0, (33, 0)),
        ("1 failed, 2 error(s) of 33 tests when loading database 'x'", 1, (30, 3)),
        ("0 failed, 0 error(s) of 0 tests when loading database 'x'", 0, (0, 1)),
        ("0 failed, 0 error(s) of 33 tests when loading database 'x'", 1, (33, 1)),
        ("8 passed, 1 failed: 1,204 executions, 2 findings", 1, (8, 1)),
        ("", 0, (0, 1)),
    ],
)
def test_what_a_runner_says_last_is_counted(machine, closing, status, expected):
    result = machine(line=f'count pattern "{closing}" {status}')
    assert result.stdout.split() == [str(number) for number in expected]


def test_a_failing_suite_is_counted_and_the_others_still_run(machine):
    line = "take_cache; open_suites; suite One '' false; suite Two '' true; close_suites"
    result = machine(line=line)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == "1 passed, 1 failed"


def test_a_run_without_any_suite_is_no_success(machine):
    assert machine(line="take_cache; open_suites; close_suites").returncode == 1


# Each lane waits for the other's file: one after the other they would wait for ever.
LANES = """
meet() { : >"$cache/$1"; until [[ -e $cache/$2 ]]; do sleep 0.05; done; }
one() { suite One '' meet one two; suite Three '' true; }
two() { suite Two '' meet two one; suite Four '' false; }
take_cache; open_suites; side_by_side one two; close_suites
"""


def test_suites_side_by_side_are_counted_together(machine):
    result = machine(line=LANES)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == "3 passed, 1 failed"


def test_an_interrupted_run_takes_its_suites_along(machine, tmp_path):
    line = """
    endless() { suite Endless '' sleep 3600; }
    interrupter() { sleep 0.5; kill -TERM $$; }
    take_cache; open_suites; side_by_side endless interrupter
    """
    result = machine(line=line)  # would hang until its time-out, because what is left holds the output open
    assert result.returncode != 0


def test_a_python_without_headers_or_of_another_kind_gets_no_wheel(machine, tmp_path):
    program = {"python3.99": "exit 1"}
    assert machine(line="find_python 3.99", programs=program).stdout == ""
    assert machine(line="find_python 3.11").stdout == "/usr/bin/python3.11\n"


def test_fuzz_takes_minutes_alone(machine):
    result = machine("fuzz", "long")
    assert result.returncode == 1
    assert "./dev fuzz 60" in said(result)[1]


@pytest.mark.parametrize("command", ["stop", "clean"])
def test_what_ends_the_demo_takes_nothing_more(machine, command):
    result = machine(command, "--help")
    assert result.returncode == 1
    assert "takes nothing more" in said(result)[0]


def test_the_bench_measures_a_ledger_that_nobody_works_in(machine):
    line = """
    need_packages() { :; }; need_ledger() { :; }; build_bench() { :; }; process_id() { echo 1; }
    enable_addons() { :; }; drop_database() { :; }
    python=echo; odoo_home=.
    command_bench --full
    """
    result = machine(line=line, programs=ROOMY)
    assert result.returncode == 0, result.stderr
    assert "The demo is served meanwhile" in result.stdout
    called = result.stdout.splitlines()[-1].split()
    assert called[called.index("--database") + 1] == "quittance_ledger"
    assert called[-1] == "--full"


def test_the_demo_is_a_copy_made_anew_where_the_ledger_has_changed(machine):
    """Databases are files that hold what they were made of."""
    line = """
    need_ledger() { :; }
    made_of() { cat "$cache/$1" 2>/dev/null || true; }
    say_made_of() { echo "$2" >"$cache/$1"; }
    copy_database() { echo "copied $1" >&3; }
    need_port() { :; }
    live_three_months() { echo "lived in $(cat "$cache/quittance_ledger")" >&3; }
    take_cache; echo new >"$cache/quittance_ledger"
    need_demo_database; need_demo_database
    echo newer >"$cache/quittance_ledger"; need_demo_database
    """
    result = machine(line=line)
    assert result.returncode == 0, result.stderr
    assert result.stdout.count("copied quittance_ledger") == 2
    assert result.stdout.count("lived in") == 2
