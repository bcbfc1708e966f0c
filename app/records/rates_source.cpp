// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/rates_source.h"

#include "platform-importers/engine/structured/archive.h"

namespace backpay {

Result<RatesFile> readRates(const std::string &name, std::string_view bytes)
{
    if (!looksLikeZip(bytes))
        return parseRatesFile(name, bytes);
    const auto members = readArchive(name, bytes);
    if (!members)
        return tl::unexpected(members.error());
    if (members->size() != 1)
        return fail(ErrorCode::RatesFileInvalid, {name, "an archive of one file"});
    return parseRatesFile(name + '/' + members->front().name, members->front().bytes);
}

}
