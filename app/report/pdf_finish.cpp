// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_finish.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace backpay {

namespace {

/** One object as it stands in the file, from its number to the next object. */
struct PdfObject
{
    int number = 0;
    QByteArray bytes;
};

/** A file in parts: what stands before the first object, the objects in their order, and the trailer's dictionary. */
struct PdfParts
{
    QByteArray head;
    std::vector<PdfObject> objects;
    QByteArray trailer;
};

// What Qt writes for one font, in this order: descriptor, file, the file's length, CID font, ToUnicode, font, CID set.
// All but the font are numbered from the descriptor on.
constexpr std::size_t objectsPerFont = 7;
constexpr std::size_t fontOfBlock = 5;
constexpr int numbersPerFont = 6;
using FontBlock = std::array<PdfObject, objectsPerFont>;

// Of a PDF file of a single, old-style table of references, as Qt writes them.
std::optional<PdfParts> partsOf(const QByteArray &bytes)
{
    const qsizetype table = bytes.lastIndexOf("\nxref\n0 ") + 1;
    const qsizetype trailer = bytes.lastIndexOf("trailer\n");
    const qsizetype end = bytes.lastIndexOf("startxref\n");
    const qsizetype entries = bytes.indexOf('\n', table + 5) + 1;
    if (table <= 0 || entries <= table || trailer < entries || end < trailer || (trailer - entries) % 20 != 0)
        return std::nullopt;
    std::vector<std::pair<qsizetype, int>> places; // where an object begins, and its number
    for (qsizetype at = entries + 20; at < trailer; at += 20)
        places.emplace_back(bytes.mid(at, 10).toLongLong(), static_cast<int>((at - entries) / 20));
    std::sort(places.begin(), places.end());
    if (places.empty() || places.front().first <= 0)
        return std::nullopt;

    PdfParts parts{bytes.left(places.front().first), {}, bytes.mid(trailer, end - trailer)};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const qsizetype next = i + 1 < places.size() ? places[i + 1].first : table;
        parts.objects.push_back({places[i].second, bytes.mid(places[i].first, next - places[i].first)});
        if (!parts.objects.back().bytes.startsWith(QByteArray::number(places[i].second) + " 0 obj\n"))
            return std::nullopt;
    }
    return parts;
}

bool replaceOnce(QByteArray &bytes, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        return false;
    bytes.replace(at, before.size(), after);
    return true;
}

// Numbers from `from` on, one font's worth, as they stand in "7 0 obj" and "7 0 R", moved to `to`.
void renumber(QByteArray &bytes, int from, int to)
{
    const qsizetype stream = bytes.indexOf("\nstream\n");
    const qsizetype end = stream < 0 ? bytes.size() : stream;
    QByteArray out;
    for (qsizetype at = 0; at < end;) {
        qsizetype digits = at;
        while (digits < end && bytes[digits] >= '0' && bytes[digits] <= '9')
            ++digits;
        const bool isReference = digits > at && (bytes.mid(digits, 4) == " 0 R" || bytes.mid(digits, 6) == " 0 obj");
        const int number = isReference ? bytes.mid(at, digits - at).toInt() : -1;
        if (number >= from && number < from + numbersPerFont)
            out += QByteArray::number(number - from + to);
        else
            out += bytes.mid(at, std::max<qsizetype>(1, digits - at));
        at = std::max(at + 1, digits);
    }
    bytes = out + bytes.mid(end);
}

// One name for the font in all three places, as the format asks of a font of which only a part is in the file.
bool nameFont(FontBlock &block, int place)
{
    const QByteArray tag = "QAAAA" + QByteArray(1, static_cast<char>('A' + place % 26)) + '+';
    QByteArray &descriptor = block[0].bytes;
    const qsizetype name = descriptor.indexOf("/FontName /Q");
    const qsizetype plus = descriptor.indexOf('+', name);
    if (name < 0 || plus < 0)
        return false;
    const qsizetype begin = name + 11;
    descriptor.replace(begin, plus + 1 - begin, tag);
    return replaceOnce(block[3].bytes, "/BaseFont /", "/BaseFont /" + tag)
           && replaceOnce(block[fontOfBlock].bytes, "/BaseFont /", "/BaseFont /" + tag);
}

// Qt takes the glyph of the blank for that of a tab, and nobody would find two words in a row. The characters of a
// range of glyphs stand in brackets; outside them are the glyphs.
void readBlanks(QByteArray &toUnicode)
{
    for (qsizetype begin = toUnicode.indexOf('['); begin >= 0; begin = toUnicode.indexOf('[', begin + 1)) {
        const qsizetype end = toUnicode.indexOf(']', begin);
        const qsizetype tab = toUnicode.indexOf("<0009>", begin);
        if (tab >= 0 && tab < end)
            toUnicode.replace(tab, 6, "<0020>");
    }
}

