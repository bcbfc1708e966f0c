// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/camt_rows.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

std::string document(const std::string &entries, const std::string &version = "053.001.02")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt."
           + version
           + "\"><BkToCstmrStmt><GrpHdr><MsgId>m</MsgId></GrpHdr>\n<Stmt><Id>S-1</Id><Acct><Id><IBAN>"
             "DE00MADEUP</IBAN></Id></Acct><Bal><Amt Ccy=\"EUR\">9.99</Amt></Bal>\n"
           + entries + "</Stmt></BkToCstmrStmt></Document>\n";
}

TableRows tableOf(const std::string &entries, const std::string &version = "053.001.02")
{
    const auto table = readCamt("f", document(entries, version));
    return table ? TableRows(*table) : TableRows(TableText{"\"none\"\n", {}});
}

/** The fault or limit that stops the reading and its line. */
std::pair<std::string, std::int64_t> faultOf(const std::string &bytes)
{
    const auto table = readCamt("f", bytes);
    if (table)
        return {};
    return {table.error().arguments.at(2), table.error().place ? table.error().place->line : 0};
}

}

class CamtRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEntry()
    {
        const auto table = readCamt(
            "f",
            document("<Ntry><NtryRef>N1</NtryRef><Amt Ccy=\"EUR\">1250.00000</Amt><CdtDbtInd>CRDT</CdtDbtInd>\n"
                     "<RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>2024-01-05</Dt></BookgDt><ValDt><DtTm>"
                     "2024-01-06T00:00:00</DtTm></ValDt><AcctSvcrRef>B1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd>"
                     "<Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>N166</Cd></Prtry>"
                     "</BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><AmtDtls><TxAmt><Amt "
                     "Ccy=\"USD\">1300</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>Made Up Pay &amp; Co</Nm></Dbtr>"
                     "<Cdtr><Nm>Worker</Nm></Cdtr></RltdPties><RmtInf><Ustrd> week 1 </Ustrd><Ustrd>two</Ustrd>"
                     "</RmtInf></TxDtls></NtryDtls><AddtlNtryInf>Transfer</AddtlNtryInf></Ntry>\n<Ntry/>"));
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header,
                 (Names{"BookgDt", "ValDt", "Amt", "Ccy", "CdtDbtInd", "Sts", "AcctSvcrRef", "NtryRef", "EndToEndId",
                        "RmtInf", "DbtrNm", "CdtrNm", "IBAN", "StmtId", "BkTxCd", "RvslInd", "AddtlNtryInf"}));
        QCOMPARE(rows.rows.at(0), (Names{"2024-01-05", "2024-01-06T00:00:00", "1250.00000", "EUR", "CRDT", "BOOK", "B1",
                                         "N1", "E1", "week 1; two", "Made Up Pay & Co", "Worker", "DE00MADEUP", "S-1",
                                         "PMNT/RCDT/ESCT/N166", "true", "Transfer"}));
        QCOMPARE(rows.cell(1, "IBAN") + rows.cell(1, "Amt"), "DE00MADEUP"s);
        QCOMPARE(table->places, (std::vector<RowPlace>{{4, "entry 1"}, {6, "entry 2"}}));
    }

    void readsTheFormOfVersion8()
    {
        const TableRows rows = tableOf("<Ntry><Amt Ccy=\"EUR\">1</Amt><Sts><Cd>PDNG</Cd></Sts><NtryDtls><TxDtls>"
                                       "<RltdPties><Dbtr><Pty><Nm>A</Nm></Pty></Dbtr><Cdtr><Pty><Nm>B</Nm></Pty></Cdtr>"
                                       "</RltdPties></TxDtls></NtryDtls></Ntry>",
                                       "053.001.08");
        QCOMPARE(rows.cell(0, "Sts") + rows.cell(0, "DbtrNm") + rows.cell(0, "CdtrNm"), "PDNGAB"s);
    }

    void countsAnEntryOfSeveralDetailsOnce()
    {
        const auto table = readCamt(
            "f", document("<Ntry><Amt Ccy=\"EUR\">30</Amt><CdtDbtInd>CRDT</CdtDbtInd><AcctSvcrRef>B</AcctSvcrRef>"
                          "<NtryDtls>\n<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"USD\">10</Amt></TxAmt></AmtDtls></TxDtls>\n"
                          "<TxDtls><Refs><AcctSvcrRef>B2</AcctSvcrRef></Refs><Amt Ccy=\"CHF\">20</Amt><CdtDbtInd>DBIT"
                          "</CdtDbtInd></TxDtls></NtryDtls>\n<NtryDtls><TxDtls/></NtryDtls></Ntry>"));
        const TableRows rows(table.value());
        QCOMPARE(rows.rows.size(), std::size_t{3});
        const auto amount = [&](std::size_t row) { return rows.cell(row, "Amt") + rows.cell(row, "Ccy"); };
        QCOMPARE(amount(0), "10USD"s);
        QCOMPARE(amount(1), "20CHF"s);
        QCOMPARE(amount(2), ""s);
        QCOMPARE(rows.cell(0, "CdtDbtInd") + rows.cell(1, "CdtDbtInd"), "CRDTDBIT"s);
        QCOMPARE(rows.cell(0, "AcctSvcrRef") + rows.cell(1, "AcctSvcrRef"), "BB2"s);
        QCOMPARE(table->places,
                 (std::vector<RowPlace>{{5, "entry 1, detail 1"}, {6, "entry 1, detail 2"}, {7, "entry 1, detail 3"}}));
    }

    void readsSeveralStatements()
    {
        const auto table = readCamt(
            "f", "<c:Document xmlns:c='urn:iso:std:iso:20022:tech:xsd:camt.052.001.04'><c:BkToCstmrAcctRpt><c:Rpt>"
                 "<c:Id>1</c:Id><c:Acct><c:Id><c:Othr><c:Id>77</c:Id></c:Othr></c:Id></c:Acct><c:Ntry/></c:Rpt><c:Rpt>"
                 "<c:Id>2</c:Id><c:Ntry><x:Amt xmlns:x='other'>1</x:Amt><Amt>2</Amt><c:AcctSvcrRef>r</c:AcctSvcrRef>"
                 "</c:Ntry></c:Rpt></c:BkToCstmrAcctRpt></c:Document>");
        const TableRows rows(table.value());
        QCOMPARE(rows.cell(0, "StmtId") + rows.cell(0, "IBAN"), "177"s);
        QCOMPARE(rows.cell(1, "StmtId") + rows.cell(1, "IBAN") + rows.cell(1, "AcctSvcrRef"), "2r"s);
        QCOMPARE(rows.cell(1, "Amt"), ""s);
        QVERIFY(TableRows(readCamt("f", document("")).value()).rows.empty());
    }

    void readsItsVersionsOnly()
    {
        for (const char *version : {"053.001.02", "053.001.03", "053.001.04", "053.001.08"})
            QVERIFY2(readCamt("f", document("<Ntry/>", version)).has_value(), version);
        for (const char *version : {"053.001.01", "053.001.06", "053.001.080", "053.002.02", "060.001.02", ""})
            QCOMPARE(faultOf(document("<Ntry/>", version)), (std::pair{"not-this-version"s, std::int64_t{2}}));
        QCOMPARE(faultOf("<Document><BkToCstmrStmt/></Document>").first, "not-this-version"s);
        QCOMPARE(faultOf("<html/>").first, "no-table"s);
        QCOMPARE(faultOf("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>").first, "no-table"s);
    }

    void readsOtherEncodings()
    {
        const std::string head = "<?xml version='1.0' encoding='ISO-8859-1'?>";
        const std::string body = document("<Ntry><NtryRef>\xe9</NtryRef></Ntry>");
        const auto table = readCamt("f", head + body.substr(body.find('\n')));
        QCOMPARE(TableRows(table.value()).cell(0, "NtryRef"), "é"s);
        QCOMPARE(faultOf(body), (std::pair{"bad-syntax"s, std::int64_t{4}}));
        QVERIFY(readCamt("f", "<?xml version='1.0' encoding='x-none'?><a/>").error().code == ErrorCode::FileNotText);
    }

    void followsNothing()
    {
        const std::string dtd = "<!DOCTYPE Document [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>\n";
        QCOMPARE(faultOf(dtd + "<Document>&a;&c;</Document>"), (std::pair{"forbidden-part"s, std::int64_t{1}}));
        QCOMPARE(faultOf("<!DOCTYPE a SYSTEM 'a.dtd'><a/>").first, "forbidden-part"s);
        QCOMPARE(faultOf(document("<Ntry><NtryRef>&a;</NtryRef></Ntry>")),
                 (std::pair{"forbidden-part"s, std::int64_t{4}}));
    }

    void saysWhatIsDamaged()
    {
        const std::string whole = document("<Ntry><NtryRef>a</NtryRef></Ntry>");
        for (const char *cut : {"a</NtryRef>", "</Ntry>", "</Stmt>", "</Document>"})
            QCOMPARE(faultOf(whole.substr(0, whole.find(cut))), (std::pair{"ends-too-early"s, std::int64_t{4}}));
        QCOMPARE(faultOf(""s).first, "ends-too-early"s);
        QCOMPARE(faultOf(document("<Ntry></Stmt>")).first, "bad-syntax"s);
        QCOMPARE(faultOf(document("\0"s)).first, "bad-syntax"s);
        std::string deep;
        for (std::size_t i = 0; i < ImportLimits::depth; ++i)
            deep += "<a>";
        QCOMPARE(faultOf(document(deep)), (std::pair{"depth"s, std::int64_t{4}}));
        QVERIFY(readCamt("f", std::string(ImportLimits::structuredBytes + 1, ' ')).error().code
                == ErrorCode::FileTooLarge);
    }

    void knowsItsFiles()
    {
        for (const char *version : {"053.001.02", "052.001.08", "054.001.04", "053.001.99"})
            QVERIFY2(looksLikeCamt(document("", version)), version);
        for (const char *head :
             {"", "<Document>", "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\">",
              "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02,<"})
            QVERIFY2(!looksLikeCamt(head), head);
    }

    void survivesAnyFile()
    {
        const bool held = rc::check("whatever the file, its table is sound", [] {
            const auto parts = *rc::gen::container<Names>(
                rc::gen::element("<Ntry>"s, "</Ntry>"s, "<NtryDtls>"s, "<TxDtls/>"s, "</NtryDtls>"s, "<Sts>\"</Sts>"s,
                                 "x"s, "<Ntry/>"s, "<Ntry><NtryDtls><TxDtls/><TxDtls/></NtryDtls></Ntry>"s, "\n"s));
            std::string entries;
            for (const std::string &part : parts)
                entries += part;
            if (const auto table = readCamt("f", document(entries)))
                RC_ASSERT(TableRows(*table).sound);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(CamtRowsTest)
#include "camt_rows_test.moc"
