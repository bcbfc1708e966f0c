// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/row_reader.h"

#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace backpay {

namespace {

// Wall clocks go back by at most this much when summer ends: an end before its start by more is a fault.
constexpr std::int64_t clockChangeMicroseconds = std::int64_t{2} * 3600 * 1'000'000;

std::optional<Currency> answeredCurrency(const ImportOptions &options)
{
    return options.currency ? Currency::fromCode(*options.currency) : std::nullopt;
}

/** A number of days as people say it; ten years at most. */
std::optional<std::int32_t> wholeDays(std::string_view text)
{
    constexpr std::int32_t longest = 3660;
    std::int32_t days = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && days >= 0 && days <= longest ? std::optional(days) : std::nullopt;
}

/** Whom the rows belong to: the profile's platform, or for a tracker the one the person named. */
std::string platformOf(const Profile &profile, const ImportOptions &options)
{
    return profile.platform.empty() ? options.platform.value_or(std::string()) : profile.platform;
}

ContractTransform transformOf(const Profile &profile)
{
    const FieldSpec *contract = profile.field(FieldKind::Contract);
    return findContractTransform(contract == nullptr ? std::string_view() : contract->transform);
}

bool contains(const std::vector<std::string> &words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &w) { return sameWord(w, word); });
}

void addMoment(RowDigest &digest, const When &when)
{
    if (when.kind == WhenKind::Undated)
        digest.addNone();
    else
        digest.add(std::int64_t{when.day} * 86400 + when.second);
}

void addSeconds(RowDigest &digest, std::int64_t seconds)
{
    if (seconds < 0)
        digest.addNone();
    else
        digest.add(seconds);
}

}

RowReader::RowReader(const Recognised &source, ImportBatch &batch, PayerLookup payers)
    : source_(&source)
    , batch_(&batch)
    , payers_(std::move(payers))
    , when_(bound(FieldKind::When), source.habits.order)
    , until_(bound(FieldKind::Until), source.habits.order)
    , money_(source, answeredCurrency(batch.options))
    , duration_(bound(FieldKind::Duration))
    , item_(bound(FieldKind::Item))
    , contract_(bound(FieldKind::Contract))
    , status_(bound(FieldKind::Status))
    , payType_(bound(FieldKind::PayType))
    , note_(bound(FieldKind::Note))
    , tags_(bound(FieldKind::Tags))
    , payer_(bound(FieldKind::Payer))
    , flow_(bound(FieldKind::Flow))
    , cause_(bound(FieldKind::Cause))
    , decidedBy_(bound(FieldKind::DecidedBy))
    , notice_(bound(FieldKind::Notice))
    , elapsed_(source.profile->field(FieldKind::Elapsed) != nullptr)
    , contracts_(batch.contracts, platformOf(*source.profile, batch.options), batch.options.contract,
                 transformOf(*source.profile))
    , texts_(batch.texts)
    , platforms_(batch.platforms)
    , stamper_(batch.stamps)
{
    const Profile &profile = *source.profile;
    for (const FieldSpec &spec : profile.fields)
        fields_.push_back(bindField(&spec, source));
    for (const std::string &column : profile.identity) {
        const auto named = std::find_if(fields_.begin(), fields_.end(), [&](const BoundField &field) {
            const FieldSpec &spec = *field.spec;
            return contains(spec.column, column) || contains(spec.timeColumn, column)
                   || contains(spec.refColumn, column);
        });
        identity_.push_back(*named);
    }
    for (const CellFilter &filter : profile.filters)
        filters_.push_back(source.columnOf(filter.column).value_or(BoundField::nowhere));
    for (const std::string &column : profile.neverEmpty) {
        if (const auto at = source.columnOf({column}))
            neverEmpty_.push_back(*at);
    }
    const FieldSpec *fee = profile.field(FieldKind::Fee);
    feeDeducted_ = fee != nullptr && fee->deducted;
    event_.add(profile.id);
    scope_.add(profile.platform.empty() ? batch.options.platform.value_or(std::string()) : std::string());
    scope_.add(batch.options.contract.value_or(std::string()));
}

