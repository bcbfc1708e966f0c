// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/contract_store.h"

#include <algorithm>

namespace backpay {

namespace {

/** Equal but for ASCII case: names come from people's typing and from files, not from two alphabets. */
bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

Result<std::int64_t> platformId(const Database &database, const std::string &name)
{
    auto insert = database.prepare("INSERT INTO platform (name) VALUES (?1) ON CONFLICT DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bindText(1, name);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    auto select = database.prepare("SELECT id FROM platform WHERE name = ?1");
    if (!select)
        return tl::unexpected(select.error());
    select->bindText(1, name);
    const auto more = select->step();
    if (!more)
        return tl::unexpected(more.error());
    return select->integer(0);
}

Result<std::int64_t> insertContract(const Database &database, const ContractDraft &draft, const std::string &zone)
{
    std::optional<std::int64_t> platform;
    if (!draft.platform.empty()) {
        const auto id = platformId(database, draft.platform);
        if (!id)
            return id;
        platform = *id;
    }
    auto insert =
        database.prepare("INSERT INTO contract (key, platform_id, name, ref, zone) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string key = contractKey(draft.platform, draft.name, draft.ref);
    insert->bindText(1, key);
    insert->bind(2, platform);
    insert->bindText(3, draft.name);
    insert->bindText(4, draft.ref);
    insert->bindText(5, zone);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    return database.lastInsertId();
}

class ContractSettler
{
public:
    ContractSettler(const Database &database, const ImportBatch &batch, const CountedContracts &counted)
        : database_(database)
        , batch_(batch)
        , counted_(counted)
        , known_(counted.all())
    {
    }

    Result<std::vector<std::int64_t>> run()
    {
        std::vector<std::int64_t> ids;
        ids.reserve(batch_.contracts.size());
        for (ContractDraft draft : batch_.contracts) {
            const auto spelling = platformSpelling(database_, draft.platform);
            if (!spelling)
                return tl::unexpected(spelling.error());
            draft.platform = *spelling;
            const auto id = settle(draft);
            if (!id)
                return tl::unexpected(id.error());
            ids.push_back(*id);
        }
        return ids;
    }

private:
    Result<std::int64_t> settle(const ContractDraft &draft)
    {
        if (batch_.options.contract)
            return settleNamed(draft.platform, *batch_.options.contract);
        if (const Contract *byKey = find([&](const Contract &c) {
                return c.key == contractKey(draft.platform, draft.name, draft.ref)
                       || (!draft.ref.empty() && c.platform == draft.platform && c.ref == draft.ref);
            }))
            return byKey->id;
        const Contract *byName = onlyOne([&](const Contract &c) {
            return !c.bySplit && c.platform == draft.platform && (draft.ref.empty() || c.ref.empty())
                   && (c.name == draft.name || (!c.alias.empty() && sameName(c.alias, draft.name)));
        });
        if (byName == nullptr)
            return make(draft);
        if (!draft.ref.empty())
            return adopt(*byName, draft.ref);
        return byName->id;
    }

    /** The user's word decides, but within the platform where the file or the user names one. */
    Result<std::int64_t> settleNamed(const std::string &platform, const std::string &name)
    {
        const auto ofPlatform = [&](std::vector<Contract> contracts) {
            if (!platform.empty())
                std::erase_if(contracts, [&](const Contract &c) { return c.platform != platform; });
            return contracts;
        };
        const auto standing = findContract(ofPlatform(counted_.standing()), name);
        if (standing)
            return counted_.ownerFor(standing->id, {});
        if (standing.error().code != ErrorCode::ContractUnknown)
            return tl::unexpected(standing.error());
        const auto any = findContract(ofPlatform(known_), name); // merged into another one, or made by this import
        if (any)
            return any->id;
        if (any.error().code != ErrorCode::ContractUnknown)
            return tl::unexpected(any.error());
        return make({platform, name, {}});
    }

    template <class Matches>
    const Contract *find(Matches matches) const
    {
        const auto found = std::find_if(known_.begin(), known_.end(), matches);
        return found == known_.end() ? nullptr : &*found;
    }

    template <class Matches>
    const Contract *onlyOne(Matches matches) const
    {
        return std::count_if(known_.begin(), known_.end(), matches) == 1 ? find(matches) : nullptr;
    }

    Result<std::int64_t> make(const ContractDraft &draft)
    {
        const auto id = insertContract(database_, draft, batch_.options.zone.value_or(""));
        if (!id)
            return id;
        Contract contract;
        contract.id = *id;
        contract.key = contractKey(draft.platform, draft.name, draft.ref);
        contract.platform = draft.platform;
        contract.name = draft.name;
        contract.ref = draft.ref;
        known_.push_back(contract);
        return id;
    }

    Result<std::int64_t> adopt(const Contract &contract, const std::string &ref)
    {
        auto update = database_.prepare("UPDATE contract SET ref = ?2 WHERE id = ?1");
        if (!update)
            return tl::unexpected(update.error());
        update->bind(1, contract.id);
        update->bindText(2, ref);
        if (auto done = update->run(); !done)
            return tl::unexpected(done.error());
        const auto known =
            std::find_if(known_.begin(), known_.end(), [&](const Contract &c) { return c.id == contract.id; });
        known->ref = ref;
        return known->id;
    }

    const Database &database_;
    const ImportBatch &batch_;
    const CountedContracts &counted_;
    std::vector<Contract> known_;
};

}

Result<Contract> findContract(const std::vector<Contract> &contracts, const std::string &named)
{
    if (named.empty())
        return fail(ErrorCode::ContractUnknown, {named});
    std::vector<const Contract *> found;
    const auto collect = [&](auto matches) {
        for (const Contract &contract : contracts) {
            if (found.size() < 8 && matches(contract))
                found.push_back(&contract);
        }
        return !found.empty();
    };
    const bool any =
        collect([&](const Contract &c) { return c.key == named; })
        || collect([&](const Contract &c) { return !c.alias.empty() && sameName(c.alias, named); })
        || collect([&](const Contract &c) { return !c.ref.empty() && c.ref == named; })
        || collect([&](const Contract &c) { return sameName(c.shownName(), named) || sameName(c.name, named); })
        || (named.size() >= 4 && collect([&](const Contract &c) { return c.key.starts_with(named); }));
    if (!any)
        return fail(ErrorCode::ContractUnknown, {named});
    if (found.size() > 1) {
        std::string keys;
        for (const Contract *contract : found)
            keys += (keys.empty() ? "" : ", ") + contract->key;
        return fail(ErrorCode::ContractAmbiguous, {named, keys});
    }
    return *found.front();
}

Result<Contract> findStanding(const CountedContracts &counted, const std::string &named)
{
    auto standing = findContract(counted.standing(), named);
    if (standing || standing.error().code != ErrorCode::ContractUnknown)
        return standing;
    const auto merged = findContract(counted.all(), named);
    if (!merged)
        return merged;
    const std::int64_t id = counted.counted(merged->id);
    const auto found = std::find_if(counted.standing().begin(), counted.standing().end(),
                                    [id](const Contract &contract) { return contract.id == id; });
    return found == counted.standing().end() ? merged : Result<Contract>(*found);
}

Result<std::vector<std::int64_t>> settleContracts(const Database &database, const ImportBatch &batch)
{
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    return ContractSettler(database, batch, *counted).run();
}

Result<void> dropUnusedContracts(const Database &database)
{
    return database.execute(
        "DELETE FROM contract WHERE edited = 0 AND NOT EXISTS (SELECT 1 FROM earning WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM time_entry WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM stated_rate WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM cancellation WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM expense WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM fact_answer WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM contract_rate WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM contract_change WHERE into_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM contract_change_from WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM timer WHERE contract_id = contract.id) "
        "AND NOT EXISTS (SELECT 1 FROM timer_question WHERE contract_id = contract.id);"
        "DELETE FROM platform WHERE id NOT IN (SELECT platform_id FROM contract WHERE platform_id IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM payout WHERE platform_id = platform.id)");
}

Result<std::vector<std::optional<std::int64_t>>> settlePlatforms(const Database &database,
                                                                 const std::vector<std::string> &names)
{
    std::vector<std::optional<std::int64_t>> ids;
    for (const std::string &name : names) {
        if (name.empty()) {
            ids.emplace_back();
            continue;
        }
        const auto spelled = platformSpelling(database, name);
        if (!spelled)
            return tl::unexpected(spelled.error());
        const auto id = platformId(database, *spelled);
        if (!id)
            return tl::unexpected(id.error());
        ids.emplace_back(*id);
    }
    return ids;
}

Result<std::string> platformSpelling(const Database &database, const std::string &name)
{
    auto statement = database.prepare("SELECT name FROM platform WHERE name = ?1 COLLATE NOCASE");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, name);
    const auto more = statement->step();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::string(statement->text(0)) : name;
}

}
