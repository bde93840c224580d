# shellcheck shell=bash
# What the addon lives in: Debian's packages, a Python environment with the wheel, Odoo 19, a private PostgreSQL cluster.
# Each function brings one of them about and does nothing where it is there. Half a result never carries its final name.

build_packages=(ca-certificates cmake debian-archive-keyring g++ libboost-json1.81-dev libspdlog-dev libxxhash-dev ninja-build python3-dev python3-venv)
test_packages=(chromium clang-14 clang-format clang-tidy faketime libbenchmark-dev libclang-rt-14-dev libgtest-dev shellcheck)
odoo_packages=(
  fonts-{dejavu-core,font-awesome,glyphicons-halflings,inconsolata,ocr-b,roboto-unhinted} gsfonts libjs-{jquery,jquery-form,underscore}
  postgresql-15 wkhtmltopdf
  python3-{asn1crypto,babel,cbor2,chardet,cryptography,dateutil,docutils,freezegun,geoip2,gevent,greenlet,idna,jinja2,libsass,lxml,magic}
  python3-{markupsafe,num2words,ofxparse,openpyxl,openssl,passlib,pil,polib,psutil,psycopg2,pypdf,qrcode,reportlab,requests,rjsmin,serial}
  python3-{stdnum,tz,urllib3,usb,vobject,websocket,werkzeug,xlrd,xlsxwriter,xlwt,zeep}
)

# ---- Debian's packages

release_file=/etc/os-release

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

may_install() { ((EUID == 0)) || { command -v sudo >/dev/null && sudo -v 2>&4; }; }

installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