BoundField RowReader::bound(FieldKind kind) const { return bindField(source_->profile->field(kind), *source_); }

void RowReader::addStructure()
{
    ++batch_->read;
    ++batch_->filtered;
}

bool RowReader::isStructure(const CsvRecord &record) const
{
    const std::vector<CellFilter> &filters = source_->profile->filters;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        if (filters_[i] != BoundField::nowhere && filters[i].matches(trimmed(record.cells[filters_[i]].text)))
            return true;
    }
    return false;
}

/** Keeps the sum of a row that states one; false where it cannot be read, so that the row is refused and seen. */
bool RowReader::takeTotal(const CsvRecord &record)
{
    for (const TotalRow &total : source_->profile->totals) {
        const auto column = source_->columnOf(total.row.column);
        if (!column || !total.row.matches(trimmed(record.cells[*column].text)))
            continue;
        if (batch_->kind == RowKind::TimeEntry)
            return takeTimeTotal(total, record);
        MoneyValue money;
        const MoneyOutcome outcome = money_.read(record, money);
        if (outcome.fault)
            return false;
        if (!outcome.open)
            batch_->totals.push_back({total.name, money.currency, money.amount, 0});
        return true;
    }
    return true;
}

bool RowReader::takeTimeTotal(const TotalRow &total, const CsvRecord &record)
{
    if (duration_.isEmpty(duration_.cell(record)))
        return true; // a row without a sum
    std::int64_t seconds = 0;
    refused_ = readSeconds(duration_, record, source_->habits.decimal, seconds);
    if (refused_)
        return false;
    const auto part = std::find_if(batch_->totals.begin(), batch_->totals.end(),
                                   [&](const StatedTotal &stated) { return stated.name == total.name; });
    if (part != batch_->totals.end())
        part->stated += seconds;
    else
        batch_->totals.push_back({total.name, std::nullopt, seconds, 0});
    return true;
}

/** What the accepted rows come to; without a currency, their time. */
std::int64_t RowReader::sumOf(const TotalRow &total, const std::optional<Currency> &currency) const
{
    std::int64_t sum = 0;
    for (const TimeEntryDraft &row : batch_->entries)
        sum += row.seconds;
    for (const EarningDraft &row : batch_->earnings) {
        const bool counts = total.words.empty() || contains(total.words, batch_->texts[row.status]);
        if (counts && row.currency == currency)
            sum += row.workPay + row.bonus;
    }
    return sum;
}

std::optional<CellFault> RowReader::shiftedCells(const CsvRecord &record) const
{
    for (const std::size_t column : neverEmpty_) {
        if (trimmed(record.cells[column].text).empty())
            return CellFault{RejectReason::CellMissing, column};
    }
    return std::nullopt;
}

std::optional<std::string> RowReader::payingPlatform(const CsvRecord &record) const
{
    if (!source_->profile->privateLife)
        return platformOf(*source_->profile, batch_->options);
    for (const BoundField *field : {&payer_, &note_}) {
        if (!field->present() || !payers_)
            continue;
        if (auto platform = payers_(field->cell(record)))
            return platform;
    }
    return batch_->options.includeAll ? std::optional(batch_->options.platform.value_or(std::string())) : std::nullopt;
}

// Only money that came in from a platform is anyone's business here. What a stranger sent and cannot be read is named
// by its place alone.
Verdict RowReader::judgePayout(const CsvRecord &record)
{
    const bool known = payingPlatform(record).has_value();
    hidden_ = refused_; // then no cell can be trusted, not even the one that says which way money went
    if (hidden_)
        return known ? Verdict::Row : Verdict::Hidden;
    if (flow_.present() && !flow_.isEmpty(flow_.cell(record)) && contains(flow_.spec->out, flow_.cell(record)))
        return Verdict::Filtered;
    Row row;
    hidden_ = money_.check(record);
    if (!hidden_)
        hidden_ = readTimes(record, row);
    if (hidden_)
        return known ? Verdict::Row : Verdict::Hidden;
    if (!known)
        return Verdict::Filtered;
    const MoneyOutcome outcome = money_.read(record, row.money);
    const bool cameIn = outcome.fault || outcome.open || row.money.amount > 0;
    return cameIn ? Verdict::Row : Verdict::Filtered;
}

