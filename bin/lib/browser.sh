# What the tests in a browser need: Chromium with fonts, and Playwright with axe in .venv.

# Prints the path of a Chromium, or nothing.
find_chromium() {
    local name
    if [ -n "${RAPPORT_CHROMIUM:-}" ]; then printf '%s' "$RAPPORT_CHROMIUM"; return; fi
    for name in chromium google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null 2>&1; then command -v "$name"; return; fi
    done
}

# prepare_browser LOG: stops nothing; says what is missing and returns 1.
prepare_browser() {
    local wanted
    wanted=$(cksum <Tests/Browser/requirements.txt)
    if [ ! -x .venv/bin/python ] || [ "$(cat .venv/rapport.stamp 2>/dev/null)" != "$wanted" ]; then
        say "Installing Playwright and axe into .venv"
        if ! { python3 -m venv --clear .venv &&
            .venv/bin/python -m pip install --disable-pip-version-check -q -r Tests/Browser/requirements.txt; } >"$1" 2>&1; then
            tail -n 3 "$1"
            say "could not install Playwright and axe (is there a network?)"
            failed=$((failed + 1))
            return 1
        fi
        printf '%s\n' "$wanted" >.venv/rapport.stamp
    fi
    if [ -z "$(find_chromium)" ]; then
        # On Ubuntu the package of that name is a stub for a snap, so Playwright brings its own.
        if grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null; then
            say "Installing Chromium"
            if ! .venv/bin/python -m playwright install --with-deps chromium >"$1" 2>&1; then
                tail -n 3 "$1"
                failed=$((failed + 1))
                return 1
            fi
        else
            (need_packages chromium fonts-dejavu-core fonts-liberation) || { failed=$((failed + 1)); return 1; }
        fi
    fi
    export RAPPORT_CHROMIUM
    RAPPORT_CHROMIUM=$(find_chromium)
}
