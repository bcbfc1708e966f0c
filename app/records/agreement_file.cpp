// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/agreement_file.h"

#include "platform-importers/engine/file_guard.h"

#include <filesystem>
#include <fstream>
#include <vector>

namespace backpay {

namespace {

constexpr std::int64_t mostMebibytes = 256;
constexpr std::size_t blockBytes = 1 << 16;

}

Result<Agreement> readAgreement(const std::string &path)
{
    std::error_code fault;
    const auto status = std::filesystem::status(path, fault);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::FileMissing, {path});
    if (!std::filesystem::is_regular_file(status)) // a pipe would wait for ever
        return fail(ErrorCode::FileNotRegular, {path});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::FileUnreadable, {path, std::generic_category().message(errno)});
    Agreement agreement;
    agreement.fileName = baseName(path);
    Sha256Stream digest;
    std::vector<char> block(blockBytes);
    do {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        digest.add({block.data(), static_cast<std::size_t>(file.gcount())});
        agreement.bytes += file.gcount();
        if (agreement.bytes > mostMebibytes << 20)
            return fail(ErrorCode::FileTooLarge, {path, std::to_string(mostMebibytes)});
    } while (file);
    if (!file.eof())
        return fail(ErrorCode::FileUnreadable, {path, std::generic_category().message(errno)});
    if (agreement.bytes == 0)
        return fail(ErrorCode::FileEmpty, {path});
    agreement.sha256 = digest.finish();
    return agreement;
}

}