need_packages() { # names …
  local package missing=()
  for package in "$@"; do installed "$package" || missing+=("$package"); done
  ((${#missing[@]})) || return 0
  local system
  # shellcheck source=/dev/null
  system=$(. "$release_file" 2>/dev/null && printf '%s %s' "$ID" "${VERSION_ID:-}") || system=unknown
  [[ $system == 'debian 12' ]] || fail "This machine is '$system', not Debian 12, and lacks ${missing[*]}." \
    "Run it on Debian 12, or add wheel and addon to an Odoo 19 of yours: README.md, 'In your own Odoo'."
  may_install || fail "Debian packages are missing and this user may not install them." \
    "As root: apt-get install --no-install-recommends ${missing[*]}"
  need_space /usr 3
  step "Read Debian's package lists" as_root apt-get -q -o DPkg::Lock::Timeout=120 -o APT::Update::Error-Mode=any update
  step "Install ${#missing[@]} Debian packages" install_packages "${missing[@]}"
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@"
}

# Debian's PostgreSQL makes and starts a cluster when it is first installed, unless its settings forbid it at that moment.
cluster_settings=/etc/postgresql-common/createcluster.conf
cluster_line='create_main_cluster = false # while dev installs its packages'

install_packages() {
  if [[ " $* " != *' postgresql-15 '* ]]; then
    apt_install "$@"
    return
  fi
  apt_install postgresql-common
  forbid_cluster
  apt_install "$@"
  allow_cluster
}

forbid_cluster() { grep -qxF "$cluster_line" "$cluster_settings" || as_root tee -a "$cluster_settings" <<<"$cluster_line"; }
allow_cluster() { if grep -qsxF "$cluster_line" "$cluster_settings"; then as_root sed -i "/^$cluster_line\$/d" "$cluster_settings"; fi; }

# ---- Python environment and wheel

python=$cache/venv/bin/python

need_environment() {
  local wanted
  need_packages "${build_packages[@]}"
  wanted=$(hash_of tools/requirements.txt)
  [[ $(cat "$cache/venv/complete" 2>/dev/null) == "$wanted" ]] || step "Make the Python environment" make_environment "$wanted"
}

make_environment() { # hash of the requirements
  /usr/bin/python3 -m venv --clear --system-site-packages "$cache/venv"
  "$python" -m pip install --disable-pip-version-check -r "$root/tools/requirements.txt"
  echo "$1" >"$cache/venv/complete"
}

wheel_hash() { hash_of native manifests pyproject.toml CMakeLists.txt; }

wheel_is_fresh() { [[ -x $cache/venv/bin/quittance && $(cat "$cache/venv/wheel" 2>/dev/null) == "$(wheel_hash)" ]]; }

need_wheel() {
  need_environment
  wheel_is_fresh || step "Build the wheel and install it" build_wheel "$(wheel_hash)"
}

build_wheel() { # hash of its sources
  rm -rf "$cache/wheel"
  "$python" -m pip wheel --disable-pip-version-check --no-build-isolation --no-deps \
    --config-settings=build-dir="$build/wheel" --wheel-dir "$cache/wheel" "$root"
  "$python" -m pip install --disable-pip-version-check --force-reinstall --no-deps "$cache"/wheel/*.whl
  echo "$1" >"$cache/venv/wheel"
}

# ---- Odoo 19

# From Debian's unstable suite, through an apt with a state of its own: the machine's sources and packages stay as they are.
# Its lists are checked by their signature, not by their age: a mirror may stand still.
private_apt() { # apt-get or apt-cache, arguments …
  local tool=$1
  shift
  "$tool" -q -o Dir::Etc::sourcelist="$cache/apt/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferences=- \
    -o Dir::Etc::preferencesparts=- -o Dir::State::lists="$cache/apt/lists" -o Dir::Cache="$cache/apt/cache" \
    -o APT::Update::Error-Mode=any -o Acquire::Check-Valid-Until=false -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false "$@"
}

need_odoo() { # sets odoo_home, the folder that holds the package `odoo`
  need_packages "${odoo_packages[@]}"
  local place=${ODOO_PATH:-$cache/odoo} folder
  if [[ -z ${ODOO_PATH:-} && ! -d $place ]]; then
    need_space "$cache" 4
    step "Ask Debian unstable for odoo-19" find_odoo
    private_apt apt-cache show odoo-19 >/dev/null 2>&1 || fail "Debian's unstable suite has no package odoo-19 today." \
      "Get Odoo 19 yourself and say where it is: ODOO_PATH=FOLDER ./dev demo"
    step "Download odoo-19" download_odoo
    step "Unpack odoo-19" unpack_odoo
  fi
  for folder in "$place" "$place"/usr/lib/python3/dist-packages "$place"/lib/python3/dist-packages; do
    if grep -qs '^version_info = (19, 0,' "$folder/odoo/release.py"; then odoo_home=$folder; fi
  done
  [[ -n ${odoo_home:-} ]] || fail "$place holds no Odoo 19." \
    "Say where it is (the folder that holds odoo/release.py): ODOO_PATH=FOLDER. Without ODOO_PATH it is fetched."
  write_odoo_settings
}

find_odoo() {
  local mirror
  # shellcheck disable=SC2016 # apt fills in $(SITE)
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | sort -u | head -n 1)
  [[ -n $mirror ]] || { echo "Failed to fetch: apt knows no Debian mirror; run apt-get update"; return 1; }
  mkdir -p "$cache"/apt/{lists,cache/archives}/partial
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror unstable main" >"$cache/apt/sources.list"
  private_apt apt-get update
}

download_odoo() {
  rm -rf "$cache/odoo.deb" && mkdir "$cache/odoo.deb"
  (cd "$cache/odoo.deb" && private_apt apt-get download odoo-19)
}

unpack_odoo() {
  local new=$cache/odoo.new assets
  rm -rf "$new"
  dpkg-deb -x "$cache"/odoo.deb/*.deb "$new"
  dpkg-deb -f "$cache"/odoo.deb/*.deb Version >"$new/version"
  ln -s /usr/share/javascript /usr/share/fonts /usr/share/fonts-font-awesome "$new/usr/share/" # the package links into those of others
  assets=$new/usr/lib/python3/dist-packages/odoo/addons/mail/static/lib/selfie_segmentation
  mkdir -p "$assets"
  [[ -e $assets/selfie_segmentation.js ]] || : >"$assets/selfie_segmentation.js" # left out by Debian; without it no page has its assets
  mv "$new" "$cache/odoo"
  rm -rf "$cache/odoo.deb" "$cache/apt"
}

odoo_version() { cat "$cache/odoo/version" 2>/dev/null || sed -n 's/^version_info = (\([0-9]*\), \([0-9]*\),.*/\1.\2/p' "$odoo_home/odoo/release.py"; }

write_odoo_settings() {
  local addons=$root/addon
  if [[ -d $odoo_home/addons ]]; then addons+=,$odoo_home/addons; fi
  mkdir -p "$cache/data"
  cat >"$cache/odoo.conf" <<SETTINGS
[options]
addons_path = $addons
data_dir = $cache/data
db_host = $socket
db_user = $database_role
http_interface = 127.0.0.1
list_db = False
max_cron_threads = 1
smtp_server = 127.0.0.1
smtp_port = $smtp_port
SETTINGS
}

odoo() { # command of Odoo, arguments …
  local command=$1
  shift
  PYTHONPATH=$odoo_home "$python" -m odoo "$command" -c "$cache/odoo.conf" "$@"
}

# ---- Private PostgreSQL cluster

socket=$cache/postgres/socket
database_role=odoo # Odoo refuses to work as 'postgres'
postgres_programs=/usr/lib/postgresql/15/bin
cluster_started='' # by this call

as_cluster_owner() { if ((EUID == 0)); then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi; } # PostgreSQL refuses to run as root

pg_ctl() { as_cluster_owner "$postgres_programs/pg_ctl" -D "$cache/postgres/data" "$@"; }

cluster_runs() { [[ -d $cache/postgres/data ]] && pg_ctl status >/dev/null 2>&1; }

need_cluster() {
  ((${#socket} < 90)) || fail "The cache folder's name is too long for PostgreSQL's socket: $cache." "Say a shorter one: QUITTANCE_CACHE=FOLDER."
  mkdir -p "$cache/postgres"
  if ((EUID == 0)); then
    chown postgres: "$cache/postgres"
    as_cluster_owner test -x "$cache" || fail "PostgreSQL runs as user postgres, who may not enter $cache." \
      "Say a folder that is open to other users: QUITTANCE_CACHE=FOLDER."
  fi
  [[ -d $cache/postgres/data ]] || step "Make a private PostgreSQL cluster" make_cluster
  if ! cluster_runs; then
    step "Start PostgreSQL" start_cluster
    cluster_started=yes
  fi
}

start_cluster() { pg_ctl start -w -l "$cache/postgres/log" 3>&- 4>&-; }

leave_cluster() { # as it was found
  if [[ -n $cluster_started ]]; then pg_ctl stop -m fast >/dev/null; fi
}

# Nothing in it is precious and everything can be made again: it does not wait for the disk.
make_cluster() {
  local new=$cache/postgres/data.new
  as_cluster_owner rm -rf "$new" "$socket"
  as_cluster_owner mkdir -m 700 "$socket"
  as_cluster_owner "$postgres_programs/initdb" -D "$new" -U "$database_role" -A trust -E UTF8 --locale C.UTF-8 --no-sync
  as_cluster_owner tee -a "$new/postgresql.conf" <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$socket'
shared_buffers = 512MB
dynamic_shared_memory_type = mmap
max_wal_size = 4GB
fsync = off
synchronous_commit = off
full_page_writes = off
shared_preload_libraries = 'pg_stat_statements'
SETTINGS
  as_cluster_owner mv "$new" "$cache/postgres/data"
}

sql() { psql -h "$socket" -U "$database_role" -d postgres -qAtX -v ON_ERROR_STOP=1 "$@"; }

# A database says by its comment what it was made of; a database without one is half made.
made_of() { sql -c "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '$1'"; }
say_made_of() { sql -c "COMMENT ON DATABASE $1 IS '${2//\'/\'\'}'"; }

drop_database() {
  sql -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)"
  rm -rf "$cache/data/filestore/$1"
}

copy_database() { # from, to
  drop_database "$2"
  sql -c "CREATE DATABASE $2 TEMPLATE $1"
  cp -rl "$cache/data/filestore/$1" "$cache/data/filestore/$2"
}

need_template() { # accounting with the French chart, and nothing of ours
  local wanted
  need_packages "${build_packages[@]}" "${odoo_packages[@]}" # at once
  need_odoo
  need_wheel
  need_cluster
  wanted="Odoo $(odoo_version), French and German"
  [[ $(made_of quittance_template) == "$wanted" ]] || step "Make a database with French accounting" make_template "$wanted"
}

need_ledger() { # the demo ledger, to be copied; nobody works in it
  local wanted
  need_template
  wanted="$(made_of quittance_template), ledger $(hash_of addon | cut -c 1-12), wheel $(wheel_hash | cut -c 1-12)"
  [[ $(made_of quittance_ledger) == "$wanted" ]] || step "Load the demo ledger" load_ledger "$wanted"
}

load_ledger() { # what it is made of
  copy_database quittance_template quittance_ledger
  odoo server -d quittance_ledger -i account_quittance_demo --no-http --stop-after-init
  say_made_of quittance_ledger "$1"
}

make_template() { # what it is made of
  need_space "$cache" 2
  drop_database quittance_template
  PYTHONPATH=$odoo_home "$python" -m odoo db -c "$cache/odoo.conf" init quittance_template
  odoo server -d quittance_template -i account,l10n_fr_account --load-language fr_FR,de_DE --no-http --stop-after-init
  say_made_of quittance_template "$1"
}
