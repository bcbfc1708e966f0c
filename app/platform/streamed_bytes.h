// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/offered_file.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace backpay {

/** Takes the next bytes of a stream, in blocks of streamBlock but for the last; an error ends the reading. */
using StreamSink = std::function<Result<void>(std::string_view block)>;
/** Bytes so far, and those announced (0 where none were); return false to cancel. */
using StreamProgress = std::function<bool(std::uint64_t done, std::uint64_t announced)>;

inline constexpr std::size_t streamBlock = std::size_t{1} << 20;

/**
 * Reads an offered file to its end and gives what comes to `sink`. How many bytes came, only where they are those that
 * were announced, or where none were announced. What a sink has taken before an error is for the caller to drop.
 *
 * FileUnreadable where it cannot be opened or a read fails, FileTooLarge beyond `most` bytes (announced ones are
 * believed for that), FileLengthDiffers where it ends early or goes on, Cancelled, and the sink's own errors. Nothing
 * is read beyond the first excess byte's block.
 */
[[nodiscard]] Result<std::uint64_t> streamOffered(const OfferedFile &file, std::uint64_t most, const StreamSink &sink,
                                                  const StreamProgress &progress = {});

/** The same into memory: all of its bytes or none. */
[[nodiscard]] Result<std::string> readOffered(const OfferedFile &file, std::uint64_t most, const StreamSink &look = {},
                                              const StreamProgress &progress = {});

}
