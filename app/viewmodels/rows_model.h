// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/row_list_model.h"
#include "app/viewmodels/row_search.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantMap>

#include <memory>

namespace backpay {

/** Rows of the books: all of a kind, or those behind a figure, and fewer by a search. See README.md. */
class RowsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(QString meaning READ meaning NOTIFY pageChanged)
    Q_PROPERTY(QString scope READ scope NOTIFY pageChanged)
    Q_PROPERTY(QString changedNote READ changedNote NOTIFY pageChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY pageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool hasRows READ hasRows NOTIFY pageChanged)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY pageChanged)
    Q_PROPERTY(QString grade READ grade NOTIFY gradeChanged)
    Q_PROPERTY(QString gradeName READ gradeName NOTIFY gradeChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(QString searchRead READ searchRead NOTIFY searchChanged)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY queryChanged)
    Q_PROPERTY(QVariantList whats READ whats CONSTANT)
    Q_PROPERTY(bool ofAFigure READ isOfAFigure NOTIFY queryChanged)
    Q_PROPERTY(QString order READ order NOTIFY queryChanged)
    Q_PROPERTY(QVariantList orders READ orders CONSTANT)
    Q_PROPERTY(bool descending READ isDescending NOTIFY queryChanged)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY selectionChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    Q_PROPERTY(backpay::RowListModel *rows READ rows CONSTANT)

public:
    RowsModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static RowsModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lede() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QString changedNote() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] bool hasRows() const { return rows_.count() > 0; }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString grade() const { return grade_; }
    [[nodiscard]] QString gradeName() const { return gradeName_; }
    [[nodiscard]] QString search() const { return search_; }
    [[nodiscard]] QString searchRead() const { return searchText(read_); }
    [[nodiscard]] QString what() const;
    [[nodiscard]] QVariantList whats() const;
    [[nodiscard]] bool isOfAFigure() const;
    [[nodiscard]] QString order() const;
    [[nodiscard]] QVariantList orders() const;
    [[nodiscard]] bool isDescending() const { return descending_; }
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] bool hasSelection() const { return rows_.selectedSums().rows > 0; }
    [[nodiscard]] RowListModel *rows() { return &rows_; }
    void setSearch(const QString &typed);
    void setWhat(const QString &what);

    /** The rows behind a figure, or of a query as rowsMap() gives it; the search is cleared. */
    Q_INVOKABLE void show(const QVariantMap &rows);
    /** All rows of the kinds that are shown, without what the figure left out. */
    Q_INVOKABLE void showAll();
    /** By that order, the other way round where it is so ordered already. */
    Q_INVOKABLE void sortBy(const QString &order);
    Q_INVOKABLE void begin(int row) { rows_.begin(row); }
    Q_INVOKABLE void toggle(int row) { rows_.toggle(row); }
    Q_INVOKABLE void extendTo(int row) { rows_.extendTo(row); }
    Q_INVOKABLE void selectAll() { rows_.selectAll(); }
    Q_INVOKABLE void clearSelection() { rows_.clearSelection(); }
    Q_INVOKABLE void copySelection();

Q_SIGNALS:
    void pageChanged();
    void busyChanged();
    void gradeChanged();
    void searchChanged();
    void queryChanged();
    void selectionChanged();
    /** For the toast. */
    void copied(const QString &text);

private:
    using Rows = std::shared_ptr<const RowSelection>;

    void refresh();
    void forget();
    void searchWords();
    void select(const RowNarrowing &narrowing);
    void take(const Rows &rows);
    void weigh();
    void setBusy(bool busy);

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    PageMaker maker_;
    bool shown_ = false; // nothing is read before the page was asked for
    RowQuery query_;
    QVariantMap figure_;    // {figure, exact, line} of the figure that was opened
    int figureVersion_ = 0; // of the books, when it was
    QString search_;
    RowSearch read_;
    RowOrder order_ = RowOrder::Day;
    bool descending_ = true;
    bool busy_ = false;
    QString grade_;
    QString gradeName_;
    int asked_ = 0;
    QTimer typing_; // a search waits for the next key
    RowListModel rows_;
};

}
