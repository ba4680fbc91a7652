#!/bin/sh
# Proves that the two commands of the README work on a machine where nothing is installed: for each TASK, makes a bare
# Debian 12 root file system, puts a fresh clone of this repository in it, and runs ./do TASK there twice.
#
#   tools/bare_debian.sh [--tarball FILE] [--keep] DIRECTORY [TASK…]        (as root; needs debootstrap and git)
#
# DIRECTORY takes one root a task (2 GB each; removed after a success unless --keep). TASK is demo, test or both (the
# default). FILE keeps the bare root between calls (default: DIRECTORY/bare-debian12.tar). What is cloned is what is committed.
# The host's apt sources, proxies and name servers carry over. DEBIAN_MIRROR chooses where debootstrap downloads from.
# Ends with a line a task: exit code, seconds, megabytes downloaded, seconds of the second call. Exit code 1 if a task failed.
set -eu

fail() {
    printf 'bare_debian: %s\n' "$*" >&2
    exit 2
}

tarball=
keep=0
while [ $# -gt 0 ]; do
    case $1 in
    --tarball) tarball=${2:?--tarball needs a file} && shift 2 ;;
    --keep) keep=1 && shift ;;
    -*) fail "unknown option '$1' (known: --tarball FILE, --keep)" ;;
    *) break ;;
    esac
done
[ $# -gt 0 ] || fail "no DIRECTORY given (usage: tools/bare_debian.sh DIRECTORY [demo] [test])"
[ "$(id -u)" = 0 ] || fail "not root (chroot needs it); call it with sudo"
for command in debootstrap git chroot unshare; do
    command -v "$command" >/dev/null || fail "$command is missing; apt-get install debootstrap git util-linux"
done

repository=$(cd "$(dirname "$0")/.." && pwd -P)
mkdir -p "$1"
directory=$(cd "$1" && pwd -P)
shift
[ $# -gt 0 ] || set -- demo test
for task in "$@"; do
    case $task in demo | test) ;; *) fail "unknown task '$task' (known: demo, test)" ;; esac
done
[ -n "$tarball" ] || tarball=$directory/bare-debian12.tar

if [ ! -f "$tarball" ]; then
    [ ! -e "$directory/bootstrap" ] || fail "$directory/bootstrap is left from a broken call; remove it"
    debootstrap --variant=minbase bookworm "$directory/bootstrap" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" \
        >"$directory/bootstrap.log" 2>&1 || fail "debootstrap failed; see $directory/bootstrap.log"
    tar -C "$directory/bootstrap" --exclude='./proc/*' --exclude='./sys/*' -cf "$tarball.part" .
    mv "$tarball.part" "$tarball"
    rm -rf "$directory/bootstrap"
fi

# in_root ROOT COMMAND…: runs there with a clean environment; /proc lives and dies with the command.
in_root() {
    root=$1
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$root" /usr/bin/env -i \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        /bin/sh -c 'cd /openiamd && exec "$@"' sh "$@"
}

# Megabytes in apt's lines "Fetched 127 MB in 3s (…)".
downloaded_mb() {
    sed -n 's/^Fetched \([0-9.,]*\) \([kM]*B\) in.*/\1 \2/p' "$1" |
        awk '{ gsub(",", "", $1); s += $1 * ($2 == "MB" ? 1 : $2 == "kB" ? 1e-3 : 1e-6) } END { printf "%.0f", s }'
}

summary=
status=0
for task in "$@"; do
    root=$directory/root-$task
    log=$directory/$task.log
    [ ! -e "$root" ] || fail "$root is left from an earlier call; remove it"
    mkdir "$root"
    tar -C "$root" -xf "$tarball"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
        rm -rf "$root/etc/apt"
        cp -a /etc/apt "$root/etc/apt"
    else
        cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    fi
    git clone -q --no-hardlinks "$repository" "$root/openiamd"

    printf '=== ./do %s in %s\n' "$task" "$root"
    start=$(date +%s)
    code=0
    in_root "$root" ./do "$task" >"$log" 2>&1 || code=$?
    seconds=$(($(date +%s) - start))
    tail -n 40 "$log"

    again=-
    if [ "$code" -eq 0 ]; then
        start=$(date +%s)
        in_root "$root" ./do "$task" >"$log.again" 2>&1 || code=$?
        again=$(($(date +%s) - start))
        if grep -E '^(setup: installing|Fetched )' "$log.again"; then code=1; fi # a second call installs nothing
    fi
    [ "$code" -eq 0 ] || status=1
    size=$(du -sxm "$root" | cut -f 1)
    summary="$summary
$task: exit $code, $seconds s, $(downloaded_mb "$log") MB downloaded, $size MB on disk; second call $again s"
    if [ "$code" -eq 0 ] && [ "$keep" -eq 0 ]; then rm -rf --one-file-system "$root"; fi
done
printf '%s\n' "$summary"
exit $status
