// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The packs against the table they were made from, kept outside this repository. Registered only where it exists.
#include "core/law/rule_book.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

using namespace backpay;

namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::vector<std::string>> csvRows(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"' && quoted && i + 1 < bytes.size() && bytes[i + 1] == '"') {
            cell.push_back(c);
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            rows.back().push_back(cell);
            cell.clear();
            if (c == '\n')
                rows.emplace_back();
        } else if (c != '\r') {
            cell.push_back(c);
        }
    }
    rows.pop_back();
    return rows;
}

std::vector<Row> table()
{
    const auto cells = csvRows(BACKPAY_SHARED_LAW "/minimum_wage.csv");
    std::vector<Row> rows;
    for (std::size_t i = 1; i < cells.size(); ++i)
        for (std::size_t j = 0; j < cells[0].size(); ++j) {
            if (j == 0)
                rows.emplace_back();
            rows.back()[cells[0][j]] = cells[i].at(j);
        }
    return rows;
}

/** What the words of the tier column mean up to a day and after it; typed here a second time, from the column. */
struct TierWords
{
    const char *words;
    WageTier until;
    const char *day = ""; // the last day of `until`; "" where it always holds
    WageTier after = {};
};

WageTier employees(std::optional<std::int32_t> from, std::optional<std::int32_t> to = std::nullopt)
{
    WageTier tier;
    tier.employeesFrom = from;
    tier.employeesTo = to;
    return tier;
}

WageTier age(std::optional<std::int32_t> from, std::optional<std::int32_t> to = std::nullopt)
{
    WageTier tier;
    tier.ageFrom = from;
    tier.ageTo = to;
    return tier;
}

WageTier with(void (*set)(WageTier &))
{
    WageTier tier;
    set(tier);
    return tier;
}

const std::vector<TierWords> &tierWords()
{
    static const std::vector<TierWords> words = {
        {"general", {}},
        {"26+ employees", employees(26)},
        {"25 or fewer employees", employees({}, 25)},
        {"26+ employees to 2021-06-30, all after", employees(26), "2021-06-30"},
        {"15+ employees (all employers from 2024)", employees(15), "2023-12-31"},
        {"14 or fewer employees", employees({}, 14)},
        {"large employers (all from 2025)", with([](WageTier &t) { t.receiptsFrom = Exact(500000); }), "2024-12-31"},
        {"small employers (under 500k receipts)", with([](WageTier &t) { t.receiptsBelow = Exact(500000); })},
        {"no qualifying health benefits (all from 2024-07-01)", with([](WageTier &t) { t.healthBenefits = false; }),
         "2024-06-30"},
        {"qualifying health benefits offered", with([](WageTier &t) { t.healthBenefits = true; })},
        {"6+ employees", employees(6)},
        {"5 or fewer employees / seasonal", employees({}, 5)},
        {"11+ employees to 2019-12-30, all employers after", employees(11), "2019-12-30"},
        {"10 or fewer employees", employees({}, 10)},
        {"50+ employees to 2023-06-30, all after (hotel rates differ)", employees(50), "2023-06-30"},
        {"under 50 employees", employees({}, 49)},
        {"501+ employees to 2024, all employers from 2025", employees(501), "2024-12-31"},
        {"size tier not fully read", employees(15)},
        {"21+ employees to 2024-06-30; 4+ employees after", employees(21), "2024-06-30", employees(4)},
        {"4-20 employees", employees(4, 20)},
        {"101+ employees (single tier later)", employees(101), "2024-12-31"},
        {"51+ employees", employees(51)},
        {"18-20", age(18, 20)},
        {"16-17", age(16, 17)},
        {"21-22 (21-24 before Apr 2021)", age(21, 24), "2021-03-31", age(21, 22)},
        {"apprentice", with([](WageTier &t) { t.apprentice = true; })},
        {"20+", age(20)},
        {"federally regulated sectors only", with([](WageTier &t) { t.sector = "federally regulated sectors"; })},
    };
    return words;
}

