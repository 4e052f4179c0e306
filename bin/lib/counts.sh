# Stages of bin/test: a heading, the time, and what each adds to the closing line.

passed=0 failed=0 skipped=0 broken=()

heading() { stage_name=$1 stage_started=$SECONDS; printf '\n== %s\n' "$1"; }

stage_ends() { printf -- '-- %s: %s, %s\n' "$stage_name" "${1:-done}" "$(duration $((SECONDS - stage_started)))"; }

# stage NAME FUNCTION: runs FUNCTION with the path of a log for its output. It counts for itself.
stage() {
    heading "$1"
    if "$2" "$logs/$2.log"; then
        stage_ends passed
    else
        broken+=("$1")
        stage_ends FAILED
        return 1
    fi
}

# check NAME COMMAND...: a stage that counts as one; its output is shown when it fails.
check() {
    local name=$1 log
    shift
    heading "$name"
    log=$logs/$(printf '%s' "$name" | tr 'A-Z ' 'a-z-').log
    if "$@" </dev/null >"$log" 2>&1; then
        passed=$((passed + 1))
        stage_ends passed
    else
        failed=$((failed + 1))
        broken+=("$name")
        head -n 60 "$log"
        stage_ends FAILED
    fi
}

# count_report XML STATUS: adds what the test report says. A run that ended badly without saying why is one failure.
count_report() {
    local counts ok no skip
    if ! counts=$(python3 - "$1" 2>/dev/null <<'PYTHON'
import sys, xml.etree.ElementTree as tree
cases = list(tree.parse(sys.argv[1]).iter("testcase"))
failed = sum(case.find("failure") is not None or case.find("error") is not None for case in cases)
skipped = sum(case.find("skipped") is not None for case in cases)
print(len(cases) - failed - skipped, failed, skipped)
PYTHON
    ); then
        failed=$((failed + 1))
        printf 'the tests ended without a report (status %s)\n' "$2"
        return 1
    fi
    read -r ok no skip <<<"$counts"
    if [ "$2" -ne 0 ] && [ "$no" -eq 0 ]; then no=1; fi
    passed=$((passed + ok)) failed=$((failed + no)) skipped=$((skipped + skip))
    printf '%s passed, %s failed, %s skipped\n' "$ok" "$no" "$skip"
}

# count_closing_line LOG STATUS: the same from a log that ends in "N passed, N failed, N skipped".
count_closing_line() {
    local line
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$1" | tail -n 1 || true)
    if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
        passed=$((passed + BASH_REMATCH[1])) skipped=$((skipped + BASH_REMATCH[3]))
        failed=$((failed + (BASH_REMATCH[2] == 0 && $2 != 0 ? 1 : BASH_REMATCH[2])))
    else
        failed=$((failed + 1))
    fi
}

# What went wrong, out of the log of swift test: the issues, then how it ended.
show_failed_tests() {
    grep -E '^✘|error:|Fatal error|crashed' "$1" | head -n 60 || true
    tail -n 15 "$1"
}

closing_line() {
    printf '\n'
    if [ ${#broken[@]} -gt 0 ]; then
        printf 'Failed: %s. Logs: %s\n' "$(printf '%s, ' "${broken[@]}" | sed 's/, $//')" "$logs"
    fi
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ] && [ ${#broken[@]} -eq 0 ]
}
