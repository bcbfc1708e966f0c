// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/matches_page.h"
#include "app/viewmodels/undo_stack.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace backpay {

/** Which payout pays for what, and what the user says of it. See README.md. */
class MatchesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(QString note READ note NOTIFY pageChanged)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QVariantMap detail READ detail NOTIFY detailChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY detailChanged)

public:
    MatchesModel(const Services &services, const BookShelf &shelf, Session &session, UndoStack &undo,
                 QObject *parent = nullptr);
    [[nodiscard]] static MatchesModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isActive() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] QString note() const { return page_.note; }
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }
    [[nodiscard]] QVariantMap detail() const { return detail_; }
    [[nodiscard]] bool isBusy() const { return busy_; }

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void close();
    /** From a payout to the list, from the list to Pay. */
    Q_INVOKABLE void back();
    /** Keeps the open payout's match as it is shown, or that it pays for none of it; the UndoStack takes it back. */
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void breakApart();

Q_SIGNALS:
    void activeChanged();
    void pageChanged();
    void detailChanged();
    void decided(const QString &text);

private:
    void refresh();
    void readDetail();
    void show(const MatchesPage &page);
    void showDetail(const QVariantMap &detail);
    void decide(bool confirmed);

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    UndoStack &undo_;
    PageMaker maker_;
    PageMaker detailMaker_;
    int version_ = 0; // of the books
    bool active_ = false;
    bool busy_ = false;
    qint64 payout_ = 0; // revision of the open one
    MatchesPage page_;
    QVariantMap detail_;
    GadgetListModel rows_;
};

}
