// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/packet_writer.h"

#include "app/forms/forms.h"
#include "app/packets/case_report.h"
#include "app/report/report_html.h"
#include "core/packet/journal_extract.h"
#include "core/packet/packet_layout.h"
#include "core/packet/public_key.h"
#include "core/schedule/commitments.h"
#include "core/schedule/data_package.h"
#include "core/schedule/schedule_csv.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <memory>
#include <set>

namespace backpay {

namespace {

/** Letters, digits and hyphens of a name, small; "x" where nothing is left of it. */
std::string slug(std::string_view name)
{
    std::string made;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter)
            made += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!made.empty() && made.back() != '-')
            made += '-';
    }
    while (!made.empty() && made.back() == '-')
        made.pop_back();
    return made.empty() ? "x" : made.substr(0, 40);
}

/** ".csv": what the kept text of a file is. A workbook or archive is kept as the text that was read from it. */
std::string extensionOf(const CaseSource &source)
{
    const std::size_t dot = source.fileName.rfind('.');
    const std::string own = dot == std::string::npos ? std::string() : slug(source.fileName.substr(dot + 1));
    static const std::set<std::string> texts = {"csv", "tsv", "txt", "json", "html", "htm",
                                                "xml", "ofx", "qfx", "qif",  "mhtml"};
    if (source.keptDigest == source.digest || texts.contains(own))
        return '.' + (own.empty() ? "txt" : own);
    return ".txt";
}

bool northAmerican(const PacketCase &made)
{
    const CaseFile &file = made.file();
    return std::any_of(file.classified.begin(), file.classified.end(), [&](const ClassifiedContract &each) {
        const std::string &place = file.facts.contract(each.contract).place;
        return place.starts_with("US") || place.starts_with("CA");
    });
}

/** One line: the regimes whose figures are in the packet and the day each is checked through. */
std::string rulePackLine(const CaseFile &file)
{
    std::set<std::string> regimes;
    if (!file.redaction.showsRows()) // no figure of a law is in such a packet, and its place is nobody's business
        return "none applied";
    for (const EmployerWages &wages : file.wages) {
        for (const WeekWages &week : wages.weeks) {
            for (const RegimeWeek &regime : week.regimes)
                regimes.insert(regime.regime);
        }
    }
    std::string line;
    for (const std::string &id : regimes) {
        if (const Regime *regime = ruleBook().regime(id))
            line += (line.empty() ? "" : ", ") + id + " through " + isoDate(regime->checkedThrough);
    }
    return line.empty() ? "none applied" : line;
}

std::string zoneLine(const CaseFile &file)
{
    std::set<std::string> zones;
    for (const ClassifiedContract &each : file.classified) {
        const std::string &zone = file.facts.contract(each.contract).zone;
        zones.insert(zone.empty() ? "UTC" : zone);
    }
    std::string line;
    for (const std::string &zone : zones)
        line += (line.empty() ? "" : ", ") + zone;
    return line.empty() ? "UTC" : line;
}

/** For programs as much as for people, so in English whatever the words of the report are. */
std::string findingsLine(std::size_t findings, std::size_t lines)
{
    const std::string count = std::to_string(findings) + (findings == 1 ? " finding" : " findings");
    return lines == findings ? count : count + ", " + std::to_string(lines) + " lines week by week";
}

std::string periodLine(const PacketCase &made)
{
    const CaseScope &scope = made.file().scope;
    const auto from = scope.from ? scope.from : made.firstDay();
    const auto to = scope.to ? scope.to : made.lastDay();
    return (from ? isoDate(*from) : "..") + "/" + (to ? isoDate(*to) : "..");
}

class PacketMaker
{
public:
    PacketMaker(PacketCase &made, Ledger &ledger, const PacketOptions &options, const PacketStageProgress &progress)
        : made_(made)
        , file_(made.file())
        , ledger_(ledger)
        , options_(options)
        , progress_(progress)
        , parts_(allowedParts(options.parts, file_.redaction.reader()))
        , builder_(facts())
    {
    }

