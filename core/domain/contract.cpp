// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract.h"

#include "core/base/digest.h"

namespace backpay {

namespace {

/** Length first, so that ("ab", "c") and ("a", "bc") differ. */
void appendPrefixed(std::string &bytes, const std::string &part)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(static_cast<std::uint64_t>(part.size()) >> shift & 0xff));
    bytes += part;
}

}

const std::string &Contract::shownName() const
{
    if (!alias.empty())
        return alias;
    return name.empty() ? platform : name;
}

std::string contractKey(const std::string &platform, const std::string &name, const std::string &ref)
{
    std::string bytes;
    appendPrefixed(bytes, platform);
    appendPrefixed(bytes, ref.empty() ? name : ref);
    return toHex(rowKey(bytes)).substr(0, 12);
}

}
