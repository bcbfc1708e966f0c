// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_head.h"

#include <algorithm>

namespace backpay {

namespace {

Result<JournalHead> headFrom(const Database &database, Result<Statement> statement)
{
    if (!statement)
        return tl::unexpected<Error>(std::move(statement.error()));
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    JournalHead head;
    if (!*row)
        return head;
    const auto hash = statement->blob(1);
    if (hash.size() != head.hash.size())
        return fail(ErrorCode::JournalBroken, {database.path(), std::to_string(statement->integer(0))});
    head.seq = statement->integer(0);
    std::copy(hash.begin(), hash.end(), head.hash.begin());
    return head;
}

}

Result<JournalHead> journalHead(const Database &database)
{
    return headFrom(database, database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"));
}

Result<HeadStanding> standingTo(const JournalHead &seen, const Database &database)
{
    const Result<JournalHead> last = journalHead(database);
    if (!last)
        return tl::unexpected<Error>(last.error());
    if (*last == seen || seen.seq == 0)
        return *last == seen ? HeadStanding::Same : HeadStanding::Further;
    if (last->seq < seen.seq)
        return HeadStanding::Behind;
    Result<Statement> same = database.prepare("SELECT seq, hash FROM journal WHERE seq = ?");
    if (same)
        same->bind(1, seen.seq);
    const Result<JournalHead> there = headFrom(database, std::move(same));
    if (!there)
        return tl::unexpected<Error>(there.error());
    return *there == seen ? HeadStanding::Further : HeadStanding::Apart;
}

}
