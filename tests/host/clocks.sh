#!/usr/bin/env bash
# Runs a command with the clock set to days on which calendars break: tests/host/clocks.sh COMMAND [ARGUMENT…]
# Stops at the first day on which the command fails, names it, and returns the command's exit code.
set -euo pipefail

readonly days=(2028-02-29 2027-12-31 2029-07-01)

if [ $# -eq 0 ]; then
  echo "usage: $0 COMMAND [ARGUMENT…]" >&2
  exit 2
fi
if ! command -v faketime >/dev/null; then
  echo "$0: faketime is not installed, so the clock cannot be set; install it with: apt-get install faketime" >&2
  exit 2
fi

for day in "${days[@]}"; do
  echo "== clock at $day" >&2
  # Half an hour before midnight UTC: the day differs between time zones. Waiting times stay real.
  code=0
  FAKETIME_DONT_FAKE_MONOTONIC=1 TZ=UTC faketime -f "@$day 23:30:00" "$@" || code=$?
  if [ "$code" -ne 0 ]; then
    echo "$0: failed with the clock at $day: $*" >&2
    exit "$code"
  fi
done
