// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QString>
#include <QTranslator>

#include <memory>

namespace backpay {

QLocale installLanguage(const QLocale &wanted)
{
    if (wanted.language() == QLocale::English)
        return wanted;
    const QString file = QStringLiteral(":/i18n/backpay_%1.qm").arg(QLocale::languageToCode(wanted.language()));
    auto translator = std::make_unique<QTranslator>();
    // Asked first: load() would go on to look for files of similar names.
    if (!QFile::exists(file) || !translator->load(file))
        return QLocale(QLocale::English, QLocale::UnitedStates);
    // The application owns it from here on: its words last as long as anything can be shown.
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
    return wanted;
}

}
