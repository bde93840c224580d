# shellcheck shell=bash
# Every check and test. Each is run whatever became of those before it; their closing lines give the numbers of the end.

open_suites() { # what each counts, a line of passed and failed
  counts=$cache/log/counts
  mkdir -p "$cache/log"
  : >"$counts"
}

suite() { # title, pattern of the closing line (empty: a check that is one), command …
  local title=$1 pattern=$2 started=$SECONDS status closing log said=''
  log=$cache/log/$(tr -cs '[:alnum:]' '-' <<<"${title,,}")
  log=${log%-}.log
  shift 2
  set +e
  (trap - EXIT && set -e && "$@") >"$log" 2>&1 </dev/null 9>&-
  status=$?
  set -e
  closing=$(if [[ -n $pattern ]]; then grep -E "$pattern" "$log" | tail -n 1; fi || true)
  ((status == 0)) || said=$(tail -n 60 "$log")$'\n'
  if [[ -n $closing ]]; then said+="    $closing"$'\n'; fi
  printf '  %-58s%4d s\n%s' "$title" "$((SECONDS - started))" "$said" # at once: others are at work beside it
  count "$pattern" "$closing" "$status" >>"$counts"
}

count() { # pattern, closing line, exit status
  local good=0 bad=0
  if [[ -z $1 ]]; then
    if (($3 == 0)); then good=1; fi
  elif [[ $2 =~ ([0-9]+)\ tests\ failed\ out\ of\ ([0-9]+) ]]; then # ctest
    bad=${BASH_REMATCH[1]} good=$((BASH_REMATCH[2] - bad))
  elif [[ $2 =~ ([0-9]+)\ failed,\ ([0-9]+)\ error\(s\)\ of\ ([0-9]+) ]]; then # Odoo
    bad=$((BASH_REMATCH[1] + BASH_REMATCH[2])) good=$((BASH_REMATCH[3] - bad))
  else # pytest
    if [[ $2 =~ ([0-9]+)\ passed ]]; then good=${BASH_REMATCH[1]}; fi
    if [[ $2 =~ ([0-9]+)\ failed ]]; then bad=${BASH_REMATCH[1]}; fi
    if [[ $2 =~ ([0-9]+)\ error ]]; then bad=$((bad + BASH_REMATCH[1])); fi
  fi
  if ((bad == 0)) && (($3 != 0 || good == 0)); then bad=1; fi # it failed otherwise, or nothing ran at all
  echo "$good $bad"
}

close_suites() {
  awk '{ passed += $1; failed += $2 } END { printf "\n%d passed, %d failed\n", passed, failed; exit failed > 0 || NR == 0 }' "$counts"
}

lanes=() # process groups at work beside each other

side_by_side() { # functions that hold suites …: all at once, the first before the others
  local lane more=0
  set -m # a process group for each, so that whoever interrupts the run ends them too
  for lane in "$@"; do
    (if ((more)); then renice -n "$(($(nice) + more))" "$BASHPID" >/dev/null; fi && "$lane") &
    lanes+=("$!")
    more=5
  done
  set +m
  wait "${lanes[@]}"
  lanes=()
}

leave_lanes() {
  local lane
  for lane in "${lanes[@]}"; do kill -- "-$lane" 2>/dev/null || true; done
}

# ---- static checks

cpp_files() { find "$root/native" "$root/tests" \( -name '*.hpp' -o -name '*.cpp' \) -print0; }

check_cpp_format() { cpp_files | xargs -0 clang-format --dry-run -Werror; }

check_cpp() { # one minute and more: a tree that passed is not read again
  local tree
  tree=$(hash_of .clang-tidy native/include native/src native/bind)
  if [[ $(cat "$cache/tidy" 2>/dev/null) == "$tree" ]]; then return; fi
  cmake -S "$root" -B "$build/tidy" -G Ninja -Dpybind11_DIR="$("$python" -m pybind11 --cmakedir)" -DPython_EXECUTABLE="$python"
  run-clang-tidy -quiet -j "$(nproc)" -p "$build/tidy" -extra-arg=-Wno-unknown-warning-option \
    -extra-arg=-Wno-ignored-optimization-argument "$root/native/(src|bind)/" 2>&1 | sed -E '/^clang-tidy|warnings generated/d'
  echo "$tree" >"$cache/tidy"
}

