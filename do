#!/bin/sh
# The one way to do a thing here: ./do demo, ./do test, … (the Makefile only calls this). Needs nothing but a shell on a
# bare Debian 12: what is missing is installed first, as root or through sudo. Build chatter goes to stderr.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END'
Usage: ./do WHAT [arguments]        (or: make WHAT)

  demo        install what is missing, build, run the main scenario, show its result, and write its page
  test        the same for the tests; PRESET=asan ./do test runs them under the sanitizers
  test-slow   the long tests (label "slow")
  asan, tsan  tests under the address and undefined-behaviour sanitizers; threaded tests under the thread sanitizer
  regression  compare the shipped scenarios' results with the committed ones; with --renew, write those anew
  schema      renew what the command generates: schema/ and docs/reference/
  validation  compare with published truth; writes docs/validation.md
  bench       build and run the benchmarks
  bench-tracking  the tracker beside Stone Soup, which is installed from PyPI into build/peers (needs a network)
  bench-assignment  dense linear assignment beside SciPy and lap, installed likewise
  check-exports  exported runs read by Cesium, pyacmi and others, installed into build/export-peers (needs a network and Node.js)
  pictures    make the README's pictures anew (needs Chromium and Node.js, which it installs)
  setup       only install packages: ./do setup [build] [test] [browser] [lint] [peers]
  build       only build the command
  format      format the sources; format-check only looks
  tidy        run clang-tidy over the sources
  clean       remove build/

PRESET (default release) is one of dev, release, asan, tsan; each builds in build/PRESET.
IAMD_SKIP_SETUP=1 leaves the system's packages alone.
END
}

preset=${PRESET:-release}
case $preset in dev | release | asan | tsan) ;; *)
    printf "do: unknown PRESET '%s'; known: dev, release, asan, tsan\n" "$preset" >&2
    exit 2
    ;;
esac

cache_has() { grep "^$1\$" "build/$preset/CMakeCache.txt" >/dev/null 2>&1; }

# configure ON|OFF: with the tests or not. Tests once switched on stay on, so demo and test share one build.
configure() {
    tests=$1
    if cache_has 'IAMD_BUILD_TESTS:BOOL=ON'; then tests=ON; fi
    if [ -f "build/$preset/build.ninja" ] && [ "build/$preset/build.ninja" -nt CMakePresets.json ] &&
        cache_has "IAMD_BUILD_TESTS:BOOL=$tests" && cache_has "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)"; then
        return
    fi
    if [ -f "build/$preset/CMakeCache.txt" ] && ! cache_has "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)"; then
        rm -rf "build/$preset" # the tree has been moved or copied: CMake would refuse it
    fi
    cmake --preset "$preset" -DIAMD_BUILD_TESTS="$tests" >&2
    touch "build/$preset/build.ninja"
}

build() { cmake --build "build/$preset" "$@" >&2; }

build_command() {
    tools/setup.sh build
    configure OFF
    build --target iamd
}

# The sanitizers need the address space where their runtime expects it: newer kernels randomise too widely for g++ 12.
steady() {
    case $preset in
    asan | tsan)
        if setarch -R true 2>/dev/null; then setarch -R "$@"; else "$@"; fi
        ;;
    *) "$@" ;;
    esac
}

# run_tests BUILD-TARGET CTEST-ARGUMENT…
run_tests() {
    target=$1
    shift
    tools/setup.sh build test
    configure ON
    build --target "$target"
    steady ctest --preset "$preset" --no-label-summary -j "${JOBS:-2}" "$@"
}

sources() { git ls-files --cached --others --exclude-standard -- '*.cpp' '*.hpp'; }

what=${1:-help}
[ $# -eq 0 ] || shift
install_peers() {
    [ -x build/peers/bin/python ] || python3 -m venv build/peers
    build/peers/bin/pip install --quiet --requirement benchmark/peers/requirements.txt >&2
}

case $what in
help | -h | --help) usage ;;
setup) tools/setup.sh "$@" ;;
build)
    build_command
    ;;
