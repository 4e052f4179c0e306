# How the scripts speak: one clear line, and an exit code that is not 0 when something is wrong.

stop() {
    [ -t 2 ] && printf '\r\033[2K' >&2
    printf 'rapport: %s\n' "$1" >&2
    exit "${2:-1}"
}

say() { printf '%s\n' "$1"; }

# A number of seconds as a person would say it.
duration() {
    if [ "$1" -ge 60 ]; then printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); else printf '%d s' "$1"; fi
}
