// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/camt_rows.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/structured/xml_walk.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view isoNamespace = "urn:iso:std:iso:20022:tech:xsd:";

enum Field : std::uint8_t {
    BookgDt,
    ValDt,
    Amt,
    Ccy,
    CdtDbtInd,
    Sts,
    AcctSvcrRef,
    NtryRef,
    EndToEndId,
    RmtInf,
    DbtrNm,
    CdtrNm,
    Iban,
    StmtId,
    BkTxCd,
    RvslInd,
    AddtlNtryInf,
    TxAmt, // from here on behind the columns: for want of another, or before it
    TxCcy,
    OtherAccount,
    Fields
};
constexpr std::array camtColumns{"BookgDt"sv,     "ValDt"sv,   "Amt"sv,        "Ccy"sv,     "CdtDbtInd"sv,   "Sts"sv,
                                 "AcctSvcrRef"sv, "NtryRef"sv, "EndToEndId"sv, "RmtInf"sv,  "DbtrNm"sv,      "CdtrNm"sv,
                                 "IBAN"sv,        "StmtId"sv,  "BkTxCd"sv,     "RvslInd"sv, "AddtlNtryInf"sv};
static_assert(camtColumns.size() == TxAmt);

struct FieldPath
{
    std::string_view path; // below the statement, entry or detail
    Field field;
};
constexpr std::array statementPaths{FieldPath{"/Id"sv, StmtId}, FieldPath{"/Acct/Id/IBAN"sv, Iban},
                                    FieldPath{"/Acct/Id/Othr/Id"sv, OtherAccount}};
constexpr std::array entryPaths{FieldPath{"/BookgDt/Dt"sv, BookgDt},
                                FieldPath{"/BookgDt/DtTm"sv, BookgDt},
                                FieldPath{"/ValDt/Dt"sv, ValDt},
                                FieldPath{"/ValDt/DtTm"sv, ValDt},
                                FieldPath{"/Amt"sv, Amt},
                                FieldPath{"/CdtDbtInd"sv, CdtDbtInd},
                                FieldPath{"/Sts"sv, Sts},
                                FieldPath{"/Sts/Cd"sv, Sts},
                                FieldPath{"/Sts/Prtry"sv, Sts},
                                FieldPath{"/AcctSvcrRef"sv, AcctSvcrRef},
                                FieldPath{"/NtryRef"sv, NtryRef},
                                FieldPath{"/BkTxCd/Domn/Cd"sv, BkTxCd},
                                FieldPath{"/BkTxCd/Domn/Fmly/Cd"sv, BkTxCd},
                                FieldPath{"/BkTxCd/Domn/Fmly/SubFmlyCd"sv, BkTxCd},
                                FieldPath{"/BkTxCd/Prtry/Cd"sv, BkTxCd},
                                FieldPath{"/RvslInd"sv, RvslInd},
                                FieldPath{"/AddtlNtryInf"sv, AddtlNtryInf}};
constexpr std::array detailPaths{
    FieldPath{"/Refs/AcctSvcrRef"sv, AcctSvcrRef},  FieldPath{"/Refs/EndToEndId"sv, EndToEndId},
    FieldPath{"/AmtDtls/TxAmt/Amt"sv, TxAmt},       FieldPath{"/Amt"sv, Amt},
    FieldPath{"/CdtDbtInd"sv, CdtDbtInd},           FieldPath{"/BkTxCd/Domn/Cd"sv, BkTxCd},
    FieldPath{"/BkTxCd/Domn/Fmly/Cd"sv, BkTxCd},    FieldPath{"/BkTxCd/Domn/Fmly/SubFmlyCd"sv, BkTxCd},
    FieldPath{"/BkTxCd/Prtry/Cd"sv, BkTxCd},        FieldPath{"/RvslInd"sv, RvslInd},
    FieldPath{"/RltdPties/Dbtr/Nm"sv, DbtrNm},      FieldPath{"/RltdPties/Dbtr/Pty/Nm"sv, DbtrNm},
    FieldPath{"/RltdPties/Cdtr/Nm"sv, CdtrNm},      FieldPath{"/RltdPties/Cdtr/Pty/Nm"sv, CdtrNm},
    FieldPath{"/RmtInf/Ustrd"sv, RmtInf},           FieldPath{"/RmtInf/Strd/CdtrRefInf/Ref"sv, RmtInf},
    FieldPath{"/RmtInf/Strd/AddtlRmtInf"sv, RmtInf}};
