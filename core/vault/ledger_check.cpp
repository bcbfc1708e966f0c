// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_check.h"

#include "core/journal/journal.h"
#include "core/vault/counted_contracts.h"
#include "core/vault/import_store.h"
#include "core/vault/original_store.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace backpay {

namespace {

/** Collects what does not hold; an Error only where the vault cannot be read at all. */
class Checker
{
public:
    Checker(const Vault &vault, CheckReport &report, const CheckProgress &progress)
        : vault_(vault)
        , database_(vault.database())
        , report_(report)
        , progress_(progress)
    {
    }

    Result<void> run()
    {
        if (auto on = goOn(); !on)
            return on;
        const auto structure = vault_.checkStructure();
        if (!structure)
            return tl::unexpected(structure.error());
        report_.faults = *structure;
        if (!report_.faults.empty())
            return {}; // what stands on damaged pages proves nothing
        step_.part = CheckStep::Part::Journal;
        if (auto done = goOn().and_then([&] { return checkJournal(); }); !done)
            return done;
        if (auto done = checkImports(); !done)
            return done;
        if (auto done = checkMatches().and_then([&] { return checkSameMoney(); }); !done)
            return done;
        if (auto done = checkChanges(); !done)
            return done;
        return checkEvents();
    }

private:
    /** Tells how far it is; Cancelled where nobody wants to know the rest. */
    Result<void> goOn()
    {
        if (progress_ && !progress_(step_))
            return fail(ErrorCode::Cancelled);
        return {};
    }

    Result<void> checkJournal()
    {
        auto statement =
            database_.prepare("SELECT seq, device, recorded_at, monotonic_ns, kind, entity, payload, prev_hash, "
                              "hash FROM journal ORDER BY seq");
        if (!statement)
            return tl::unexpected(statement.error());
        Sha256 previous{};
        const auto listed = eachRow(*statement, [&](const Statement &row) {
            JournalEntry entry;
            entry.seq = row.integer(0);
            entry.device = row.text(1);
            entry.recordedAt = Instant(std::chrono::seconds(row.integer(2)));
            entry.monotonicNs = row.integer(3);
            entry.kind = row.text(4);
            entry.entity = row.text(5);
            entry.payload = row.text(6);
            copy(row.blob(7), entry.previous);
            copy(row.blob(8), entry.hash);
            ++report_.journalEntries;
            if (entry.seq != report_.journalEntries || entry.previous != previous || journalHash(entry) != entry.hash)
                report_.faults.push_back("journal-broken " + std::to_string(report_.journalEntries));
            previous = entry.hash;
            noteImport(entry);
            noteMatch(entry);
            noteSameMoney(entry);
            noteChange(entry);
        });
        if (!listed)
            return tl::unexpected(listed.error());
        return {};
    }

    static void copy(std::span<const std::uint8_t> from, Sha256 &to)
    {
        if (from.size() == to.size())
            std::copy(from.begin(), from.end(), to.begin());
    }

    /** What the journal says of an import. */
    struct ImportWord
    {
        std::string rowsDigest;
        std::string totals;
    };

    /** Which imports the journal says are in the vault, with the digest of their rows and the sums their files state.
     */
    void noteImport(const JournalEntry &entry)
    {
        if (entry.kind == "undo-import") {
            journalled_.erase(entry.entity);
        } else if (entry.kind == "import") {
            const auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
            ImportWord &word = journalled_[entry.entity];
            word = {{}, totalsText({})};
            if (payload.is_object()) {
                word.rowsDigest = textIn(payload, "rowsDigest");
                if (payload.contains("statedTotals"))
                    word.totals =
                        payload["statedTotals"].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            }
        }
    }

    /** What the journal says the user said of payouts and earnings. */
    void noteMatch(const JournalEntry &entry)
    {
        if (entry.kind != "match" && entry.kind != "match-put-back")
            return;
        const auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
        const auto earning = [&](const nlohmann::json &share) { return entry.entity + ' ' + textIn(share, "earning"); };
        const auto pair = [](const nlohmann::json &each) {
            return "payout " + textIn(each, "one") + ' ' + textIn(each, "other");
        };
        eachObject(payload, "dropped", [&](const nlohmann::json &share) { matches_.erase(earning(share)); });
        eachObject(payload, "earnings", [&](const nlohmann::json &share) {
            const auto amount = share.find("amount");
            matches_[earning(share)] =
                amount != share.end() && amount->is_number_integer() ? amount->get<std::int64_t>() : 0;
        });
        eachObject(payload, "droppedOthers", [&](const nlohmann::json &each) { sameMoney_.erase(pair(each)); });
        eachObject(payload, "others", [&](const nlohmann::json &each) {
            const auto same = each.find("same");
            sameMoney_[pair(each)] = same != each.end() && same->is_boolean() && same->get<bool>();
        });
    }