check_python_format() { "$cache/venv/bin/ruff" format --check "$root"; }

check_python() { "$cache/venv/bin/ruff" check "$root"; }

# README.rst is made of the fragments in readme/ where addons are published; classes that extend one model stand by topic.
check_addons() { (cd "$root" && PYTHONPATH=$odoo_home "$cache/venv/bin/pylint" --rcfile=.pylintrc --disable=missing-readme,consider-merging-classes-inherited addon/*/); }

check_shell() { (cd "$root" && shellcheck -xa dev && shellcheck .ci/run tests/*/*.sh); }

run_static_checks() {
  suite "clang-format" '' check_cpp_format
  suite "clang-tidy" '' check_cpp
  suite "ruff format" '' check_python_format
  suite "ruff" '' check_python
  suite "pylint-odoo" '' check_addons
  suite "shellcheck" '' check_shell
}

command_lint() {
  take_cache
  need_packages "${test_packages[@]}"
  need_wheel
  need_odoo
  open_suites
  run_static_checks
  close_suites
}

# ---- tests

test_native() { # build folder, CMake settings …
  local folder=$build/$1
  shift
  cmake -S "$root" -B "$folder" -G Ninja -DQUITTANCE_MODULE=OFF -DQUITTANCE_TESTS=ON -DCMAKE_COMPILE_WARNING_AS_ERROR=ON "$@"
  cmake --build "$folder"
  ctest --test-dir "$folder" --output-on-failure -j "$(nproc)"
}

build_fuzz() {
  cmake -S "$root" -B "$build/fuzz" -G Ninja -DQUITTANCE_MODULE=OFF -DQUITTANCE_FUZZ=ON -DQUITTANCE_SANITIZE=address,undefined \
    -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_CXX_FLAGS=-gline-tables-only
  cmake --build "$build/fuzz"
}

run_fuzz() { # seconds for each target, other options of tests/fuzz/run.py
  "$python" "$root/tests/fuzz/run.py" --programs "$build/fuzz" --work "$cache/fuzz" --seconds "$@"
}

test_fuzz() {
  build_fuzz
  run_fuzz 20
}

