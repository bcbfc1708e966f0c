// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/ofx_rows.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

const std::string header = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n"
                           "COMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n";

std::string statement(const std::string &transactions)
{
    return "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>111<ACCTID>22-3<ACCTTYPE>SAVINGS"
           "</BANKACCTFROM><BANKTRANLIST>"
           + transactions + "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
}

/** The table of one transaction's elements, with the header of version 1 before it. */
TableRows rowOf(const std::string &elements, const std::string &head = header)
{
    const auto table = readOfx("f", head + statement("<STMTTRN>" + elements + "</STMTTRN>"));
    return table ? TableRows(*table) : TableRows(TableText{"\"none\"\n", {}});
}

/** Which fault or limit stops the reading; "" where none does. */
std::string faultOf(const std::string &bytes)
{
    const auto table = readOfx("f", bytes);
    return table ? "" : table.error().arguments.at(2);
}

}

class OfxRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsVersion1()
    {
        const auto table = readOfx("f", header
                                            + statement("\n<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20240105120000[-5:EST]"
                                                        "<DTUSER>20240104\n<TRNAMT>1250.00\n<FITID>A-1<CHECKNUM>7"
                                                        "<REFNUM>R9<NAME>MADE UP PAY INC<MEMO>week 1</STMTTRN>\r\n"
                                                        "<STMTTRN><TRNAMT>-3<CORRECTFITID>A-1"
                                                        "<CORRECTACTION>REPLACE</STMTTRN>"));
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header,
                 (Names{"FITID", "DTPOSTED", "DTUSER", "TRNAMT", "TRNTYPE", "NAME", "MEMO", "CHECKNUM", "REFNUM",
                        "CURRENCY", "BANKID", "ACCTID", "ACCTTYPE", "CORRECTFITID", "CORRECTACTION"}));
        QCOMPARE(rows.rows.at(0),
                 (Names{"A-1", "20240105120000[-5:EST]", "20240104", "1250.00", "CREDIT", "MADE UP PAY INC", "week 1",
                        "7", "R9", "USD", "111", "22-3", "SAVINGS", "", ""}));
        QCOMPARE(rows.rows.at(1),
                 (Names{"", "", "", "-3", "", "", "", "", "", "USD", "111", "22-3", "SAVINGS", "A-1", "REPLACE"}));
        QCOMPARE(table->places[0], (RowPlace{12, "transaction 1 (FITID A-1)"}));
        QCOMPARE(table->places[1], (RowPlace{15, "transaction 2"}));
    }

    void readsVersion2()
    {
        const auto table = readOfx("f", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<?OFX OFXHEADER=\"200\"?>\r\n"
                                        "<OFX><!-- made <STMTTRN> up -->\r\n<CREDITCARDMSGSRSV1><CCSTMTTRNRS>"
                                        "<CCSTMTRS>\r\n<CURDEF>EUR</CURDEF><CCACCTFROM><ACCTID>44</ACCTID>"
                                        "</CCACCTFROM><BANKTRANLIST>\r\n<STMTTRN>\r\n<DTPOSTED></DTPOSTED><DTUSER/>"
                                        "<FITID> é1 </FITID><TRNAMT>-200,00</TRNAMT><MEMO><![CDATA[a <b> &amp;]]>"
                                        "</MEMO></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS>"
                                        "</CREDITCARDMSGSRSV1></OFX>\r\n");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.rows.at(0),
                 (Names{"é1", "", "", "-200,00", "", "", "a <b> &amp;", "", "", "EUR", "", "44", "", "", ""}));
        QCOMPARE(table->places[0], (RowPlace{6, "transaction 1 (FITID é1)"}));
    }

    void readsSeveralStatements()
    {
        const auto table = readOfx(
            "f", "<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><BANKID>1<ACCTID>2</BANKACCTFROM><STMTTRN><TRNAMT>1</STMTTRN>"
                 "</STMTRS><CCSTMTRS><CCACCTFROM><ACCTID>3</CCACCTFROM><STMTTRN><TRNAMT>2</STMTTRN></CCSTMTRS>"
                 "<STMTRS><CURDEF>CAD</STMTRS></OFX>");
        const TableRows rows(table.value());
        QCOMPARE(rows.rows.size(), std::size_t{2});
        QCOMPARE(rows.cell(0, "CURRENCY") + rows.cell(0, "BANKID") + rows.cell(0, "ACCTID"), "USD12"s);
        QCOMPARE(rows.cell(1, "CURRENCY") + rows.cell(1, "BANKID") + rows.cell(1, "ACCTID"), "3"s);
        QVERIFY(TableRows(readOfx("f", header + statement("")).value()).rows.empty());
    }

    void readsCellsAsWritten_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *elements, const char *column, const char *cell) {
            QTest::newRow(elements) << QByteArray(elements) << QByteArray(column) << QByteArray(cell);
        };
        row("<TRNAMT>$120", "TRNAMT", "$120");
        row("<trnamt>5</trnamt>", "TRNAMT", "5");
        row("<NAME>JOE'S & \"SON\"", "NAME", "JOE'S & \"SON\"");
        row("<NAME>A &amp;lt; B &lt;C&gt; &quot;&apos;", "NAME", "A &lt; B <C> \"'");
        row("<NAME>&#233;&#x20AC;&#x1F600;", "NAME", "é€😀");
        row("<NAME>&eacute;&#0;&#xD800;&#1114112;&#;&;&AMP;&", "NAME", "&eacute;&#0;&#xD800;&#1114112;&#;&;&AMP;&");
        row("<NAME>5 < 6 <7> <A<MEMO>x", "NAME", "5 < 6 <7> <A");
        row("<NAME>a\nb\n<MEMO>c", "NAME", "a\nb");
        row("<MEMO><NAME>x", "NAME", "x");
        row("<MEMO><NAME>x", "MEMO", "");
        row("<MEMO>a</MEMO><MEMO>b</MEMO>", "MEMO", "a; b");
        row("<TRNAMT>1<TRNAMT>2", "TRNAMT", "1; 2");
        row("<PAYEE><NAME>Firm<ADDR1>Road</PAYEE><MEMO>m", "NAME", "Firm");
        row("<PAYEE><NAME>Firm<ADDR1>Road</PAYEE><NAME>Own", "NAME", "Own");
        row("<EXTDPAYEE><NAME>Other</EXTDPAYEE><MEMO>m", "NAME", "");
        row("<PAYEE>Firm<MEMO>m", "NAME", "Firm");
        row("<PAYEE>Firm<MEMO>m", "MEMO", "m");
        row("<CURRENCY><CURRATE>1.1<CURSYM>GBP</CURRENCY><MEMO>m", "CURRENCY", "GBP");
        row("<CURRENCY>GBP<MEMO>m", "CURRENCY", "GBP");
        row("<CURRENCY>GBP</CURRENCY><MEMO>m", "MEMO", "m");
        row("<ORIGCURRENCY><CURSYM>GBP</ORIGCURRENCY>", "CURRENCY", "USD");
        row("<BANKACCTTO><BANKID>9<ACCTID>9<ACCTTYPE>CHECKING</BANKACCTTO>", "ACCTID", "22-3");
        row("<ACCTID>9", "ACCTID", "22-3");
        row("<NAME a='b'>x", "NAME", "x");
        row("<NAME\xc3\xa9>x", "NAME", "");
    }
    void readsCellsAsWritten()
    {
        QFETCH(QByteArray, elements);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, cell);
        const TableRows rows = rowOf(elements.toStdString());
        QVERIFY(rows.sound);
        QCOMPARE(rows.cell(0, column.toStdString()), cell.toStdString());
    }

    void readsTheEncodingOfTheHeader_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *head, const char *name) {
            QTest::newRow(head) << QByteArray(head) << QByteArray(name);
        };
        row("", "é");
        row("OFXHEADER:100\r\nENCODING:USASCII\r\nCHARSET:1252\r\n", "é");
        row("OFXHEADER:100 DATA:OFXSGML ENCODING:USASCII CHARSET:NONE COMPRESSION:NONE", "é");
        row("OFXHEADER:100ENCODING:USASCIICHARSET:ISO-8859-1COMPRESSION:NONE", "é");
        row("OFXHEADER:100\nCHARSET:1251\n", "й");
        row("<?xml version='1.0' encoding='windows-1251'?>", "й");
        row("<?xml version='1.0' encoding='ISO-8859-15'?>", "é");
        row("OFXHEADER:100\nENCODING:UTF-8\nCHARSET:NONE\n", "");
        row("OFXHEADER:100\nENCODING:USASCII\nCHARSET:932\n", "");
        row("OFXHEADER:100\nCHARSET:ISO-8859-16\n", "");
        row("<?xml version='1.0' encoding='UTF-8'?>", "");
        row("<?OFX OFXHEADER='200'?>", "");
        row("\xef\xbb\xbf", "");
    }
    void readsTheEncodingOfTheHeader()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, name);
        const auto table = readOfx("f", head.toStdString() + statement("\n<STMTTRN><NAME>\xe9</STMTTRN>"));
        if (!name.isEmpty()) {
            QVERIFY(table.has_value());
            QCOMPARE(TableRows(*table).cell(0, "NAME"), name.toStdString());
        } else {
            QVERIFY(!table.has_value() && table.error().code == ErrorCode::FileNotText);
        }
        const TableRows utf8 = rowOf("<NAME>日本", head.toStdString());
        QCOMPARE(utf8.cell(0, "NAME"), "日本"s);
    }

    void refusesBytesThatAreNoText()
    {
        const auto table = readOfx("f", header + statement("\n<STMTTRN><NAME>\xe9\x81</STMTTRN>"));
        QVERIFY(table.error().code == ErrorCode::FileNotText);
        QCOMPARE(table.error().place->line, 12);
        QVERIFY(readOfx("f", header + statement("\0"s)).error().code == ErrorCode::FileHasNul);
    }

    void saysWhatIsDamaged()
    {
        const std::string whole = header + statement("\n<STMTTRN><TRNAMT>1</STMTTRN>");
        const auto cut = readOfx("f", whole.substr(0, whole.find("</STMTTRN>")));
        QCOMPARE(cut.error().arguments, (Names{"f", "OFX", "ends-too-early"}));
        QCOMPARE(cut.error().place->line, 12);
        // Cut between two transactions, where all that is there looks whole.
        QCOMPARE(faultOf(whole.substr(0, whole.find("</BANKTRANLIST>"))), "ends-too-early"s);
        QCOMPARE(faultOf(whole.substr(0, whole.size() - 2)), "ends-too-early"s);
        QCOMPARE(faultOf(header + "<OFX><!-- "), "ends-too-early"s);
        QCOMPARE(faultOf(header + statement("<STMTTRN><TRNAMT>1<STMTTRN><TRNAMT>2</STMTTRN>")), "bad-syntax"s);
        QCOMPARE(faultOf(header + statement("<STMTTRN><TRNAMT>1")), "bad-syntax"s);
        QCOMPARE(faultOf("<OFX></OFX>"), "no-table"s);
        QCOMPARE(faultOf("date,amount\n1,2\n"), "no-table"s);
        QCOMPARE(faultOf("<!DOCTYPE OFX [<!ENTITY a \"b\">]>" + statement("")), "forbidden-part"s);
        const auto huge = readOfx("f", std::string(ImportLimits::structuredBytes + 1, ' '));
        QVERIFY(huge.error().code == ErrorCode::FileTooLarge);
    }

    void cutsLongNamesOfPlaces()
    {
        const auto table = readOfx("f", header + statement("<STMTTRN><FITID>" + std::string(39, '1') + "é</STMTTRN>"));
        QCOMPARE(table->places.at(0).text, "transaction 1 (FITID " + std::string(39, '1') + ")");
    }

    void knowsItsFiles()
    {
        for (const char *head :
             {"OFXHEADER:100\r\nDATA", "\r\n\r\n<OFX>", "ofxheader:100", "<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=",
              "\xef\xbb\xbf<?xml version=\"1.0\"?><!-- a --><OFX>", "<!DOCTYPE OFX><ofx>", "<?OFX"})
            QVERIFY2(looksLikeOfx(head), head);
        for (const char *head : {"", "OFX", "date,OFXHEADER", "<?xml version=\"1.0\"?><Document>", "<?xml", "<html>",
                                 "<OFXTRA>", "{\"OFX\":1}", "!Type:Bank"})
            QVERIFY2(!looksLikeOfx(head), head);
    }

    void survivesAnyFile()
    {
        const bool held = rc::check("whatever the file, its table is sound", [] {
            const auto parts = *rc::gen::container<Names>(rc::gen::element(
                "<STMTTRN>"s, "</STMTTRN>"s, "<NAME>"s, "<PAYEE>"s, "</PAYEE>"s, "<CURRENCY>"s, "x"s, "\""s, "\n"s,
                "&amp;"s, "&"s, "<"s, ">"s, "</"s, "<!--"s, "-->"s, "<FITID>"s, "\xe9"s, "<![CDATA["s, "]]>"s));
            std::string body;
            for (const std::string &part : parts)
                body += part;
            if (const auto table = readOfx("f", header + statement(body)))
                RC_ASSERT(TableRows(*table).sound);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(OfxRowsTest)
#include "ofx_rows_test.moc"
