// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/manifest.h"

#include "core/packet/bag_info.h"

#include <QTest>

using namespace backpay;

namespace {

const std::string digest(64, 'a');

bool reads(const std::string &text) { return readManifest(text, 64).has_value(); }

}

class ManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void isSortedAndReadsAsWritten()
    {
        const Manifest manifest{{"data/b c.csv", std::string(64, 'b')}, {"data/a.csv", digest}};
        const std::string text = manifestText(manifest);
        QCOMPARE(QString::fromStdString(text),
                 QString::fromStdString(digest + "  data/a.csv\n" + std::string(64, 'b') + "  data/b c.csv\n"));
        QVERIFY(readManifest(text, 64) == manifest);
        QVERIFY(readManifest("", 64) == Manifest());
    }

    void takesNoOtherForm()
    {
        QVERIFY(reads(digest + "  data/a\n"));
        for (const std::string &text : {digest + "  data/a",
                                        digest + " data/a\n",
                                        digest + " *data/a\n",
                                        digest + "   data/a\n",
                                        digest + "\tdata/a\n",
                                        digest + "  data/a\r\n",
                                        digest + "  data/a\n\n",
                                        "\n" + digest + "  data/a\n",
                                        std::string(64, 'A') + "  data/a\n",
                                        std::string(64, 'g') + "  data/a\n",
                                        std::string(63, 'a') + "  data/a\n",
                                        std::string(128, 'a') + "  data/a\n",
                                        digest + "  \n",
                                        digest + "\n",
                                        digest + "  ../a\n",
                                        digest + "  /a\n",
                                        digest + "  data/%0A\n",
                                        digest + "  data/a\0b\n",
                                        digest + "  data/a\n" + digest + "  data/a\n",
                                        digest + "  data/b\n" + digest + "  data/a\n"})
            QVERIFY2(!reads(text), text.c_str());
    }

    void bagInfoReadsAsWritten()
    {
        const BagInfo info{{"Zone", "UTC"}, {"Source-Organization", ""}, {"Note", "with: colon"}};
        const auto text = bagInfoText(info);
        QVERIFY(text == "Zone: UTC\nSource-Organization: \nNote: with: colon\n");
        QVERIFY(readBagInfo(*text) == info);
        QVERIFY(bagInfoValue(info, "Zone") == "UTC");
        QVERIFY(!bagInfoValue(info, "zone"));
        QVERIFY(!bagInfoValue({{"Zone", "UTC"}, {"Zone", "UTC"}}, "Zone"));
    }

    void bagInfoTakesNoOtherForm()
    {
        for (const char *text : {"Zone: UTC", "Zone:UTC\n", "Zone : UTC\n", ": UTC\n", "Zone:  UTC\n", "Zone: UTC \n",
                                 "Zone: UTC\r\n", "Zone: UTC\n  folded\n", "\n", "Zöne: UTC\n"})
            QVERIFY2(!readBagInfo(text), text);
        QVERIFY(!bagInfoText({{"Zone", "UTC\nPeriod: all"}}));
        QVERIFY(!bagInfoText({{"", "UTC"}}));
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
