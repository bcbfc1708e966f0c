// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packet_command.h"

#include "app/cli/terminal_words.h"
#include "app/packets/disclosed_row.h"
#include "app/packets/packet_writer.h"
#include "app/text/claims_text.h"
#include "app/text/shown_text.h"
#include "core/time/civil.h"

#include <QCoreApplication>
#include <QFile>

namespace backpay {

namespace {

constexpr qint64 mostRootBytes = 1 << 20;
constexpr int longestCell = 4000; // of a cell for people; --json has it byte for byte

/** The time that SOURCE_DATE_EPOCH names; none where it is not set. */
Result<std::optional<Instant>> fixedTime()
{
    const char *name = "SOURCE_DATE_EPOCH";
    if (!qEnvironmentVariableIsSet(name))
        return std::nullopt;
    bool number = false;
    const qint64 seconds = qgetenv(name).toLongLong(&number);
    constexpr qint64 year2107 = 4'323'283'200;
    if (!number || seconds < 315'532'800 || seconds >= year2107)
        return fail(ErrorCode::FieldInvalid,
                    {name, qgetenv(name).toStdString(), "whole seconds since 1970, between the years 1980 and 2106"});
    return Instant(std::chrono::seconds(seconds));
}

Result<PacketReader> readerOf(const std::string &name)
{
    const auto reader = packetReaderNamed(name);
    if (!reader)
        return fail(ErrorCode::FieldInvalid, {"--profile", name, "self, lawyer, agency or public"});
    return *reader;
}

/** The parts the command asks for, of those its reader may have. */
Result<PacketParts> partsOf(const PacketCommand &command, PacketReader reader)
{
    PacketParts parts = usualParts(reader);
    const auto named = [&](const std::string &name) -> Result<PacketPart> {
        std::string names;
        for (const PacketPart part : everyPacketPart)
            names += (names.empty() ? "" : ", ") + std::string(packetPartName(part));
        const auto part = packetPartNamed(name);
        if (!part)
            return fail(ErrorCode::FieldInvalid, {"packet", name, "one of " + names});
        return *part;
    };
    for (const std::string &name : command.with) {
        const auto part = named(name);
        if (!part)
            return tl::unexpected(part.error());
        if (!partAllowed(*part, reader))
            return fail(ErrorCode::FieldInvalid,
                        {"--with", name, "a part that the profile " + command.reader + " may hold"});
        parts.insert(*part);
    }
    for (const std::string &name : command.without) {
        const auto part = named(name);
        if (!part)
            return tl::unexpected(part.error());
        parts.erase(*part);
    }
    return parts;
}

Result<Stamper> stamperOf(const PacketCommand &command)
{
    if (command.stamp.empty())
        return Stamper();
    std::string roots;
    if (!command.stampRoots.empty()) {
        QFile file(QString::fromStdString(command.stampRoots));
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostRootBytes)
            return fail(ErrorCode::FileUnreadable, {command.stampRoots});
        roots = file.readAll().toStdString();
    }
    return Stamper([address = command.stamp, roots](std::string_view bytes) {
        return requestStamp(bytes, address, stampOverHttp(address), roots);
    });
}

Json outcomeJson(const PacketCommand &command, const PacketCase &made, const PacketParts &parts,
                 const PacketOutcome &outcome)
{
    Json grades = Json::object();
    for (std::size_t grade = 0; grade < made.rowsByGrade().size(); ++grade)
        grades[std::string(1, gradeLetter(static_cast<RecordGrade>(grade)))] = made.rowsByGrade()[grade];
    Json held = Json::array();
    Json leftOut = Json::array();
    for (const PacketPart part : everyPacketPart)
        (parts.contains(part) ? held : leftOut).push_back(packetPartName(part));
    Json json = {{"file", command.out},
                 {"packet", packetName(made)},
                 {"profile", packetReaderName(made.file().redaction.reader())},
                 {"as_of", isoDate(made.facts().asOf())},
                 {"records", made.rows()},
                 {"grades", std::move(grades)},
                 {"findings", parts.contains(PacketPart::Findings) ? made.findingGroups().size() : 0},
                 {"finding_lines", parts.contains(PacketPart::Findings) ? made.file().findings.size() : 0},
                 {"holds", std::move(held)},
                 {"left_out", std::move(leftOut)},
                 {"files", outcome.payloadFiles},
                 {"bytes", outcome.payloadBytes},
                 {"tag_manifest", toHex(outcome.tagManifest)},
                 {"key", outcome.key}};
    json["stamped"] = outcome.stamped ? Json(isoInstant(*outcome.stamped)) : Json(nullptr);
    return json;
}

QString outcomeText(const PacketCommand &command, const PacketCase &made, const PacketParts &parts,
                    const PacketOutcome &outcome)
{
    const auto words = [](std::string_view text) { return QString::fromStdString(std::string(text)); };
    QString text = TerminalWords::tr("%1 rests on %2 records; %3 files, for: %4.\n")
                       .arg(words(command.out))
                       .arg(made.rows())
                       .arg(outcome.payloadFiles)
                       .arg(words(packetReaderName(made.file().redaction.reader())));
    if (parts.contains(PacketPart::Findings))
        text += TerminalWords::tr("In it: %1.\n")
                    .arg(ClaimsText::findings(made.findingGroups().size(), made.file().findings.size()));
    text += TerminalWords::tr("Signed with %1.\n").arg(words(outcome.key));
    text += outcome.stamped
                ? TerminalWords::tr("Stamped by an outside authority: %1.\n").arg(words(isoInstant(*outcome.stamped)))
                : TerminalWords::tr("No outside time stamp: --stamp URL asks an authority for one.\n");
    return text + TerminalWords::tr("Check it: backpay-cli verify %1\n").arg(words(command.out));
}

}