Verdict RowReader::judge(const CsvRecord &record)
{
    refused_.reset();
    if (record.fault != RecordFault::None || record.cells.size() != source_->header.size()) {
        hidden_.reset();
        return source_->profile->privateLife ? Verdict::Hidden : Verdict::Row;
    }
    if (isStructure(record))
        return takeTotal(record) ? Verdict::Filtered : Verdict::Row;
    refused_ = shiftedCells(record);
    return source_->profile->privateLife ? judgePayout(record) : Verdict::Row;
}

void RowReader::add(const CsvRecord &record, Verdict verdict)
{
    if (verdict == Verdict::Filtered) {
        addStructure();
        return;
    }
    ++batch_->read;
    if (verdict == Verdict::Hidden) {
        const CellFault fault = hidden_.value_or(CellFault{RejectReason::CellCount, BoundField::nowhere});
        const bool inColumn = fault.column != BoundField::nowhere;
        batch_->rejects.push_back(
            {record.line, inColumn ? source_->header[fault.column] : std::string(), {}, fault.reason});
        return;
    }
    if (rejectBroken(record))
        return;
    Row row;
    std::optional<CellFault> fault = refused_;
    if (!fault && batch_->kind != RowKind::TimeEntry) {
        const MoneyOutcome outcome = money_.read(record, row.money);
        if (outcome.open)
            return;
        fault = outcome.fault;
    }
    if (!fault)
        fault = readTimes(record, row);
    // Words come last: a row that is refused must leave no contract and no unknown word behind.
    if (!fault)
        fault = readWords(record, row);
    if (fault) {
        reject(record, *fault);
        return;
    }
    accept(record, row);
}

bool RowReader::rejectBroken(const CsvRecord &record)
{
    if (record.fault == RecordFault::None && record.cells.size() == source_->header.size())
        return false;
    Reject fault{record.line, {}, {}, RejectReason::CellCount};
    if (record.fault == RecordFault::None) {
        fault.text = cutToBytes(record.raw, ImportLimits::rejectTextBytes);
    } else {
        fault.reason =
            record.fault == RecordFault::CellTooLong ? RejectReason::CellTooLong : RejectReason::TextAfterQuote;
        if (record.faultCell < source_->header.size())
            fault.column = source_->header[record.faultCell];
        fault.text = cutToBytes(record.cells[record.faultCell].raw, ImportLimits::rejectTextBytes);
    }
    batch_->rejects.push_back(std::move(fault));
    return true;
}

void RowReader::reject(const CsvRecord &record, const CellFault &fault)
{
    Reject entry{record.line, {}, {}, fault.reason};
    if (fault.column != BoundField::nowhere) {
        entry.column = source_->header[fault.column];
        entry.text = cutToBytes(record.cells[fault.column].text, ImportLimits::rejectTextBytes);
    }
    batch_->rejects.push_back(std::move(entry));
}

std::optional<CellFault> RowReader::readTimes(const CsvRecord &record, Row &row)
{
    if (auto fault = when_.read(record, row.when))
        return fault;
    if (auto fault = until_.read(record, row.until))
        return fault;
    if (auto fault = readSeconds(duration_, record, source_->habits.decimal, row.seconds))
        return fault;
    if (elapsed_) {
        if (const auto reason = elapsedSeconds(row.when, row.until, row.seconds))
            return CellFault{*reason, until_.field().column};
    } else if (row.until.dated() && row.until.microseconds < row.when.microseconds - clockChangeMicroseconds) {
        return CellFault{RejectReason::EndsBeforeStart, until_.field().column};
    }
    return std::nullopt;
}

