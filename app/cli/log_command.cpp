// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include "app/platform/qt_zone_resolver.h"

namespace backpay {

namespace {

constexpr std::string_view momentForm = "YYYY-MM-DDTHH:MM, with Z or an offset for an instant";

Result<When> readMoment(const std::string &text, const char *field)
{
    const auto when = parseIsoWhen(text);
    if (!when)
        return fail(ErrorCode::FieldInvalid, {field, text, std::string(momentForm)});
    return *when;
}

/** TO may be a bare HH:MM on FROM's day. */
Result<When> readEnd(const std::string &text, const When &from)
{
    if (text.size() == 5 && text[2] == ':')
        return readMoment(isoDate(from.day) + 'T' + text + (from.kind == WhenKind::Utc ? "Z" : ""), "TO");
    return readMoment(text, "TO");
}

Instant instantOf(const When &when) { return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second)); }

/** The point in time a reading of the clock means; the contract's zone decides, UTC stands in where it has none. */
Result<Instant> settle(const When &when, const Contract &contract, const ZoneResolver &zones, const LogCommand &command)
{
    if (when.kind == WhenKind::Utc || contract.zone.empty())
        return instantOf(when);
    const LocalLookup found = zones.lookUp(contract.zone, when);
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant;
    const bool twice = std::holds_alternative<Twice>(found);
    return fail(ErrorCode::SpanInvalid, {command.from, command.until,
                                         isoWhen(when) + (twice ? " happens twice in " : " never happens in ")
                                             + contract.zone + "; write it with Z or an offset"});
}

DayNumber today(const Contract &contract, const CliContext &context)
{
    const std::string zone = contract.zone.empty() ? QtZoneResolver::systemZone() : contract.zone;
    const Instant now = context.clock.now();
    return dayNumber(now + context.zones.offsetAt(zone, now));
}

}

Result<TimeEntryRow> logTime(const LogCommand &command, Ledger &ledger, const CliContext &context)
{
    const auto contract = ledger.contract(command.contract);
    if (!contract)
        return tl::unexpected(contract.error());
    const auto kind = timeKindNamed(command.kind);
    if (!kind)
        return fail(ErrorCode::FieldInvalid, {"--kind", command.kind, "a kind such as task, onboarding or waiting"});
    const auto from = readMoment(command.from, "FROM");
    if (!from)
        return tl::unexpected(from.error());
    const auto until = readEnd(command.until, *from);
    if (!until)
        return tl::unexpected(until.error());
    if (from->kind != until->kind)
        return fail(ErrorCode::SpanInvalid,
                    {command.from, command.until, "one end names its zone and the other does not"});
    const auto start = settle(*from, *contract, context.zones, command);
    const auto end = settle(*until, *contract, context.zones, command);
    if (!start || !end)
        return tl::unexpected(!start ? start.error() : end.error());
    const DayNumber thisDay = today(*contract, context);
    const bool future =
        from->kind == WhenKind::Utc || !contract->zone.empty() ? *end > context.clock.now() : until->day > thisDay;
    if (future)
        return fail(ErrorCode::SpanInvalid, {command.from, command.until, "ends in the future"});
    const auto grade = until->day >= thisDay ? RecordGrade::SameDayNote : RecordGrade::Reconstructed;
    return ledger.addTimeEntry({contract->key, *kind, *from, *until, (*end - *start).count(), grade, command.note});
}

}