constexpr std::array statements{"/Document/BkToCstmrStmt/Stmt"sv, "/Document/BkToCstmrAcctRpt/Rpt"sv,
                                "/Document/BkToCstmrDbtCdtNtfctn/Ntfctn"sv};

using Values = std::array<std::string, Fields>;
using Row = std::array<std::string_view, Fields>;

void join(std::string &cell, Field field, std::string_view value)
{
    cell.append(cell.empty() ? "" : field == BkTxCd ? "/" : "; ").append(value);
}

/** A TxDtls; there may be millions in one entry, so it keeps only what it has. */
struct Detail
{
    std::int64_t line = 0;
    std::vector<std::pair<Field, std::string>> values;

    void add(Field field, std::string_view value)
    {
        const auto found =
            std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == field; });
        if (found == values.end())
            values.emplace_back(field, value);
        else
            join(found->second, field, value);
    }
};

/** Whether the namespace is one of a version that is read. */
bool isRead(std::string_view space)
{
    if (!space.starts_with(isoNamespace))
        return false;
    space.remove_prefix(isoNamespace.size());
    const auto messages = {"camt.053.001."sv, "camt.052.001."sv, "camt.054.001."sv};
    const auto versions = {"02"sv, "03"sv, "04"sv, "08"sv};
    return std::any_of(messages.begin(), messages.end(), [&](std::string_view message) {
        return space.starts_with(message)
               && std::find(versions.begin(), versions.end(), space.substr(message.size())) != versions.end();
    });
}

/** Collects the rows while expat calls. */
class Entries
{
public:
    Entries(StructureSource source, XML_Parser parser)
        : source_(source)
        , parser_(parser)
        , writer_(std::vector<std::string>(camtColumns.begin(), camtColumns.end()))
    {
    }

    void start(std::string_view name, const char *const *attributes);
    void end();
    void text(std::string_view part) { value_ += part; }
    void refuse(tl::unexpected<Error> error)
    {
        error_ = error_ ? error_ : std::optional(std::move(error.value()));
        XML_StopParser(parser_, XML_FALSE);
    }
    [[nodiscard]] bool refused() const { return error_.has_value(); }
    [[nodiscard]] std::int64_t line() const { return static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_)); }
    [[nodiscard]] const StructureSource &source() const { return source_; }
    [[nodiscard]] Result<TableText> finish() &&;

private:
    void enter(std::string_view name);
    void startPart();
    [[nodiscard]] std::optional<Field> field() const;
    void keep(Field field, std::string_view value);
    void endDetail();
    void endEntry();
    void addRow(const Row &row, std::int64_t line, std::size_t detail);

    StructureSource source_;
    XML_Parser parser_;
    TableWriter writer_;
    std::string space_; // the root's
    std::string path_;
    std::vector<std::size_t> ends_; // of the path before each open element
    std::size_t statementAt_ = 0;   // length of its path; 0 where none is open. So with the next two
    std::size_t entryAt_ = 0;
    std::size_t detailAt_ = 0;
    std::string value_;
    Values statement_;
    Values entry_;
    std::int64_t entryLine_ = 0;
    std::size_t entries_ = 0;
    Detail detail_;
    std::vector<Detail> details_;
    bool seen_ = false;
    std::optional<Error> error_;
};

