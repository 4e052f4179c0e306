# Builds with one progress line: rewritten in place on a terminal, a line for each tenth elsewhere.

# show_progress TITLE  <  output of swift build
show_progress() {
    local line what tenth last=-1 width
    width=$(tput cols 2>/dev/null || echo 80)
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*)$ ]]; then
            tenth=$((BASH_REMATCH[2] > 0 ? BASH_REMATCH[1] * 10 / BASH_REMATCH[2] : 0))
            what="$1 [${BASH_REMATCH[1]}/${BASH_REMATCH[2]}] ${BASH_REMATCH[3]}"
            if [ ! -t 1 ]; then
                [ "$tenth" -le "$last" ] && [ "$tenth" -ge $((last - 3)) ] && continue
                last=$tenth
            fi
        elif [[ $line =~ ^(Fetching|Cloning|Creating\ working\ copy|Another\ instance)\ ?(.*)$ ]]; then
            what="$1: $line"
        else
            continue
        fi
        if [ -t 1 ]; then printf '\r\033[2K%s' "${what:0:width-1}"; else printf '%s\n' "$what"; fi
    done
    if [ -t 1 ]; then printf '\r\033[2K'; fi
}

# build_with_progress TITLE LOG SWIFT-BUILD-ARGUMENT...
build_with_progress() {
    local title=$1 log=$2
    shift 2
    mkdir -p "$(dirname "$log")" 2>/dev/null && { : >"$log"; } 2>/dev/null || stop "cannot write to $(dirname "$log")" 73
    set +e
    swift build "$@" </dev/null 2>&1 | tee "$log" | show_progress "$title"
    local status=${PIPESTATUS[0]}
    set -e
    return "$status"
}

# explain_build_failure LOG ROOT: the first errors, then one line that says what it was.
explain_build_failure() {
    if grep -qiE "could not resolve host|couldn.t resolve|unable to access|failed to clone|failed to connect|network is unreachable|failed to fetch" "$1"; then
        stop "could not download the packages that Rapport is built from (is there a network?). All output: $1" 69
    fi
    grep -E '(^|: )error: ' "$1" | sed "s|$2/||" | awk '!seen[$0]++' | head -n 5 >&2 || true
    stop "the build failed. All output: $1"
}
