# shellcheck shell=bash
# Steps with their seconds, faults as one sentence of cause and one of cure.
# A step is a plain command under `set -e`; where it fails the script ends, and the exit trap says why.

step_title=''
step_log=''

fail() { # cause, cure
  step_title=''
  printf 'dev: %s\n     %s\n' "$1" "$2" >&4
  exit 1
}

note() { printf '%s\n' "$*" >&3; }

step() { # title, command …
  local started=$SECONDS
  step_title=$1
  step_log=$cache/log/$(tr -cs '[:alnum:]' '-' <<<"${1,,}")
  step_log=${step_log%-}.log
  shift
  mkdir -p "$cache/log"
  printf '  %-58s' "$step_title …" >&3
  "$@" >"$step_log" 2>&1 </dev/null 9>&-
  step_title=''
  printf '%4d s\n' "$((SECONDS - started))" >&3
}

explain_failed_step() { # exit status
  local status=$1 log cause cure
  printf 'failed\n' >&3
  log=$(tail -n 400 "$step_log" 2>/dev/null || true)
  if ((status == 130 || status == 143)); then
    cause="'$step_title' was interrupted." cure="Run the same command again: it goes on from here."
  elif grep -q 'No space left on device\|Disk quota exceeded' <<<"$log" || (($(free_mebibytes "$cache") < 10)); then
    cause="'$step_title' found no space left on the disk." cure="Free some gigabytes in $cache and run the same command again."
  elif grep -q 'Could not get lock' <<<"$log"; then
    cause="'$step_title' found another package manager at work." cure="Wait for it to end and run the same command again."
  elif grep -q 'Could not resolve\|Temporary failure resolving\|Network is unreachable\|Could not connect\|Failed to establish a new connection\|Name or service not known\|Connection timed out\|Failed to fetch' <<<"$log"; then
    cause="'$step_title' needs the network and could not reach it." cure="Check the connection (and proxy) and run the same command again."
  else
    tail -n 15 "$step_log" >&4 2>/dev/null || true
    cause="'$step_title' failed; its last lines stand above." cure="The whole log is $step_log; mend its cause and run the same command again."
  fi
  printf 'dev: %s\n     %s\n' "$cause" "$cure" >&4
}

hash_of() { # files and folders of the project: one hash over names and contents
  (cd "$root" && find "$@" -type f ! -path '*/__pycache__/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-32)
}

free_mebibytes() { df -Pm "$1" | awk 'NR == 2 { print $4 }'; }

need_space() { # folder, gigabytes
  local free
  free=$(free_mebibytes "$1")
  ((free >= $2 * 1024)) || fail "$1 has $((free / 1024)) GB free and this needs $2 GB." \
    "Free some space, or say where there is more: QUITTANCE_CACHE=FOLDER."
}

port_in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
