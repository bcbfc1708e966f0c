// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing refers to this file: it puts itself in place where a program has it, so it is linked as an object.
#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace backpay {

namespace {

/** Asks the words of the language that is due on the thread; what they do not hold stays as the sources say it. */
class Words : public QTranslator
{
public:
    explicit Words(QObject *parent)
        : QTranslator(parent)
    {
        const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        for (const Language language : everyLanguage) {
            const auto index = static_cast<std::size_t>(language);
            const bool loaded = own_[index].load(QStringLiteral(":/i18n/backpay_%1.qm").arg(languageCode(language)));
            Q_ASSERT(loaded);
            Q_UNUSED(loaded)
            // Where it is installed: what Qt itself says, such as on the buttons of its dialogs.
            static_cast<void>(qt_[index].load(QStringLiteral("qtbase_") + languageCode(language), ofQt));
        }
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const auto language = static_cast<std::size_t>(wordsLanguage());
        QString text = own_[language].translate(context, source, comment, n);
        if (text.isNull())
            text = qt_[language].translate(context, source, comment, n);
        // Qt would write this count by its default locale, which is not that of every text.
        if (n >= 0)
            text.replace(QLatin1String("%Ln"), wordsLocale().toString(n));
        return text;
    }

private:
    using ByLanguage = std::array<QTranslator, everyLanguage.size()>;

    ByLanguage own_; // of English only the forms beside counts
    ByLanguage qt_;
};

/** In every program, because English too needs its forms beside counts. */
void installWords()
{
    // The application owns it: its words last as long as anything can be shown.
    QCoreApplication::installTranslator(new Words(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(installWords)

}

}
