// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include "app/text/import_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>
#include <QDir>

namespace backpay {

namespace {

/** Makes the two sentences of one error. One function per family of codes keeps each switch readable. */
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    ErrorText(const Error &error, FrontEnd frontEnd)
        : error_(error)
        , frontEnd_(frontEnd)
    {
    }

    [[nodiscard]] ErrorWords words();

private:
    [[nodiscard]] ErrorWords general();
    [[nodiscard]] ErrorWords file();
    [[nodiscard]] ErrorWords damagedFile();
    [[nodiscard]] ErrorWords structure();
    [[nodiscard]] QString structureFault() const;
    [[nodiscard]] QString structureLimit() const;
    [[nodiscard]] QString sayColumns() const;
    [[nodiscard]] QString firstReject() const;
    [[nodiscard]] QString matchRefused() const;
    [[nodiscard]] ErrorWords source();
    [[nodiscard]] ErrorWords books();
    [[nodiscard]] ErrorWords ownRecords();
    [[nodiscard]] ErrorWords exchangeRates();
    [[nodiscard]] ErrorWords rules();
    [[nodiscard]] ErrorWords passphrase();
    [[nodiscard]] ErrorWords keySlots();
    [[nodiscard]] QString wrongWords() const;
    [[nodiscard]] ErrorWords notOpened();
    [[nodiscard]] ErrorWords notThisFile();
    [[nodiscard]] ErrorWords place();
    [[nodiscard]] QString notArrived();
    [[nodiscard]] ErrorWords notWritten();

    [[nodiscard]] QString argument(std::size_t index, int limit = 120) const
    {
        return index < error_.arguments.size() ? shownText(error_.arguments[index], limit) : QString();
    }
    /** What is taken instead, in the program's own words: a list of it is of no use with a hole. */
    [[nodiscard]] QString taken() const { return argument(2, 1000); }
    /** The kind of record that was asked for, as it is called on screen. */
    [[nodiscard]] QString recordWord() const
    {
        const QString name = argument(0);
        return name == QLatin1String("earning")        ? tr("earning")
               : name == QLatin1String("payout")       ? tr("payout")
               : name == QLatin1String("time_entry")   ? tr("entry of own time")
               : name == QLatin1String("cancellation") ? tr("cancellation")
               : name == QLatin1String("expense")      ? tr("expense")
               : name == QLatin1String("rate")         ? tr("rate")
               : name == QLatin1String("question")     ? tr("question of the timer")
                                                       : tr("row");
    }
    [[nodiscard]] QString path() const { return QDir::toNativeSeparators(argument(0)); }
    /** The file's name with the place in it: "earnings.csv, line 12". */
    [[nodiscard]] QString fileAndPlace()
    {
        const QString name = error_.arguments.empty() ? QString() : shownFileName(error_.arguments[0]);
        const QString place = error_.place ? placeText(*error_.place) : QString();
        placed_ = !place.isEmpty();
        return placed_ ? QStringLiteral("%1, %2").arg(name, place) : name;
    }
    [[nodiscard]] static QString nothingStored() { return tr("Nothing was stored."); }
    [[nodiscard]] static QString saveAsUtf8()
    {
        return tr("Nothing was stored. Import the file as the platform gave it; if that is this one, open it in that "
                  "encoding, save it as UTF-8 and import that.");
    }