demo)
    build_command
    case " $* " in *" --run "* | *" --report"*) ;; *) set -- --report "build/$preset/report.html" "$@" ;; esac
    exec "build/$preset/app/iamd" run scenarios/s500-ten-ballistic.yaml "$@"
    ;;
test) run_tests all -LE slow "$@" ;;
test-slow) run_tests all -L slow "$@" ;;
asan)
    preset=asan
    run_tests all -LE slow "$@"
    ;;
tsan)
    preset=tsan
    run_tests iamd_tests_tsan -L tsan "$@"
    ;;
regression)
    if [ "${1:-}" = --renew ]; then
        tools/setup.sh build test
        configure ON
        build --target iamd
        python3 -B test/regression/regression.py --renew "build/$preset/app/iamd" scenarios/*.yaml
    else
        run_tests iamd -R '^regression\.' "$@"
    fi
    ;;
schema)
    build_command
    mkdir -p schema docs/reference
    for name in scenario catalog claim sensors; do
        "build/$preset/app/iamd" schema "$name" >"schema/$name.schema.json"
        "build/$preset/app/iamd" schema "$name" --markdown >"docs/reference/$name.md"
    done
    ;;
validation)
    build_command
    "build/$preset/app/iamd" validate "$@"
    ;;
bench)
    tools/setup.sh build test
    configure ON
    build --target iamd_benchmarks
    for program in "build/$preset"/benchmark/bench_*; do
        [ -f "$program" ] && [ -x "$program" ] || continue
        "$program" "$@"
    done
    ;;
bench-tracking)
    tools/setup.sh build test peers
    configure ON
    build --target iamd --target tracking_peer
    install_peers
    OMP_NUM_THREADS=1 build/peers/bin/python -B benchmark/compare_tracking.py speed scale quality --work build/peers/scenes \
        --ours "build/$preset/benchmark/tracking_peer" --iamd "build/$preset/app/iamd" "$@"
    ;;
bench-assignment)
    tools/setup.sh build test peers
    configure ON
    build --target iamd --target assignment_peer
    install_peers
    build/peers/bin/python -B benchmark/compare_assignment.py --work build/peers/matrices \
        --ours "build/$preset/benchmark/assignment_peer" --iamd "build/$preset/app/iamd" "$@"
    ;;
check-exports)
    tools/setup.sh build test peers
    configure ON
    build --target iamd --target test_report
    python3 -B test/export/check.py --work build/export-peers --iamd "build/$preset/app/iamd" \
        --test-report "build/$preset/test/report/test_report" \
        scenarios/s500-ten-ballistic.yaml scenarios/patriot-vs-srbm.yaml scenarios/s300-vs-cruise.yaml "$@"
    ;;
pictures)
    tools/setup.sh build browser
    build_command
    IAMD_PROGRAM=$PWD/build/$preset/app/iamd test/browser/run.sh pictures
    ;;
format)
    command -v clang-format-19 >/dev/null 2>&1 || tools/setup.sh build lint
    sources | xargs -r clang-format-19 -i
    ;;
format-check)
    command -v clang-format-19 >/dev/null 2>&1 || tools/setup.sh build lint
    status=0
    for file in $(sources); do
        clang-format-19 "$file" | cmp -s - "$file" || {
            printf '%s: not formatted (.clang-format) call ./do format\n' "$file"
            status=1
        }
    done
    exit $status
    ;;
tidy)
    tools/setup.sh build test lint
    preset=dev
    configure ON
    build --target iamd_generated
    sources | grep '^\(src\|app\)/.*\.cpp$' | xargs -r -P "${JOBS:-2}" -n 1 clang-tidy-19 --quiet -p "build/$preset"
    ;;
clean) rm -rf build ;;
*)
    printf "do: unknown task '%s'\n\n" "$what" >&2
    usage >&2
    exit 2
    ;;
esac