std::optional<CellFault> RowReader::readWords(const CsvRecord &record, Row &row)
{
    const auto read = [&](const BoundField &field, std::string_view &text) -> std::optional<CellFault> {
        text = field.cell(record);
        if (!field.present() || !field.isEmpty(text))
            return std::nullopt;
        text = {};
        const bool allowed = field.spec->mayBeEmpty || field.spec->optional;
        return allowed ? std::nullopt : std::optional(CellFault{RejectReason::CellMissing, field.column});
    };
    std::string_view contract;
    std::string_view status;
    std::string_view payType;
    std::string_view tags;
    std::string_view cause;
    std::string_view notice;
    for (const auto &[field, text] :
         {std::pair(&item_, &row.item), std::pair(&note_, &row.note), std::pair(&contract_, &contract),
          std::pair(&status_, &status), std::pair(&payType_, &payType), std::pair(&tags_, &tags),
          std::pair(&payer_, &row.payer), std::pair(&cause_, &cause), std::pair(&decidedBy_, &row.decidedBy),
          std::pair(&notice_, &notice)}) {
        if (auto fault = read(*field, *text))
            return fault;
    }
    if (batch_->kind != RowKind::Payout)
        row.contract = contracts_.of(contract, contract_.refCell(record));
    if (status_.present())
        row.status = standings_.of(status, texts_, [this](std::string_view word) { return standingOf(word); });
    if (payType_.present())
        row.payType = payTypes_.of(payType, texts_, [this](std::string_view word) { return meaningOf(word); });
    if (cause_.present())
        row.cause = texts_.indexOf(cause);
    if (!notice.empty()) {
        const auto days = wholeDays(notice);
        if (!days)
            return CellFault{RejectReason::NotADuration, notice_.column};
        row.noticeDays = *days;
    }
    if (tags_.present())
        row.kind = kinds_.of(tags, kindOfTags);
    return std::nullopt;
}

Standing RowReader::standingOf(std::string_view word)
{
    for (const auto &[known, standing] : status_.spec->standings) {
        if (sameWord(known, word))
            return standing;
    }
    batch_->unknownStatuses.emplace_back(word);
    return Standing::Pending;
}

RowReader::PayMeaning RowReader::meaningOf(std::string_view word)
{
    const FieldSpec &spec = *payType_.spec;
    const bool bonus = contains(spec.bonus, word);
    if (!bonus && !contains(spec.workPay, word))
        batch_->unknownPayTypes.emplace_back(word);
    return {bonus, contains(spec.items, word)};
}

void RowReader::accept(const CsvRecord &record, const Row &row)
{
    stamp(record, row);
    switch (batch_->kind) {
    case RowKind::Earning: keepEarning(row); break;
    case RowKind::TimeEntry:
        batch_->entries.push_back({row.contract.index, row.kind, row.seconds, row.until.when, row.note});
        break;
    case RowKind::Payout: keepPayout(record, row); break;
    case RowKind::StatedRate:
        batch_->rates.push_back(
            {row.contract.index, row.money.currency, row.money.rateMinorUnits, row.money.rateSeconds});
        break;
    case RowKind::Cancellation:
        batch_->cancellations.push_back({row.contract.index, row.cause, row.seconds, row.money.currency,
                                         row.money.amount, row.note, row.decidedBy, row.noticeDays});
        break;
    case RowKind::Expense:
        batch_->expenses.push_back({row.contract.index, row.money.currency, row.money.amount, row.note});
        break;
    }
}

void RowReader::keepEarning(const Row &row)
{
    EarningDraft draft;
    draft.item = row.item;
    draft.ownItem = source_->profile->rowIsItem || row.payType.meaning.item;
    draft.contract = row.contract.index;
    draft.status = row.status.text;
    draft.payType = row.payType.text;
    draft.standing = row.status.meaning;
    draft.currency = row.money.currency;
    draft.workPay = row.payType.meaning.bonus ? 0 : row.money.amount;
    draft.bonus = row.money.bonus + (row.payType.meaning.bonus ? row.money.amount : 0);
    draft.seconds = row.seconds;
    draft.rateMinorUnits = row.money.rateMinorUnits;
    draft.rateSeconds = row.money.rateSeconds;
    batch_->earnings.push_back(draft);
}

