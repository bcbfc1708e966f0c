// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/step_text.h"

#include "app/text/law_text.h"
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <set>

namespace backpay {

namespace {

/** A kind as its header lists it: its name and how many arguments the comment behind it names. */
struct ListedKind
{
    QString name;
    int arguments = 0;
};

/** The kinds of an enumeration in their order, read from the header itself: what it promises is what is tested. */
std::vector<ListedKind> kindsOf(const QString &header, const QString &enumeration)
{
    const QString text = textOf(header);
    const qsizetype begin = text.indexOf(QStringLiteral("enum class %1 {").arg(enumeration));
    const QString body = text.mid(begin, text.indexOf(QStringLiteral("};"), begin) - begin);
    static const QRegularExpression line(QStringLiteral("^ +(\\w+),? *// ([^:\\n]*?) *:"),
                                         QRegularExpression::MultilineOption);
    std::vector<ListedKind> kinds;
    auto matches = line.globalMatch(body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString arguments = match.captured(2);
        kinds.push_back({match.captured(1), arguments == QLatin1String("-") ? 0 : int(arguments.count(u',')) + 1});
    }
    static const QRegularExpression any(QStringLiteral("^ +\\w+,? *//"), QRegularExpression::MultilineOption);
    auto all = any.globalMatch(body);
    std::size_t listed = 0;
    for (; all.hasNext(); all.next())
        ++listed;
    return listed == kinds.size() ? kinds : std::vector<ListedKind>();
}

std::vector<std::string> marked(int count)
{
    std::vector<std::string> arguments;
    for (int i = 0; i < count; ++i)
        arguments.push_back("<" + std::to_string(i) + ">");
    return arguments;
}

/** What is wrong with the words for so many arguments; "" where nothing is. */
QString faultOf(const QString &words, int arguments)
{
    if (words.isEmpty())
        return QStringLiteral("has no words");
    for (const std::string &argument : marked(arguments))
        if (words.count(QString::fromStdString(argument)) != 1)
            return QStringLiteral("does not name %1 once: %2").arg(QString::fromStdString(argument), words);
    static const QRegularExpression open(QStringLiteral("%\\d"));
    if (words.contains(open) || words.contains(QStringLiteral("<%1>").arg(arguments)))
        return QStringLiteral("leaves a place open: %1").arg(words);
    for (const char *word : {"stolen", "owed", "illegal", "violat", "guilty", "!"})
        if (words.contains(QLatin1String(word)))
            return QStringLiteral("accuses: %1").arg(words);
    return {};
}

QStringList faults(const std::vector<ListedKind> &kinds, const std::function<QString(int, int)> &wordsOf)
{
    QStringList found;
    std::set<QString> seen;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString words = wordsOf(int(i), kinds[i].arguments);
        const QString fault = faultOf(words, kinds[i].arguments);
        if (!fault.isEmpty())
            found += kinds[i].name + ' ' + fault;
        else if (!seen.insert(words).second)
            found += kinds[i].name + QStringLiteral(" has the words of another kind: ") + words;
    }
    return found;
}

/** Every value of a small enumeration has words of its own; the one behind the last has none. */
template <class Kind, class Words>
QStringList smallFaults(Words words)
{
    QStringList found;
    std::set<QString> seen;
    int number = 0;
    for (; !words(static_cast<Kind>(number)).isEmpty(); ++number) {
        const QString text = words(static_cast<Kind>(number));
        const QString fault = faultOf(text, 0);
        if (!fault.isEmpty() || !seen.insert(text).second)
            found += text + ' ' + fault;
    }
    if (number < 2)
        found += QStringLiteral("fewer than two values have words");
    return found;
}

}

class StepTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasWordsAndUsesItsArguments()
    {
        const auto kinds = kindsOf(QStringLiteral("core/law/step.h"), QStringLiteral("StepKind"));
        QVERIFY2(kinds.size() > 80, "a kind in step.h does not list its arguments as the others do");
        const QStringList found = faults(kinds, [](int kind, int arguments) {
            return stepText({static_cast<StepKind>(kind), marked(arguments), "7"});
        });
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void everyMissingFactHasWordsAndUsesItsArguments()
    {
        const auto kinds = kindsOf(QStringLiteral("core/law/missing.h"), QStringLiteral("MissingKind"));
        QVERIFY2(kinds.size() > 25, "a kind in missing.h does not list its arguments as the others do");
        const QStringList found = faults(kinds, [](int kind, int arguments) {
            return missingText({static_cast<MissingKind>(kind), marked(arguments)});
        });
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void theSmallWordsAreThere()
    {
        const QStringList found = smallFaults<Condition>(conditionText) + smallFaults<Recipient>(recipientText)
                                  + smallFaults<RemedyBase>(remedyBaseText) + smallFaults<Certainty>(certaintyText)
                                  + smallFaults<ShamSign>(shamSignText) + smallFaults<ActOutside>(actOutsideText)
                                  + smallFaults<EndOfWork>(endOfWorkText)
                                  + smallFaults<WrittenContract>(writtenContractText)
                                  + smallFaults<FactSide>(factSideText);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void readsAsALine()
    {
        QCOMPARE(stepText({StepKind::HoursWorked, {}, "46.00"}), QStringLiteral("hours worked"));
        QCOMPARE(stepText({StepKind::WeeklyOvertime, {"40"}, "6.00"}), QStringLiteral("hours beyond 40 in the week"));
        QCOMPARE(stepText({StepKind::YearlyInterest, {"1000.00", "10", "2025-03-01", "2026-03-01"}, "100.00"}),
                 QStringLiteral("simple interest on 1000.00 at 10 % a year, from 2025-03-01 to 2026-03-01"));
        QCOMPARE(missingText({MissingKind::NoMinimumWage, {"US-CA", "2012-03-05"}}),
                 QStringLiteral("no checked minimum wage for US-CA on 2012-03-05"));
    }

    void copesWithMissingArguments()
    {
        QVERIFY(stepText({StepKind::BalanceInterest, {}, ""}).contains(QStringLiteral("interest")));
        QVERIFY(missingText({MissingKind::NoMinimumWage, {}}).contains(QStringLiteral("minimum")));
    }
};

}

QTEST_GUILESS_MAIN(backpay::StepTextTest)
#include "step_text_test.moc"
