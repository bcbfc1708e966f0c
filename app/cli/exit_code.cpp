// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <algorithm>

namespace backpay {

ExitCode exitCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::RulePackInvalid: return ExitCode::Fault;
    case ErrorCode::OptionInvalid:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotRegular:
    case ErrorCode::SourceIdUnknown:
    case ErrorCode::RuleUnknown:
    case ErrorCode::ImportUnknown:
    case ErrorCode::ImportsDiffer:
    case ErrorCode::ContractUnknown:
    case ErrorCode::ContractAmbiguous:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldInvalid:
    case ErrorCode::SpanInvalid:
    case ErrorCode::RowUnknown:
    case ErrorCode::RowAmbiguous:
    case ErrorCode::ChangeUnknown:
    case ErrorCode::EntryNotOwn:
    case ErrorCode::LineNotRead:
    case ErrorCode::TimerRunning:
    case ErrorCode::TimerNotRunning:
    case ErrorCode::NetworkNotAllowed:
    case ErrorCode::RecoveryWordUnknown:
    case ErrorCode::RecoveryWordsCount:
    case ErrorCode::SlotUnknown:
    case ErrorCode::PassphraseMissing:
    case ErrorCode::PassphraseEmpty: return ExitCode::Usage;
    case ErrorCode::AnswerMissing:
    case ErrorCode::EntryOverlaps: return ExitCode::NeedsAnswer;
    case ErrorCode::ContractsDiffer:
    case ErrorCode::SplitEmpty:
    case ErrorCode::MatchImpossible:
    case ErrorCode::RatesMissing:
    case ErrorCode::RatesFileInvalid:
    case ErrorCode::SamePayImported:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileChanged:
    case ErrorCode::FileLengthDiffers:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileIsOther:
    case ErrorCode::FileHasNul:
    case ErrorCode::FileNotText:
    case ErrorCode::RecordTooLong:
    case ErrorCode::TooManyColumns:
    case ErrorCode::TooManyRejects:
    case ErrorCode::StructureDamaged:
    case ErrorCode::StructureTooLarge:
    case ErrorCode::ArchiveLocked:
    case ErrorCode::ArchiveNameUnsafe:
    case ErrorCode::QuoteNeverCloses:
    case ErrorCode::HeaderRepeats:
    case ErrorCode::SourceUnknown:
    case ErrorCode::SourceMismatch:
    case ErrorCode::SourceAmbiguous:
    case ErrorCode::ScenarioInvalid:
    case ErrorCode::ColumnsUnnamed:
    case ErrorCode::SlotIsLast:
    case ErrorCode::SlotsFull:
    case ErrorCode::EveryRowRejected: return ExitCode::Refused;
    case ErrorCode::StampRefused:
    case ErrorCode::NetworkFailed: return ExitCode::NetworkFailed;
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultNotAVault:
    case ErrorCode::VaultIsPlainSqlite:
    case ErrorCode::VaultTruncated:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultTooNew:
    case ErrorCode::VaultWrongPassphrase:
    case ErrorCode::VaultKdfRefused:
    case ErrorCode::RecoveryWordsWrong:
    case ErrorCode::SlotTypeMissing:
    case ErrorCode::KeyStoreFailed:
    case ErrorCode::VaultNotEncrypted:
    case ErrorCode::VaultPlaceholder:
    case ErrorCode::VaultSetAside:
    case ErrorCode::BackupOfAnother:
    case ErrorCode::JournalBroken: return ExitCode::VaultRefused;
    case ErrorCode::VaultExists:
    case ErrorCode::VaultReadOnly:
    case ErrorCode::VaultDiskFull:
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultWriteFailed:
    case ErrorCode::VaultWithoutLocks:
    case ErrorCode::FileExists:
    case ErrorCode::PlaceNotHere:
    case ErrorCode::PlaceKeptNothing:
    case ErrorCode::PlaceIncomplete:
    case ErrorCode::FileWriteFailed: return ExitCode::CannotWrite;
    }
    return ExitCode::Fault;
}

ExitCode worstOf(std::span<const ExitCode> codes)
{
    for (const ExitCode code : {ExitCode::Fault, ExitCode::VaultRefused, ExitCode::CannotWrite, ExitCode::Usage,
                                ExitCode::Refused, ExitCode::NeedsAnswer, ExitCode::SomeRejected}) {
        if (std::find(codes.begin(), codes.end(), code) != codes.end())
            return code;
    }
    return ExitCode::Done;
}

}