ExitCode makePacket(const PacketCommand &command, const RowFilter &filter, const std::optional<DayNumber> &asOf,
                    DayNumber today, Ledger &ledger, const CliContext &context, const Printer &printer)
{
    const auto reader = readerOf(command.reader);
    if (!reader)
        return printer.failed(reader.error());
    const auto fixed = fixedTime();
    if (!fixed)
        return printer.failed(fixed.error());
    const auto parts = partsOf(command, *reader);
    if (!parts)
        return printer.failed(parts.error());
    const auto stamper = stamperOf(command);
    if (!stamper)
        return printer.failed(stamper.error());
    auto file = FileSink::create(command.out); // first: where there is one already nothing needs to be read
    if (!file)
        return printer.failed(file.error());
    const Instant made = fixed->value_or(context.clock.now());
    PacketRequest request;
    request.scope = {filter.platform, filter.contract, filter.from, filter.to};
    request.reader = *reader;
    request.asOf = asOf.value_or(*fixed ? dayNumber(made) : today);
    const auto read = PacketCase::read(ledger, request, context.zones);
    if (!read)
        return printer.failed(read.error());
    PacketOptions options{*parts, std::nullopt, made, *stamper};
    if (!command.paper.empty())
        options.paper = command.paper == "letter" ? PaperSize::Letter : PaperSize::A4;
    const auto outcome = writePacket(**read, ledger, options, **file);
    if (!outcome)
        return printer.failed(outcome.error());
    if (const auto kept = (*file)->finish(); !kept)
        return printer.failed(kept.error());
    return printer.done(outcomeJson(command, **read, *parts, *outcome), outcomeText(command, **read, *parts, *outcome));
}

ExitCode discloseRow(const DiscloseCommand &command, DayNumber today, Ledger &ledger, const CliContext &context,
                     const Printer &printer)
{
    const auto reader = readerOf(command.reader);
    if (!reader)
        return printer.failed(reader.error());
    bool own = false;
    auto revision = ledger.shownRow(RowKind::Earning, command.row);
    if (!revision && revision.error().code == ErrorCode::RowUnknown) {
        own = true;
        revision = ledger.shownRow(RowKind::TimeEntry, command.row);
    }
    if (!revision)
        return printer.failed(revision.error());
    const auto found =
        disclosedCells(ledger, *reader, own ? RowKind::TimeEntry : RowKind::Earning, *revision, today, context.zones);
    if (!found)
        return printer.failed(found.error());
    Json cells = Json::array();
    QString text;
    for (const Disclosure &cell : *found) {
        cells.push_back({{"field", cell.field},
                         {"value", cell.value},
                         {"salt", toHex(cell.salt)},
                         {"commitment", toHex(cell.commitment)}});
        text += TerminalWords::tr("%1: %2\n  salt %3\n  commitment %4\n")
                    .arg(QString::fromStdString(std::string(cell.field)), shownText(cell.value, longestCell),
                         QString::fromStdString(toHex(cell.salt)), QString::fromStdString(toHex(cell.commitment)));
    }
    return printer.done(
        {{"row", command.row}, {"profile", command.reader}, {"cells", std::move(cells)}},
        text + TerminalWords::tr("HOW-TO-VERIFY.txt in the packet says how a reader checks a cell with its salt.\n"));
}

}
