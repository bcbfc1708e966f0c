// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace backpay {

/** Bytes read so far and in all; return false to cancel. */
using ByteProgress = std::function<bool(std::uint64_t bytesDone, std::uint64_t bytesTotal)>;

/**
 * Reads a regular file whole. Never waits on a pipe or device, never reads past ImportLimits::fileBytes, and gives up
 * before reading on where guardContent() refuses the first block. FileChanged where size or time of change moved
 * between the start and the end.
 */
[[nodiscard]] Result<std::string> readWholeFile(const std::string &path, const ByteProgress &progress = {});

/**
 * Refuses bytes that no source has: empty, too many, a picture, gzip archive, PDF or database by their first bytes, or
 * no line end within ImportLimits::firstLineBytes where the form has lines at all. `total` is the size of the whole, of
 * which `head` is the beginning. `name` is for the message.
 */
[[nodiscard]] Result<void> guardContent(const std::string &name, std::string_view head, std::uint64_t total);

/** The last part of a path. */
[[nodiscard]] std::string baseName(std::string_view path);

}
