// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The charts with many marks, with one and with none, on made-up figures. */
Column {
    id: charts

    readonly property var hours: [[27, 12], [29, 9], [31, 7], [24, 6], [34, 8], [30, 7], [0, 0], [28, 11], [34, 9], [32, 10], [32, 10], [18, 7]]
    readonly property var labels: ["31 Aug", "7 Sep", "14 Sep", "21 Sep", "28 Sep", "5 Oct", "12 Oct", "19 Oct", "26 Oct", "2 Nov", "9 Nov", "16 Nov"]
    readonly property var rates: [20, 24.5, 26, 25.7, 25.2, 26.2, 0, 24, 18, 19.2, 18.8, 18.5]
    readonly property var weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    readonly property string none: qsTr("No week on record in this period.")

    function axisOf(lines: int): var {
        const axis = [];
        for (let line = 0; line <= lines; ++line)
            axis.push({ text: String(line * 10), at: line / lines });
        return axis;
    }
    function fillWeeks(model: ListModel, count: int) {
        for (let week = 0; week < count; ++week) {
            const [paid, unpaid] = charts.hours[week];
            model.append({
                label: charts.labels[week], paidFraction: paid / 50, unpaidFraction: unpaid / 50,
                gap: paid > 0 ? "" : qsTr("no record"), gapWeeks: paid > 0 ? 0 : 1,
                sentence: charts.labels[week] + ": " + paid + ":00, " + unpaid + ":00",
                figures: { none: "" } // nothing here opens rows
            });
        }
    }
    function fillRates(model: ListModel, count: int) {
        for (let week = 0; week < count; ++week) {
            const rate = charts.rates[week];
            const before = week > 0 ? charts.rates[week - 1] : 0;
            model.append({
                label: charts.labels[week], at: rate / 40, hasPoint: rate > 0, joins: rate > 0 && before > 0, before: before / 40,
                gap: rate > 0 ? "" : qsTr("no record"), gapWeeks: rate > 0 ? 0 : 1,
                sentence: charts.labels[week] + ": " + rate.toFixed(2)
            });
        }
    }
    function fillDays(model: ListModel, weeks: int, only: bool) {
        for (let day = 0; day < weeks * 7; ++day) {
            const works = only ? day === 2 : day % 7 < 5 && day % 11 !== 0;
            model.append({
                kind: works ? "hours" : day === 5 && !only ? "empty" : "none", level: works ? 1 + day % 4 : 0,
                paidFraction: works ? 1 - day % 3 / 4 : 0, unpaidFraction: works ? day % 3 / 4 : 0, sentence: String(day)
            });
        }
    }

    spacing: 24

    ListModel {
        id: manyWeeks
        Component.onCompleted: charts.fillWeeks(manyWeeks, 12)
    }
    ListModel {
        id: oneWeek
        Component.onCompleted: charts.fillWeeks(oneWeek, 1)
    }
    ListModel {
        id: manyRates
        Component.onCompleted: charts.fillRates(manyRates, 12)
    }
    ListModel {
        id: oneRate
        Component.onCompleted: charts.fillRates(oneRate, 1)
    }
    ListModel {
        id: manyDays
        Component.onCompleted: charts.fillDays(manyDays, 12, false)
    }
    ListModel {
        id: oneDay
        Component.onCompleted: charts.fillDays(oneDay, 1, true)
    }
    ListModel {
        id: nothing
    }

    Section {
        width: parent.width
        title: qsTr("Hours by week")
        Repeater {
            model: [manyWeeks, oneWeek, nothing]
            WeekChart {
                required property var modelData
                width: charts.width
                weeks: modelData
                axis: charts.axisOf(5)
                sentence: charts.none
            }
        }
    }
    Section {
        width: parent.width
        title: qsTr("Rate over time")
        Row {
            visible: Frame.width < 840
            spacing: 16
            KeyLine {
                text: qsTr("Rate in force")
            }
            KeyLine {
                dotted: true
                text: qsTr("True rate")
            }
        }
        RateChart {
            width: parent.width
            weeks: manyRates
            steps: [{ from: 0, to: 2 / 3, at: 0.75 }, { from: 2 / 3, to: 1, at: 0.6375 }]
            changes: [{ at: 2 / 3, text: "26 Oct: 30.00 to 25.50, \u221215%" }]
            axis: charts.axisOf(4)
            sentence: charts.none
            lineName: qsTr("Rate in force")
            named: Frame.width >= 840
        }
        RateChart {
            width: parent.width
            weeks: oneRate
            steps: [{ from: 0, to: 1, at: 0.75 }]
            changes: []
            axis: charts.axisOf(4)
            sentence: charts.none
            lineName: qsTr("Rate in force")
        }
        RateChart {
            width: parent.width
            weeks: nothing
            steps: []
            changes: []
            axis: []
            sentence: charts.none
            lineName: ""
        }
    }
    Section {
        width: parent.width
        title: qsTr("Hours by day")
        Repeater {
            model: [manyDays, oneDay, nothing]
            DayCalendar {
                required property var modelData
                width: charts.width
                days: modelData
                columns: modelData === manyDays ? ["Sep", "", "", "", "Oct", "", "", "", "Nov", "", "", ""] : ["Sep"]
                weekdays: charts.weekdays.map(day => ({ text: day, name: day }))
                levels: ["2:00", "4:00", "6:00", "8:00"]
                sentence: charts.none
            }
        }
    }
    Section {
        width: parent.width
        title: qsTr("Overdue by platform")
        AgeingBars {
            width: Math.min(parent.width, 360)
            sentence: qsTr("Nothing is known to be late.")
            bars: [
                { label: "Mercor", first: true, note: qsTr("8 to 30 days late"), figure: "390.00", tone: "risk", fraction: 1, sentence: "390.00" },
                { label: "Outlier", first: true, note: qsTr("1 to 7 days late"), figure: "18.00", tone: "risk", fraction: 0.046, sentence: "18.00" },
                { label: "Outlier", first: false, note: qsTr("over 90 days late"), figure: "120.00", tone: "risk", fraction: 0.308, sentence: "120.00" }
            ]
        }
    }
}