/** Ohio names a threshold of each year, the United Kingdom an age of each: both columns say so in words. */
WageTier yearTier(const Row &row, DayNumber on)
{
    if (row.at("code") == "US-OH") {
        static const std::map<std::string, const char *> thresholds = {{"2021", "323000.01"},
                                                                       {"2022", "342000.01"},
                                                                       {"2024", "385000.01"},
                                                                       {"2025", "394000.01"},
                                                                       {"2026", "405000.01"}};
        WageTier tier;
        const auto found = thresholds.find(isoDate(on).substr(0, 4));
        if (found == thresholds.end())
            tier.receiptsThresholdUnread = true;
        else
            tier.receiptsFrom = parseExact(found->second);
        return tier;
    }
    const std::string date = isoDate(on);
    return age(date < "2021-04-01" ? 25 : date < "2024-04-01" ? 23 : 21);
}

struct Piece
{
    DayNumber from;
    std::optional<DayNumber> through; // nothing: the row is open
    WageTier tier;
};

std::vector<Piece> piecesOf(const Row &row)
{
    const DayNumber from = parseIsoDate(row.at("effective_from")).value();
    const auto through = parseIsoDate(row.at("effective_to"));
    const std::string &label = row.at("tier");
    const auto &words = tierWords();
    const auto found = std::find_if(words.begin(), words.end(), [&](const TierWords &w) { return label == w.words; });
    if (found == words.end())
        return {{from, through, yearTier(row, from)}};
    const auto cut = parseIsoDate(found->day);
    if (!cut || (through && *through <= *cut))
        return {{from, through, found->until}};
    if (from > *cut)
        return {{from, through, found->after}};
    return {{from, *cut, found->until}, {*cut + 1, through, found->after}};
}

}

class SharedWagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowStandsInThePacksAndNothingElse()
    {
        const std::vector<Row> rows = table();
        QCOMPARE(rows.size(), std::size_t{555});
        std::size_t pieces = 0;
        for (const Row &row : rows) {
            const QByteArray where =
                QByteArray::fromStdString(row.at("code") + ' ' + row.at("effective_from") + ' ' + row.at("tier"));
            const WageSeries *series = ruleBook().wagesOf(row.at("code"));
            QVERIFY2(series != nullptr, where);
            QCOMPARE(std::string(series->currency.code()), row.at("currency"));
            for (const Piece &piece : piecesOf(row)) {
                ++pieces;
                const auto rate = std::find_if(series->rates.begin(), series->rates.end(), [&](const WageRate &r) {
                    return r.from == piece.from && r.tier == piece.tier;
                });
                QVERIFY2(rate != series->rates.end(), where);
                QVERIFY2(rate->amount == parseExact(row.at("rate")).value(), where);
                QVERIFY2(!piece.through || rate->through == *piece.through, where);
                QVERIFY2(rate->secondSource == row.at("second_source"), where);
                QVERIFY2(rate->citation.text.starts_with(row.at("source")), where);
                QVERIFY2(piece.through || rate->seen != 0, where);
            }
        }
        std::size_t held = 0;
        for (const WageSeries &series : ruleBook().wages)
            held += series.rates.size();
        QCOMPARE(held, pieces);
    }

    void everyLimitationIsHeld()
    {
        const auto rows = csvRows(BACKPAY_SHARED_LAW "/limitations.csv");
        std::size_t held = ruleBook().limitations.size();
        std::size_t unread = 0;
        const auto count = [&](const Limitation &limit) { unread += limit.period ? std::size_t{0} : std::size_t{1}; };
        std::for_each(ruleBook().limitations.begin(), ruleBook().limitations.end(), count);
        for (const FreelanceAct &act : ruleBook().acts) {
            held += act.limits.size();
            std::for_each(act.limits.begin(), act.limits.end(), count);
        }
        QCOMPARE(held, rows.size() - 1);
        std::size_t memory = 1; // of the directive: its period is national law's
        for (std::size_t i = 1; i < rows.size(); ++i)
            memory += rows[i][5].starts_with("general knowledge") ? std::size_t{1} : std::size_t{0};
        QCOMPARE(unread, memory);
    }
};

QTEST_GUILESS_MAIN(SharedWagesTest)
#include "shared_wages_test.moc"
