// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/vocabulary_text.h"

#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <array>

namespace backpay {

namespace {

struct PayTypeName
{
    std::string_view payType;
    const char *name;
};

constexpr std::array<PayTypeName, 10> payTypeNames = {{
    {"prepay", QT_TRANSLATE_NOOP("VocabularyText", "Task")},
    {"overtimePay", QT_TRANSLATE_NOOP("VocabularyText", "Over cap")},
    {"hubstaffOperation", QT_TRANSLATE_NOOP("VocabularyText", "Tracked time")},
    {"payAdjustment", QT_TRANSLATE_NOOP("VocabularyText", "Adjustment")},
    {"trainingTask", QT_TRANSLATE_NOOP("VocabularyText", "Training task")},
    {"missionReward", QT_TRANSLATE_NOOP("VocabularyText", "Mission reward")},
    {"bonusReward", QT_TRANSLATE_NOOP("VocabularyText", "Bonus")},
    {"referralReward", QT_TRANSLATE_NOOP("VocabularyText", "Referral reward")},
    {"Fixed Price Payment", QT_TRANSLATE_NOOP("VocabularyText", "Fixed price")},
    {"Bonus", QT_TRANSLATE_NOOP("VocabularyText", "Bonus")},
}};

class VocabularyText
{
    Q_DECLARE_TR_FUNCTIONS(VocabularyText)

public:
    [[nodiscard]] static QString kind(TimeKind kind)
    {
        switch (kind) {
        case TimeKind::Task: return tr("Task");
        case TimeKind::OverCap: return tr("Over cap");
        case TimeKind::Onboarding: return tr("Onboarding");
        case TimeKind::Qualification: return tr("Qualification");
        case TimeKind::Training: return tr("Training");
        case TimeKind::Reading: return tr("Reading guidelines");
        case TimeKind::Meeting: return tr("Meeting");
        case TimeKind::Waiting: return tr("Waiting for tasks");
        case TimeKind::Rework: return tr("Rework");
        case TimeKind::Dispute: return tr("Dispute");
        case TimeKind::PaymentAdmin: return tr("Getting paid");
        case TimeKind::Break: return tr("Break");
        }
        return {};
    }

    [[nodiscard]] static QString kindWord(TimeKind kind)
    {
        switch (kind) {
        case TimeKind::Task: return tr("task time", "in a list: task time 1:10");
        case TimeKind::OverCap: return tr("over cap", "in a list: over cap 1:10");
        case TimeKind::Onboarding: return tr("onboarding", "in a list: onboarding 1:10");
        case TimeKind::Qualification: return tr("qualification", "in a list: qualification 1:10");
        case TimeKind::Training: return tr("training", "in a list: training 1:10");
        case TimeKind::Reading: return tr("reading", "in a list: reading 1:10");
        case TimeKind::Meeting: return tr("meeting", "in a list: meeting 1:10");
        case TimeKind::Waiting: return tr("waiting", "in a list: waiting 1:10");
        case TimeKind::Rework: return tr("rework", "in a list: rework 1:10");
        case TimeKind::Dispute: return tr("dispute", "in a list: dispute 1:10");
        case TimeKind::PaymentAdmin: return tr("getting paid", "in a list: getting paid 1:10");
        case TimeKind::Break: return tr("break", "in a list: break 1:10");
        }
        return {};
    }

    [[nodiscard]] static QString standing(Standing standing)
    {
        switch (standing) {
        case Standing::Earned: return tr("Earned");
        case Standing::Pending: return tr("Pending");
        case Standing::Lost: return tr("Rejected");
        case Standing::Cancelled: return tr("Cancelled");
        }
        return {};
    }

    [[nodiscard]] static QString grade(RecordGrade grade)
    {
        switch (grade) {
        case RecordGrade::PayerFile: return tr("Grade A: the payer's own file");
        case RecordGrade::LiveTimer: return tr("Grade B: recorded live by your own tracker");
        case RecordGrade::SameDayNote: return tr("Grade C: written down on the same day");
        case RecordGrade::Reconstructed: return tr("Grade D: written down later");
        case RecordGrade::Estimate: return tr("Grade E: estimated");
        }
        return {};
    }

    [[nodiscard]] static QString noProject() { return tr("No project"); }
    [[nodiscard]] static QString noPlatform() { return tr("No platform"); }
    [[nodiscard]] static QString noRecord() { return tr("no record"); }
};

}

QString timeKindText(TimeKind kind) { return VocabularyText::kind(kind); }

QString timeKindWord(TimeKind kind) { return VocabularyText::kindWord(kind); }

QString standingText(Standing standing) { return VocabularyText::standing(standing); }

QString gradeText(RecordGrade grade) { return QString(QLatin1Char(gradeLetter(grade))); }

QString gradeName(RecordGrade grade) { return VocabularyText::grade(grade); }

QString payTypeText(std::string_view payType)
{
    for (const PayTypeName &known : payTypeNames) {
        if (known.payType == payType)
            return VocabularyText::tr(known.name);
    }
    return shownText(payType, 40);
}

QString contractText(const Contract &contract)
{
    if (contract.alias.empty() && contract.name.empty())
        return VocabularyText::noProject();
    return shownText(contract.shownName());
}

QString platformText(std::string_view platform)
{
    return platform.empty() ? VocabularyText::noPlatform() : shownText(platform);
}

QString noRecordText() { return VocabularyText::noRecord(); }

}
