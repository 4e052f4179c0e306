# Installs Debian or Ubuntu packages that are missing, with root or with sudo that asks nothing; otherwise prints the one
# line to type.

has_package() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = ii ]; }

# need_packages PACKAGE...
need_packages() {
    local missing=() package as_root=() log
    if ! command -v dpkg-query >/dev/null 2>&1; then
        command -v pkg-config >/dev/null 2>&1 && pkg-config --exists sqlite3 libsodium && return
        stop "this is neither Debian nor Ubuntu: install what these packages hold, then try again: $*" 69
    fi
    for package in "$@"; do has_package "$package" || missing+=("$package"); done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        else
            stop "some packages are missing. Type this, then try again: sudo apt-get update && sudo apt-get install -y ${missing[*]}" 69
        fi
    fi
    say "Installing ${missing[*]}"
    log=$(mktemp)
    if ! apt_install "$log" && ! { "${as_root[@]}" apt-get update >>"$log" 2>&1 && apt_install "$log"; }; then
        grep -E '^(E|W): ' "$log" | tail -n 3 >&2 || true
        rm -f "$log"
        stop "could not install ${missing[*]} (is there a network?)" 69
    fi
    rm -f "$log"
}

# Uses `missing` and `as_root` of its caller.
apt_install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}" </dev/null >>"$1" 2>&1
}

# What building needs, beside Swift itself.
build_packages() {
    printf '%s\n' libsqlite3-dev libsodium-dev pkg-config
    command -v git >/dev/null 2>&1 || printf '%s\n' git
    [ -e /etc/ssl/certs/ca-certificates.crt ] || printf '%s\n' ca-certificates
}
