#!/bin/sh
# Object files compiled for wider registers than every processor has may define nothing that the linker could take for
# the whole program: no weak symbols, and no others than the entry named. Usage: check_wide_objects.sh ENTRY OBJECT
set -eu
shared=$(nm --defined-only --extern-only --demangle "$2" | grep -v " T .*\<$1(" || true)
[ -z "$shared" ] || {
    printf '%s: these would be linked into other code:\n%s\n' "$2" "$shared" >&2
    exit 1
}
