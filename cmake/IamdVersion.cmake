# iamd_version_sources(<out-var>)
#
# Yields the generated source that defines, from the project's version and from git,
#     std::string_view iamd::base::software_version();   // "0.1.0"
#     std::string_view iamd::base::source_revision();    // git describe --always --dirty, or "unknown" outside a checkout
# as declared in iamd/base/version.hpp. The revision is asked at every build, but the file is rewritten only when it
# changed, and it is the only translation unit that then compiles again. To be called by the room base, once.

function(iamd_version_sources out_var)
    set(source "${CMAKE_BINARY_DIR}/generated/iamd/base/version.cpp")
    add_custom_target(iamd_version
        COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${CMAKE_SOURCE_DIR}" "-DVERSION=${PROJECT_VERSION}" "-DOUTPUT=${source}"
                -P "${CMAKE_SOURCE_DIR}/cmake/write_version.cmake"
        BYPRODUCTS "${source}"
        COMMENT "Reading the source revision"
        VERBATIM)
    add_dependencies(iamd_generated iamd_version)
    set_source_files_properties("${source}" PROPERTIES GENERATED TRUE)
    set(${out_var} "${source}" PARENT_SCOPE)
endfunction()
