// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/private_copy.h"

#include "tests/support/error_text.h"
#include "tests/support/made_offer.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/small_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace backpay {

namespace {

constexpr std::uint64_t roomy = 64 << 20;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

}

class PrivateCopyTest : public QObject
{
    Q_OBJECT

    ScratchFolder scratch_;
    std::string folder_ = scratch_.file("below/passing");

    QStringList left() const
    {
        return QDir(QString::fromStdString(folder_)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void nobodyElseLooksIntoItAndItGoes()
    {
        {
            const auto copy = takeOffered(madeOffer(QStringLiteral("a.zip"), {"whole", 2}, 5), folder_, roomy);
            QVERIFY2(copy, errorText(copy).c_str());
            const QFileInfo file((*copy)->path());
            QCOMPARE(readBytes(file.filePath().toStdString()), std::string("whole"));
            QCOMPARE(file.fileName(), QStringLiteral("a.zip"));
            QVERIFY(!(file.permissions() & others));
            QVERIFY(!(QFileInfo(file.absolutePath()).permissions() & others));
            QCOMPARE(left().size(), 1);
        }
        QVERIFY(left().isEmpty());
    }

    void aNameOfOthersStaysInside()
    {
        const auto copy = PrivateCopy::begin(folder_, QStringLiteral("../../theirs.zip"));
        QVERIFY(copy);
        QCOMPARE(QFileInfo((*copy)->path()).fileName(), QStringLiteral("theirs.zip"));
        QVERIFY((*copy)->path().startsWith(QString::fromStdString(folder_) + QStringLiteral("/copy-")));
        const auto nameless = PrivateCopy::begin(folder_, QStringLiteral("/.."));
        QVERIFY(nameless && (*nameless)->path().endsWith(QStringLiteral("/file")));
    }

    void whatDoesNotComeWholeLeavesNothing()
    {
        const auto errorOf = [&](const MadeStream &stream, std::optional<std::uint64_t> announced,
                                 std::uint64_t most = roomy) {
            const std::string said =
                errorText(takeOffered(madeOffer(QStringLiteral("a.zip"), stream, announced), folder_, most));
            return left().isEmpty() ? said : "something was left";
        };
        QCOMPARE(errorOf({"half"}, 8), std::string("file-length-differs: a.zip: 8: 4"));
        QCOMPARE(errorOf({"more than that"}, 4), std::string("file-length-differs: a.zip: 4: "));
        QCOMPARE(errorOf({"broken off", 2, 4}, 10), std::string("file-unreadable: a.zip: the provider died"));
        QCOMPARE(errorOf({std::string(3 << 20, 'x'), 65536}, {}, 2 << 20), std::string("file-too-large: a.zip: 2"));
    }

    void aFullFolderIsSaidAndLeavesNothing()
    {
        const OfferedFile offer = madeOffer(QStringLiteral("a.zip"), {std::string(200'000, 'x'), 65536}, 200'000);
        std::string said;
        {
            const SmallFiles full(100'000);
            said = errorText(takeOffered(offer, folder_, roomy));
        }
        QVERIFY2(said.starts_with("file-write-failed: ") && said.find("a.zip: ") != std::string::npos, said.c_str());
        QVERIFY(left().isEmpty());
        writeBytes(scratch_.file("no-folder"), "");
        said = errorText(takeOffered(offer, scratch_.file("no-folder/passing"), roomy));
        QVERIFY2(said.starts_with("file-write-failed: "), said.c_str());
        QVERIFY(errorText(PrivateCopy::begin({}, QStringLiteral("a.zip"))).starts_with("file-write-failed: "));
    }

    void theNextStartRemovesWhatWasLeft()
    {
        const QString place = QString::fromStdString(folder_);
        QVERIFY(QDir().mkpath(place + QStringLiteral("/copy-Killed/below")));
        QVERIFY(QDir().mkpath(place + QStringLiteral("/another")));
        writeBytes(folder_ + "/copy-Killed/packet.zip", "pay");
        const std::string theirs = scratch_.file("theirs");
        QVERIFY(QDir().mkpath(QString::fromStdString(theirs)));
        writeBytes(theirs + "/kept", "kept");
        QVERIFY(QFile::link(QString::fromStdString(theirs), place + QStringLiteral("/copy-Link")));
        removeLeftCopies(folder_);
        QCOMPARE(left(), (QStringList{QStringLiteral("another"), QStringLiteral("copy-Link")}));
        QCOMPARE(readBytes(theirs + "/kept"), std::string("kept"));
        removeLeftCopies(scratch_.file("never there"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::PrivateCopyTest)
#include "private_copy_test.moc"
