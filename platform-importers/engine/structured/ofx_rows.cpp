// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/ofx_rows.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/ofx_tokens.h"
#include "platform-importers/engine/text_encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headBytes = 4096;     // a header stands within
constexpr std::size_t placeFitidBytes = 40; // of a FITID in a row's place
constexpr std::string_view ofxMark = "\xef\xbb\xbf";

enum OfxColumn : std::size_t {
    Fitid,
    Name = 5,
    Currency = 9,
    BankId = 10,
    AcctId = 11,
    AcctType = 12,
    PayeeName = 15, // behind the columns: only for want of a NAME
    Cells
};
constexpr std::array ofxColumns{"FITID"sv,  "DTPOSTED"sv, "DTUSER"sv,   "TRNAMT"sv,       "TRNTYPE"sv,
                                "NAME"sv,   "MEMO"sv,     "CHECKNUM"sv, "REFNUM"sv,       "CURRENCY"sv,
                                "BANKID"sv, "ACCTID"sv,   "ACCTTYPE"sv, "CORRECTFITID"sv, "CORRECTACTION"sv};
static_assert(ofxColumns.size() == PayeeName);

// Every element that matters and holds others, or holds one of a name that matters. All else is taken for a leaf.
constexpr std::array groups{"OFX"sv,          "STMTRS"sv,     "CCSTMTRS"sv,     "INVSTMTRS"sv,  "BANKTRANLIST"sv,
                            "BANKACCTFROM"sv, "CCACCTFROM"sv, "INVACCTFROM"sv,  "BANKACCTTO"sv, "CCACCTTO"sv,
                            "STMTTRN"sv,      "CURRENCY"sv,   "ORIGCURRENCY"sv, "PAYEE"sv,      "EXTDPAYEE"sv};

/** The listed word that `name` is, so that it may be compared and kept; "" where it is none. */
template <std::size_t size>
std::string_view listedOfxWord(const std::array<std::string_view, size> &words, std::string_view name)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](std::string_view word) { return equalIgnoringCase(word, name); });
    return found == words.end() ? std::string_view() : *found;
}

bool isStatement(std::string_view group)
{
    return group == "STMTRS"sv || group == "CCSTMTRS"sv || group == "INVSTMTRS"sv;
}

bool isOwnAccount(std::string_view group)
{
    return group == "BANKACCTFROM"sv || group == "CCACCTFROM"sv || group == "INVACCTFROM"sv;
}

std::string loweredText(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), lowered);
    return low;
}

/** The encoding a header names for bytes that are no UTF-8; "" where it names UTF-8 or one that is not read. */
std::string_view namedEncoding(std::string_view bytes)
{
    const std::string head = loweredText(bytes.substr(0, std::min(headBytes, bytes.size())));
    const std::string_view view = std::string_view(head).substr(0, head.find("<ofx>"sv));
    const auto after = [&](std::string_view key) {
        const std::size_t found = view.find(key);
        return found == std::string_view::npos ? std::string_view() : trimmed(view.substr(found + key.size()));
    };
    const bool xml = view.find("<?"sv) != std::string_view::npos;
    // Headers on one line part nothing, so a value is known by how it starts.
    std::string_view value = xml ? after("encoding="sv) : after("charset:"sv);
    if (xml && !value.empty())
        value.remove_prefix(1);
    if (!xml && after("encoding:"sv).starts_with("utf"sv))
        return {};
    for (const std::string_view prefix : {"windows-"sv, "cp"sv, "iso-"sv, "iso"sv})
        if (value.starts_with(prefix))
            value.remove_prefix(prefix.size());
    if (value.starts_with("1251"sv))
        return "windows-1251"sv;
    if (value.starts_with("8859-15"sv))
        return "iso-8859-15"sv;
    if (value.starts_with("8859-1"sv) && !value.starts_with("8859-10"sv) && !value.starts_with("8859-13"sv)
        && !value.starts_with("8859-14"sv) && !value.starts_with("8859-16"sv))
        return "iso-8859-1"sv;
    const bool usual = value.starts_with("1252"sv) || (!xml && (value.empty() || value.starts_with("none"sv)));
    return usual ? "windows-1252"sv : std::string_view();
}