    Result<PacketOutcome> write(ByteSink &out)
    {
        const auto seed = ledger_.signingSeed();
        if (!seed)
            return tl::unexpected(seed.error());
        const SigningKey key(*seed);
        const auto ready = findJournal(key)
                               .and_then([&] { return addSources(); })
                               .and_then([&] { return addTables(Commitments(*seed)); })
                               .and_then([&] { return addReports(); })
                               .and_then([&] { return addForms(); })
                               .and_then([&] { return addJournal(); });
        if (!ready)
            return tl::unexpected(ready.error());
        return builder_.write(out, key, options_.stamper, [this](std::uint64_t done, std::uint64_t total) {
            return goOn(total == 0 ? PacketStage::Digests : PacketStage::Writing, done, total);
        });
    }

private:
    [[nodiscard]] PacketFacts facts() const
    {
        PacketFacts facts;
        facts.name = packetName(made_);
        facts.description =
            "Record of platform work and pay, prepared by the worker: " + std::to_string(made_.rows()) + " records";
        if (parts_.contains(PacketPart::Findings))
            facts.description += ", " + findingsLine(made_.findingGroups().size(), file_.findings.size());
        facts.backpayVersion = BACKPAY_VERSION;
        facts.rulePack = rulePackLine(file_);
        facts.period = periodLine(made_);
        facts.zone = zoneLine(file_);
        facts.redactionProfile = packetReaderName(file_.redaction.reader());
        const auto &counts = made_.rowsByGrade();
        for (std::size_t grade = counts.size(); grade-- > 0;) {
            if (counts[grade] == 0)
                continue;
            facts.more.push_back({"Weakest-Grade", std::string(1, gradeLetter(static_cast<RecordGrade>(grade)))});
            break;
        }
        facts.more.push_back({"As-Of", isoDate(made_.facts().asOf())});
        facts.made = options_.made;
        return facts;
    }

    [[nodiscard]] bool goOn(PacketStage stage, std::uint64_t done, std::uint64_t total) const
    {
        return !progress_ || progress_(stage, done, total);
    }

    [[nodiscard]] Result<void> step(PacketStage stage, std::uint64_t done, std::uint64_t total) const
    {
        if (!goOn(stage, done, total))
            return fail(ErrorCode::Cancelled);
        return {};
    }

    Result<void> findJournal(const SigningKey &key)
    {
        seal_.name = packetName(made_);
        seal_.key = keyFingerprint(key.publicKey());
        seal_.made = options_.made;
        return ledger_.eachJournalEntry([this](const JournalEntry &entry) -> Result<void> {
            if (seal_.firstEntry == 0)
                seal_.firstEntry = entry.seq;
            seal_.lastEntry = entry.seq;
            seal_.journalHead = entry.hash;
            return {};
        });
    }

    /** Files first: the table of sources says where they lie. */
    Result<void> addSources()
    {
        if (!parts_.contains(PacketPart::Sources))
            return {};
        std::set<std::string> taken;
        for (CaseSource &source : file_.sources) {
            if (source.keptDigest.empty())
                continue;
            source.path = "data/sources/" + source.keptDigest + extensionOf(source);
            if (!taken.insert(source.path).second)
                continue; // two imports of the same bytes
            auto added = builder_.add(source.path, [this, import = source.import](ByteSink &sink) {
                return ledger_.eachOriginalPiece(import, [&](std::string_view piece) { return sink.write(piece); });
            });
            if (!added)
                return added;
        }
        return {};
    }

