# iamd_embed_text(TARGET <target> OUTPUT_NAME <function> NAMESPACE <ns> FILES <file>… [BASE <directory>])
#
# Puts the files into the program: adds to <target> a generated source that defines
#     std::span<const iamd::scenario::EmbeddedFile> <ns>::<function>();
# with one entry a file, in the order given, any content, path relative to BASE (default: the repository root). It is
# written anew when a file or the list changes. iamd/scenario/embedded.hpp declares EmbeddedFile {path, text} and, if
# <ns>::<function> is to be called, that function too. FILES may be absolute or relative to the calling
# CMakeLists, which must be the one that makes <target>.

function(iamd_embed_text)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;OUTPUT_NAME;NAMESPACE;BASE" "FILES")
    foreach(required IN ITEMS TARGET OUTPUT_NAME NAMESPACE)
        if(NOT arg_${required})
            message(FATAL_ERROR "iamd_embed_text: ${required} is missing")
        endif()
    endforeach()
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "iamd_embed_text: unknown argument ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_BASE)
        set(arg_BASE "${CMAKE_SOURCE_DIR}")
    endif()

    set(files "")
    set(listing "")
    foreach(file IN LISTS arg_FILES)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
        cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${arg_BASE}" OUTPUT_VARIABLE path)
        list(APPEND files "${file}")
        string(APPEND listing "${path}\t${file}\n")
    endforeach()

    set(output "${CMAKE_BINARY_DIR}/generated/embed/${arg_TARGET}_${arg_OUTPUT_NAME}.cpp")
    set(list_file "${CMAKE_BINARY_DIR}/generated/embed/${arg_TARGET}_${arg_OUTPUT_NAME}.list")
    file(CONFIGURE OUTPUT "${list_file}" CONTENT "${listing}" @ONLY) # rewrites only on change
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DLIST=${list_file}" "-DNAMESPACE=${arg_NAMESPACE}" "-DFUNCTION=${arg_OUTPUT_NAME}"
                "-DOUTPUT=${output}" -P "${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake"
        DEPENDS "${list_file}" ${files} "${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake"
        COMMENT "Embedding ${arg_NAMESPACE}::${arg_OUTPUT_NAME}"
        VERBATIM)
    target_sources(${arg_TARGET} PRIVATE "${output}")
    # One long literal a file: beyond what the standard promises, within what g++ and clang take.
    set_source_files_properties("${output}" PROPERTIES COMPILE_OPTIONS "-w")
    add_custom_target(iamd_embed_${arg_TARGET}_${arg_OUTPUT_NAME} DEPENDS "${output}")
    add_dependencies(iamd_generated iamd_embed_${arg_TARGET}_${arg_OUTPUT_NAME})
    add_dependencies(${arg_TARGET} iamd_embed_${arg_TARGET}_${arg_OUTPUT_NAME})
endfunction()
