// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/contract_row.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view contractColumns =
    "SELECT contract.id, key, coalesce(platform.name, ''), contract.name, ref, alias, place, zone, workweek_start, "
    "pay_due_days, rate_minor, rate_seconds, rate_currency, tracker_required, employees, health_benefits, "
    "receipts_minor, receipts_currency, task_cap, weekly_cap, promised_until, promised_weeks, promised_seconds, "
    "intermediary, agreement_sha256, agreement_bytes, agreement_name, by_split, hiring_place "
    "FROM contract LEFT JOIN platform ON platform.id = platform_id ";

std::optional<bool> flagFrom(const Statement &row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(*value != 0) : std::nullopt;
}

void readPay(Contract &contract, const Statement &row)
{
    if (const auto days = row.optionalInteger(9))
        contract.payDueDays = static_cast<int>(*days);
    const auto currency = Currency::fromCode(row.text(12));
    if (!row.isNull(10) && !row.isNull(11) && currency)
        contract.advertisedRate = Rate{row.integer(10), row.integer(11), *currency};
    contract.trackerRequired = flagFrom(row, 13);
    contract.employees = row.optionalInteger(14);
    contract.healthBenefits = flagFrom(row, 15);
    const auto receipts = Currency::fromCode(row.text(17));
    if (!row.isNull(16) && receipts)
        contract.receipts = Money{row.integer(16), *receipts};
}

void readPromises(Contract &contract, const Statement &row)
{
    contract.taskCapSeconds = row.optionalInteger(18);
    contract.weeklyCapSeconds = row.optionalInteger(19);
    if (const auto day = row.optionalInteger(20))
        contract.promisedUntil = static_cast<DayNumber>(*day);
    if (const auto weeks = row.optionalInteger(21))
        contract.promisedWeeks = static_cast<int>(*weeks);
    contract.promisedSeconds = row.optionalInteger(22);
    contract.intermediary = row.text(23);
    const auto digest = row.blob(24);
    Agreement agreement;
    if (digest.size() != agreement.sha256.size())
        return;
    std::copy(digest.begin(), digest.end(), agreement.sha256.begin());
    agreement.bytes = row.integer(25);
    agreement.fileName = row.text(26);
    contract.agreement = std::move(agreement);
}

Contract contractFrom(const Statement &row)
{
    Contract contract;
    contract.id = row.integer(0);
    contract.key = row.text(1);
    contract.platform = row.text(2);
    contract.name = row.text(3);
    contract.ref = row.text(4);
    contract.alias = row.text(5);
    contract.place = row.text(6);
    contract.zone = row.text(7);
    contract.workweekStart = static_cast<Weekday>(row.integer(8));
    readPay(contract, row);
    readPromises(contract, row);
    contract.bySplit = row.integer(27) != 0;
    contract.hiringPlace = row.text(28);
    return contract;
}

template <class Whole>
std::optional<std::int64_t> wide(const std::optional<Whole> &value)
{
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
}

void bindCurrency(Statement &statement, int index, const Currency *currency)
{
    if (currency != nullptr)
        statement.bindText(index, currency->code());
    else
        statement.bindNull(index);
}

}

Result<std::vector<Contract>> loadContracts(const Database &database)
{
    auto statement = database.prepare(std::string(contractColumns)
                                      + "ORDER BY platform.name IS NULL, platform.name, "
                                        "CASE alias WHEN '' THEN contract.name ELSE alias END, contract.id");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Contract> contracts;
    const auto listed = eachRow(*statement, [&](const Statement &row) { contracts.push_back(contractFrom(row)); });
    if (!listed)
        return tl::unexpected(listed.error());
    return contracts;
}

Result<void> storeTerms(const Database &database, const Contract &contract)
{
    auto update = database.prepare(
        "UPDATE contract SET alias = ?2, place = ?3, zone = ?4, workweek_start = ?5, pay_due_days = ?6, "
        "rate_minor = ?7, rate_seconds = ?8, rate_currency = ?9, tracker_required = ?10, employees = ?11, "
        "health_benefits = ?12, receipts_minor = ?13, receipts_currency = ?14, task_cap = ?15, weekly_cap = ?16, "
        "promised_until = ?17, promised_weeks = ?18, promised_seconds = ?19, intermediary = ?20, "
        "agreement_sha256 = ?21, agreement_bytes = ?22, agreement_name = ?23, hiring_place = ?24 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    const auto &rate = contract.advertisedRate;
    const auto &receipts = contract.receipts;
    update->bind(1, contract.id);
    update->bindText(2, contract.alias);
    update->bindText(3, contract.place);
    update->bindText(4, contract.zone);
    update->bind(5, static_cast<std::int64_t>(contract.workweekStart));
    update->bind(6, wide(contract.payDueDays));
    update->bind(7, rate ? std::optional(rate->minorUnits) : std::nullopt);
    update->bind(8, rate ? std::optional(rate->seconds) : std::nullopt);
    bindCurrency(*update, 9, rate ? &rate->currency : nullptr);
    update->bind(10, wide(contract.trackerRequired));
    update->bind(11, contract.employees);
    update->bind(12, wide(contract.healthBenefits));
    update->bind(13, receipts ? std::optional(receipts->minorUnits) : std::nullopt);
    bindCurrency(*update, 14, receipts ? &receipts->currency : nullptr);
    update->bind(15, contract.taskCapSeconds);
    update->bind(16, contract.weeklyCapSeconds);
    update->bind(17, wide(contract.promisedUntil));
    update->bind(18, wide(contract.promisedWeeks));
    update->bind(19, contract.promisedSeconds);
    update->bindText(20, contract.intermediary);
    if (const auto &agreement = contract.agreement) {
        update->bindBlob(21, agreement->sha256);
        update->bind(22, agreement->bytes);
        update->bindText(23, agreement->fileName);
    } else {
        for (const int index : {21, 22, 23})
            update->bindNull(index);
    }
    update->bindText(24, contract.hiringPlace);
    return update->run();
}

Result<void> markEdited(const Database &database, std::int64_t contract)
{
    auto update = database.prepare("UPDATE contract SET edited = 1 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    update->bind(1, contract);
    return update->run();
}

}