    /** A payload may be any JSON. */
    static std::string textIn(const nlohmann::json &object, const char *key)
    {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    }

    /** Of a list of the payload, which the journal's chain vouches for but which may be any JSON. */
    template <class Visit>
    static void eachObject(const nlohmann::json &payload, const char *list, Visit visit)
    {
        if (!payload.is_object() || !payload.contains(list) || !payload[list].is_array())
            return;
        for (const auto &each : payload[list]) {
            if (each.is_object())
                visit(each);
        }
    }

    /** What it says of payouts that may tell of the same money. */
    void noteSameMoney(const JournalEntry &entry)
    {
        if (entry.kind != "same-money")
            return;
        const auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
        const bool told = payload.is_object() && payload.contains("other") && payload["other"].is_string()
                          && payload.contains("same") && payload["same"].is_boolean();
        if (told)
            sameMoney_[entry.entity + ' ' + payload["other"].get<std::string>()] = payload["same"].get<bool>();
    }

    Result<void> checkSameMoney()
    {
        auto statement = database_.prepare(
            "SELECT one_key, one_occurrence, other_key, other_occurrence, same FROM same_money_decision");
        if (!statement)
            return tl::unexpected(statement.error());
        std::map<std::string, bool> kept;
        const auto listed = eachRow(*statement, [&](const Statement &row) {
            kept["payout " + rowId(keyFrom(row.blob(0)), row.integer(1)) + ' '
                 + rowId(keyFrom(row.blob(2)), row.integer(3))] = row.integer(4) != 0;
        });
        if (!listed)
            return tl::unexpected(listed.error());
        report_.matchDecisions += *listed;
        if (kept != sameMoney_)
            report_.faults.emplace_back("same-money-differs");
        return {};
    }

    Result<void> checkMatches()
    {
        auto statement = database_.prepare("SELECT payout_key, payout_occurrence, earning_key, earning_occurrence, "
                                           "amount FROM match_decision");
        if (!statement)
            return tl::unexpected(statement.error());
        std::map<std::string, std::int64_t> kept;
        const auto listed = eachRow(*statement, [&](const Statement &row) {
            kept["payout " + rowId(keyFrom(row.blob(0)), row.integer(1)) + ' '
                 + rowId(keyFrom(row.blob(2)), row.integer(3))] = row.integer(4);
        });
        if (!listed)
            return tl::unexpected(listed.error());
        report_.matchDecisions = *listed;
        if (kept != matches_)
            report_.faults.emplace_back("match-decisions-differ");
        return {};
    }

    /** Which merges and splits the journal says stand, with what it says of them. */
    void noteChange(const JournalEntry &entry)
    {
        if (entry.kind == "undo-change")
            changes_.erase(entry.entity);
        else if (entry.kind == "merge" || entry.kind == "split")
            changes_[entry.entity] = entry.payload;
    }

    Result<void> checkChanges()
    {
        const auto counted = CountedContracts::load(database_);
        if (!counted)
            return tl::unexpected(counted.error());
        for (const StoredChange &stored : counted->changes()) {
            const auto entry = changes_.find(stored.uuid);
            if (entry == changes_.end()) {
                report_.faults.push_back("change-not-in-journal " + stored.uuid);
                continue;
            }
            if (entry->second != changePayload(stored.change, counted->all()))
                report_.faults.push_back("change-differs " + stored.uuid);
            changes_.erase(entry);
        }
        for (const auto &[uuid, payload] : changes_)
            report_.faults.push_back("change-missing " + uuid);
        return {};
    }