void Entries::start(std::string_view name, const char *const *attributes)
{
    if (ends_.size() == ImportLimits::depth)
        return refuse(source_.tooLarge(StructureLimit::Depth, ImportLimits::depth, line()));
    enter(name);
    value_.clear();
    startPart();
    const auto amount = field();
    if (amount != Amt && amount != TxAmt)
        return;
    for (; *attributes; attributes += 2)
        if (attributes[0] == "Ccy"sv)
            keep(amount == Amt ? Ccy : TxCcy, trimmed(attributes[1]));
}

// Elements of other namespaces get a name that leads nowhere.
void Entries::enter(std::string_view name)
{
    const std::size_t mark = name.rfind(namespaceEnd);
    const std::string_view space = mark == std::string_view::npos ? std::string_view() : name.substr(0, mark);
    const std::string_view local = mark == std::string_view::npos ? name : name.substr(mark + 1);
    if (ends_.empty()) {
        if (local != "Document"sv)
            return refuse(source_.damaged(StructureFault::NoTable, line()));
        if (!isRead(space))
            return refuse(source_.damaged(StructureFault::NotThisVersion, line()));
        space_ = space;
    }
    ends_.push_back(path_.size());
    path_ += '/';
    path_ += space == space_ ? local : "?"sv;
}

void Entries::startPart()
{
    if (statementAt_ == 0) {
        if (std::find(statements.begin(), statements.end(), path_) == statements.end())
            return;
        statementAt_ = path_.size();
        statement_ = {};
        seen_ = true;
    } else if (entryAt_ == 0) {
        if (std::string_view(path_).substr(statementAt_) != "/Ntry"sv)
            return;
        entryAt_ = path_.size();
        entry_ = {};
        entryLine_ = line();
        ++entries_;
    } else if (detailAt_ == 0 && std::string_view(path_).substr(entryAt_) == "/NtryDtls/TxDtls"sv) {
        detailAt_ = path_.size();
        detail_ = {line(), {}};
    }
}

std::optional<Field> Entries::field() const
{
    std::span<const FieldPath> paths = statementPaths;
    if (detailAt_ != 0)
        paths = detailPaths;
    else if (entryAt_ != 0)
        paths = entryPaths;
    const std::size_t base = std::max({statementAt_, entryAt_, detailAt_});
    const std::string_view below = base == 0 ? std::string_view() : std::string_view(path_).substr(base);
    const auto found =
        std::find_if(paths.begin(), paths.end(), [&](const FieldPath &one) { return one.path == below; });
    return found == paths.end() ? std::nullopt : std::optional(found->field);
}

void Entries::keep(Field field, std::string_view value)
{
    if (value.empty())
        return;
    if (detailAt_ != 0)
        detail_.add(field, value);
    else
        join((entryAt_ != 0 ? entry_ : statement_)[field], field, value);
}

void Entries::end()
{
    if (const auto known = field())
        keep(*known, trimmed(value_));
    value_.clear();
    if (path_.size() == detailAt_)
        endDetail();
    else if (path_.size() == entryAt_)
        endEntry();
    else if (path_.size() == statementAt_)
        statementAt_ = 0;
    path_.resize(ends_.back());
    ends_.pop_back();
}

void Entries::endDetail()
{
    detailAt_ = 0;
    if (writer_.rows() + details_.size() == ImportLimits::tableRows)
        return refuse(source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, detail_.line));
    details_.push_back(std::move(detail_));
}

void Entries::endEntry()
{
    entryAt_ = 0;
    const bool several = details_.size() > 1;
    Row ofEntry;
    std::copy(entry_.begin(), entry_.end(), ofEntry.begin());
    if (details_.empty())
        addRow(ofEntry, entryLine_, 0);
    for (std::size_t i = 0; i < details_.size() && !error_; ++i) {
        Row row = ofEntry;
        if (several)
            row[Amt] = row[Ccy] = {}; // the entry's is the sum of all
        for (const auto &[field, value] : details_[i].values) {
            const bool ofAmount = field == Amt || field == Ccy || field == TxAmt || field == TxCcy;
            if (several || (!ofAmount && field != CdtDbtInd))
                row[field] = value;
        }
        if (!row[TxAmt].empty()) {
            row[Amt] = row[TxAmt];
            row[Ccy] = row[TxCcy];
        }
        addRow(row, several ? details_[i].line : entryLine_, several ? i + 1 : 0);
    }
    details_.clear();
}

