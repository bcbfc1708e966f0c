<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 rows that earlier exports hold for the days of this file are not in it. They stay in the vault as they were.</source>
        <translation>
            <numerusform>%1 row that an earlier export holds for the days of this file is not in it. It stays in the vault as it was.</numerusform>
            <numerusform>%1 rows that earlier exports hold for the days of this file are not in it. They stay in the vault as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsText</name>
    <message numerus="yes">
        <source>%1 findings on three tracks, never added together.</source>
        <translation>
            <numerusform>%1 finding; what three tracks show is never added together.</numerusform>
            <numerusform>%1 findings on three tracks, never added together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 finding</numerusform>
            <numerusform>%1 findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts have no place of work: no law is applied to them. Set it on the contract&apos;s page.</source>
        <translation>
            <numerusform>%1 contract has no place of work: no law is applied to it. Set it on the contract&apos;s page.</numerusform>
            <numerusform>%1 contracts have no place of work: no law is applied to them. Set it on the contract&apos;s page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractsText</name>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 earnings</source>
        <translation>
            <numerusform>%1 earning</numerusform>
            <numerusform>%1 earnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts, %2</source>
        <translation>
            <numerusform>%1 contract, %2</numerusform>
            <numerusform>%1 contracts, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>findings %1 of findings.csv</source>
        <translation>
            <numerusform>finding %1 of findings.csv</numerusform>
            <numerusform>findings %1 of findings.csv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedeText</name>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 contract</numerusform>
            <numerusform>%1 contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 platforms</source>
        <translation>
            <numerusform>%1 platform</numerusform>
            <numerusform>%1 platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files. Nothing is stored yet.</source>
        <translation>
            <numerusform>Reading. Nothing is stored yet.</numerusform>
            <numerusform>Reading %n files. Nothing is stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 questions</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new rows</source>
        <translation>
            <numerusform>%1 new row</numerusform>
            <numerusform>%1 new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>%1 row changed</numerusform>
            <numerusform>%1 rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows no longer there</source>
        <translation>
            <numerusform>%1 row no longer there</numerusform>
            <numerusform>%1 rows no longer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesText</name>
    <message numerus="yes">
        <source>%1 of %2 payouts matched to earnings.</source>
        <translation>
            <numerusform>%1 of %2 payout matched to earnings.</numerusform>
            <numerusform>%1 of %2 payouts matched to earnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more rows</source>
        <translation>
            <numerusform>and %1 more row</numerusform>
            <numerusform>and %1 more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%1 facts that courts weigh are not answered.</source>
        <translation>
            <numerusform>%1 fact that courts weigh is not answered.</numerusform>
            <numerusform>%1 facts that courts weigh are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows by law, week by week, stand in data/differences.csv alone.</source>
        <translation>
            <numerusform>%1 row by law, week by week, stands in data/differences.csv alone.</numerusform>
            <numerusform>%1 rows by law, week by week, stand in data/differences.csv alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows that are not late, or whose due day is not known, stand in data/ageing.csv alone.</source>
        <translation>
            <numerusform>%1 row that is not late, or whose due day is not known, stands in data/ageing.csv alone.</numerusform>
            <numerusform>%1 rows that are not late, or whose due day is not known, stand in data/ageing.csv alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 facts that nobody has answered and no record shows stand in data/control-events.csv alone.</source>
        <translation>
            <numerusform>%1 fact that nobody has answered and no record shows stands in data/control-events.csv alone.</numerusform>
            <numerusform>%1 facts that nobody has answered and no record shows stand in data/control-events.csv alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <translation>
            <numerusform>%1 payment</numerusform>
            <numerusform>%1 payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 facts</source>
        <translation>
            <numerusform>%1 fact</numerusform>
            <numerusform>%1 facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 charts</source>
        <translation>
            <numerusform>%1 chart</numerusform>
            <numerusform>%1 charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 draft</numerusform>
            <numerusform>%1 drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketText</name>
    <message numerus="yes">
        <source>%Ln things do not hold.</source>
        <translation>
            <numerusform>One thing does not hold.</numerusform>
            <numerusform>%Ln things do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message numerus="yes">
        <source>Too short: %n more characters</source>
        <translation>
            <numerusform>Too short: one more character</numerusform>
            <numerusform>Too short: %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayText</name>
    <message numerus="yes">
        <source>%1 payouts</source>
        <translation>
            <numerusform>%1 payout</numerusform>
            <numerusform>%1 payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformText</name>
    <message numerus="yes">
        <source>%1 working days</source>
        <translation>
            <numerusform>%1 working day</numerusform>
            <numerusform>%1 working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message numerus="yes">
        <source>%1 more rows</source>
        <translation>
            <numerusform>%1 more row</numerusform>
            <numerusform>%1 more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationText</name>
    <message numerus="yes">
        <source>%Ln other rows tell of the same money; it is counted once</source>
        <translation>
            <numerusform>another source tells of the same money; it is counted once</numerusform>
            <numerusform>%Ln other rows tell of the same money; it is counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days late</source>
        <translation>
            <numerusform>%1 day late</numerusform>
            <numerusform>%1 days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n ways to open this vault.</source>
        <translation>
            <numerusform>%n way to open this vault.</numerusform>
            <numerusform>%n ways to open this vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>Import undone: %1 rows taken back.
</source>
        <translation>
            <numerusform>Import undone: %1 row taken back.
</numerusform>
            <numerusform>Import undone: %1 rows taken back.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayMoney</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backpay::ImportController</name>
    <message numerus="yes">
        <source>Import taken back: %1 rows went.</source>
        <translation>
            <numerusform>Import taken back: %1 row went.</numerusform>
            <numerusform>Import taken back: %1 rows went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: store %1 new rows</source>
        <translation>
            <numerusform>Next: store %1 new row</numerusform>
            <numerusform>Next: store %1 new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backpay::OwnEntries</name>
    <message numerus="yes">
        <source>Changed %n times; what it said before stays in the vault.</source>
        <translation>
            <numerusform>Changed once; what it said before stays in the vault.</numerusform>
            <numerusform>Changed %n times; what it said before stays in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backpay::Privacy</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backpay::TableExport</name>
    <message numerus="yes">
        <source>%n rows copied, to paste into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied, to paste into a spreadsheet.</numerusform>
            <numerusform>%n rows copied, to paste into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
</TS>
