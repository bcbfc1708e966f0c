# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by backpay_embed at build time: writes NAMESPACE_files.{h,cpp} into OUT from FILES (separated by '|').
# Contents are written as byte arrays: a string literal has a length limit and an escaping problem.
string(REPLACE "|" ";" files "${FILES}")
set(arrays "")
set(table "")
set(index 0)
foreach(file IN LISTS files)
    file(RELATIVE_PATH name "${ROOT}" "${file}")
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    string(APPEND arrays "constexpr char file${index}[] = {${bytes}'\\0'};\n")
    string(APPEND table "    {\"${name}\", {file${index}, sizeof(file${index}) - 1}},\n")
    math(EXPR index "${index} + 1")
endforeach()
set(licence "// SPDX-FileCopyrightText: Backpay contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n// Made by packaging/cmake/embed.cmake at build time.\n")
file(MAKE_DIRECTORY "${OUT}")
file(WRITE "${OUT}/${NAMESPACE}_files.h" "${licence}#pragma once
#include \"core/base/embedded_file.h\"
#include <span>
namespace backpay::${NAMESPACE} {
std::span<const EmbeddedFile> files();
}
")
file(WRITE "${OUT}/${NAMESPACE}_files.cpp" "${licence}#include \"${NAMESPACE}_files.h\"
#include <array>
namespace backpay::${NAMESPACE} {
namespace {
${arrays}constexpr std::array<EmbeddedFile, ${index}> table = {{
${table}}};
}
std::span<const EmbeddedFile> files() { return table; }
}
")
