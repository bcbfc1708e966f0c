// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"
#include "app/forms/platform_record.h"

namespace backpay {

// Boxes that several forms have, filled from the record. Each value says what it rests on.

/** "US-CA, California", one line a place; "" where none is on record. */
[[nodiscard]] QString placesText(const PlatformRecord &record);
/** "2026-01-05 to 2026-02-01"; "" where no day is on record. */
[[nodiscard]] QString periodOfWork(const PlatformRecord &record);

/** "3:30:00", as daily.csv has it. */
[[nodiscard]] QString spanText(std::int64_t seconds);

[[nodiscard]] FormField firstDayField(const PlatformRecord &record);
[[nodiscard]] FormField lastDayField(const PlatformRecord &record);
/** Whether the last contract was taken away: when, why, with what notice. */
[[nodiscard]] FormField endField(const PlatformRecord &record);
/** Every stated rate of each contract with the day it holds from and who says so. */
[[nodiscard]] FormField ratesField(const PlatformRecord &record);
[[nodiscard]] FormField fixedOrVariedField(const PlatformRecord &record);
/** Which contracts are paid for time and which by the task. */
[[nodiscard]] FormField payBasisField(const PlatformRecord &record);
/** Told from whole workweeks only, by a rule that the note states. */
[[nodiscard]] FormField regularHoursField(const PlatformRecord &record);
[[nodiscard]] FormField hoursInAllField(const PlatformRecord &record);
/** What the platform says it owes or paid for these contracts, by daily.csv. */
[[nodiscard]] FormField earnedField(const PlatformRecord &record);
/** What arrived from the platform, by payments.csv: money counts once, whatever the place of the work. */
[[nodiscard]] FormField receivedField(const PlatformRecord &record);
/** What is late of the earnings of these contracts, by ageing.csv. */
[[nodiscard]] FormField overdueField(const PlatformRecord &record);
/** Own time that no row of the platform covers, by daily.csv. */
[[nodiscard]] FormField unpaidTimeField(const PlatformRecord &record);
/** What was kept back on the way of the money that arrived. */
[[nodiscard]] FormField feesField(const PlatformRecord &record);
[[nodiscard]] FormField payMethodField(const PlatformRecord &record);
/** As the worker put it into the contract's terms. */
[[nodiscard]] FormField employeesField(const PlatformRecord &record);

/** The worker; nobody's name is in a vault. */
[[nodiscard]] FormSection workerSection(const QString &title, const PlatformRecord &record);
/** What to attach, by its name in the packet. */
[[nodiscard]] FormSection attachmentsSection();
/** Which days the packet is cut to; empty where it is not. */
[[nodiscard]] QStringList scopeNote(const PlatformRecord &record);
/** Copies, who answers for the figures, what is left out. */
[[nodiscard]] QStringList beforeUse(const PlatformRecord &record);

}
