// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/slot_text.h"

#include "app/text/number_text.h"
#include "core/time/civil.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class SlotText
{
    Q_DECLARE_TR_FUNCTIONS(SlotText)

public:
    [[nodiscard]] static QString type(const SlotInfo &slot)
    {
        switch (static_cast<SlotType>(slot.type)) {
        case SlotType::Passphrase: return tr("Passphrase");
        case SlotType::Recovery: return tr("Recovery words");
        case SlotType::Device: return tr("This computer’s key store");
        case SlotType::Empty: break;
        }
        return tr("A way of another program");
    }

    [[nodiscard]] static QString facts(const SlotInfo &slot, std::chrono::seconds fromUtc)
    {
        const auto day = [&](Instant instant) { return longDayText(dayNumber(instant + fromUtc)); };
        if (slot.is(SlotType::Recovery) && slot.checked)
            return tr("%1 words, checked %2").arg(QString::number(recoveryWordCount), day(*slot.checked));
        if (slot.is(SlotType::Recovery))
            return tr("%1 words, never checked").arg(QString::number(recoveryWordCount));
        return slot.added ? tr("set %1").arg(day(*slot.added)) : tr("set on an unknown day");
    }
};

}

QString slotTypeText(const SlotInfo &slot) { return SlotText::type(slot); }

QString slotFactsText(const SlotInfo &slot, std::chrono::seconds fromUtc) { return SlotText::facts(slot, fromUtc); }

}