void Entries::addRow(const Row &row, std::int64_t line, std::size_t detail)
{
    if (writer_.rows() == ImportLimits::tableRows)
        return refuse(source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, line));
    std::array<std::string_view, camtColumns.size()> cells;
    std::copy_n(row.begin(), cells.size(), cells.begin());
    cells[Iban] = statement_[Iban].empty() ? statement_[OtherAccount] : statement_[Iban];
    cells[StmtId] = statement_[StmtId];
    std::string place = "entry " + std::to_string(entries_);
    if (detail != 0)
        place += ", detail " + std::to_string(detail);
    writer_.add(cells, {line, std::move(place)});
    // What details share is written once a row, so a small file can make a table of any size.
    if (writer_.bytes() > ImportLimits::unpackedBytes)
        refuse(source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes, line));
}

Result<TableText> Entries::finish() &&
{
    if (error_)
        return tl::unexpected(*error_);
    if (!seen_)
        return source_.damaged(StructureFault::NoTable);
    return std::move(writer_).finish();
}

Entries &entriesOf(void *data) { return *static_cast<Entries *>(data); }

// Expat may still call for the element at hand once it was stopped.
void onStart(void *data, const XML_Char *name, const XML_Char **attributes)
{
    if (!entriesOf(data).refused())
        entriesOf(data).start(name, attributes);
}

void onEnd(void *data, const XML_Char *)
{
    if (!entriesOf(data).refused())
        entriesOf(data).end();
}

void onText(void *data, const XML_Char *text, int length)
{
    if (!entriesOf(data).refused())
        entriesOf(data).text({text, static_cast<std::size_t>(length)});
}

void onDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    Entries &entries = entriesOf(data);
    entries.refuse(entries.source().damaged(StructureFault::ForbiddenPart, entries.line()));
}

tl::unexpected<Error> errorOf(const StructureSource &source, XML_Error code, std::int64_t line)
{
    switch (code) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
    case XML_ERROR_PARTIAL_CHAR: return source.damaged(StructureFault::EndsTooEarly, line);
    case XML_ERROR_UNDEFINED_ENTITY: return source.damaged(StructureFault::ForbiddenPart, line);
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING: return failAt({line, {}}, ErrorCode::FileNotText, {source.name, "XML"});
    default: return source.damaged(StructureFault::BadSyntax, line);
    }
}

}

bool looksLikeCamt(std::string_view head)
{
    const std::size_t found = head.find(isoNamespace);
    if (found == std::string_view::npos || head.find('<') > found)
        return false;
    const std::string_view message = head.substr(found + isoNamespace.size(), "camt.053."sv.size());
    return message == "camt.052."sv || message == "camt.053."sv || message == "camt.054."sv;
}

Result<TableText> readCamt(const std::string &name, std::string_view bytes)
{
    const StructureSource source{name, "camt"};
    if (const auto fits = source.checkSize(bytes); !fits)
        return tl::unexpected(fits.error());
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreateNS(nullptr, namespaceEnd),
                                                                              &XML_ParserFree);
    if (!parser)
        return fail(ErrorCode::Internal, {"no XML parser"});
    Entries entries(source, parser.get());
    XML_SetUserData(parser.get(), &entries);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const auto parsed = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (parsed != XML_STATUS_OK && !entries.refused())
        return errorOf(source, XML_GetErrorCode(parser.get()), entries.line());
    return std::move(entries).finish();
}

}
