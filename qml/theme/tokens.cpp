// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/theme/tokens.h"

#include "qml/theme/tint_provider.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QStringList>

namespace backpay {
namespace {

constexpr auto moduleRoot = ":/qt/qml/Backpay/";

QJsonObject readTokens()
{
    QFile file(QLatin1String(moduleRoot) + QLatin1String("theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The design values are not among the resources");
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

/** Once per process: fonts belong to the application, not to an engine. */
void loadBundledFonts()
{
    static const bool loaded = [] {
        const QDir fonts(QLatin1String(moduleRoot) + QLatin1String("fonts"));
        for (const QString &name : fonts.entryList(QDir::Files)) {
            QFontDatabase::addApplicationFont(fonts.filePath(name));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

}

Tokens::Tokens(QObject *parent)
    : QObject(parent)
    , root_(readTokens())
{
    loadBundledFonts();
    for (const QString &role : {QStringLiteral("sans"), QStringLiteral("serif"), QStringLiteral("mono")}) {
        families_.insert(role, familyOf(role));
    }
}

Tokens *Tokens::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(QStringLiteral("tint"), new TintProvider);
    return new Tokens(engine);
}

QColor Tokens::color(const QString &scheme, const QString &name) const
{
    const QColor value(root_[QStringLiteral("color")][scheme][name].toString());
    if (!value.isValid()) {
        qWarning("No colour \"%ls\" in scheme \"%ls\"", qUtf16Printable(name), qUtf16Printable(scheme));
        return Qt::magenta;
    }
    return value;
}

TypeStyle Tokens::type(const QString &name) const
{
    const QJsonObject style = root_[QStringLiteral("type")][name].toObject();
    if (style.isEmpty()) {
        qWarning("No type style \"%ls\"", qUtf16Printable(name));
    }
    TypeStyle type;
    type.family = families_.value(style[QStringLiteral("font")].toString());
    type.px = style[QStringLiteral("px")].toInt(type.px);
    type.line = style[QStringLiteral("line")].toInt(type.line);
    type.weight = style[QStringLiteral("weight")].toInt(type.weight);
    type.tracking = style[QStringLiteral("tracking")].toDouble();
    return type;
}

int Tokens::length(const QString &group, const QString &name) const
{
    const QJsonValue value = root_[group][name];
    if (!value.isDouble()) {
        qWarning("No length \"%ls\" in \"%ls\"", qUtf16Printable(name), qUtf16Printable(group));
    }
    return value.toInt();
}

QString Tokens::familyOf(const QString &role) const
{
    const QJsonObject font = root_[QStringLiteral("font")][role].toObject();
    QStringList wanted{font[QStringLiteral("family")].toString()};
    for (const QJsonValue &fallback : font[QStringLiteral("fallback")].toArray()) {
        wanted.append(fallback.toString());
    }
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return wanted.constFirst();
}

}
