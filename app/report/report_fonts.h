// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace backpay {

enum class Face {
    Sans,
    SansBold,
    Serif
};
inline constexpr std::array allFaces = {Face::Sans, Face::SansBold, Face::Serif};

/** Everything on paper is placed in whole dots of this many to the inch: no rounding is left to a library. */
inline constexpr int dotsPerInch = 1200;

/** Dots of so many tenths of a point. */
[[nodiscard]] constexpr int dots(int tenthsOfPoint) { return (tenthsOfPoint * dotsPerInch + 360) / 720; }

struct TextStyle
{
    Face face = Face::Sans;
    int size = 0;        // dots
    int leading = 0;     // dots from one line to the next
    bool kerned = false; // pairs drawn together; never in tables, where figures stand below each other
};

/**
 * The three bundled fonts with their own measures, read from the font files: widths do not depend on hinting, screens
 * or the system's settings. Belongs to the thread that made it.
 */
class ReportFonts
{
public:
    /** Fails without a QGuiApplication, and where another font of the same name comes instead of the bundled one. */
    [[nodiscard]] static Result<ReportFonts> load();

    /** settableText() of which each character is in the font; others stand as their codes. Blanks are of one kind, or
     * no-break. */
    [[nodiscard]] QString printable(Face face, const QString &text) const;

    /** Of a character of printable() text. */
    [[nodiscard]] std::uint32_t glyph(Face face, QChar character) const { return of(face).glyphs[at(character)]; }
    [[nodiscard]] int advance(Face face, QChar character) const { return of(face).advances[at(character)]; }

    /** What a pair stands closer, in thousandths of the size; mostly 0. */
    [[nodiscard]] int kerning(Face face, QChar left, QChar right) const;

    /** The font for a painter, made on first use. */
    [[nodiscard]] const QRawFont &raw(Face face, int size);

private:
    // The fonts hold letters below this code only; beyond it are a few ligatures that people do not type.
    static constexpr std::size_t codes = 0x2600;

    struct Measures
    {
        std::vector<std::uint32_t> glyphs; // by character code; 0 where the font has none
        std::vector<int> advances;         // by character code, in thousandths of the size
        QByteArray kernPairs;              // as in the file: left, right, value; sorted
    };

    static std::size_t at(QChar character) { return character.unicode() < codes ? character.unicode() : 0; }
    [[nodiscard]] const Measures &of(Face face) const { return measures_[static_cast<std::size_t>(face)]; }
    [[nodiscard]] bool has(Face face, QChar character) const { return of(face).glyphs[at(character)] != 0; }

    std::array<Measures, allFaces.size()> measures_;
    std::map<std::pair<Face, int>, QRawFont> raw_;
};

}
