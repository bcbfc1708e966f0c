// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace backpay;

class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnName();
    void namesAreKebabCase();
};

namespace {

/** The name of every code: past the last one errorName() falls back to the first one's. */
std::vector<std::string_view> names()
{
    std::vector<std::string_view> found{errorName(ErrorCode::Internal)};
    for (int i = 1; errorName(static_cast<ErrorCode>(i)) != found.front(); ++i)
        found.push_back(errorName(static_cast<ErrorCode>(i)));
    return found;
}

}

void ErrorTest::everyCodeHasItsOwnName()
{
    const auto all = names();
    QVERIFY(all.size() > static_cast<std::size_t>(ErrorCode::JournalBroken));
    QCOMPARE(std::set(all.begin(), all.end()).size(), all.size());
}

void ErrorTest::namesAreKebabCase()
{
    for (const std::string_view name : names()) {
        const bool plain =
            std::all_of(name.begin(), name.end(), [](char c) { return c == '-' || (c >= 'a' && c <= 'z'); });
        QVERIFY2(plain && !name.empty() && name.front() != '-' && name.back() != '-', std::string(name).c_str());
    }
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
