# How every translation unit is compiled. Floating point is kept to the letter of the source (no fast-math, no contraction
# into fused operations, no tuning to the building machine): the same binary gives the same bits on every machine.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_compile_options(-ffp-contract=off)
add_compile_options(
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wdouble-promotion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wextra-semi)
if(IAMD_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()

# Boost.Math must not compute in long double, whose width differs between machines.
add_compile_definitions(BOOST_MATH_PROMOTE_DOUBLE_POLICY=false EIGEN_MPL2_ONLY)

if(IAMD_CONTRACTS)
    # Left undefined when off, so that #ifdef and #if say the same.
    add_compile_definitions(IAMD_CONTRACTS=1 _GLIBCXX_ASSERTIONS)
endif()

if(IAMD_SANITIZERS)
    # A null pointer ends the program under the address sanitizer as well, and no misaligned pointer can arise where none is
    # cast; the two checks stand before every access and double the time that compiling takes.
    add_compile_options(-fsanitize=${IAMD_SANITIZERS} -fno-sanitize=null,alignment -fno-sanitize-recover=all
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${IAMD_SANITIZERS})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # g++ sees uninitialised values and overlaps in the instrumented code that are not in ours.
        add_compile_options(-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds -Wno-tsan)
    endif()
endif()

find_program(IAMD_CCACHE ccache)
mark_as_advanced(IAMD_CCACHE)
if(IAMD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Clones share what they compiled: paths below the source folder count as relative to it. The rest is what ccache wants
    # before it keeps a file that uses a precompiled header (its manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${IAMD_CCACHE}")
endif()

# Everything that is generated hangs here, so that tools that only read the sources can ask for it.
add_custom_target(iamd_generated)
