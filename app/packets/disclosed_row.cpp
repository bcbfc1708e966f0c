// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/disclosed_row.h"

#include "app/packets/packet_case.h"
#include "core/schedule/work_rows.h"

namespace backpay {

Result<std::vector<Disclosure>> disclosedCells(Ledger &ledger, PacketReader reader, RowKind kind, std::int64_t revision,
                                               DayNumber today, const ZoneResolver &zones)
{
    const auto seed = ledger.signingSeed();
    if (!seed)
        return tl::unexpected(seed.error());
    const auto made = PacketCase::read(ledger, {{}, reader, today}, zones);
    if (!made)
        return tl::unexpected(made.error());
    const CaseFile &file = (*made)->file();
    const Commitments commitments(*seed);
    for (const WorkRow &row : workRows(file))
        if (row.own == (kind == RowKind::TimeEntry) && row.revision == revision)
            return commitments.disclosures(file, row.own, row.index);
    return std::vector<Disclosure>();
}

}
