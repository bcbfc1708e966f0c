# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# backpay_embed(TARGET NAMESPACE ROOT FILES...): compiles files into TARGET as text, so that profiles and migrations
# need no folder at run time. Declares, in backpay::NAMESPACE, `std::span<const EmbeddedFile> files()`, sorted by name;
# a name is the path below ROOT. The generated header is "NAMESPACE_files.h".
function(backpay_embed target namespace root)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/embed_${namespace}")
    set(script "${PROJECT_SOURCE_DIR}/packaging/cmake/embed.cmake")
    list(SORT ARGN)
    string(REPLACE ";" "|" packed "${ARGN}")
    add_custom_command(
        OUTPUT "${out}/${namespace}_files.cpp" "${out}/${namespace}_files.h"
        COMMAND "${CMAKE_COMMAND}" "-DOUT=${out}" "-DNAMESPACE=${namespace}" "-DROOT=${root}" "-DFILES=${packed}" -P "${script}"
        DEPENDS ${ARGN} "${script}"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}/${namespace}_files.cpp" "${out}/${namespace}_files.h")
    set_source_files_properties("${out}/${namespace}_files.cpp" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_include_directories(${target} PRIVATE "${out}")
endfunction()