    Result<void> checkImports()
    {
        const auto imports = loadImports(database_);
        if (!imports)
            return tl::unexpected(imports.error());
        report_.imports = static_cast<std::int64_t>(imports->size());
        if (auto counted = countRows(*imports); !counted)
            return counted;
        for (const StoredImport &import : *imports) {
            const auto entry = journalled_.find(import.record.uuid);
            if (entry == journalled_.end())
                report_.faults.push_back("import-not-in-journal " + import.record.uuid);
            const auto digest = digestOf(import);
            if (!digest)
                return tl::unexpected(digest.error());
            if (*digest != import.rowsDigest
                || (entry != journalled_.end() && entry->second.rowsDigest != toHex(*digest)))
                report_.faults.push_back("import-rows-differ " + import.record.uuid);
            if (entry != journalled_.end() && entry->second.totals != totalsText(import.record.totals))
                report_.faults.push_back("import-totals-differ " + import.record.uuid);
            const auto holds = originalHolds(database_, import.id);
            if (!holds)
                return tl::unexpected(holds.error());
            if (!*holds)
                report_.faults.push_back("original-differs " + import.record.uuid);
            if (entry != journalled_.end())
                journalled_.erase(entry);
        }
        for (const auto &[uuid, word] : journalled_)
            report_.faults.push_back("import-missing " + uuid);
        return {};
    }

    /** How many rows there are to look at. */
    Result<void> countRows(const std::vector<StoredImport> &imports)
    {
        step_.part = CheckStep::Part::Rows;
        for (const StoredImport &import : imports) {
            const auto runs = readSightings(database_, import.id);
            if (!runs)
                return tl::unexpected(runs.error());
            for (const Sighting &run : *runs)
                step_.rowsTotal += run.rows;
        }
        return goOn();
    }

    Result<Sha256> digestOf(const StoredImport &import)
    {
        const auto runs = readSightings(database_, import.id);
        if (!runs)
            return tl::unexpected(runs.error());
        auto statement =
            database_.prepare("SELECT id, key, occurrence, content FROM " + std::string(tableOf(import.record.kind))
                              + " WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id");
        if (!statement)
            return tl::unexpected(statement.error());
        RowsDigest digest;
        for (const Sighting &run : *runs) {
            statement->bind(1, run.firstRevision);
            statement->bind(2, run.rows);
            const auto listed = eachRow(*statement, [&](const Statement &row) {
                digest.add(run.firstLine + row.integer(0) - run.firstRevision, keyFrom(row.blob(1)),
                           static_cast<std::int32_t>(row.integer(2)), static_cast<std::uint64_t>(row.integer(3)));
                ++report_.rows;
            });
            if (!listed)
                return tl::unexpected(listed.error());
            statement->reset();
            step_.rowsDone = report_.rows;
            if (const auto on = goOn(); !on)
                return tl::unexpected(on.error());
        }
        return digest.finish();
    }

    /** Every event shows exactly one of its revisions; an own entry that was removed shows none. */
    Result<void> checkEvents()
    {
        for (const RowKind kind : everyRowKind) {
            const std::string removed = kind == RowKind::TimeEntry
                                            ? "(SELECT count(*) FROM entry_removal AS gone WHERE gone.key = row.key "
                                              "AND gone.occurrence = row.occurrence)"
                                            : "0";
            const auto wrong =
                database_.integer("SELECT count(*) FROM (SELECT 1 FROM " + std::string(tableOf(kind))
                                  + " AS row GROUP BY key, occurrence HAVING sum(shown) <> 1 - " + removed + ')');
            if (!wrong)
                return tl::unexpected(wrong.error());
            if (*wrong != 0)
                report_.faults.push_back("events-not-shown-once " + std::to_string(*wrong));
        }
        return {};
    }

    const Vault &vault_;
    const Database &database_;
    CheckReport &report_;
    const CheckProgress &progress_;
    CheckStep step_;
    std::map<std::string, ImportWord> journalled_; // by uuid
    std::map<std::string, bool> sameMoney_;        // "payout ID ID of the other" → whether it is the same money
    std::map<std::string, std::int64_t> matches_;  // "payout ID ID of the earning" → amount, 0 where broken
    std::map<std::string, std::string> changes_;   // uuid → payload
};

}

Result<CheckReport> checkVault(const Vault &vault, const CheckProgress &progress)
{
    CheckReport report;
    if (auto done = Checker(vault, report, progress).run(); !done)
        return tl::unexpected(done.error());
    return report;
}

Result<CheckReport> Ledger::check() const { return checkVault(vault_); }

}
