// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/timer_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace backpay {

namespace {

constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t secondsPerMinute = 60;

class TimerWords
{
    Q_DECLARE_TR_FUNCTIONS(Timer)
};

QString markText(EntryMark mark)
{
    switch (mark) {
    case EntryMark::Timer: return TimerWords::tr("by timer");
    case EntryMark::ClockSet: return TimerWords::tr("the computer's clock was set meanwhile");
    case EntryMark::NoStop: return TimerWords::tr("the program ended without a stop");
    case EntryMark::Rebooted: return TimerWords::tr("the computer was started anew meanwhile, so its clock measured");
    case EntryMark::Answered: return TimerWords::tr("answered afterwards");
    }
    return {};
}

}

QString clockText(std::int64_t seconds)
{
    const auto two = [](std::int64_t value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const std::int64_t minutes = seconds % secondsPerHour / secondsPerMinute;
    const QString hours = seconds < secondsPerHour
                              ? QString::number(minutes)
                              : QString::number(seconds / secondsPerHour) + QLatin1Char(':') + two(minutes);
    return hours + QLatin1Char(':') + two(seconds % secondsPerMinute);
}

QString capLeftText(std::int64_t elapsed, std::int64_t capSeconds)
{
    return elapsed < capSeconds ? TimerWords::tr("%1 left").arg(clockText(capSeconds - elapsed))
                                : TimerWords::tr("%1 over the cap").arg(clockText(elapsed - capSeconds));
}

QString gapReasonText(GapReason reason)
{
    switch (reason) {
    case GapReason::Idle: return TimerWords::tr("nothing was pressed or moved");
    case GapReason::Asleep: return TimerWords::tr("the computer slept");
    case GapReason::Unseen: return TimerWords::tr("the program did not run");
    case GapReason::Ended: return TimerWords::tr("the program had ended without a stop");
    case GapReason::Rebooted: return TimerWords::tr("the computer was started anew");
    case GapReason::Forgotten: return TimerWords::tr("the timer had run for more than 24 hours");
    }
    return {};
}

QString entryMarksText(EntryMarks marks)
{
    QStringList texts;
    for (const NamedMark &named : entryMarkNames) {
        if (has(marks, named.mark))
            texts += markText(named.mark);
    }
    return texts.join(QStringLiteral(", "));
}

}
