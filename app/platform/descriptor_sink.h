// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/offered_file.h"

#include <cstdint>
#include <string>

namespace backpay {

/**
 * Writes to a descriptor that another app handed out, and owns it. A file is emptied first, as not every provider does
 * that when it is asked to, and holds at the end as many bytes as were written. A pipe that takes nothing for half a
 * minute is given up; whether who reads it keeps what it got only reading it back tells.
 */
class DescriptorSink final : public OfferedSink
{
public:
    /** `name` is what errors call it. */
    [[nodiscard]] static Result<std::unique_ptr<OfferedSink>> open(int descriptor, std::string name);
    ~DescriptorSink() override;
    DescriptorSink(const DescriptorSink &) = delete;
    DescriptorSink &operator=(const DescriptorSink &) = delete;

    [[nodiscard]] Result<void> write(std::string_view bytes) override;
    [[nodiscard]] Result<void> finish() override;

private:
    DescriptorSink(int descriptor, std::string name);
    [[nodiscard]] Result<void> failed(int number) const;

    int descriptor_;
    std::string name_;
    bool isFile_ = false;
    std::int64_t written_ = 0;
};

}
