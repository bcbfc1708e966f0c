// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_fonts.h"

/** The typography of the printed report: serif for sentences and headings, sans for what is looked up. */
namespace backpay::styles {

inline constexpr TextStyle title{Face::Serif, dots(240), dots(290), true};
inline constexpr TextStyle cover{Face::Sans, dots(105), dots(155), true};
inline constexpr TextStyle heading1{Face::Serif, dots(170), dots(215), true};
inline constexpr TextStyle heading2{Face::Serif, dots(130), dots(170), true};
inline constexpr TextStyle heading3{Face::SansBold, dots(100), dots(140), true};
inline constexpr TextStyle lede{Face::Serif, dots(120), dots(165), true};
inline constexpr TextStyle body{Face::Sans, dots(100), dots(142), true};
inline constexpr TextStyle bodyStrong{Face::SansBold, dots(100), dots(142), true};
inline constexpr TextStyle note{Face::Sans, dots(83), dots(115), true};
inline constexpr TextStyle caption{Face::SansBold, dots(92), dots(130), true};
inline constexpr TextStyle frame{Face::Sans, dots(75), dots(100), true}; // running head and foot

/** Text of a table of that size. */
constexpr TextStyle cell(int size) { return {Face::Sans, size, size * 13 / 10, false}; }
constexpr TextStyle cellStrong(int size) { return {Face::SansBold, size, size * 13 / 10, false}; }

// Rules, by how much they part.
inline constexpr int hairline = dots(4);
inline constexpr int rule = dots(8);
inline constexpr int strongRule = dots(15);

}
