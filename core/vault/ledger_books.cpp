// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/counted_contracts.h"
#include "core/vault/ledger.h"
#include "core/vault/rate_store.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <sodium.h>

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <unordered_map>

namespace backpay {

namespace {

// Below that a second connection costs more than it saves.
constexpr std::int64_t rowsForTwo = 50'000;

/**
 * Names work items within this process only: SipHash-128 with a key of its own per run, so that no file can be made to
 * count two items as one.
 */
class ItemNames
{
public:
    using Key = std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES>;

    explicit ItemNames(const Key &key)
        : key_(key)
    {
    }

    [[nodiscard]] RowKey name(std::uint32_t platform, std::string_view item)
    {
        // The rows of one item mostly stand together.
        if (platform == lastPlatform_ && item == lastItem_)
            return last_;
        lastPlatform_ = platform;
        lastItem_ = item;
        buffer_.assign(reinterpret_cast<const char *>(&platform), sizeof platform);
        buffer_.append(item);
        std::array<std::uint8_t, crypto_shorthash_siphashx24_BYTES> out{};
        crypto_shorthash_siphashx24(out.data(), reinterpret_cast<const unsigned char *>(buffer_.data()), buffer_.size(),
                                    key_.data());
        last_ = keyFrom(out);
        return last_;
    }

private:
    Key key_;
    std::string buffer_;
    std::uint32_t lastPlatform_ = 0;
    std::string lastItem_;
    RowKey last_;
};

/** For each contract a number of its platform; contracts of one platform share it. */
std::vector<std::uint32_t> platformNumbers(const std::vector<Contract> &contracts)
{
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> of;
    of.reserve(contracts.size());
    for (const Contract &contract : contracts)
        of.push_back(numbers.emplace(contract.platform, static_cast<std::uint32_t>(numbers.size())).first->second);
    return of;
}

/** Reads facts on one connection. What it shares with another reader's is only read. */
class FactReader
{
public:
    FactReader(const Database &database, const CountedIndex &contracts, const std::vector<std::uint32_t> &platforms,
               const ItemNames::Key &key)
        : database_(database)
        , contracts_(contracts)
        , platforms_(platforms)
        , names_(key)
    {
    }

