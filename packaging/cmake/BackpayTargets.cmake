# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One target that carries what every other target is compiled with: language level, warnings as errors, hardening
# and, when asked for, the sanitizers. A layer is one static library made by backpay_library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(BACKPAY_WARNINGS "Show compiler warnings and stop at them; off for people who only use the app, perhaps with a newer compiler" ON)

# Off but where every file is compiled anew again and again: a library whose files are compiled several at a time takes a
# third of the time. The names that one file keeps to itself must then differ from those of its neighbours, and a local
# name may stand before a name of another file.
option(BACKPAY_UNITY "Compile the files of a library several at a time" OFF)
function(backpay_unity target)
    if(BACKPAY_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    endif()
endfunction()

add_library(backpay_options INTERFACE)
target_include_directories(backpay_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(BACKPAY_WARNINGS)
    target_compile_options(backpay_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
        $<IF:$<BOOL:${BACKPAY_UNITY}>,-Wshadow=local,-Wshadow>
        -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Werror)
endif()
target_compile_options(backpay_options INTERFACE -fstack-protector-strong)
if(BACKPAY_SANITIZE)
    target_compile_options(backpay_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC 12 reports it of its own std::function, instrumented
    target_link_options(backpay_options INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(backpay_options INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(backpay_options INTERFACE -Wl,-z,relro,-z,now)
endif()

if(BACKPAY_FUZZ)
    target_compile_options(backpay_options INTERFACE -fsanitize=fuzzer-no-link) # the fuzzer sees which code it reached
endif()

# Off but where every file is compiled anew again and again (tests/run): a header that comes precompiled hides that a file
# forgot to include it, and the other builds are there to say so.
option(BACKPAY_PCH "Precompile the outside headers that nearly every file includes" OFF)

# What a layer precompiles: headers from outside only, so that a change of ours never builds everything. GCC takes a
# precompiled header only where no macro it asks about differs, so these are headers that ask about none of ours.
set(backpay_std_headers
    <algorithm> <array> <charconv> <cstdint> <map> <memory> <optional> <set> <span> <string> <string_view> <tuple>
    <utility> <vector>)
set(backpay_core_headers ${backpay_std_headers} <tl/expected.hpp>)
set(backpay_app_headers ${backpay_core_headers} <QCoreApplication>)

# backpay_precompiled(TARGET OWNER HEADERS...): TARGET reads what OWNER precompiled, and OWNER itself precompiles HEADERS.
function(backpay_precompiled target owner)
    if(NOT BACKPAY_PCH)
        return()
    endif()
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# backpay_library(NAME SOURCES ... [LIBS ...] [PRIVATE_LIBS ...] [ALONE]): a static library, one per folder of a layer.
# ALONE is for one whose macros differ from those the precompiled headers were made with.
function(backpay_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "ALONE" "" "SOURCES;LIBS;PRIVATE_LIBS")
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LIBS} PRIVATE backpay_options ${ARG_PRIVATE_LIBS})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    backpay_unity(${name})
    if(ARG_ALONE)
        return()
    elseif(Qt6::Core IN_LIST ARG_LIBS)
        backpay_precompiled(${name} backpay_platform ${backpay_app_headers})
    else()
        backpay_precompiled(${name} backpay_base ${backpay_core_headers})
    endif()
endfunction()