void RowReader::keepPayout(const CsvRecord &record, const Row &row)
{
    PayoutDraft draft;
    draft.platform = platforms_.indexOf(payingPlatform(record).value_or(std::string()));
    draft.status = row.status.text;
    draft.standing = row.status.meaning;
    draft.currency = row.money.currency;
    draft.amount = row.money.amount - (feeDeducted_ ? row.money.fee : 0);
    draft.fee = row.money.fee;
    draft.payer = row.payer;
    draft.note = row.note;
    batch_->payouts.push_back(draft);
}

void RowReader::stamp(const CsvRecord &record, const Row &row)
{
    identityDigest_.clear();
    identityDigest_.addPrefix(event_);
    for (const BoundField &field : identity_)
        digestField(identityDigest_, field, record, row, true);
    valuesDigest_.clear();
    valuesDigest_.addPrefix(scope_);
    for (const BoundField &field : fields_)
        digestField(valuesDigest_, field, record, row, false);
    stamper_.add({{}, 0, record.line, row.when.when}, identityDigest_, valuesDigest_);
}

// The order and form of what is added here is stored in vaults; see RowDigest.
void RowReader::digestField(RowDigest &digest, const BoundField &field, const CsvRecord &record, const Row &row,
                            bool identity) const
{
    switch (field.spec->kind) {
    case FieldKind::When: addMoment(digest, row.when.when); break;
    case FieldKind::Until: addMoment(digest, row.until.when); break;
    case FieldKind::Elapsed:
    case FieldKind::Duration: addSeconds(digest, row.seconds); break;
    case FieldKind::Item: digest.add(row.item); break;
    case FieldKind::Contract:
        // A title may be edited; the platform's own id stays.
        digest.add(row.contract.named.ref);
        if (!identity || row.contract.named.ref.empty())
            digest.add(row.contract.named.name);
        break;
    case FieldKind::Status: digest.add(batch_->texts[row.status.text]); break;
    case FieldKind::PayType: digest.add(batch_->texts[row.payType.text]); break;
    case FieldKind::Amount:
        digest.add(row.money.currency.code());
        digest.add(row.money.amount);
        break;
    case FieldKind::Bonus: digest.add(row.money.bonus); break;
    case FieldKind::Rate:
        digest.add(row.money.rateMinorUnits);
        digest.add(std::int64_t{row.money.rateSeconds});
        break;
    case FieldKind::Note: digest.add(row.note); break;
    case FieldKind::Tags:
        if (identity) // two words of no kind are two events
            digest.add(field.cell(record));
        else
            digest.add(std::int64_t{static_cast<std::uint8_t>(row.kind)});
        break;
    case FieldKind::Currency:
        if (identity)
            digest.add(row.money.currency.code());
        break;
    case FieldKind::Fee: digest.add(row.money.fee); break;
    case FieldKind::AmountOut: break; // it is in the amount
    case FieldKind::Payer: digest.add(row.payer); break;
    case FieldKind::Cause: digest.add(batch_->texts[row.cause]); break;
    case FieldKind::DecidedBy: digest.add(row.decidedBy); break;
    case FieldKind::Notice: digest.add(std::int64_t{row.noticeDays}); break;
    case FieldKind::Flow:
    case FieldKind::Text: digest.add(field.cell(record)); break;
    }
}

void RowReader::finish()
{
    stamper_.finish();
    const std::vector<ImportQuestion> &open = money_.questions();
    batch_->questions.insert(batch_->questions.end(), open.begin(), open.end());
    if (batch_->questions.empty()) {
        for (StatedTotal &stated : batch_->totals) {
            for (const TotalRow &total : source_->profile->totals) {
                if (total.name == stated.name)
                    stated.read = sumOf(total, stated.currency);
            }
        }
        return;
    }
    batch_->totals.clear();
    batch_->stamps.clear();
    batch_->earnings.clear();
    batch_->entries.clear();
    batch_->payouts.clear();
    batch_->rates.clear();
    batch_->cancellations.clear();
    batch_->expenses.clear();
    batch_->rejects.clear();
    batch_->read = 0;
    batch_->filtered = 0;
}

}
