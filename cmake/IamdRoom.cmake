# iamd_room(NAME <room> SOURCES <file>… [DEPENDS <room>…] [LIBRARIES <target>…] [PRIVATE_LIBRARIES <target>…])
#
# Makes the static library iamd_<room>, alias iamd::<room>. Headers are included as "iamd/<room>/file.hpp". DEPENDS names
# rooms and LIBRARIES outside libraries, both passed on to those who link the room; PRIVATE_LIBRARIES are not passed on.
# Headers need not be listed. What may be included from where stands in tools/include_table.txt, and a test checks it.

function(iamd_room)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;DEPENDS;LIBRARIES;PRIVATE_LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_SOURCES)
        message(FATAL_ERROR "iamd_room: needs NAME and SOURCES; unknown: '${arg_UNPARSED_ARGUMENTS}'")
    endif()
    set(target iamd_${arg_NAME})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(iamd::${arg_NAME} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    list(TRANSFORM arg_DEPENDS PREPEND iamd::)
    target_link_libraries(${target} PUBLIC ${arg_DEPENDS} ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
endfunction()

# iamd_add_directory(<directory>): add_subdirectory where it has a CMakeLists.txt; nothing otherwise.
function(iamd_add_directory directory)
    set(path "${CMAKE_SOURCE_DIR}/${directory}")
    if(EXISTS "${path}/CMakeLists.txt")
        add_subdirectory("${path}")
        return()
    endif()
    # What is not there yet is watched for, so that the next build notices it.
    if(NOT IS_DIRECTORY "${path}")
        cmake_path(GET path PARENT_PATH path)
    endif()
    if(IS_DIRECTORY "${path}" AND NOT path STREQUAL CMAKE_SOURCE_DIR)
        set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
    endif()
endfunction()