    const Error &error_;
    FrontEnd frontEnd_;
    bool placed_ = false;
};

ErrorWords ErrorText::words()
{
    using Maker = ErrorWords (ErrorText::*)();
    constexpr Maker makers[] = {&ErrorText::general,     &ErrorText::file,          &ErrorText::damagedFile,
                                &ErrorText::structure,   &ErrorText::source,        &ErrorText::books,
                                &ErrorText::ownRecords,  &ErrorText::exchangeRates, &ErrorText::rules,
                                &ErrorText::passphrase,  &ErrorText::keySlots,      &ErrorText::notOpened,
                                &ErrorText::notThisFile, &ErrorText::place,         &ErrorText::notWritten};
    ErrorWords words;
    for (const Maker maker : makers) {
        words = (this->*maker)();
        if (!words.happened.isEmpty())
            break;
    }
    const QString place = error_.place && !placed_ ? placeText(*error_.place) : QString();
    if (!place.isEmpty())
        words.happened += tr(" The place is %1.").arg(place);
    return words;
}

ErrorWords ErrorText::general()
{
    switch (error_.code) {
    case ErrorCode::Internal:
        return {tr("Something went wrong inside Backpay: %1.").arg(argument(0)),
                tr("Your vault was left as it was. Please report this text.")};
    case ErrorCode::Cancelled: return {tr("Stopped as you asked."), nothingStored()};
    case ErrorCode::OptionInvalid:
        return {tr("%1 cannot be “%2”.").arg(argument(0), argument(1)), tr("It takes %1.").arg(taken())};
    case ErrorCode::ScenarioInvalid:
        return {argument(1).isEmpty() ? tr("%1 is no scenario.").arg(fileAndPlace())
                                      : tr("%1: “%2” is wrong.").arg(fileAndPlace(), argument(1)),
                tr("It takes %1.").arg(taken())};
    case ErrorCode::AnswerMissing:
        return {tr("The file leaves a question open."), tr("Nothing was stored. Answer it with %1.").arg(argument(0))};
    default: return {};
    }
}

ErrorWords ErrorText::file()
{
    switch (error_.code) {
    case ErrorCode::FileMissing:
        return {tr("There is no file %1.").arg(path()), tr("Check the name and choose it again.")};
    case ErrorCode::FileUnreadable:
        return {tr("%1 cannot be read: %2.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Check that you may read it and try again.")};
    case ErrorCode::FileNotRegular:
        return {tr("%1 is a folder or a device, not a file.").arg(fileAndPlace()),
                tr("Choose the export file itself.")};
    case ErrorCode::FileTooLarge:
        return {tr("%1 is larger than %2 MiB.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Export a shorter period and import the parts.")};
    case ErrorCode::FileChanged:
        return {tr("%1 changed while it was read.").arg(fileAndPlace()),
                tr("Nothing was stored. Wait until the download is complete and import it again.")};
    case ErrorCode::FileLengthDiffers:
        return {
            argument(2).isEmpty()
                ? tr("More of %1 came than the %2 bytes that the other app announced.").arg(fileAndPlace(), argument(1))
                : tr("%1 did not come whole: %2 of %3 bytes.").arg(fileAndPlace(), argument(2), argument(1)),
            tr("Nothing was stored. Wait until the download is complete and share it again.")};
    case ErrorCode::FileEmpty:
        return {tr("%1 is empty.").arg(fileAndPlace()), tr("Nothing was stored. Download the export again.")};
    case ErrorCode::FileIsOther:
        return {tr("%1 is not a table but this: %2.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Choose the CSV export of the platform.")};
    default: return {};
    }
}

ErrorWords ErrorText::damagedFile()
{
    const QString again = tr("Nothing was stored. Download the export again; do not repair it by hand.");
    switch (error_.code) {
    case ErrorCode::FileHasNul:
        return argument(1).isEmpty()
                   ? ErrorWords{tr("%1 holds a zero byte, so it is damaged.").arg(fileAndPlace()), again}
                   : ErrorWords{
                       tr("%1 looks like %2 text without the mark that says so.").arg(fileAndPlace(), argument(1)),
                       saveAsUtf8()};
    case ErrorCode::FileNotText:
        return argument(2).isEmpty()
                   ? ErrorWords{tr("%1 is not valid %2 text.").arg(fileAndPlace(), argument(1)), again}
                   : ErrorWords{tr("%1 is not written in %2, as its source is; it may be %3.")
                                    .arg(fileAndPlace(), argument(1), argument(2)),
                                saveAsUtf8()};
    case ErrorCode::RecordTooLong:
        return {tr("%1 has a row longer than %2 KiB.").arg(fileAndPlace(), argument(1)), again};
    case ErrorCode::TooManyColumns: return {tr("%1 has more than %2 columns.").arg(fileAndPlace(), argument(1)), again};
    case ErrorCode::QuoteNeverCloses:
        return {tr("%1: a quoted cell opens here and never closes; the file was cut short.").arg(fileAndPlace()),
                again};
    case ErrorCode::HeaderRepeats:
        return {tr("%1 has two columns named “%2”.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored, because it is open which one counts. Export the file again with its usual "
                   "columns.")};
    default: return {};
    }
}

QString ErrorText::structureFault() const
{
    const QString fault = argument(2);
    if (fault == QLatin1String("ends-too-early"))
        return tr("it ends too early");
    if (fault == QLatin1String("no-table"))
        return tr("it holds no rows of work, time or pay");
    if (fault == QLatin1String("forbidden-part"))
        return tr("it refers to something outside itself, which is never followed");
    if (fault == QLatin1String("wrong-checksum"))
        return tr("a part of it differs from its own checksum");
    if (fault == QLatin1String("not-this-version"))
        return tr("it is of a version that Backpay does not read");
    return tr("it breaks the rules of that format");
}

QString ErrorText::structureLimit() const
{
    const QString limit = argument(2);
    const QString value = argument(3);
    if (limit == QLatin1String("members"))
        return tr("it holds more than %1 files").arg(value);
    if (limit == QLatin1String("unpacked-bytes"))
        return tr("unpacked it is larger than %1 MiB").arg(value);
    if (limit == QLatin1String("ratio"))
        return tr("it unpacks to more than %1 times its size").arg(value);
    if (limit == QLatin1String("rows"))
        return tr("it holds more than %1 rows").arg(value);
    if (limit == QLatin1String("cells"))
        return tr("it holds more than %1 cells").arg(value);
    if (limit == QLatin1String("sheets"))
        return tr("it holds more than %1 sheets").arg(value);
    return tr("its parts are nested more than %1 deep").arg(value);
}

ErrorWords ErrorText::structure()
{
    switch (error_.code) {
    case ErrorCode::StructureDamaged:
        return {tr("%1 cannot be read as %2: %3.").arg(fileAndPlace(), argument(1), structureFault()),
                tr("Nothing was stored. Save or download it again; do not repair it by hand.")};
    case ErrorCode::StructureTooLarge:
        return {tr("%1 was not read as %2: %3.").arg(fileAndPlace(), argument(1), structureLimit()),
                tr("Nothing was stored. Export a shorter period and import the parts.")};
    case ErrorCode::ArchiveLocked:
        return {tr("%1 holds “%2”, which is locked with a password.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Unpack it yourself and import the files.")};
    case ErrorCode::ArchiveNameUnsafe:
        return {tr("%1 holds a file under a name that is not safe: “%2”.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Unpack it yourself and import the files you know.")};
    default: return {};
    }
}

/** How the columns of a table that no source reads are named. */
QString ErrorText::sayColumns() const
{
    return frontEnd_ == FrontEnd::CommandLine
               ? tr("Say what they are with a profile, which this begins: backpay-cli profiles draft FILE.")
               : tr("If it is a table of your pay or time, use “Choose its columns”.");
}

/** Why the first rejected row was rejected, with the cell where it may be shown: "not an amount (1.2.3)". */
QString ErrorText::firstReject() const
{
    const auto reason = rejectReasonNamed(argument(2).toStdString());
    const QString why = reason ? rejectText(*reason) : tr("not readable");
    return argument(3).isEmpty() ? why : QStringLiteral("%1 (%2)").arg(why, argument(3));
}

ErrorWords ErrorText::source()
{
    switch (error_.code) {
    case ErrorCode::SourceUnknown: {
        QString next =
            argument(2).isEmpty()
                ? tr("Nothing was stored. The columns found are: %1.").arg(argument(1))
                : tr("Nothing was stored. The nearest is %1, which also needs: %2.").arg(argument(2), argument(3));
        if (columnsMayBeNamed(error_))
            next += u' ' + sayColumns();
        return {tr("%1 is not an export that Backpay knows.").arg(fileAndPlace()), next};
    }
    case ErrorCode::ColumnsUnnamed:
        return {tr("%1 holds no table whose first line names at least two columns, each once.").arg(fileAndPlace()),
                tr("Nothing was stored. Put the names of its columns into the first line and choose it again.")};
    case ErrorCode::SourceMismatch:
        return {
            tr("%1 is not a file of %2: these columns are missing: %3.").arg(fileAndPlace(), argument(1), argument(2)),
            tr("Nothing was stored. Leave the source open and let Backpay recognise it.")};
    case ErrorCode::SourceAmbiguous:
        return {tr("%1 fits several sources: %2.").arg(fileAndPlace(), argument(1)),
                tr("Nothing was stored. Say which one it is.")};
    case ErrorCode::SourceIdUnknown:
        return {tr("There is no source “%1”.").arg(argument(0)), tr("The list of sources names those there are.")};
    case ErrorCode::EveryRowRejected:
        return {tr("%1: %2; none of the %3 rows could be read.").arg(fileAndPlace(), firstReject(), argument(1)),
                tr("Nothing was stored. Check whether it is the export you meant.")};
    case ErrorCode::TooManyRejects:
        return {tr("%1: %2; more than %3 rows could not be read.").arg(fileAndPlace(), firstReject(), argument(1)),
                tr("Nothing was stored. Check whether it is the export you meant.")};
    case ErrorCode::ProfileInvalid:
        return {tr("The description of source %1 is wrong at “%2”.").arg(argument(0), argument(1)),
                tr("It takes %1.").arg(taken())};
    default: return {};
    }
}

ErrorWords ErrorText::books()
{
    switch (error_.code) {
    case ErrorCode::ImportUnknown:
        return {tr("There is no import “%1” in this vault.").arg(argument(0)),
                tr("The history of imports names those there are.")};
    case ErrorCode::ImportsDiffer:
        return {tr("The two imports are of different sources: %1 and %2.").arg(argument(0), argument(1)),
                tr("Choose two imports of the same source; the history of imports names them.")};
    case ErrorCode::SamePayImported:
        return {
            tr("%1 (%2) tells of the same pay as %3, of which days are in the vault already. Nothing was stored: it "
               "would count twice.")
                .arg(argument(0), argument(1), argument(2)),
            tr("Keep to one of the two. To change over, take back the import %1 first.").arg(argument(3))};
    case ErrorCode::ContractUnknown:
        return {tr("There is no contract “%1” in this vault.").arg(argument(0)),
                tr("The list of contracts names those there are.")};
    case ErrorCode::ContractAmbiguous:
        return {tr("“%1” names several contracts: %2.").arg(argument(0), argument(1)),
                tr("Use one of these ids instead.")};
    case ErrorCode::FieldUnknown:
        return {tr("A contract has no field “%1”.").arg(argument(0)), tr("The fields are: %1.").arg(argument(1))};
    case ErrorCode::FieldInvalid:
        return {tr("“%2” does not fit %1.").arg(argument(0), argument(1)),
                tr("Nothing was changed. It takes %1.").arg(taken())};
    case ErrorCode::SpanInvalid:
        return {tr("The time from %1 to %2 cannot be kept: it %3.").arg(argument(0), argument(1), argument(2)),
                tr("Nothing was stored. Correct the times and enter it again.")};
    default: return {};
    }
}

ErrorWords ErrorText::ownRecords()
{
    switch (error_.code) {
    case ErrorCode::RowUnknown:
        return {tr("There is no %1 “%2” in this vault.").arg(recordWord(), argument(1)),
                tr("The lists of rows show the ids there are; the first digits are enough.")};
    case ErrorCode::RowAmbiguous:
        return {tr("“%2” names more than one %1: %3.").arg(recordWord(), argument(1), argument(2)),
                tr("Give more digits of the id.")};
    case ErrorCode::ContractsDiffer:
        return {tr("%1 is of %2 and %3 is of %4. Contracts of two platforms are not merged.")
                    .arg(argument(0), argument(1), argument(2), argument(3)),
                tr("Nothing was changed. Choose contracts of one platform.")};
    case ErrorCode::SplitEmpty:
        return {tr("There is nothing to split off %1: none of its rows was named, or all were.").arg(argument(0)),
                tr("Nothing was changed. Choose some of its rows, or rename the contract instead.")};
    case ErrorCode::ChangeUnknown:
        return {tr("No merge or split “%1” stands in this vault.").arg(argument(0)),
                tr("The list of contracts names those that can be taken back.")};
    case ErrorCode::MatchImpossible: return {matchRefused(), tr("Nothing was changed.")};
    case ErrorCode::EntryOverlaps:
        return {argument(3).isEmpty() ? tr("%1 to %2 overlaps what the timer measures since %3 on %4.")
                                            .arg(argument(0), argument(1), argument(2), argument(4))
                                      : tr("%1 to %2 overlaps your time from %3 to %4 on %5.")
                                            .arg(argument(0), argument(1), argument(2), argument(3), argument(4)),
                frontEnd_ == FrontEnd::CommandLine
                    ? tr("Nothing was stored. If both clocks did run, add --overlap keep; else correct the times.")
                    : tr("Nothing was stored. Keep both if both clocks did run; else correct the times.")};
    case ErrorCode::EntryNotOwn:
        return {tr("%1 is a row of an imported file. Such rows are never edited.").arg(argument(0)),
                tr("Write down an entry of your own beside it, or take the import back.")};
    case ErrorCode::LineNotRead:
        return {tr("“%1” cannot be read as a stretch of time.").arg(argument(0)),
                tr("Nothing was stored. It takes %1.").arg(argument(1))};
    case ErrorCode::TimerRunning:
        return {tr("The timer already runs for %1, since %2.").arg(argument(0), argument(1)),
                tr("Stop it first, or switch it to the other work.")};
    case ErrorCode::TimerNotRunning: return {tr("The timer is not running."), tr("Start it first.")};
    default: return {};
    }
}

QString ErrorText::matchRefused() const
{
    const std::string &why = error_.arguments.size() > 2 ? error_.arguments[2] : std::string();
    if (why == "other-currency")
        return tr("Payout %1 and row %2 are in two currencies.").arg(argument(0), argument(1));
    if (why == "other-platform")
        return tr("Payout %1 and row %2 are of two platforms.").arg(argument(0), argument(1));
    if (why == "same-row")
        return tr("Payout %1 is one row; it takes another that tells of the same money.").arg(argument(0));
    return tr("Of payout %1 nothing is left for earning %2.").arg(argument(0), argument(1));
}

ErrorWords ErrorText::exchangeRates()
{
    switch (error_.code) {
    case ErrorCode::RatesMissing:
        return {tr("There is no reference rate for %1 on %2.").arg(argument(0), argument(1)),
                tr("Import the daily rates file of the European Central Bank, or choose another currency.")};
    case ErrorCode::RatesFileInvalid:
        return {tr("%1 is no file of daily reference rates.").arg(fileAndPlace()),
                tr("Nothing was stored. It takes %1.").arg(argument(1))};
    case ErrorCode::NetworkFailed:
        return {tr("%1 could not be fetched: %2.").arg(argument(0), argument(1)),
                tr("Nothing was changed. Try again later, or import the file by hand.")};
    case ErrorCode::StampRefused:
        return {tr("The time stamp of %1 was not kept: %2.").arg(argument(0), argument(1)),
                tr("No packet was made. Try again later, choose another authority, or make the packet without a "
                   "stamp.")};
    case ErrorCode::NetworkNotAllowed:
        return {tr("Fetching %1 needs your leave.").arg(argument(0)),
                tr("Nothing was fetched. Import the file by hand, or allow the network for it.")};
    default: return {};
    }
}

ErrorWords ErrorText::rules()
{
    switch (error_.code) {
    case ErrorCode::RulePackInvalid:
        return {tr("The rules in %1 are wrong at “%2”.").arg(argument(0), argument(1)),
                tr("No figure was computed with them. It takes %1.").arg(argument(2))};
    case ErrorCode::RuleUnknown:
        return {tr("There is no rule “%1”.").arg(argument(0)), tr("The list of rules names those there are.")};
    default: return {};
    }
}

ErrorWords ErrorText::passphrase()
{
    switch (error_.code) {
    case ErrorCode::PassphraseMissing:
        return {tr("The vault's passphrase is needed."), tr("Give it like this: %1.").arg(argument(0))};
    case ErrorCode::PassphraseEmpty: return {tr("The passphrase is empty."), tr("Type at least one character.")};
    case ErrorCode::VaultWrongPassphrase:
        return {tr("This passphrase does not open the vault."),
                tr("Nothing was changed. Check the keyboard layout and capitals, and try again.")};
    default: return {};
    }
}

/** Which words are wrong, where that could be found out: who has the others right could find it out as well. */
QString ErrorText::wrongWords() const
{
    const QStringList positions = argument(1).split(u' ', Qt::SkipEmptyParts);
    if (positions.size() == 2)
        return tr("Words %1 and %2 have changed places.").arg(positions[0], positions[1]);
    if (positions.size() == 1)
        return tr("Word %1 is another one than on this vault’s sheet.").arg(positions[0]);
    return tr("These recovery words do not open this vault.");
}

ErrorWords ErrorText::keySlots()
{
    const QString lookAgain = tr("Nothing was changed. Look at the sheet again, word by word.");
    switch (error_.code) {
    case ErrorCode::RecoveryWordUnknown:
        return {tr("Word %1 is none of the words that recovery words are made of.").arg(argument(0)), lookAgain};
    case ErrorCode::RecoveryWordsCount:
        return {tr("It takes %1 words, and the number here is %2.").arg(argument(1), argument(0)),
                tr("Nothing was changed. Type all words of the sheet in their order.")};
    case ErrorCode::RecoveryWordsWrong: return {wrongWords(), lookAgain};
    case ErrorCode::SlotTypeMissing:
        if (argument(1) == u"recovery")
            return {tr("%1 has no recovery words.").arg(path()),
                    tr("Nothing was changed. Open it with its passphrase.")};
        if (argument(1) == u"keystore")
            return {tr("%1 was not set to open by a key store.").arg(path()),
                    tr("Nothing was changed. Open it with its passphrase or recovery words.")};
        return {tr("%1 has no passphrase.").arg(path()), tr("Nothing was changed. Open it with its recovery words.")};
    case ErrorCode::SlotUnknown:
        return {tr("The vault has no such way to open it: %1.").arg(argument(0)),
                tr("Nothing was changed. The list of slots says which numbers there are.")};
    case ErrorCode::SlotIsLast:
        return {tr("Without slot %1 nothing but this device would open the vault.").arg(argument(0)),
                tr("Nothing was changed. Add a passphrase or recovery words first.")};
    case ErrorCode::SlotsFull:
        return {tr("The vault has %1 ways to open it, which is all it can have.").arg(argument(1)),
                tr("Nothing was changed. Remove one that is no longer used.")};
    case ErrorCode::KeyStoreFailed:
        return {tr("The key store of this system did not do it: %1.").arg(argument(0)),
                tr("Nothing was changed. Use the passphrase or the recovery words.")};
    default: return {};
    }
}

ErrorWords ErrorText::notOpened()
{
    const QString fromBackup = tr("Nothing was changed. Keep the file as it is and open a backup copy.");
    switch (error_.code) {
    case ErrorCode::VaultMissing:
        return {tr("There is no vault at %1.").arg(path()), tr("Choose another file or make a new vault.")};
    case ErrorCode::VaultExists:
        return {tr("%1 exists already.").arg(path()), tr("It was left as it is. Open it, or choose another name.")};
    case ErrorCode::VaultNotAVault:
        return {tr("%1 is not a Backpay vault.").arg(path()),
                tr("It was left as it is. Choose a file that ends in .backpay.")};
    case ErrorCode::VaultIsPlainSqlite:
        return {tr("%1 is an unencrypted database, not a vault.").arg(path()),
                tr("It was left as it is. Choose a file that ends in .backpay.")};
    case ErrorCode::VaultTruncated: return {tr("The end of %1 is missing.").arg(path()), fromBackup};
    case ErrorCode::VaultDamaged: return {tr("%1 is damaged: %2.").arg(path(), argument(1)), fromBackup};
    case ErrorCode::VaultTooNew:
        return {tr("%1 was written by a newer Backpay (format %2, this one reads up to %3).")
                    .arg(path(), argument(1), argument(2)),
                tr("Nothing was changed. Update Backpay and open it again.")};
    case ErrorCode::VaultKdfRefused:
        return {tr("%1 asks for an unreasonable amount of work to unlock: %2.").arg(path(), argument(1)), fromBackup};
    case ErrorCode::VaultNotEncrypted:
        return {tr("The database library on this computer does not encrypt, so %1 was not opened.").arg(path()),
                tr("Nothing was written. Install Backpay with its own database library.")};
    case ErrorCode::JournalBroken:
        return {tr("The record of changes in %1 does not fit together at entry %2.").arg(path(), argument(1)),
                fromBackup};
    default: return {};
    }
}

/** Files that are near the right one: fetched later, set aside, or of another vault. */
ErrorWords ErrorText::notThisFile()
{
    switch (error_.code) {
    case ErrorCode::VaultPlaceholder:
        return {tr("%1 is empty: its content is not on this computer.").arg(path()),
                tr("Nothing was changed. Let your sync program fetch the file and try again, or restore a backup.")};
    case ErrorCode::VaultSetAside:
        return {tr("%1 was set aside by a sync program or the system; it may be older than your vault, or not whole.")
                    .arg(path()),
                tr("It was left as it is. Open the vault itself; if this copy is the one you need, restore it as a "
                   "backup.")};
    case ErrorCode::BackupOfAnother:
        return {tr("%1 is a copy of another vault.").arg(path()),
                tr("Nothing was changed. Open the vault that it belongs to, or choose another copy.")};
    default: return {};
    }
}

/** What happened to a file on its way to another app. */
QString ErrorText::notArrived()
{
    if (!argument(1).isEmpty())
        return tr("%1 could not be saved there: %2.").arg(fileAndPlace(), argument(1));
    if (argument(2).isEmpty())
        return tr("More came back from there than was saved as %1.").arg(fileAndPlace());
    return tr("%1 did not arrive there whole: %2 of %3 bytes.").arg(fileAndPlace(), argument(2), argument(3));
}

ErrorWords ErrorText::place()
{
    switch (error_.code) {
    case ErrorCode::PlaceNotHere:
        return {tr("This app cannot save at %1.").arg(argument(0)),
                tr("Nothing was saved. Choose a folder of this device.")};
    case ErrorCode::PlaceKeptNothing:
        return {notArrived(), tr("Nothing of it was kept there. Save it again, or at another place.")};
    case ErrorCode::PlaceIncomplete:
        return {notArrived(),
                tr("What is there now is incomplete: delete it there, then save again or at another place.")};
    default: return {};
    }
}

ErrorWords ErrorText::notWritten()
{
    switch (error_.code) {
    case ErrorCode::VaultWithoutLocks:
        return {
            tr("The folder of %1 keeps no locks, so two programs could write to the vault at once.").arg(path()),
            tr("Nothing was changed. Move the vault to a folder on this computer, and back it up to the other one.")};
    case ErrorCode::VaultReadOnly:
        return {tr("%1 or its folder cannot be written to.").arg(path()),
                tr("Nothing was changed. Allow writing there, or copy the vault to a folder of your own.")};
    case ErrorCode::VaultDiskFull:
        return {tr("The disk that holds %1 is full.").arg(path()),
                tr("The vault is as it was before. Free some space and try again.")};
    case ErrorCode::VaultLocked:
        return {tr("Another program is using %1.").arg(path()),
                tr("Nothing was changed. Close the other one and try again.")};
    case ErrorCode::VaultWriteFailed:
        return {tr("%1 could not be written: %2.").arg(path(), argument(1)),
                tr("The vault is as it was before. Check the disk and try again.")};
    case ErrorCode::FileExists:
        return {tr("%1 exists already.").arg(path()), tr("It was left as it is. Choose another name.")};
    case ErrorCode::FileWriteFailed:
        return {tr("%1 could not be written: %2.").arg(path(), argument(1)),
                tr("No file was left there. Check the folder and the disk, or choose another name.")};
    default:
        return {tr("Something went wrong that has no description."),
                tr("Your vault was left as it was. Please report this.")};
    }
}

}

QString placeText(const SourcePlace &place)
{
    const QString line = place.line > 0 ? ErrorText::tr("line %1").arg(place.line) : QString();
    if (!place.row.empty()) {
        const QString row =
            line.isEmpty() ? shownText(place.row, 80) : QStringLiteral("%1, %2").arg(line, shownText(place.row, 80));
        return place.column.empty() ? row : ErrorText::tr("%1, field %2").arg(row, shownText(place.column, 60));
    }
    if (line.isEmpty() || place.column.empty())
        return line;
    return ErrorText::tr("%1, column %2").arg(line, shownText(place.column, 60));
}

ErrorWords errorWords(const Error &error, FrontEnd frontEnd) { return ErrorText(error, frontEnd).words(); }

QString errorText(const Error &error, FrontEnd frontEnd)
{
    const ErrorWords words = errorWords(error, frontEnd);
    return words.happened + u' ' + words.next;
}

}