Result<DecodedText> decodeOfx(const std::string &name, std::string_view bytes)
{
    auto text = decodeText(name, std::string(bytes));
    const std::string_view encoding = namedEncoding(bytes);
    const bool asNamed =
        !bytes.starts_with(ofxMark) && !bytes.starts_with("\xff\xfe"sv) && !bytes.starts_with("\xfe\xff"sv);
    if (text || text.error().code != ErrorCode::FileNotText || !asNamed || encoding.empty())
        return text;
    return decodeTextAs(name, std::string(bytes), encoding);
}

/** Collects the transactions while the tokens go by. */
class Transactions
{
public:
    explicit Transactions(StructureSource source)
        : source_(source)
        , writer_(std::vector<std::string>(ofxColumns.begin(), ofxColumns.end()))
    {
    }

    [[nodiscard]] Result<void> take(const OfxToken &token);
    [[nodiscard]] Result<TableText> finish(std::int64_t line) &&;

private:
    [[nodiscard]] Result<void> open(const OfxToken &token);
    [[nodiscard]] Result<void> close(const OfxToken &token);
    [[nodiscard]] Result<void> addRow();
    void endLeaf();
    [[nodiscard]] std::string *cellOf(std::string_view leaf);
    [[nodiscard]] bool inside(std::string_view group) const
    {
        return std::find(open_.begin(), open_.end(), group) != open_.end();
    }
    [[nodiscard]] std::string_view group() const { return open_.empty() ? std::string_view() : open_.back(); }

    StructureSource source_;
    TableWriter writer_;
    std::vector<std::string_view> open_; // groups, each at most once
    std::string_view leaf_;              // whose text is being read
    bool groupOpened_ = false;           // by the token before
    std::string value_;
    std::array<std::string, Cells> row_;
    std::int64_t rowLine_ = 0;
    std::string currency_; // the statement's, as is the account
    std::array<std::string, 3> account_;
    bool statementSeen_ = false;
    bool ofxClosed_ = false;
};

Result<void> Transactions::take(const OfxToken &token)
{
    const bool groupOpened = std::exchange(groupOpened_, false);
    switch (token.kind) {
    case OfxKind::Text:
        // Some banks write a plain value where the format has a group.
        if (groupOpened && (group() == "CURRENCY"sv || group() == "PAYEE"sv) && !trimmed(token.text).empty()) {
            leaf_ = open_.back();
            open_.pop_back();
        }
        if (!leaf_.empty())
            value_ += token.text;
        groupOpened_ = groupOpened && trimmed(token.text).empty();
        return {};
    case OfxKind::Empty: endLeaf(); return {};
    case OfxKind::Open: endLeaf(); return open(token);
    case OfxKind::Close: endLeaf(); return close(token);
    }
    return {};
}

Result<void> Transactions::open(const OfxToken &token)
{
    const std::string_view name = listedOfxWord(groups, token.name);
    if (name.empty()) {
        leaf_ = token.name;
        return {};
    }
    if (inside(name))
        return source_.damaged(StructureFault::BadSyntax, token.line);
    groupOpened_ = true;
    open_.push_back(name);
    if (isStatement(name)) {
        currency_.clear();
        account_ = {};
        statementSeen_ = statementSeen_ || name != "INVSTMTRS"sv;
    }
    if (name == "STMTTRN"sv) {
        row_ = {};
        rowLine_ = token.line;
    }
    return {};
}

Result<void> Transactions::close(const OfxToken &token)
{
    const auto found = std::find(open_.begin(), open_.end(), listedOfxWord(groups, token.name));
    if (found == open_.end())
        return {};
    const bool endsRow = *found == "STMTTRN"sv;
    const bool endsOfx = *found == "OFX"sv;
    const bool cutsRow = !endsRow && std::find(found + 1, open_.end(), "STMTTRN"sv) != open_.end();
    if (cutsRow)
        return source_.damaged(StructureFault::BadSyntax, rowLine_);
    open_.erase(found, open_.end());
    ofxClosed_ = ofxClosed_ || endsOfx;
    return endsRow ? addRow() : Result<void>();
}

void Transactions::endLeaf()
{
    const std::string_view value = trimmed(value_);
    std::string *cell = value.empty() ? nullptr : cellOf(leaf_);
    if (cell)
        cell->append(cell->empty() ? "" : "; ").append(value);
    leaf_ = {};
    value_.clear();
}