    Result<void> addTables(const Commitments &commitments)
    {
        report_ = std::make_unique<CaseReport>(made_, parts_, seal_);
        const auto makers = schedulesFor(file_.redaction.reader());
        std::uint64_t done = 0;
        for (const ScheduleMaker &maker : makers) {
            if (auto going = step(PacketStage::Tables, done++, makers.size() + 1); !going)
                return going;
            const auto part = partOfTable(maker.name);
            if (!part || parts_.contains(*part))
                take(maker.make(file_));
        }
        if (leavesOut(file_.redaction, parts_))
            take(commitmentSchedule(file_, commitments));
        std::vector<PackagedSchedule> packaged;
        for (std::size_t table = 0; table < tables_.size(); ++table)
            packaged.push_back({&tables_[table], std::move(csv_[table])});
        std::string package = dataPackageJson(seal_.name, "Record of platform work and pay", packaged);
        for (PackagedSchedule &table : packaged) {
            auto added = builder_.add("data/" + std::string(table.schedule->name) + ".csv", std::move(table.csv));
            if (!added)
                return added;
        }
        return builder_.add("data/datapackage.json", std::move(package));
    }

    /** Keeps a table as CSV and in the report, and lets its rows go: those of work are large. */
    void take(Schedule &&schedule)
    {
        csv_.push_back(csvText(schedule));
        report_->add(schedule);
        schedule.rows.clear();
        schedule.rows.shrink_to_fit();
        tables_.push_back(std::move(schedule));
    }

    Result<void> addReports()
    {
        return addReport("data/summary", report_->report()).and_then([&]() -> Result<void> {
            if (!parts_.contains(PacketPart::Charts))
                return {};
            return addReport("data/charts", report_->charts());
        });
    }

    Result<void> addReport(const std::string &path, const Report &report)
    {
        const PaperSize paper = options_.paper.value_or(northAmerican(made_) ? PaperSize::Letter : PaperSize::A4);
        const auto pdf = reportPdf(report, paper, options_.made, [this](std::int64_t done, std::int64_t total) {
            return goOn(PacketStage::Report, static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total));
        });
        if (!pdf)
            return tl::unexpected(pdf.error());
        return builder_.add(path + ".pdf", pdf->toStdString()).and_then([&] {
            return builder_.add(path + ".html", reportHtml(report).toStdString());
        });
    }

    Result<void> addForms()
    {
        if (!parts_.contains(PacketPart::Forms))
            return {};
        for (const QString &platform : platformsOf(file_)) {
            for (const FormDraft &draft : formDrafts(file_, platform)) {
                auto added =
                    builder_.add("data/forms/" + slug(platform.toStdString()) + '-' + draft.id.toStdString() + ".txt",
                                 formText(draft, dayNumber(options_.made)).toStdString());
                if (!added)
                    return added;
            }
        }
        return {};
    }

    Result<void> addJournal()
    {
        const bool whole = file_.redaction.reader() == PacketReader::Self;
        return builder_.add(std::string(layout::journal), [this, whole](ByteSink &sink) {
            return ledger_.eachJournalEntry([&](const JournalEntry &entry) {
                return sink.write((whole ? journalLine(entry) : withheldJournalLine(entry)) + '\n');
            });
        });
    }

    PacketCase &made_;
    CaseFile &file_;
    Ledger &ledger_;
    const PacketOptions &options_;
    const PacketStageProgress &progress_;
    PacketParts parts_;
    PacketBuilder builder_;
    PacketSeal seal_;
    std::unique_ptr<CaseReport> report_;
    std::vector<Schedule> tables_; // without their rows
    std::vector<std::string> csv_; // beside them
};

}

std::string packetName(const PacketCase &made)
{
    const CaseScope &scope = made.file().scope;
    std::string name = "packet-" + (scope.platform ? slug(*scope.platform) : "all");
    const auto from = scope.from ? scope.from : made.firstDay();
    const auto to = scope.to ? scope.to : made.lastDay();
    if (from)
        name += '-' + isoDate(*from);
    if (to)
        name += '-' + isoDate(*to);
    return name;
}

Result<PacketOutcome> writePacket(PacketCase &made, Ledger &ledger, const PacketOptions &options, ByteSink &out,
                                  const PacketStageProgress &progress)
{
    const WordsIn words(packetLanguage);
    return PacketMaker(made, ledger, options, progress).write(out);
}

}
