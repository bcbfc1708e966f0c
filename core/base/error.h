// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * What went wrong, without words: people's texts are made in one place, app/text, and translated there.
 * The comment behind each code lists its arguments in order. Codes never change meaning; new ones are added.
 */
enum class ErrorCode {
    Internal,  // detail (a programmer's fault; never caused by input)
    Cancelled, // the person stopped it; nothing was stored

    OptionInvalid, // option, value, what it takes
    AnswerMissing, // option that answers; the questions themselves travel in the import plan

    FileMissing,      // path
    FileUnreadable,   // path, the system's reason
    FileNotRegular,   // path: a folder, pipe or device
    FileTooLarge,     // path, limit in MiB
    FileChanged,      // path: it changed while it was read
    FileEmpty,        // path
    FileIsOther,      // path, what it is ("PNG picture")
    FileHasNul,       // path, wider encoding that it looks like or ""; place.line
    FileNotText,      // path, encoding that failed, encodings that it may be in or ""; place.line
    RecordTooLong,    // path, limit in KiB; place.line where it starts
    TooManyColumns,   // path, limit; place.line
    QuoteNeverCloses, // path; place.line and place.column where it opened
    HeaderRepeats,    // path, column name that stands twice

    SourceUnknown,    // path, columns found, nearest source or "", columns it misses, "columns" where a person may say
                      // what they are
    SourceMismatch,   // path, source asked for, columns it misses
    SourceAmbiguous,  // path, sources that fit
    SourceIdUnknown,  // id
    EveryRowRejected, // path, number of rows, name of the first reject's reason, its text or ""; place of it
    ProfileInvalid,   // profile, key, what it takes

    ImportUnknown,     // id
    ContractUnknown,   // what was asked for
    ContractAmbiguous, // what was asked for, ids that fit
    FieldUnknown,      // field, fields there are
    FieldInvalid,      // field, value, what it takes
    SpanInvalid,       // from, to, why ("ends before it starts", "longer than 24 hours", "ends in the future")

    PassphraseMissing,    // how to give it
    PassphraseEmpty,      // -
    VaultMissing,         // path
    VaultExists,          // path
    VaultNotAVault,       // path: no Backpay header
    VaultIsPlainSqlite,   // path
    VaultTruncated,       // path
    VaultDamaged,         // path, detail
    VaultTooNew,          // path, its version, the newest this program reads
    VaultWrongPassphrase, // path
    VaultKdfRefused,      // path, detail: a slot asks for absurd memory or passes
    VaultNotEncrypted,    // path: the database library answered as plain SQLite
    VaultReadOnly,        // path
    VaultDiskFull,        // path
    VaultLocked,          // path: another program holds it
    VaultWriteFailed,     // path, the system's reason
    JournalBroken,        // path, sequence number
    TooManyRejects,       // path, limit, name of the first reject's reason, its text or ""; place of it
    StructureDamaged,     // path, format as people call it ("JSON", "OFX"), a StructureFault's name; place where known
    StructureTooLarge,    // path, format, a StructureLimit's name, its value
    ArchiveLocked,        // path, member: it is encrypted
    ArchiveNameUnsafe,    // path, member: its name leads out of the archive or stands twice
    ImportsDiffer,        // source of the one, source of the other: only snapshots of one source compare
    SamePayImported,      // file, its source, the other source, the other import's uuid: both tell of the same pay
    ColumnsUnnamed,       // path: no table in it has a first line of at least two names, each once

    RowUnknown,        // kind as JSON names it ("payout"), what was asked for
    RowAmbiguous,      // kind, what was asked for, ids that fit
    ContractsDiffer,   // contract, its platform, other contract, its platform: only contracts of one platform merge
    SplitEmpty,        // contract: no row of it is among those named, or all of them are
    ChangeUnknown,     // id: no merge or split of that id stands
    MatchImpossible,   // payout, earning, why ("other-currency", "other-platform", "nothing-left")
    EntryOverlaps,     // from, until, the other entry's from, until and contract: two clocks at once
    EntryNotOwn,       // id: an imported row, which is never edited
    LineNotRead,       // the line, what it takes
    TimerRunning,      // contract, since
    TimerNotRunning,   // -
    RatesMissing,      // currency, day: no reference rate of that day or the week before it
    RatesFileInvalid,  // path, what it takes; place.line
    NetworkFailed,     // address, the library's reason
    NetworkNotAllowed, // address

    RulePackInvalid, // pack, key, what it takes
    RuleUnknown,     // id
    ScenarioInvalid, // file, path of the member ("weeks[0].pay[1].rate"), what it takes; place.line

    VaultPlaceholder,  // path: empty, or nothing but zeros where a vault begins: its bytes are elsewhere
    VaultSetAside,     // path: by its name a sync program or a system set it aside
    VaultWithoutLocks, // path: the folder keeps no locks between programs
    BackupOfAnother,   // path: a copy of another vault

    FileWriteFailed, // path, the system's reason
    FileExists,      // path: something is there already and stays as it is
    StampRefused,    // address, why the reply was not kept

    RecoveryWordUnknown, // position of the first word that is not in the list, counted from 1; never the word
    RecoveryWordsCount,  // how many words there are, how many it takes
    RecoveryWordsWrong,  // path, positions of what was found wrong ("7": another word, "3 9": these two changed places)
                         // or ""
    SlotTypeMissing,     // path, name of the type of slot that the vault does not have ("recovery")
    SlotUnknown,         // number of a slot that is not there or is of another type
    SlotIsLast,          // number: without it neither passphrase nor recovery words would open the vault
    SlotsFull,           // path, how many there may be
    KeyStoreFailed,      // the key store's reason
    FileLengthDiffers,   // name, bytes that were announced, bytes that came or "" where more came
    PlaceNotHere,        // address of a place that this program cannot save at
    PlaceKeptNothing,    // name, reason or "", bytes that arrived there or "" where more came back, bytes of the whole
    PlaceIncomplete,     // the same; and what is there now is not what was to be saved
};

/** What is wrong with a structured file as a whole; worded in app/text. */
enum class StructureFault {
    EndsTooEarly,   // truncated: something is still open at the end
    BadSyntax,      // not what the format allows at this place
    NoTable,        // it holds no rows of the kind looked for
    ForbiddenPart,  // an entity, a DTD, an external reference: never followed
    WrongChecksum,  // an archive's member differs from its checksum
    NotThisVersion, // a version or variant that is not read
};
[[nodiscard]] std::string_view structureFaultName(StructureFault fault); // "ends-too-early", …

/** Which limit a structured file exceeds; the values stand in platform-importers/engine/limits.h. */
enum class StructureLimit {
    Depth,
    Members,
    UnpackedBytes,
    Ratio, // unpacked to packed
    Rows,
    Cells,
    Sheets
};
[[nodiscard]] std::string_view structureLimitName(StructureLimit limit); // "depth", "unpacked-bytes", …

/** Where in the user's own material it happened. Lines and columns count from 1; 0 means unknown. */
struct SourcePlace
{
    std::int64_t line = 0;
    std::string column;
    std::string row = {}; // the row's place in words, where it says more than its line: "transaction 3 (FITID 17)"

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::vector<std::string> arguments;
    std::optional<SourcePlace> place;

    friend bool operator==(const Error &, const Error &) = default;
};

/** Whether it is a table that no source reads, but whose columns a person may name. */
[[nodiscard]] bool columnsMayBeNamed(const Error &error);

/** The code's stable name in kebab case ("vault-wrong-passphrase"), for JSON, logs and tests. */
[[nodiscard]] std::string_view errorName(ErrorCode code);

}