std::string *Transactions::cellOf(std::string_view leaf)
{
    const std::string_view within = group();
    if (!inside("STMTTRN"sv)) {
        if (isStatement(within) && equalIgnoringCase(leaf, "CURDEF"sv))
            return &currency_;
        const bool account = isOwnAccount(within) && std::any_of(open_.begin(), open_.end(), isStatement);
        for (std::size_t i = 0; account && i < account_.size(); ++i)
            if (equalIgnoringCase(leaf, ofxColumns[BankId + i]))
                return &account_[i];
        return nullptr;
    }
    const bool plainCurrency = within == "STMTTRN"sv && leaf == "CURRENCY"sv;
    if (plainCurrency || (within == "CURRENCY"sv && equalIgnoringCase(leaf, "CURSYM"sv)))
        return &row_[Currency];
    const bool plainPayee = within == "STMTTRN"sv && leaf == "PAYEE"sv;
    if (plainPayee || (within == "PAYEE"sv && equalIgnoringCase(leaf, "NAME"sv)))
        return &row_[PayeeName];
    if (within != "STMTTRN"sv)
        return nullptr;
    for (std::size_t i = 0; i < ofxColumns.size(); ++i)
        if (equalIgnoringCase(leaf, ofxColumns[i]) && (i < BankId || i > AcctType))
            return &row_[i];
    return nullptr;
}

Result<void> Transactions::addRow()
{
    if (writer_.rows() == ImportLimits::tableRows)
        return source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, rowLine_);
    std::array<std::string_view, ofxColumns.size()> cells;
    std::copy_n(row_.begin(), cells.size(), cells.begin());
    std::copy(account_.begin(), account_.end(), cells.begin() + BankId);
    if (cells[Name].empty())
        cells[Name] = row_[PayeeName];
    if (cells[Currency].empty())
        cells[Currency] = currency_;
    std::string place = "transaction " + std::to_string(writer_.rows() + 1);
    if (!cells[Fitid].empty())
        place.append(" (FITID ").append(cutToBytes(cells[Fitid], placeFitidBytes)).append(")");
    writer_.add(cells, {rowLine_, std::move(place)});
    // The account is written once a row, so a small file can make a table of any size.
    if (writer_.bytes() > ImportLimits::unpackedBytes)
        return source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes, rowLine_);
    return {};
}

Result<TableText> Transactions::finish(std::int64_t line) &&
{
    if (inside("STMTTRN"sv))
        return source_.damaged(StructureFault::EndsTooEarly, rowLine_);
    if (inside("OFX"sv))
        return source_.damaged(StructureFault::EndsTooEarly, line);
    if (!ofxClosed_ || (!statementSeen_ && writer_.rows() == 0))
        return source_.damaged(StructureFault::NoTable);
    return std::move(writer_).finish();
}

}

bool looksLikeOfx(std::string_view head)
{
    if (head.starts_with(ofxMark))
        head.remove_prefix(ofxMark.size());
    head = trimmed(head);
    const auto startsWith = [&](std::string_view word) { return equalIgnoringCase(head.substr(0, word.size()), word); };
    if (startsWith("OFXHEADER"sv))
        return true;
    while (head.starts_with("<?"sv) || head.starts_with("<!"sv)) {
        if (startsWith("<?OFX"sv))
            return true;
        const std::string_view end = head.starts_with("<!--"sv) ? "-->"sv : ">"sv;
        const std::size_t found = head.find(end);
        if (found == std::string_view::npos)
            return false;
        head = trimmed(head.substr(found + end.size()));
    }
    return startsWith("<OFX>"sv);
}

Result<TableText> readOfx(const std::string &name, std::string_view bytes)
{
    const StructureSource source{name, "OFX"};
    if (const auto fits = source.checkSize(bytes); !fits)
        return tl::unexpected(fits.error());
    const auto decoded = decodeOfx(name, bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    OfxTokens tokens(name, decoded->text);
    Transactions transactions(source);
    OfxToken token;
    while (true) {
        const auto more = tokens.next(token);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return std::move(transactions).finish(tokens.line());
        if (const auto taken = transactions.take(token); !taken)
            return tl::unexpected(taken.error());
    }
}

}
