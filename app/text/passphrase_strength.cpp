// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/passphrase_strength.h"

#include "app/text/lede_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

class PassphraseText
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseText)

public:
    [[nodiscard]] static QString empty()
    {
        return tr("Several words that you alone put together are easiest to keep.");
    }
    [[nodiscard]] static QString tooShort(qsizetype length)
    {
        const qsizetype missing = minimumPassphraseLength - length;
        return tr("Too short: %n more characters", nullptr, static_cast<int>(missing));
    }
    [[nodiscard]] static QString common() { return tr("Weak: among the first that would be tried"); }
    [[nodiscard]] static QString grade(int bars)
    {
        switch (bars) {
        case 1: return tr("Weak");
        case 2: return tr("Fair");
        case 3: return tr("Good");
        default: return tr("Strong");
        }
    }
    [[nodiscard]] static QString parts(qsizetype words, qsizetype characters)
    {
        const QString length = tr("%1 characters").arg(characters);
        if (words < 2)
            return length;
        return tr("%1 words, %2").arg(countWord(static_cast<std::size_t>(words)).toLower(), length);
    }
};

// Beginnings of the passphrases that head every published list of leaked ones.
constexpr std::array commonOnes = {
    "password", "passwort", "contraseña", "motdepasse", "123456", "qwerty",   "qwertz",   "azerty",
    "iloveyou", "letmein",  "welcome",    "dragon",     "monkey", "sunshine", "princess", "football",
    "baseball", "superman", "trustno1",   "admin",      "master", "abc123",   "backpay",  "correcthorsebatterystaple"};

constexpr std::array keyboardRows = {"qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890"};

// Bits are kept in tenths so that the sums stay whole numbers.
constexpr int wordTenths = 110;
constexpr int predictableTenths = 10;

/** The passphrase in lower case without what people add around a common one: digits, marks, blanks. */
QString lettersOf(const QString &passphrase)
{
    QString letters;
    for (const QChar character : passphrase.toLower()) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters;
}

bool isCommon(const QString &passphrase)
{
    const QString letters = lettersOf(passphrase);
    return std::any_of(commonOnes.begin(), commonOnes.end(), [&](const char *one) {
        const QString common = QString::fromUtf8(one);
        return letters.contains(common) && letters.size() < common.size() + 8;
    });
}

bool continues(QChar before, QChar after)
{
    const int step = after.unicode() - before.unicode();
    if (step >= -1 && step <= 1)
        return true;
    return std::any_of(keyboardRows.begin(), keyboardRows.end(), [&](const char *row) {
        const QString keys = QString::fromLatin1(row);
        const qsizetype place = keys.indexOf(before);
        return place >= 0 && place + 1 < keys.size() && keys.at(place + 1) == after;
    });
}

int tenthsPerCharacter(const QString &passphrase)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar character : passphrase) {
        lower = lower || character.isLower();
        upper = upper || character.isUpper();
        digit = digit || character.isDigit();
        other = other || !(character.isLetterOrNumber() || character.isSpace());
    }
    const int letters = lower && upper ? 57 : (lower || upper ? 47 : 0);
    if (other)
        return 65;
    return digit && letters > 0 ? letters + 3 : (digit ? 33 : std::max(letters, 10));
}

/** Whether the character at `place` is foretold by those before it: a run, a keyboard row, a short pattern over again.
 */
bool isForetold(const QString &word, qsizetype place)
{
    if (place < 1)
        return false;
    if (continues(word.at(place - 1), word.at(place)))
        return true;
    for (qsizetype period = 2; period <= 6 && place > period; ++period) {
        if (word.at(place) == word.at(place - period) && word.at(place - 1) == word.at(place - 1 - period))
            return true;
    }
    return false;
}

int tenthsOf(const QString &word, int perCharacter)
{
    constexpr qsizetype mostCounted = 256; // far beyond strong; keeps typing quick
    const QString text = word.left(mostCounted).toLower();
    int tenths = 0;
    bool wasForetold = false;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool foretold = isForetold(text, place);
        if (!foretold)
            tenths += perCharacter;
        else if (!wasForetold)
            tenths += predictableTenths;
        wasForetold = foretold;
    }
    return tenths;
}

int estimateTenths(const QString &passphrase, const QStringList &words)
{
    const int perCharacter = tenthsPerCharacter(passphrase);
    if (words.size() < 2)
        return tenthsOf(passphrase, perCharacter);
    int tenths = 0;
    QStringList seen;
    for (const QString &word : words) {
        // Only letters: taken from a word list. The same word again adds next to nothing.
        const bool plain = std::all_of(word.begin(), word.end(), [](QChar character) { return character.isLetter(); });
        const int own = tenthsOf(word, perCharacter);
        tenths += seen.contains(word) ? predictableTenths : (plain ? std::min(own, wordTenths) : own);
        seen += word;
    }
    return tenths;
}

}

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {0, PassphraseText::empty()};
    if (passphrase.size() < minimumPassphraseLength)
        return {0, PassphraseText::tooShort(passphrase.size())};
    if (isCommon(passphrase))
        return {1, PassphraseText::common()};
    static const QRegularExpression gaps(QStringLiteral("[\\s\\-_.,]+"));
    const QStringList words = passphrase.split(gaps, Qt::SkipEmptyParts);
    const int tenths = estimateTenths(passphrase, words);
    const int bars = tenths < 440 ? 1 : (tenths < 540 ? 2 : (tenths < 660 ? 3 : 4));
    return {bars, QStringLiteral("%1: %2").arg(PassphraseText::grade(bars),
                                               PassphraseText::parts(words.size(), passphrase.size()))};
}

}
