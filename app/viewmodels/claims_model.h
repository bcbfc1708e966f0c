// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/claims_page.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <vector>

namespace backpay {

/** What may be wrong, on three tracks, and one finding with its working. See README.md. */
class ClaimsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(bool hasFindings READ hasFindings NOTIFY pageChanged)
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY pageChanged)
    Q_PROPERTY(QVariantList tracks READ tracks NOTIFY pageChanged)
    Q_PROPERTY(int count READ count NOTIFY pageChanged)
    Q_PROPERTY(QVariantList deadlines READ deadlines NOTIFY pageChanged)
    Q_PROPERTY(QString placeNote READ placeNote NOTIFY pageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QVariantMap finding READ finding NOTIFY findingChanged)
    Q_PROPERTY(bool findingOpen READ isFindingOpen NOTIFY findingChanged)
    Q_PROPERTY(QVariantList records READ records NOTIFY recordsChanged)
    Q_PROPERTY(QString recordsNote READ recordsNote NOTIFY recordsChanged)

public:
    ClaimsModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static ClaimsModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] bool hasFindings() const { return page_.hasFindings; }
    [[nodiscard]] bool hasRecords() const { return page_.hasRecords; }
    [[nodiscard]] QVariantList tracks() const { return page_.tracks; }
    /** How many entries were found; 0 until they were looked for. */
    [[nodiscard]] int count() const { return page_.count; }
    [[nodiscard]] QVariantList deadlines() const { return page_.deadlines; }
    [[nodiscard]] QString placeNote() const { return page_.placeNote; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] QVariantMap finding() const { return finding_; }
    [[nodiscard]] bool isFindingOpen() const { return !finding_.isEmpty(); }
    [[nodiscard]] QVariantList records() const { return records_; }
    [[nodiscard]] QString recordsNote() const { return recordsNote_; }

    /** Called when the page comes into sight: findings are made then, and again whenever the books change after it. */
    Q_INVOKABLE void look();
    /** Opens an entry of a track by its index. */
    Q_INVOKABLE void open(int entry);
    /** Of an entry of several weeks, one of them. */
    Q_INVOKABLE void openWeek(int week);
    /** Of the finding that is open, what a line of its working opens; empty for one that opens nothing. */
    Q_INVOKABLE QVariantMap stepFigure(int step) const;
    /** Back from the week to its entry, else to the tracks; false where nothing was open. */
    Q_INVOKABLE bool close();

Q_SIGNALS:
    void pageChanged();
    void busyChanged();
    void findingChanged();
    void recordsChanged();

private:
    /** What was found and how it is grouped; replaced as a whole. */
    struct Found
    {
        VaultFindings findings;
        std::vector<FindingGroup> groups;
        ClaimsPage page;
    };
    void booksChanged();
    void showAgain();
    void make();
    void show(std::shared_ptr<const Found> found);
    void showGroup(const FindingGroup &group);
    void readRecords(const FindingGroup &group);
    void setBusy(bool busy);

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    PageMaker maker_;
    bool looked_ = false; // the page was seen since the vault was opened
    bool busy_ = false;
    int asked_ = 0; // the last request for records
    std::shared_ptr<const Found> found_;
    ClaimsPage page_;
    FindingGroup entry_; // the one that is open; empty for none
    int version_ = 0;    // of the books
    FindingGroup shown_; // of it: all, or one of its weeks
    bool week_ = false;  // one of its weeks is
    QVariantMap finding_;
    QVariantList records_;
    QString recordsNote_;
};

}
