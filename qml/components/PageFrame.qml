// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay
import Backpay.Models

/**
 * What every page has: where you are, its actions, its sentence, one scrolling column and, where a page needs it, a fixed
 * footer. On phones the first row is the app bar. A part that gets the keyboard is scrolled into view.
 */
FocusScope {
    id: page

    required property string title
    property var crumbs: []
    property string lede: ""
    property string ledeName: ""
    /** Room kept for the sentence, so that what is below stays put while it changes. */
    property int ledeLines: 1
    property bool canGoBack: false
    property string backIcon: "left"
    property alias actions: actionRow.data
    property alias footer: footerRow.data
    property bool hasFooter: false
    /** The page has figures: they can be hidden from its head, and searched from there. */
    property bool showsAmounts: false
    default property alias content: column.data
    readonly property alias flick: flick
    readonly property alias body: column

    readonly property Item focused: page.Window.activeFocusItem
    onFocusedChanged: page.reveal(page.focused)

    function reveal(item: Item) {
        let above = item;
        while (above && above !== flick.contentItem)
            above = above.parent;
        if (!above || item === flick.contentItem || item.height > flick.height)
            return;
        page.revealSpan(item.mapToItem(flick.contentItem, 0, 0).y, item.height);
    }
    function revealSpan(top: real, height: real) {
        const margin = 12;
        if (top - margin < flick.contentY)
            flick.contentY = Math.max(0, top - margin);
        else if (top + height + margin > flick.contentY + flick.height)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), top + height + margin - flick.height);
    }
    function scrollBy(part: real) {
        flick.contentY = Math.max(0, Math.min(Math.max(0, flick.contentHeight - flick.height), flick.contentY + part * flick.height));
    }

    // Qt sends Tab from a part that is no tab stop to the start of the window; the page's own first part is meant.
    Keys.onTabPressed: page.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: page.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        const steps = { [Qt.Key_PageDown]: 0.9, [Qt.Key_PageUp]: -0.9, [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_Down]: 0.1, [Qt.Key_Up]: -0.1 };
        if (event.key in steps && event.modifiers === Qt.NoModifier) {
            page.scrollBy(steps[event.key]);
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Item {
        id: appBar
        width: page.width
        height: Frame.phone ? Theme.appBarSize : 0
        visible: Frame.phone

        IconButton {
            id: backButton
            objectName: "pageBack"
            x: 2
            anchors.verticalCenter: parent.verticalCenter
            visible: page.canGoBack
            iconName: page.backIcon
            ink: Theme.ink
            text: page.backIcon === "close" ? qsTr("Close") : qsTr("Back")
            onClicked: Route.back()
        }
        PlainText {
            x: backButton.visible ? 52 : 16
            anchors.verticalCenter: parent.verticalCenter
            width: appEnd.x - x - 8
            text: page.title
            type: Theme.trackHeadingType
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Row {
            id: appEnd
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Tag {
                anchors.verticalCenter: parent.verticalCenter
                visible: Session.sampleData
                text: qsTr("Sample")
            }
            IconButton {
                objectName: Frame.phone ? "hideAmounts" : ""
                visible: page.showsAmounts
                iconName: Privacy.amountsHidden ? "eye-off" : "eye"
                ink: Theme.ink
                text: Privacy.amountsHidden ? qsTr("Show amounts") : qsTr("Hide amounts")
                onClicked: Privacy.amountsHidden = !Privacy.amountsHidden
            }
            IconButton {
                id: moreButton
                objectName: Frame.phone ? "moreButton" : ""
                visible: Frame.phone
                iconName: "more"
                ink: Theme.ink
                text: qsTr("More")
                onClicked: more.open(moreButton)
            }
        }
    }
    Flickable {
        id: flick
        objectName: "pageFlick"
        y: appBar.height
        width: page.width
        height: page.height - y - footer.height
        contentWidth: width
        contentHeight: column.y + column.implicitHeight + (Frame.phone ? 16 : 24)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollMark {}

        Item {
            id: head
            x: Frame.padding
            y: Frame.phone ? 0 : Frame.sidebar ? 24 : 16
            width: column.width
            height: ledeText.y + (ledeText.visible ? ledeText.height : 0)

            Row {
                id: place
                visible: !Frame.phone
                height: 36
                spacing: 6
                readonly property var words: page.crumbs.length > 0 ? page.crumbs : [page.title]
                Repeater {
                    model: place.words
                    Row {
                        id: crumb
                        required property string modelData
                        required property int index
                        readonly property bool last: crumb.index === place.words.length - 1
                        height: 36
                        spacing: 6
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: crumb.index > 0
                            name: "right"
                            size: 16
                        }
                        LinkButton {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: !crumb.last && crumb.index === 0 && page.canGoBack
                            text: crumb.modelData
                            contentItem: PlainText {
                                text: crumb.modelData
                                color: Theme.inkSecondary
                                verticalAlignment: Text.AlignVCenter
                                Accessible.ignored: true
                            }
                            onClicked: Route.back()
                        }
                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: crumb.last || crumb.index > 0 || !page.canGoBack
                            width: Math.min(implicitWidth, head.width - actionRow.width - headIcons.width - 160)
                            text: crumb.modelData
                            color: crumb.last && place.words.length > 1 ? Theme.ink : Theme.inkSecondary
                        }
                    }
                }
            }
            Row {
                id: actionRow
                x: Frame.phone ? 0 : headIcons.x - width - (headIcons.width > 0 ? 8 : 0)
                y: Frame.phone && ledeText.visible ? ledeText.height + 10 : 0
                height: Frame.phone ? implicitHeight : 36
                spacing: 8
            }
            Row {
                id: headIcons
                x: parent.width - width
                height: 36
                spacing: 8
                IconButton {
                    objectName: Frame.phone ? "" : "headSearch"
                    visible: !Frame.phone && page.showsAmounts
                    iconName: "search"
                    text: qsTr("Search")
                    onClicked: Route.search()
                }
                IconButton {
                    objectName: Frame.phone ? "" : "hideAmounts"
                    visible: !Frame.phone && page.showsAmounts
                    iconName: Privacy.amountsHidden ? "eye-off" : "eye"
                    text: Privacy.amountsHidden ? qsTr("Show amounts") : qsTr("Hide amounts")
                    onClicked: Privacy.amountsHidden = !Privacy.amountsHidden
                }
            }
            Lede {
                id: ledeText
                objectName: page.ledeName
                y: Frame.phone ? 0 : 38
                width: parent.width
                height: Math.max(implicitHeight, page.ledeLines * type.line)
                visible: text !== ""
                text: page.lede
            }
        }
        Column {
            id: column
            x: Frame.padding
            y: head.y + head.height + (Frame.phone && actionRow.visibleChildren.length > 0 ? actionRow.height + 10 : 0) + (Frame.phone ? 12 : 20)
            width: Math.min(flick.width - 2 * Frame.padding, Frame.contentMax)
            spacing: Frame.sectionGap
        }
    }
    MoreMenu {
        id: more
    }
    Rectangle {
        id: footer
        visible: page.hasFooter
        anchors.bottom: parent.bottom
        width: page.width
        height: visible ? (Frame.phone ? Theme.actionBarSize : 60) : 0
        color: Theme.ground
        Rule {
            width: parent.width
        }
        Item {
            id: footerRow
            x: Frame.padding
            width: Math.min(footer.width - 2 * Frame.padding, Frame.contentMax)
            height: footer.height
        }
    }
}