command_fuzz() { # minutes for each target
  [[ $# -le 1 && ${1:-1} =~ ^[1-9][0-9]*$ ]] || fail "fuzz takes a number of minutes." "./dev fuzz 60"
  take_cache
  need_packages "${test_packages[@]}"
  need_wheel
  step "Build the fuzz targets" build_fuzz
  run_fuzz "$((${1:-1} * 60))" --keep
}

test_wheel() { (cd "$root" && "$python" -m pytest -q -p no:cacheprovider tests --ignore tests/python/test_histories.py); }

test_histories() { # number of histories, seed of the first
  (cd "$root" && QUITTANCE_HISTORIES=$1 QUITTANCE_SEED=$2 "$python" -m pytest -q -s -p no:cacheprovider tests/python/test_histories.py)
}

test_wheel_on_other_days() { # with fewer random cases: what a clock can break shows in few
  (cd "$root" && QUITTANCE_RANDOM_LEDGERS=200 QUITTANCE_RANDOM_STATEMENTS=200 QUITTANCE_HISTORIES=100 tests/host/clocks.sh "$python" -m pytest -q -p no:cacheprovider tests/python)
}

free_port() { "$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

test_in_odoo() { # addon to install, addons to test (with commas between)
  copy_database quittance_template quittance_test
  odoo server -d quittance_test -i "$1" --test-tags "/${2//,/,/}" --http-port "$(free_port)" --max-cron-threads 0 --stop-after-init
}

test_scenarios() { # in a database of their own: where tests have rolled back, PostgreSQL's statistics mislead the host's queries
  copy_database quittance_template quittance_test
  odoo server -d quittance_test -i quittance --no-http --stop-after-init
  odoo shell -d quittance_test --no-http <"$root/tests/host/scenarios.py"
}

test_upgrade() {
  copy_database quittance_template quittance_test
  odoo shell -d quittance_test --no-http <"$root/tests/host/upgrade.py"
}

test_random_books() { # before test_life, in the database of the scenarios
  QUITTANCE_RANDOM_BOOKS=$random_books odoo shell -d quittance_test --no-http --log-level=error <"$root/tests/host/random_books/run.py"
}

test_life() { # after the scenarios, in their database
  odoo shell -d quittance_test --no-http <"$root/tests/host/life.py"
}

test_core() {
  local ctest_closing='tests failed out of'
  run_static_checks
  suite "Core: GoogleTest" "$ctest_closing" test_native test
  suite "Core: GoogleTest under the sanitizers" "$ctest_closing" test_native sanitized -DQUITTANCE_SANITIZE=address,undefined -DCMAKE_BUILD_TYPE=Debug
  suite "Core: two evaluations under the thread sanitizer" "$ctest_closing" test_native threads -DQUITTANCE_SANITIZE=thread -DCMAKE_BUILD_TYPE=Debug
  suite "Core: fuzzing" 'passed, .* findings' test_fuzz
}

test_wheels() {
  local pytest_closing='(passed|failed|error).* in [0-9.]+s'
  suite "Wheel: pytest" "$pytest_closing" test_wheel
  suite "Ladder: $histories histories from seed $first_history" "$pytest_closing" test_histories "$histories" "$first_history"
  suite "Wheel: pytest under three other clocks" "$pytest_closing" test_wheel_on_other_days
  suite "Wheel: out of the sdist" '' test_sdist
  suite "Wheels of every Python that is here" '' test_release
}

test_addons() {
  local odoo_closing='failed, [0-9]+ error\(s\) of [0-9]+ tests'
  suite "Addons and browser tours in Odoo" "$odoo_closing" test_in_odoo quittance account_quittance,account_quittance_penalty
  suite "Orders in Odoo, beside its sales" "$odoo_closing" test_in_odoo quittance,sale account_quittance_sale
  suite "Scenarios" 'scenarios: .* failed' test_scenarios
  suite "Paper and books of random ledgers" 'random books: .* failed' test_random_books
  suite "Two users at once, and uninstalling" '' test_life
  suite "Upgrade from the baseline" '' test_upgrade
  suite "Demo ledger in Odoo" "$odoo_closing" test_in_odoo account_quittance_demo account_quittance_demo
}

command_test() {
  [[ $# == 0 || $* == --long ]] || fail "test takes --long and nothing else." "See ./dev help."
  random_books=$(($# ? 2000 : 150))
  histories=$(($# ? 50000 : 1500))
  first_history=${QUITTANCE_SEED:-$(($# ? RANDOM * 32768 + RANDOM : 0))}
  take_cache
  need_packages "${test_packages[@]}"
  need_template
  need_release_tools
  open_suites
  side_by_side test_addons test_core test_wheels
  drop_database quittance_test
  close_suites
}

# ---- measures

build_bench() {
  cmake -S "$root" -B "$build/bench" -G Ninja -DQUITTANCE_MODULE=OFF -DQUITTANCE_BENCH=ON
  cmake --build "$build/bench" --target quittance_bench
}

enable_addons() {
  copy_database quittance_template quittance_enabled
  odoo server -d quittance_enabled -i quittance --no-http --stop-after-init
}

command_bench() { # its options go to tests/bench/bench.py
  take_cache
  need_packages "${test_packages[@]}"
  need_ledger
  step "Build the kernel's benchmark" build_bench
  step "Enable the addons beside the database without them" enable_addons
  need_space "$cache" 8
  if [[ -n $(process_id odoo) ]]; then note "The demo is served meanwhile; after ./dev stop the figures are quieter."; fi
  PYTHONPATH=$odoo_home "$python" "$root/tests/bench/bench.py" --config "$cache/odoo.conf" --database quittance_ledger \
    --plain quittance_template --enabled quittance_enabled --kernel "$build/bench/quittance_bench" "$@"
  drop_database quittance_enabled
}
