// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocking/gap_answer.h"

#include <array>

namespace backpay {

namespace {

constexpr std::array<std::string_view, 4> answerNames = {"keep", "discard", "waiting", "split"};

}

std::optional<GapAnswer::Kind> gapAnswerNamed(std::string_view name)
{
    for (std::size_t i = 0; i < answerNames.size(); ++i) {
        if (answerNames[i] == name)
            return static_cast<GapAnswer::Kind>(i);
    }
    return std::nullopt;
}

std::string_view gapAnswerName(GapAnswer::Kind kind) { return answerNames.at(static_cast<std::size_t>(kind)); }

RecordGrade gradeOfNote(DayNumber day, DayNumber today)
{
    return day >= today ? RecordGrade::SameDayNote : RecordGrade::Reconstructed;
}

Result<std::optional<Stretch>> answerGap(const Gap &gap, const GapAnswer &answer, RecordGrade grade)
{
    const auto refuse = [&](const char *why) {
        return fail(ErrorCode::SpanInvalid, {isoInstant(gap.from), isoInstant(gap.until), why});
    };
    if (answer.kind == GapAnswer::Kind::Discard)
        return std::nullopt;
    if (answer.kind == GapAnswer::Kind::Split && (answer.at <= gap.from || answer.at >= gap.until))
        return refuse("is split at a time outside it");
    Stretch stretch;
    stretch.work = gap.work;
    if (answer.kind == GapAnswer::Kind::Waiting)
        stretch.work.kind = TimeKind::Waiting;
    stretch.from = gap.from;
    stretch.until = answer.kind == GapAnswer::Kind::Split ? answer.at : gap.until;
    stretch.seconds = (stretch.until - stretch.from).count();
    stretch.grade = grade;
    stretch.marks = EntryMarks(0) | EntryMark::Answered;
    if (stretch.seconds > longestStretch.count())
        return refuse("longer than 24 hours");
    return stretch;
}

}
