#!/bin/sh
# Runs browser tests: run.sh NAME… runs NAME.test.mjs (bundles: whether viewer/dist is what its sources give; pictures: makes
# docs/pictures/). Installs what viewer/package-lock.json names, once.
#   IAMD_PROGRAM  the command whose pages are tested    CHROMIUM  the browser (default: chromium)
# Exit codes: 0 all pass, 1 some don't, 77 skipped: something is not here, and a sentence says what.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
viewer=$here/../../viewer

skip() {
    printf 'skipped: %s\n' "$*"
    exit 77
}

command -v node >/dev/null 2>&1 || skip "there is no Node.js (node, version 18 or newer); ./do setup browser installs it"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' ||
    skip "Node.js $(node --version) is older than 18"

# The packages that belong to this lock file: another one is installed anew.
stamp=$viewer/node_modules/.openiamd-lock
if ! cmp -s "$viewer/package-lock.json" "$stamp"; then
    command -v npm >/dev/null 2>&1 || skip "viewer/node_modules is not there and neither is npm, to install it"
    log=$(mktemp)
    if ! (cd "$viewer" && npm ci --ignore-scripts --no-audit --no-fund) >"$log" 2>&1; then
        tail -n 5 "$log"
        rm -f "$log"
        skip "'npm ci' in viewer/ failed (its last words stand above); is there a network?"
    fi
    rm -f "$log"
    cp "$viewer/package-lock.json" "$stamp"
fi

status=0
for name in "$@"; do
    if [ "$name" = bundles ]; then # needs no browser
        node "$viewer/build.mjs" --check || status=1
        continue
    fi
    CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
    [ -n "$CHROMIUM" ] && [ -x "$CHROMIUM" ] || skip "there is no Chromium; ./do setup browser installs it, or CHROMIUM names one"
    [ -x "${IAMD_PROGRAM:-}" ] || skip "IAMD_PROGRAM names no command whose pages could be tested"
    command -v sqlite3 >/dev/null 2>&1 || skip "there is no sqlite3 to read results files with; ./do setup test installs it"
    export CHROMIUM
    if [ "$name" = pictures ]; then
        node "$here/../../docs/pictures/make.mjs" || status=1
        continue
    fi
    node --test "$here/$name.test.mjs" || status=1
done
exit $status
