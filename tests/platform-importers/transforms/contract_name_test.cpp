// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/transforms/contract_name.h"

#include <QTest>

#include <string>

using namespace backpay;

class ContractNameTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLastParenthesis_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("ref");
        const auto row = [](const char *cell, const char *name, const char *ref) {
            QTest::newRow(cell) << QByteArray(cell) << QByteArray(name) << QByteArray(ref);
        };
        row("Subtitles (12345)", "Subtitles", "12345");
        row("Title (with (parentheses), commas) (34)", "Title (with (parentheses), commas)", "34");
        row("Title(34)", "Title", "34");
        row("(34)", "", "34");
        row("Title (urgent)", "Title (urgent)", "");
        row("Title (34) again", "Title (34) again", "");
        row("Title ()", "Title ()", "");
        row("Title 34)", "Title 34)", "");
        row(")", ")", "");
        row("", "", "");
    }
    void takesTheLastParenthesis()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, ref);
        const NamedContract named =
            findContractTransform("last-parenthesis")(std::string_view(cell.data(), size_t(cell.size())));
        QCOMPARE(std::string(named.name), name.toStdString());
        QCOMPARE(std::string(named.ref), ref.toStdString());
    }

    void knowsItsNames()
    {
        QVERIFY(findContractTransform("") != nullptr);
        QVERIFY(findContractTransform("first-parenthesis") == nullptr);
    }
};

QTEST_GUILESS_MAIN(ContractNameTest)
#include "contract_name_test.moc"
