// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

namespace backpay {

namespace {

using Json = nlohmann::json;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string idOf(const QByteArray &text)
{
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    return json.is_object() ? json.value("id", std::string()) : std::string();
}

}

/** The reference material's worked examples against those that are tested here. */
class SharedExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Each is a scenario of its id, or has its reason not to be; and no scenario claims to be one there is not. */
    void noneIsLeftOut()
    {
        // No reference rate before 2019 is in the packs; methods/uk_late_payment_test.cpp holds the figures.
        const std::set<std::string> leftOut = {"uk-latepay-1000"};
        std::set<std::string> here;
        const QDir folder(QStringLiteral(EXAMPLES_FOLDER));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
            here.insert(idOf(bytesOf(folder.filePath(name))));
        std::set<std::string> there;
        for (const QByteArray &line : bytesOf(QStringLiteral(BACKPAY_SHARED_LAW "/worked_examples.jsonl")).split('\n'))
            if (!line.trimmed().isEmpty())
                there.insert(idOf(line));
        QVERIFY(there.size() > 30);
        for (const std::string &id : there)
            QVERIFY2(here.contains(id) != leftOut.contains(id), id.c_str());
        for (const std::string &id : here)
            QVERIFY2(there.contains(id), id.c_str());
    }
};

}

QTEST_GUILESS_MAIN(backpay::SharedExamplesTest)
#include "shared_examples_test.moc"
