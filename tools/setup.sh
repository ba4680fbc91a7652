#!/bin/sh
# Installs the Debian packages of the named lists where they are missing: tools/setup.sh [build] [test] [browser] [lint] [peers]
# Touches nothing when all are there. Needs root or sudo otherwise.
# Exit codes: 0 all there; 1 something could not be installed; 2 usage; 3 not a Debian system (the list is printed).
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

[ $# -gt 0 ] || set -- build
lists=
for name in "$@"; do
    [ -f "tools/packages/$name.txt" ] || {
        say "setup: unknown list '$name' (there is no tools/packages/$name.txt); known: build, test, browser, lint, peers"
        exit 2
    }
    lists="$lists tools/packages/$name.txt"
done

# shellcheck disable=SC2086 # $lists is a list of our own file names
entries() { sed -e 's/#.*//' $lists | awk -v mode="$1" '(mode == "unpack") == ($2 == "unpack") && NF { print $1, $2 == "unless" ? $3 : "" }' | sort -u; }
# "name unless COMMAND": not where the command is there.
system_packages=$(entries system | while read -r package command; do
    if [ -z "$command" ] || ! command -v "$command" >/dev/null 2>&1; then printf '%s\n' "$package"; fi
done)
header_packages=$(entries unpack | tr -d ' ')

if [ "${IAMD_SKIP_SETUP:-0}" = 1 ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    say "setup: this is not a Debian system (no apt-get), so nothing was installed."
    say "Install the counterparts of these Debian 12 packages, then call again with IAMD_SKIP_SETUP=1:"
    printf '%s\n' "$system_packages" "$header_packages" | sed -e '/^$/d' -e 's/^/  /' >&2
    exit 3
fi

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
is_installed() {
    case "
$installed
" in *"
$1
"*) return 0 ;; *) return 1 ;; esac
}

missing=
for package in $system_packages; do
    is_installed "$package" || missing="$missing $package"
done
unpack=
for package in $header_packages; do
    is_installed "$package" || [ -f "build/packages/$package" ] || unpack="$unpack $package"
done
[ -n "$missing$unpack" ] || exit 0

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif ! command -v sudo >/dev/null 2>&1; then
        say "setup: missing packages:$missing$unpack (not root, and there is no sudo)"
        say "As root: apt-get install --no-install-recommends$missing"
        exit 1
    elif [ -t 0 ]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

say "setup: installing$missing$unpack"
if [ -n "$missing" ] || [ "$(id -u)" = 0 ]; then # unpacking alone needs no rights
    as_root apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update -q >&2 ||
        say "setup: the package lists could not be refreshed (no network?); going on with what is here"
fi

unknown=
for package in $missing $unpack; do
    apt-cache policy "$package" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null || unknown="$unknown $package"
done
if [ -n "$unknown" ]; then
    say "setup: cannot install:$unknown (no such package in this system's sources; Debian 12 main has it)"
    say "Check the sources in /etc/apt, or install a counterpart and call again with IAMD_SKIP_SETUP=1."
    exit 1
fi

if [ -n "$missing" ]; then
    # shellcheck disable=SC2086
    as_root apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 install -q -y --no-install-recommends $missing >&2 || {
        say "setup: apt-get could not install:$missing (its own message stands above)"
        exit 1
    }
fi

for package in $unpack; do
    mkdir -p build/packages/download
    # apt downloads as its own user where it may write; as ours elsewhere. Either way it checks the signature.
    (cd build/packages/download && rm -f "$package"_*.deb && apt-get -q -o APT::Sandbox::User=root download "$package") >&2 &&
        dpkg-deb -x build/packages/download/"$package"_*.deb build/packages || {
        say "setup: could not download and unpack $package (apt's own message stands above)"
        exit 1
    }
    rm -rf build/packages/download
    : >"build/packages/$package"
done