    /** The shown earnings whose ids are `first` to `last`. */
    Result<void> earnings(std::int64_t first, std::int64_t last, std::vector<EarningFact> &into)
    {
        auto statement =
            database_.prepare("SELECT when_kind, day, second, contract_id, currency, standing, work_pay, bonus, "
                              "seconds, own_item, item, id FROM earning WHERE id BETWEEN ? AND ? AND shown = 1");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, first);
        statement->bind(2, last);
        const auto done = eachRow(*statement, [&](const Statement &row) { into.push_back(earningFrom(row)); });
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    Result<void> entries(std::vector<TimeFact> &into)
    {
        auto statement = database_.prepare("SELECT when_kind, day, second, contract_id, kind, seconds, id FROM "
                                           "time_entry WHERE shown = 1 ORDER BY id");
        if (!statement)
            return tl::unexpected(statement.error());
        const auto done = eachRow(*statement, [&](const Statement &row) {
            const When when = whenFrom(row, 0);
            into.push_back({when, contractAt(row.integer(3), when), static_cast<TimeKind>(row.integer(4)),
                            row.integer(5), row.integer(6)});
        });
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    Result<void> payouts(std::vector<PayoutFact> &into)
    {
        auto statement = database_.prepare(
            "SELECT when_kind, day, second, coalesce(platform.name, ''), currency, standing, amount, fee, payout.id, "
            "source.profile, payer <> '' AND source.profile <> 'hand.payout' FROM payout JOIN source ON source.id = "
            "source_id LEFT JOIN platform ON platform.id = platform_id WHERE shown = 1 ORDER BY payout.id");
        if (!statement)
            return tl::unexpected(statement.error());
        const auto done = eachRow(*statement, [&](const Statement &row) {
            into.push_back({whenFrom(row, 0), std::string(row.text(3)), currencyAt(row.text(4)),
                            static_cast<Standing>(row.integer(5)), row.integer(6), row.integer(7), row.integer(8),
                            std::string(row.text(9)), row.integer(10) != 0});
        });
        return done ? Result<void>() : tl::unexpected(done.error());
    }

private:
    EarningFact earningFrom(const Statement &row)
    {
        EarningFact fact;
        fact.when = whenFrom(row, 0);
        fact.contract = contractAt(row.integer(3), fact.when);
        fact.currency = currencyAt(row.text(4));
        fact.standing = static_cast<Standing>(row.integer(5));
        fact.workPay = row.integer(6);
        fact.bonus = row.integer(7);
        fact.seconds = row.integer(8); // NULL reads as 0
        fact.revision = row.integer(11);
        if (row.integer(9) != 0) {
            fact.hasItem = true;
            fact.item = {~std::uint64_t{0}, static_cast<std::uint64_t>(row.integer(11))};
        } else if (const std::string_view item = row.text(10); !item.empty()) {
            fact.hasItem = true;
            fact.item = names_.name(platforms_[fact.contract], item);
        }
        return fact;
    }

    // Neighbouring rows mostly share their contract and currency: both are looked up once per change.
    std::uint32_t contractAt(std::int64_t id, const When &when)
    {
        if (id != lastId_) {
            lastContract_ = contracts_.always(id);
            lastId_ = id;
        }
        return lastContract_ ? *lastContract_ : contracts_.at(id, when);
    }

    Currency currencyAt(std::string_view code)
    {
        if (code != currency_.code())
            currency_ = currencyFrom(code);
        return currency_;
    }

    const Database &database_;
    const CountedIndex &contracts_;
    const std::vector<std::uint32_t> &platforms_;
    ItemNames names_;
    std::int64_t lastId_ = -1;
    std::optional<std::uint32_t> lastContract_; // none where the time of a row decides
    Currency currency_;
};

/** A second connection that sees what `database` sees, where there is one to be had: it only saves time. */
struct SecondView
{
    std::unique_ptr<Database> database;
    std::optional<ReadView> view;
};

std::optional<SecondView> secondView(const Vault &vault)
{
    constexpr auto head = "SELECT count(*) FROM journal"; // every change adds an entry
    if (std::thread::hardware_concurrency() < 2)
        return std::nullopt;
    auto reader = vault.anotherReader();
    if (!reader)
        return std::nullopt;
    auto view = ReadView::begin(**reader);
    if (!view)
        return std::nullopt;
    const auto here = vault.database().integer(head);
    const auto there = (*reader)->integer(head);
    if (!here || !there || *here != *there)
        return std::nullopt;
    return SecondView{std::move(*reader), std::move(*view)};
}

}

Result<Books> Ledger::books() const
{
    const auto view = ReadView::begin(vault_.database());
    if (!view)
        return tl::unexpected(view.error());
    return booksInView();
}

Result<Books> Ledger::booksInView() const
{
    const Database &database = vault_.database();
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto last = database.integer("SELECT coalesce(max(id), 0) FROM earning");
    if (!last)
        return tl::unexpected(last.error());
    Books books;
    books.contracts = counted->standing();
    books.earnings.reserve(static_cast<std::size_t>(std::min<std::int64_t>(*last, 1 << 24)));
    const std::vector<std::uint32_t> platforms = platformNumbers(books.contracts);
    const CountedIndex index(*counted, books.contracts);
    ItemNames::Key key{};
    randombytes_buf(key.data(), key.size());

    // Most of the time goes into opening sealed pages, which two cores do in half of it.
    const std::optional<SecondView> second = *last >= rowsForTwo ? secondView(vault_) : std::nullopt;
    const std::int64_t middle = second ? *last / 2 : *last;
    std::vector<EarningFact> later;
    std::future<Result<void>> laterRead;
    if (second) {
        laterRead = std::async(std::launch::async, [&] {
            later.reserve(static_cast<std::size_t>(std::min<std::int64_t>(*last - middle, 1 << 24)));
            return FactReader(*second->database, index, platforms, key).earnings(middle + 1, *last, later);
        });
    }
    FactReader reader(database, index, platforms, key);
    auto read = reader.earnings(0, middle, books.earnings)
                    .and_then([&] { return reader.entries(books.entries); })
                    .and_then([&] { return reader.payouts(books.payouts); });
    if (laterRead.valid()) {
        const auto both = laterRead.get();
        if (read && !both)
            read = both;
    }
    if (!read)
        return tl::unexpected(read.error());
    books.earnings.insert(books.earnings.end(), later.begin(), later.end());
    auto rates = loadRateFacts(database, *counted);
    if (!rates)
        return tl::unexpected(rates.error());
    books.rates = std::move(*rates);
    return books;
}

}
