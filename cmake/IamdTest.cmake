# iamd_test(NAME <name> SOURCES <file>… [DEPENDS <room>…] [LIBRARIES <target>…] [LABELS <label>…] [TIMEOUT <s>] [WHOLE])
#
# Makes the GoogleTest program test_<name> (with gtest_main and RapidCheck) and registers every test in it with CTest as
# "<name>.<Suite>.<test>". Each test then runs in a process of its own, several at once: files that it writes need names of
# their own (testing::TempDir() plus the test's name or the process id). WHOLE registers the program as one test instead,
# for suites that share a costly set-up.
#   DEPENDS   rooms to link. "app" is special: the command is built first, and IAMD_PROGRAM is its path (a string literal).
#   LABELS    slow: left out of "make test".  tsan: also run under the thread sanitizer.
#   TIMEOUT   seconds a test may take (default 120; 900 where slow). Sanitizer builds get five times that.
# IAMD_SOURCE_DIR is the repository root (a string literal); tests run in the build folder.
#
# iamd_benchmark(NAME <name> SOURCES <file>… [DEPENDS <room>…] [LIBRARIES <target>…]) makes bench_<name> with Google
# Benchmark's main; "make bench" builds and runs them all. iamd_tests_<label> builds the tests that carry a label.
#
# Under the sanitizers, whose builds are the longest, the headers of GoogleTest are parsed once for all tests, not once a
# file. Elsewhere not: g++ 12 then warns of its own library (-Warray-bounds), which it takes for ours.

include(GoogleTest)
if(IAMD_SANITIZERS)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/test_headers.cpp" CONTENT "" @ONLY)
    add_library(iamd_test_headers OBJECT "${CMAKE_BINARY_DIR}/generated/test_headers.cpp")
    target_link_libraries(iamd_test_headers PRIVATE GTest::gtest Threads::Threads)
    target_precompile_headers(iamd_test_headers PRIVATE
        <gtest/gtest.h> <algorithm> <array> <cmath> <cstdint> <fstream> <functional> <limits> <map> <memory> <numbers>
        <numeric> <optional> <set> <span> <sstream> <string> <string_view> <vector>)
endif()
add_custom_target(iamd_benchmarks)
add_custom_target(iamd_tests_slow)
add_custom_target(iamd_tests_tsan)

function(iamd_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "WHOLE" "NAME;TIMEOUT" "SOURCES;DEPENDS;LIBRARIES;LABELS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES)
        message(FATAL_ERROR "iamd_test: needs NAME and SOURCES; unknown: '${arg_UNPARSED_ARGUMENTS}'")
    endif()
    set(target test_${arg_NAME})
    add_executable(${target} ${arg_SOURCES})
    if(TARGET iamd_test_headers)
        target_precompile_headers(${target} REUSE_FROM iamd_test_headers)
    endif()
    target_compile_definitions(${target} PRIVATE IAMD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if("app" IN_LIST arg_DEPENDS)
        list(REMOVE_ITEM arg_DEPENDS app)
        add_dependencies(${target} iamd)
        target_compile_definitions(${target} PRIVATE IAMD_PROGRAM="$<TARGET_FILE:iamd>")
    endif()
    list(TRANSFORM arg_DEPENDS PREPEND iamd::)
    # src for tests that link no room; test for what they share ("support/…").
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/test")
    target_link_libraries(${target} PRIVATE ${arg_DEPENDS} ${arg_LIBRARIES} GTest::gtest GTest::gtest_main rapidcheck
                                            Threads::Threads)

    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
        if("slow" IN_LIST arg_LABELS)
            set(arg_TIMEOUT 900)
        endif()
    endif()
    if(IAMD_SANITIZERS)
        math(EXPR arg_TIMEOUT "5 * ${arg_TIMEOUT}")
    endif()

    foreach(label IN LISTS arg_LABELS)
        if(NOT TARGET iamd_tests_${label})
            add_custom_target(iamd_tests_${label})
        endif()
        add_dependencies(iamd_tests_${label} ${target})
    endforeach()

    # One string: lists do not survive the discovery, and ctest -L matches a part of a label as well.
    list(JOIN arg_LABELS "+" labels)
    set(properties TIMEOUT ${arg_TIMEOUT})
    if(labels)
        list(APPEND properties LABELS "${labels}") # an empty value would be lost on the way to ctest
    endif()
    if(arg_WHOLE)
        add_test(NAME ${arg_NAME} COMMAND ${target})
        set_tests_properties(${arg_NAME} PROPERTIES ${properties})
    else()
        gtest_discover_tests(${target}
            TEST_PREFIX "${arg_NAME}."
            DISCOVERY_MODE PRE_TEST
            DISCOVERY_TIMEOUT 120
            PROPERTIES ${properties})
    endif()
endfunction()

function(iamd_benchmark)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;DEPENDS;LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES)
        message(FATAL_ERROR "iamd_benchmark: needs NAME and SOURCES; unknown: '${arg_UNPARSED_ARGUMENTS}'")
    endif()
    set(target bench_${arg_NAME})
    add_executable(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/benchmark")
    target_compile_definitions(${target} PRIVATE IAMD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    list(TRANSFORM arg_DEPENDS PREPEND iamd::)
    target_link_libraries(${target} PRIVATE ${arg_DEPENDS} ${arg_LIBRARIES} benchmark::benchmark benchmark::benchmark_main)
    add_dependencies(iamd_benchmarks ${target})
endfunction()
