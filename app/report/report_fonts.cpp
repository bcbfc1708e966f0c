// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_fonts.h"

#include "app/report/report_text.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QtEndian>

#include <algorithm>

// Outside every namespace, as Qt asks; a static library's resources are not found without.
static void initFontResources() { Q_INIT_RESOURCE(report_fonts); }

namespace backpay {

namespace {

struct Bundled
{
    QString family;
    QByteArray head; // the font's own table of that name, which holds a checksum of the whole font
};

int wordAt(const QByteArray &bytes, qsizetype offset)
{
    return offset >= 0 && offset + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + offset) : 0;
}

QByteArray tableOf(const QByteArray &font, const char *name)
{
    for (qsizetype entry = 12; entry + 16 <= font.size() && entry < 12 + 16 * wordAt(font, 4); entry += 16)
        if (font.mid(entry, 4) == name)
            return font.mid(qFromBigEndian<qint32>(font.constData() + entry + 8),
                            qFromBigEndian<qint32>(font.constData() + entry + 12));
    return {};
}

Bundled addBundled(const QString &file)
{
    QFile resource(QStringLiteral(":/backpay/report/") + file);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = resource.readAll();
    const QStringList families =
        QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(bytes));
    return {families.value(0), tableOf(bytes, "head")};
}

// Added once in a program's life, by whichever thread comes first.
const Bundled &bundled(Face face)
{
    static const std::array<Bundled, allFaces.size()> all = [] {
        initFontResources();
        return std::array{addBundled(QStringLiteral("PTS55F.ttf")), addBundled(QStringLiteral("PTS75F.ttf")),
                          addBundled(QStringLiteral("PTF55F.ttf"))};
    }();
    return all[static_cast<std::size_t>(face)];
}

QRawFont rawFont(Face face, int size)
{
    QFont font(QStringList{bundled(face).family});
    font.setPixelSize(size);
    font.setWeight(face == Face::SansBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging); // no letters from whatever else is installed
    return QRawFont::fromFont(font);
}

// One blank for all kinds of blanks, and a hyphen that the fonts have. The no-break kinds stay so.
QChar replacement(QChar character)
{
    switch (character.unicode()) {
    case 0x2007: // as wide as a figure
    case 0x202f: return QChar::Nbsp;
    case 0x2010:
    case 0x2011: return u'-';
    default: break;
    }
    return character.category() == QChar::Separator_Space && character != QChar::Nbsp ? QChar(u' ') : character;
}

}

Result<ReportFonts> ReportFonts::load()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(ErrorCode::Internal, {"a report needs a QGuiApplication"});
    ReportFonts fonts;
    for (const Face face : allFaces) {
        const QRawFont &raw = fonts.raw(face, 1000);
        const QByteArray head = raw.fontTable("head");
        if (head.isEmpty() || head != bundled(face).head || wordAt(head, 18) != 1000)
            return fail(ErrorCode::Internal, {"another font stands in for the report's own"});

        Measures &measures = fonts.measures_[static_cast<std::size_t>(face)];
        const QByteArray widths = raw.fontTable("hmtx");
        const int known = std::max(1, wordAt(raw.fontTable("hhea"), 34)); // later glyphs are as wide as the last
        measures.glyphs.resize(codes);
        measures.advances.resize(codes);
        for (std::size_t code = 0x20; code < codes; ++code) {
            const QChar character(static_cast<char16_t>(code));
            quint32 glyph = 0;
            int count = 1;
            raw.glyphIndexesForChars(&character, 1, &glyph, &count);
            measures.glyphs[code] = glyph;
            measures.advances[code] = wordAt(widths, 4 * std::min<qsizetype>(glyph, known - 1));
        }
        const QByteArray kern = raw.fontTable("kern");
        measures.kernPairs = kern.mid(18, 6 * qsizetype(wordAt(kern, 10)));
    }
    return fonts;
}

QString ReportFonts::printable(Face face, const QString &text) const
{
    const QString settable = settableText(text);
    const auto known = [&](QChar character) {
        return character == u'\n' || (has(face, character) && replacement(character) == character);
    };
    if (std::all_of(settable.cbegin(), settable.cend(), known))
        return settable;
    QString out;
    for (qsizetype i = 0; i < settable.size(); ++i) {
        const QChar character = replacement(settable[i]);
        if (known(character))
            out += character;
        else if (character.isHighSurrogate()) // settable text holds pairs only
            out += codeOf(QChar::surrogateToUcs4(character, settable[++i]));
        else
            out += codeOf(character.unicode());
    }
    return out;
}

int ReportFonts::kerning(Face face, QChar left, QChar right) const
{
    const QByteArray &pairs = of(face).kernPairs;
    const quint32 wanted = (glyph(face, left) << 16U) | glyph(face, right);
    qsizetype low = 0;
    qsizetype high = pairs.size() / 6;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const auto pair = qFromBigEndian<quint32>(pairs.constData() + 6 * middle);
        if (pair == wanted)
            return qFromBigEndian<qint16>(pairs.constData() + 6 * middle + 4);
        if (pair < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

const QRawFont &ReportFonts::raw(Face face, int size)
{
    QRawFont &font = raw_[{face, size}];
    if (!font.isValid())
        font = rawFont(face, size);
    return font;
}

}
