// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/theme/tint_provider.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QStringList>

#include <algorithm>

namespace backpay {
namespace {

// The two inks of the bundled drawings: icons are black; the app mark is an accent tile with white lines.
constexpr auto iconInk = "#000000";
constexpr auto tileInk = "#2A4A8F";
constexpr auto lineInk = "#FFFFFF";

[[nodiscard]] bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-');
    });
}

[[nodiscard]] QByteArray hashed(const QString &hex) { return '#' + hex.toLatin1(); }

[[nodiscard]] QByteArray coloured(QByteArray svg, const QStringList &parts)
{
    // The tile first: a line colour may be black, which is the ink of the other icons.
    svg.replace(iconInk, hashed(parts[1])).replace(tileInk, hashed(parts[1]));
    return parts.size() > 2 ? svg.replace(lineInk, hashed(parts[2])) : svg;
}

}

TintProvider::TintProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage TintProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.size() < 2 || !isPlainName(parts[0])) {
        return {};
    }
    QFile file(QStringLiteral(":/qt/qml/Backpay/icons/%1.svg").arg(parts[0]));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = coloured(file.readAll(), parts);
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    if (requestedSize.isValid()) {
        reader.setScaledSize(requestedSize);
    }
    const QImage image = reader.read();
    if (size != nullptr) {
        *size = image.size();
    }
    return image;
}

}
