# Finds Swift 6.1 or later and sets SWIFT_VERSION, or stops with one line.

need_swift() {
    local folder version major minor
    if ! command -v swift >/dev/null 2>&1; then
        for folder in "${HOME:-/root}/.local/share/swiftly/bin" /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin; do
            if [ -x "$folder/swift" ]; then
                PATH="$folder:$PATH"
                break
            fi
        done
    fi
    command -v swift >/dev/null 2>&1 ||
        stop "Swift is not installed. Rapport needs Swift 6.1 or later: https://www.swift.org/install/linux/" 69
    # One that does not start ends the pipe with its own code, which must not end the script before the line below.
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1) || version=''
    [ -n "$version" ] || stop "'swift' is here but is not the Swift compiler, or does not start: $(command -v swift)" 69
    major=${version%%.*} minor=${version#*.}
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 1 ]; }; then
        stop "Swift $version is too old. Rapport needs Swift 6.1 or later: https://www.swift.org/install/linux/" 69
    fi
    SWIFT_VERSION=$version
}
