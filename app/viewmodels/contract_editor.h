// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/contract_model.h"
#include "app/viewmodels/drafts.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/undo_stack.h"

#include <QMap>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What the vault tells of a contract for its editing. */
struct ContractChoices
{
    Contract contract;
    std::vector<Contract> siblings; // the other contracts of its platform
    std::vector<std::string> projects;
    std::vector<KnownRateRow> rates;
    std::vector<ContractChangeRecord> changes; // of all contracts, the newest first
};

/** Changes the contract that ContractModel shows: terms, rates, merges and splits. See README.md. */
class ContractEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY fieldsChanged)
    Q_PROPERTY(QVariantMap faults READ faults NOTIFY changed)
    Q_PROPERTY(QVariantList toldRates READ toldRates NOTIFY changed)
    Q_PROPERTY(QVariantList kindsOfEvidence READ kindsOfEvidence CONSTANT)
    Q_PROPERTY(QVariantList siblings READ siblings NOTIFY changed)
    Q_PROPERTY(QVariantList projects READ projects NOTIFY changed)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)

public:
    ContractEditor(const Services &services, Session &session, ContractModel &shown, UndoStack &undo, Drafts &drafts,
                   QObject *parent = nullptr);
    [[nodiscard]] static ContractEditor *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isEditing() const { return editing_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] QVariantList fields() const;
    [[nodiscard]] QVariantMap faults() const { return faults_; }
    [[nodiscard]] QVariantList toldRates() const;
    [[nodiscard]] QVariantList kindsOfEvidence() const;
    [[nodiscard]] QVariantList siblings() const;
    [[nodiscard]] QVariantList projects() const;
    [[nodiscard]] QVariantList changes() const;

    /** Opens the fields with the terms as they are. */
    Q_INVOKABLE void edit();
    Q_INVOKABLE void cancel();
    /** Types a term; its fault goes until it is saved again. */
    Q_INVOKABLE void set(const QString &name, const QString &text);
    /** Keeps what was typed; faults say which fields cannot be kept, and nothing is then. */
    Q_INVOKABLE void save();
    /** Keeps a rate: `amount`, `from`, `knownFrom`, `note` as typed; faults are by `rateAmount` and `rateFrom`. */
    Q_INVOKABLE void addRate(const QVariantMap &typed);
    /** Takes away the rate at that place of `toldRates`. */
    Q_INVOKABLE void removeRate(int row);
    /** Merges contracts (values of `siblings`) into the one that is shown. */
    Q_INVOKABLE void merge(const QStringList &keys);
    /** Splits the rows of a project (a value of `projects`) off under a name. */
    Q_INVOKABLE void split(const QString &project, const QString &name);
    Q_INVOKABLE void undo(const QString &uuid);
    /** Takes back what done() told last. */
    Q_INVOKABLE void undoLast();

Q_SIGNALS:
    void changed();
    void fieldsChanged();
    /** What was done, in a sentence; a merge or split can be taken back with undoLast(). */
    void done(const QString &text, bool canUndo);

private:
    void refresh();
    void show(const ContractChoices &choices);
    void stopEditing();
    void keepDraft();
    /** Goes on with what was typed before the vault was locked, where it is of the contract on show. */
    void resumeDraft();
    /** What stands in a term's field: of an agreement its file's name, as nobody types a digest. */
    [[nodiscard]] QString fieldText(std::string_view name) const;
    [[nodiscard]] bool editOf(const std::string &name, const QString &typed, std::vector<ContractEdit> &edits);
    /** Runs `work` on the vault lane; then tells its sentence, or shows its error and keeps what was typed. */
    void run(std::function<Result<ContractChangeRecord>(Ledger &)> work, bool canUndo);
    /** Has the UndoStack take back or redo what `work` did. */
    void pushChange(const ContractChangeRecord &change, std::function<Result<ContractChangeRecord>(Ledger &)> work);
    void run(std::function<Result<void>(Ledger &)> work, const QString &told);
    void finished(const Result<void> &result);
    [[nodiscard]] bool begin();

    const Services &services_;
    Session &session_;
    ContractModel &shown_;
    UndoStack &undo_;
    Drafts &drafts_;
    int asked_ = 0;
    ContractChoices choices_;
    bool editing_ = false;
    bool busy_ = false;
    QString errorText_;
    QMap<QString, QString> typed_;
    QVariantMap faults_;
    QString lastChange_; // uuid
};

/** ContractUnknown where the contract is not there any more. */
[[nodiscard]] Result<ContractChoices> readChoices(const Ledger &ledger, const std::string &key);

}