bool orderFonts(std::vector<PdfObject> &objects)
{
    const auto isDescriptor = [](const PdfObject &object) {
        return object.bytes.startsWith(QByteArray::number(object.number) + " 0 obj\n<< /Type /FontDescriptor\n");
    };
    const auto first = std::find_if(objects.begin(), objects.end(), isDescriptor);
    std::vector<FontBlock> blocks;
    auto at = first;
    while (objects.end() - at >= static_cast<std::ptrdiff_t>(objectsPerFont) && isDescriptor(*at)) {
        std::move(at, at + objectsPerFont, blocks.emplace_back().begin());
        at += objectsPerFont;
    }
    if (blocks.empty() || std::any_of(at, objects.end(), isDescriptor))
        return false;
    int number = blocks.front()[0].number;
    for (const FontBlock &block : blocks)
        number = std::min(number, block[0].number);
    std::sort(blocks.begin(), blocks.end(),
              [](const FontBlock &a, const FontBlock &b) { return a[fontOfBlock].number < b[fontOfBlock].number; });
    at = first;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int from = blocks[i][0].number;
        if (!nameFont(blocks[i], static_cast<int>(i)))
            return false;
        readBlanks(blocks[i][4].bytes);
        for (PdfObject &object : blocks[i]) {
            renumber(object.bytes, from, number);
            if (object.number >= from && object.number < from + numbersPerFont)
                object.number += number - from;
        }
        number += numbersPerFont;
        at = std::move(blocks[i].begin(), blocks[i].end(), at);
    }
    return true;
}

QByteArray digits(const PdfFacts &facts, const char *format)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(facts.made.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(when, QLatin1String(format)).toLatin1();
}

// The object that the trailer names with that key.
PdfObject *named(PdfParts &parts, const QByteArray &key)
{
    const qsizetype at = parts.trailer.indexOf(key);
    const qsizetype begin = at + key.size();
    const int number = at < 0 ? 0 : parts.trailer.mid(begin, parts.trailer.indexOf(' ', begin) - begin).toInt();
    const auto found = std::find_if(parts.objects.begin(), parts.objects.end(),
                                    [&](const PdfObject &object) { return object.number == number; });
    return found == parts.objects.end() ? nullptr : &*found;
}

bool describe(PdfParts &parts, const PdfFacts &facts)
{
    PdfObject *about = named(parts, "/Info ");
    PdfObject *catalogue = named(parts, "/Root ");
    if (!about || !catalogue)
        return false;
    const qsizetype date = about->bytes.lastIndexOf("\n/CreationDate (D:");
    if (date < 0)
        return false;
    about->bytes.replace(date, about->bytes.indexOf(')', date) - date,
                         "\n/CreationDate (D:" + digits(facts, "yyyyMMddHHmmss") + "Z");
    return replaceOnce(catalogue->bytes, "/Type /Catalog\n",
                       "/Type /Catalog\n/Lang (" + facts.language.toLatin1()
                           + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
}

bool identify(QByteArray &trailer, const QByteArray &content)
{
    const qsizetype id = trailer.indexOf("/ID [ <");
    const qsizetype end = trailer.indexOf("]", id);
    if (id < 0 || end < id)
        return false;
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).left(16).toHex();
    trailer.replace(id, end - id, "/ID [ <" + digest + "> <" + digest + "> ");
    return true;
}

}

QString pdfCreator() { return QStringLiteral("Backpay"); }

QByteArray pdfMetadata(const PdfFacts &facts)
{
    const QByteArray title = facts.title.toHtmlEscaped().toUtf8();
    const QByteArray made = digits(facts, "yyyy-MM-ddTHH:mm:ssZ");
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
           + title
           + "</rdf:li></rdf:Alt></dc:title>\n"
             "<dc:language><rdf:Bag><rdf:li>"
           + facts.language.toLatin1()
           + "</rdf:li></rdf:Bag></dc:language>\n"
             "</rdf:Description>\n"
             "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
             " xmp:CreatorTool=\""
           + pdfCreator().toUtf8() + "\" xmp:CreateDate=\"" + made
           + "\"/>\n"
             "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
             " pdf:Producer=\"Qt " QT_VERSION_STR "\"/>\n"
             "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
             " pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
             "</rdf:RDF>\n"
             "</x:xmpmeta>\n"
             "<?xpacket end=\"r\"?>\n";
}

bool finishPdf(QByteArray &bytes, const PdfFacts &facts)
{
    std::optional<PdfParts> parts = partsOf(bytes);
    if (!parts || !describe(*parts, facts) || !orderFonts(parts->objects))
        return false;
    QByteArray out = parts->head;
    out.reserve(bytes.size() + 1024);
    std::vector<qsizetype> places(parts->objects.size() + 1);
    for (const PdfObject &object : parts->objects) {
        places.at(static_cast<std::size_t>(object.number)) = out.size();
        out += object.bytes;
    }
    if (!identify(parts->trailer, out))
        return false;
    const QByteArray table = QByteArray::number(out.size());
    out += "xref\n0 " + QByteArray::number(static_cast<qsizetype>(places.size())) + "\n0000000000 65535 f \n";
    for (std::size_t i = 1; i < places.size(); ++i)
        out += QByteArray::number(places[i]).rightJustified(10, '0') + " 00000 n \n";
    out += parts->trailer + "startxref\n" + table + "\n%%EOF\n";
    bytes = out;
    return true;
}

}
