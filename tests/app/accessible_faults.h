// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace backpay {

/**
 * What somebody who does not see the screen, or does not use a mouse, would miss in a window as it stands. Each fault
 * names the part as well as it can.
 */
class AccessibleFaults
{
public:
    /** `touch`: whether parts must also be large enough for a finger. */
    AccessibleFaults(const QQuickWindow &window, bool touch)
        : area_(QPointF(), QSizeF(window.size()))
        , touch_(touch)
    {
        QAccessible::setActive(true);
        listen(QAccessible::queryAccessibleInterface(const_cast<QQuickWindow *>(&window)));
        walk(window.contentItem(), area_);
        reachByTab(window);
    }

    [[nodiscard]] const QStringList &found() const { return found_; }
    /** How many parts a screen reader is told of: a count that falls to nothing is a fault of its own. */
    [[nodiscard]] int parts() const { return parts_; }

private:
    static bool actsByRole(QAccessible::Role role)
    {
        static const QSet<int> acting = {QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton,
                                         QAccessible::PageTab,  QAccessible::Link,     QAccessible::ComboBox,
                                         QAccessible::MenuItem, QAccessible::ListItem, QAccessible::EditableText,
                                         QAccessible::SpinBox,  QAccessible::Slider,   QAccessible::ButtonMenu};
        return acting.contains(role);
    }

    static QString nameOf(const QQuickItem &item)
    {
        QStringList chain;
        for (const QQuickItem *above = &item; above && chain.size() < 4; above = above->parentItem())
            chain += above->objectName().isEmpty()
                         ? QString::fromLatin1(above->metaObject()->className()).section(u'_', 0, 0)
                         : above->objectName();
        return chain.join(QStringLiteral(" in ")) + QStringLiteral(" \"") + item.property("text").toString()
               + QStringLiteral("\"");
    }

    void fault(const QQuickItem &item, const char *what)
    {
        found_ += nameOf(item) + QLatin1String(": ") + QLatin1String(what);
    }

    /** What a screen reader comes by from the window down: parts that say they are to be ignored are not among it. */
    void listen(QAccessibleInterface *told)
    {
        if (told == nullptr)
            return;
        if (const auto *item = qobject_cast<const QQuickItem *>(told->object()))
            told_.insert(item);
        for (int child = 0; child < told->childCount(); ++child)
            listen(told->child(child));
    }

    void walk(QQuickItem *item, QRectF clip)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->clip())
            clip = clip.intersected(place);
        QAccessibleInterface *told = told_.contains(item) ? QAccessible::queryAccessibleInterface(item) : nullptr;
        const bool stop = item->activeFocusOnTab() && item->isEnabled();
        if (told)
            check(*item, *told, place, clip);
        if (stop) {
            stops_.insert(item);
            if (!told)
                fault(*item, "takes the keyboard and is not told to a screen reader");
        }
        for (QQuickItem *child : item->childItems())
            walk(child, clip);
    }

    void check(const QQuickItem &item, QAccessibleInterface &told, const QRectF &place, const QRectF &clip)
    {
        ++parts_;
        const QAccessible::Role role = told.role();
        // Qt keeps the name of a field for passphrases to itself.
        const bool named = !told.text(QAccessible::Name).trimmed().isEmpty()
                           || (role == QAccessible::EditableText && !told.text(QAccessible::Description).isEmpty());
        // A row or a mark of a chart that opens nothing is there to be read.
        const bool read = role == QAccessible::ListItem && !item.property("opens").toBool();
        const bool acts = actsByRole(role) && item.isEnabled() && !read;
        if (item.activeFocusOnTab() && role == QAccessible::NoRole)
            fault(item, "takes the keyboard and has no role");
        if (!named
            && (acts || item.activeFocusOnTab() || role == QAccessible::StaticText || role == QAccessible::Graphic))
            fault(item, "has no name");
        if (acts && role != QAccessible::ListItem && role != QAccessible::EditableText
            && (!told.actionInterface() || told.actionInterface()->actionNames().isEmpty()))
            fault(item, "cannot be pressed by a screen reader");
        if (touch_ && acts && place.intersects(clip) && std::min(place.width(), place.height()) < smallestTarget)
            fault(item,
                  qPrintable(
                      QStringLiteral("is %1 × %2, too small for a finger").arg(place.width()).arg(place.height())));
    }

    /** Tab from the first part on: it must come by every part that takes the keyboard, and come round. */
    void reachByTab(const QQuickWindow &window)
    {
        if (stops_.isEmpty())
            return;
        QSet<const QQuickItem *> reached;
        const QQuickItem *at = window.activeFocusItem() ? window.activeFocusItem() : window.contentItem();
        for (int step = 0; step < 4 * stops_.size() + 40; ++step) {
            at = const_cast<QQuickItem *>(at)->nextItemInFocusChain(true);
            if (!at || reached.contains(at))
                break;
            reached.insert(at);
        }
        for (const QQuickItem *stop : std::as_const(stops_)) {
            if (!reached.contains(stop))
                fault(*stop, "is not reached by Tab");
        }
    }

    static constexpr qreal smallestTarget = 48;

    QRectF area_;
    bool touch_;
    QSet<const QQuickItem *> told_;
    QSet<const QQuickItem *> stops_;
    QStringList found_;
    int parts_ = 0;
};

}
