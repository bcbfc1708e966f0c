// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Backpay
import Backpay.Models

/**
 * The look, by role. Colours follow Appearance at run time. Lengths are for text scale 1: Main scales the whole scene,
 * so no page multiplies anything. Only this file names tokens; nothing outside qml/theme holds a colour value.
 */
QtObject {
    id: theme

    readonly property string scheme: Appearance.contrast ? (Appearance.dark ? "highContrastDark" : "highContrastLight")
                                                         : (Appearance.dark ? "dark" : "light")
    /** The part of a pattern's file name that names the scheme. */
    readonly property string patternSet: (Appearance.contrast ? "contrast-" : "") + (Appearance.dark ? "dark" : "light")

    readonly property color ground: Tokens.color(theme.scheme, "ground")
    readonly property color sidebar: Tokens.color(theme.scheme, "sidebar")
    readonly property color surface: Tokens.color(theme.scheme, "surface")
    readonly property color sunken: Tokens.color(theme.scheme, "sunken")
    readonly property color hover: Tokens.color(theme.scheme, "hover")
    readonly property color pressed: Tokens.color(theme.scheme, "pressed")
    readonly property color selected: Tokens.color(theme.scheme, "selected")
    readonly property color ink: Tokens.color(theme.scheme, "ink")
    readonly property color inkSecondary: Tokens.color(theme.scheme, "inkSecondary")
    readonly property color inkTertiary: Tokens.color(theme.scheme, "inkTertiary")
    readonly property color rule: Tokens.color(theme.scheme, "rule")
    readonly property color ruleStrong: Tokens.color(theme.scheme, "ruleStrong")
    readonly property color outline: Tokens.color(theme.scheme, "outline")
    readonly property color accent: Tokens.color(theme.scheme, "accent")
    readonly property color accentHover: Tokens.color(theme.scheme, "accentHover")
    readonly property color accentPressed: Tokens.color(theme.scheme, "accentPressed")
    // Not "onAccent": QML reads a name that begins with "on" as a handler.
    readonly property color accentInk: Tokens.color(theme.scheme, "onAccent")
    readonly property color accentTint: Tokens.color(theme.scheme, "accentTint")
    readonly property color paid: Tokens.color(theme.scheme, "paid")
    readonly property color paidText: Tokens.color(theme.scheme, "paidText")
    readonly property color unpaid: Tokens.color(theme.scheme, "unpaid")
    readonly property color unpaidEdge: Tokens.color(theme.scheme, "unpaidEdge")
    readonly property color unpaidText: Tokens.color(theme.scheme, "unpaidText")
    readonly property color unpaidTint: Tokens.color(theme.scheme, "unpaidTint")
    readonly property color risk: Tokens.color(theme.scheme, "risk")
    readonly property color riskText: Tokens.color(theme.scheme, "riskText")
    readonly property color riskTint: Tokens.color(theme.scheme, "riskTint")

    // Paper is white with ink in every theme, as it comes out of a printer.
    readonly property color paper: Tokens.color("light", "surface")
    readonly property color paperInk: Tokens.color("light", "ink")
    readonly property color paperInkSecondary: Tokens.color("light", "inkSecondary")
    readonly property color paperRule: Tokens.color("light", "rule")
    readonly property color paperEdge: Tokens.color("light", "outline")

    readonly property typeStyle heroType: Tokens.type("hero")
    readonly property typeStyle heroPhoneType: Tokens.type("heroPhone")
    readonly property typeStyle headingTimerType: Tokens.type("headingTimer")
    readonly property typeStyle startType: Tokens.type("start")
    readonly property typeStyle startPhoneType: Tokens.type("startPhone")
    readonly property typeStyle ledeType: Tokens.type("lede")
    readonly property typeStyle ledePhoneType: Tokens.type("ledePhone")
    readonly property typeStyle figureType: Tokens.type("figure")
    readonly property typeStyle figureSmallType: Tokens.type("figureSmall")
    readonly property typeStyle figureMiniType: Tokens.type("figureMini")
    readonly property typeStyle trackHeadingType: Tokens.type("trackHeading")
    readonly property typeStyle headingType: Tokens.type("heading")
    readonly property typeStyle bodyType: Tokens.type("body")
    readonly property typeStyle bodyStrongType: Tokens.type("bodyStrong")
    readonly property typeStyle smallType: Tokens.type("small")
    readonly property typeStyle noteType: Tokens.type("note")
    readonly property typeStyle monoType: Tokens.type("mono")

    readonly property int sidebarSize: Tokens.length("size", "sidebar")
    readonly property int railSize: Tokens.length("size", "rail")
    readonly property int appBarSize: Tokens.length("size", "appBar")
    readonly property int bottomBarSize: Tokens.length("size", "bottomBar")
    readonly property int miniTimerSize: Tokens.length("size", "miniTimer")
    readonly property int actionBarSize: Tokens.length("size", "actionBar")
    readonly property int navItemSize: Tokens.length("size", "navItem")
    readonly property int railItemSize: Tokens.length("size", "railItem")
    readonly property int buttonPointerSize: Tokens.length("size", "buttonPointer")
    readonly property int buttonTouchSize: Tokens.length("size", "buttonTouch")
    readonly property int fieldPointerSize: Tokens.length("size", "fieldPointer")
    readonly property int fieldTouchSize: Tokens.length("size", "fieldTouch")
    readonly property int segmentPointerSize: Tokens.length("size", "segmentPointer")
    readonly property int segmentTouchSize: Tokens.length("size", "segmentTouch")
    readonly property int chipTouchSize: Tokens.length("size", "chipTouch")
    readonly property int touchTargetSize: Tokens.length("size", "touchTarget")
    readonly property int iconButtonSize: Tokens.length("size", "iconButton")
    readonly property int iconSize: Tokens.length("size", "icon")
    readonly property int iconInButtonSize: Tokens.length("size", "iconInButton")
    readonly property int iconBottomBarSize: Tokens.length("size", "iconBottomBar")
    readonly property int markSize: Tokens.length("size", "mark")
    readonly property int keySwatchSize: Tokens.length("size", "keySwatch")
    readonly property int gradeSize: Tokens.length("size", "grade")
    readonly property int radioSize: Tokens.length("size", "radio")
    readonly property int tableHeadSize: Tokens.length("size", "tableHead")
    readonly property int rowRegularSize: Tokens.length("size", "rowRegular")
    readonly property int rowDenseSize: Tokens.length("size", "rowDense")
    readonly property int rowPhoneSize: Tokens.length("size", "rowPhone")
    readonly property int rowPhoneTallSize: Tokens.length("size", "rowPhoneTall")
    readonly property int barThickSize: Tokens.length("size", "barThick")
    readonly property int barRowSize: Tokens.length("size", "barRow")
    readonly property int barPhoneSize: Tokens.length("size", "barPhone")

    readonly property int tagRadius: Tokens.length("radius", "tag")
    readonly property int controlRadius: Tokens.length("radius", "control")
    readonly property int panelRadius: Tokens.length("radius", "panel")
    readonly property int popoverRadius: Tokens.length("radius", "popover")
    readonly property int hairline: Tokens.length("line", "hairline")
    readonly property int sectionLine: Tokens.length("line", "section")
    readonly property int focusLine: Tokens.length("line", "focus")
    readonly property int focusGap: Tokens.length("line", "focusGap")
    readonly property int noticeBar: Tokens.length("line", "noticeBar")

    /** Colour of a tone's word or figure: only what is at risk or unpaid is coloured, the mark says the rest. */
    function toneText(tone: string): color {
        return tone === "risk" ? theme.riskText : tone === "unpaid" ? theme.unpaidText : tone === "paid" ? theme.paidText : theme.ink;
    }
    /** Colour of a tone's mark. */
    function toneMark(tone: string): color {
        switch (tone) {
        case "paid": return theme.paid;
        case "unpaid": return theme.unpaidText;
        case "risk": return theme.risk;
        case "running": case "ask": return theme.accent;
        case "none": return theme.inkTertiary;
        default: return theme.inkSecondary;
        }
    }
}
