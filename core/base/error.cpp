// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace backpay {

bool columnsMayBeNamed(const Error &error)
{
    return error.code == ErrorCode::SourceUnknown && error.arguments.size() > 4 && !error.arguments[4].empty();
}

std::string_view errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return "internal";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::OptionInvalid: return "option-invalid";
    case ErrorCode::AnswerMissing: return "answer-missing";
    case ErrorCode::FileMissing: return "file-missing";
    case ErrorCode::FileUnreadable: return "file-unreadable";
    case ErrorCode::FileNotRegular: return "file-not-regular";
    case ErrorCode::FileTooLarge: return "file-too-large";
    case ErrorCode::FileChanged: return "file-changed";
    case ErrorCode::FileEmpty: return "file-empty";
    case ErrorCode::FileIsOther: return "file-is-other";
    case ErrorCode::FileHasNul: return "file-has-nul";
    case ErrorCode::FileNotText: return "file-not-text";
    case ErrorCode::RecordTooLong: return "record-too-long";
    case ErrorCode::TooManyColumns: return "too-many-columns";
    case ErrorCode::QuoteNeverCloses: return "quote-never-closes";
    case ErrorCode::HeaderRepeats: return "header-repeats";
    case ErrorCode::SourceUnknown: return "source-unknown";
    case ErrorCode::SourceMismatch: return "source-mismatch";
    case ErrorCode::SourceAmbiguous: return "source-ambiguous";
    case ErrorCode::SourceIdUnknown: return "source-id-unknown";
    case ErrorCode::EveryRowRejected: return "every-row-rejected";
    case ErrorCode::ProfileInvalid: return "profile-invalid";
    case ErrorCode::ScenarioInvalid: return "scenario-invalid";
    case ErrorCode::ImportUnknown: return "import-unknown";
    case ErrorCode::ContractUnknown: return "contract-unknown";
    case ErrorCode::ContractAmbiguous: return "contract-ambiguous";
    case ErrorCode::FieldUnknown: return "field-unknown";
    case ErrorCode::FieldInvalid: return "field-invalid";
    case ErrorCode::SpanInvalid: return "span-invalid";
    case ErrorCode::PassphraseMissing: return "passphrase-missing";
    case ErrorCode::PassphraseEmpty: return "passphrase-empty";
    case ErrorCode::VaultMissing: return "vault-missing";
    case ErrorCode::VaultExists: return "vault-exists";
    case ErrorCode::VaultNotAVault: return "vault-not-a-vault";
    case ErrorCode::VaultIsPlainSqlite: return "vault-is-plain-sqlite";
    case ErrorCode::VaultTruncated: return "vault-truncated";
    case ErrorCode::VaultDamaged: return "vault-damaged";
    case ErrorCode::VaultTooNew: return "vault-too-new";
    case ErrorCode::VaultWrongPassphrase: return "vault-wrong-passphrase";
    case ErrorCode::VaultKdfRefused: return "vault-kdf-refused";
    case ErrorCode::VaultNotEncrypted: return "vault-not-encrypted";
    case ErrorCode::VaultReadOnly: return "vault-read-only";
    case ErrorCode::VaultDiskFull: return "vault-disk-full";
    case ErrorCode::VaultLocked: return "vault-locked";
    case ErrorCode::VaultWriteFailed: return "vault-write-failed";
    case ErrorCode::JournalBroken: return "journal-broken";
    case ErrorCode::TooManyRejects: return "too-many-rejects";
    case ErrorCode::StructureDamaged: return "structure-damaged";
    case ErrorCode::StructureTooLarge: return "structure-too-large";
    case ErrorCode::ArchiveLocked: return "archive-locked";
    case ErrorCode::ArchiveNameUnsafe: return "archive-name-unsafe";
    case ErrorCode::ImportsDiffer: return "imports-differ";
    case ErrorCode::SamePayImported: return "same-pay-imported";
    case ErrorCode::RulePackInvalid: return "rule-pack-invalid";
    case ErrorCode::RowUnknown: return "row-unknown";
    case ErrorCode::RowAmbiguous: return "row-ambiguous";
    case ErrorCode::ContractsDiffer: return "contracts-differ";
    case ErrorCode::SplitEmpty: return "split-empty";
    case ErrorCode::ChangeUnknown: return "change-unknown";
    case ErrorCode::MatchImpossible: return "match-impossible";
    case ErrorCode::EntryOverlaps: return "entry-overlaps";
    case ErrorCode::EntryNotOwn: return "entry-not-own";
    case ErrorCode::LineNotRead: return "line-not-read";
    case ErrorCode::TimerRunning: return "timer-running";
    case ErrorCode::TimerNotRunning: return "timer-not-running";
    case ErrorCode::RatesMissing: return "rates-missing";
    case ErrorCode::RatesFileInvalid: return "rates-file-invalid";
    case ErrorCode::NetworkFailed: return "network-failed";
    case ErrorCode::NetworkNotAllowed: return "network-not-allowed";
    case ErrorCode::RuleUnknown: return "rule-unknown";
    case ErrorCode::ColumnsUnnamed: return "columns-unnamed";
    case ErrorCode::VaultPlaceholder: return "vault-placeholder";
    case ErrorCode::VaultSetAside: return "vault-set-aside";
    case ErrorCode::VaultWithoutLocks: return "vault-without-locks";
    case ErrorCode::BackupOfAnother: return "backup-of-another";
    case ErrorCode::FileWriteFailed: return "file-write-failed";
    case ErrorCode::FileExists: return "file-exists";
    case ErrorCode::StampRefused: return "stamp-refused";
    case ErrorCode::RecoveryWordUnknown: return "recovery-word-unknown";
    case ErrorCode::RecoveryWordsCount: return "recovery-words-count";
    case ErrorCode::RecoveryWordsWrong: return "recovery-words-wrong";
    case ErrorCode::SlotTypeMissing: return "slot-type-missing";
    case ErrorCode::SlotUnknown: return "slot-unknown";
    case ErrorCode::SlotIsLast: return "slot-is-last";
    case ErrorCode::SlotsFull: return "slots-full";
    case ErrorCode::KeyStoreFailed: return "key-store-failed";
    case ErrorCode::FileLengthDiffers: return "file-length-differs";
    case ErrorCode::PlaceNotHere: return "place-not-here";
    case ErrorCode::PlaceKeptNothing: return "place-kept-nothing";
    case ErrorCode::PlaceIncomplete: return "place-incomplete";
    }
    return "internal";
}

std::string_view structureFaultName(StructureFault fault)
{
    switch (fault) {
    case StructureFault::EndsTooEarly: return "ends-too-early";
    case StructureFault::BadSyntax: return "bad-syntax";
    case StructureFault::NoTable: return "no-table";
    case StructureFault::ForbiddenPart: return "forbidden-part";
    case StructureFault::WrongChecksum: return "wrong-checksum";
    case StructureFault::NotThisVersion: return "not-this-version";
    }
    return "bad-syntax";
}

std::string_view structureLimitName(StructureLimit limit)
{
    switch (limit) {
    case StructureLimit::Depth: return "depth";
    case StructureLimit::Members: return "members";
    case StructureLimit::UnpackedBytes: return "unpacked-bytes";
    case StructureLimit::Ratio: return "ratio";
    case StructureLimit::Rows: return "rows";
    case StructureLimit::Cells: return "cells";
    case StructureLimit::Sheets: return "sheets";
    }
    return "depth";
}

}
