// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_editor.h"

#include "app/records/agreement_file.h"
#include "app/text/contract_text.h"
#include "app/text/error_text.h"
#include "app/viewmodels/chosen_file.h"
#include "app/viewmodels/view_models.h"
#include "core/domain/contract_terms.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace backpay {

namespace {

const char *const termsDraft = "terms";
const char *const draftContract = "contract";
const char *const draftTyped = "typed";

/** What was chosen in a dialog, or a path that was typed. */
ChosenFile fileOf(const Services &services, const QString &typed)
{
    const QUrl url(typed);
    const bool isAddress = url.isLocalFile() || (services.offers != nullptr && services.offers->offered(url));
    return {services, isAddress ? url : QUrl::fromLocalFile(typed)};
}

/** Keeps terms and, where there is one, the agreement that the file is. */
Result<void> keepTerms(Ledger &ledger, const std::string &key, std::vector<ContractEdit> edits,
                       const std::optional<ChosenFile> &chosen, const ZoneResolver &zones)
{
    if (chosen) {
        const auto file = chosen->atHand();
        if (!file)
            return tl::unexpected(file.error());
        const auto agreement = readAgreement(file->path);
        if (!agreement)
            return tl::unexpected(agreement.error());
        edits.push_back({"agreement", agreementText(*agreement)});
    }
    const auto edited = ledger.editContract(key, edits, zones);
    return edited ? Result<void>() : tl::unexpected(edited.error());
}

/** Whether it is the agreement's file that was refused. */
bool isOfFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotRegular:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileLengthDiffers:
    case ErrorCode::FileEmpty: return true;
    default: return false;
    }
}

}

ContractEditor::ContractEditor(const Services &services, Session &session, ContractModel &shown, UndoStack &undo,
                               Drafts &drafts, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , shown_(shown)
    , undo_(undo)
    , drafts_(drafts)
{
    connect(&drafts, &Drafts::restored, this, &ContractEditor::resumeDraft);
    connect(&shown, &ContractModel::pageChanged, this, &ContractEditor::refresh);
}

ContractEditor *ContractEditor::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).contractEditor();
}

void ContractEditor::refresh()
{
    const int asked = ++asked_;
    if (shown_.key() != choices_.contract.key)
        stopEditing();
    if (shown_.key().empty() || session_.state() != Session::Open) {
        stopEditing();
        show({});
        return;
    }
    whenDone(services_.lane.run([key = shown_.key()](OpenVault &open) -> Result<ContractChoices> {
        if (!open.ledger)
            return vaultClosed();
        return readChoices(*open.ledger, key);
    }),
             this, [this, asked](const Result<ContractChoices> &choices) {
                 if (asked == asked_)
                     show(choices.value_or(ContractChoices{}));
             });
}

void ContractEditor::show(const ContractChoices &choices)
{
    choices_ = choices;
    resumeDraft();
    Q_EMIT changed();
    if (!editing_)
        Q_EMIT fieldsChanged();
}

void ContractEditor::keepDraft()
{
    QJsonObject typed;
    for (auto term = typed_.cbegin(); term != typed_.cend(); ++term) {
        if (term.value() != fieldText(term.key().toStdString()))
            typed.insert(term.key(), term.value());
    }
    const QJsonObject draft{{QLatin1String(draftContract), QString::fromStdString(choices_.contract.key)},
                            {QLatin1String(draftTyped), typed}};
    drafts_.keep(QLatin1String(termsDraft),
                 typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void ContractEditor::resumeDraft()
{
    const QJsonObject draft = QJsonDocument::fromJson(drafts_.text(QLatin1String(termsDraft)).toUtf8()).object();
    const std::string of = draft.value(QLatin1String(draftContract)).toString().toStdString();
    if (editing_ || of.empty() || of != choices_.contract.key)
        return;
    const QJsonObject typed = draft.value(QLatin1String(draftTyped)).toObject();
    for (auto term = typed.constBegin(); term != typed.constEnd(); ++term)
        typed_[term.key()] = term.value().toString();
    editing_ = true;
    Q_EMIT fieldsChanged();
    Q_EMIT changed();
}

void ContractEditor::stopEditing()
{
    if (editing_)
        drafts_.keep(QLatin1String(termsDraft), {});
    editing_ = false;
    errorText_.clear();
    typed_.clear();
    faults_.clear();
}

void ContractEditor::edit()
{
    stopEditing();
    editing_ = true;
    Q_EMIT fieldsChanged();
    Q_EMIT changed();
}

void ContractEditor::cancel()
{
    stopEditing();
    Q_EMIT changed();
}

void ContractEditor::set(const QString &name, const QString &text)
{
    typed_[name] = text.trimmed();
    keepDraft();
    if (faults_.remove(name) > 0)
        Q_EMIT changed();
}

bool ContractEditor::editOf(const std::string &name, const QString &typed, std::vector<ContractEdit> &edits)
{
    if (typed == fieldText(name))
        return true;
    const std::string value = typed.toStdString();
    Contract tried = choices_.contract;
    if (const auto done = setTerm(tried, name, value, services_.zones); !done) {
        faults_[QString::fromStdString(name)] =
            tr("It takes %1.").arg(QString::fromUtf8(done.error().arguments.back()));
        return false;
    }
    edits.push_back({name, value});
    return true;
}

void ContractEditor::save()
{
    if (!editing_ || busy_)
        return;
    faults_.clear();
    std::vector<ContractEdit> edits;
    QMap<QString, QString> typed = typed_;
    // A file is read where files are read; what it says of itself is a term like the others.
    const QString agreement = typed.take(QStringLiteral("agreement"));
    const bool newFile = !agreement.isEmpty() && agreement != fieldText("agreement");
    if (agreement.isEmpty() && typed_.contains(QStringLiteral("agreement")))
        typed[QStringLiteral("agreement")] = QString();
    bool allFit = true;
    for (auto term = typed.cbegin(); term != typed.cend(); ++term)
        allFit = editOf(term.key().toStdString(), term.value(), edits) && allFit;
    if (!allFit) {
        Q_EMIT changed();
        return;
    }
    if (edits.empty() && !newFile) {
        cancel();
        return;
    }
    const auto file = newFile ? std::optional(fileOf(services_, agreement)) : std::nullopt;
    run([key = choices_.contract.key, edits, file,
         &zones = services_.zones](Ledger &ledger) { return keepTerms(ledger, key, edits, file, zones); },
        tr("Terms saved."));
}

void ContractEditor::addRate(const QVariantMap &typed)
{
    const auto text = [&](const char *key) {
        return typed.value(QString::fromLatin1(key)).toString().trimmed().toStdString();
    };
    const auto rate = hourlyRateFrom("rate", text("amount"));
    const auto from = parseIsoDate(text("from"));
    faults_.clear();
    if (!rate)
        faults_[QStringLiteral("rateAmount")] =
            tr("It takes %1.").arg(QString::fromUtf8(rate.error().arguments.back()));
    if (!from)
        faults_[QStringLiteral("rateFrom")] = tr("It takes a day written YYYY-MM-DD.");
    if (!rate || !from) {
        Q_EMIT changed();
        return;
    }
    const NewRate kept{choices_.contract.key, *from, *rate,
                       rateKnownFromNamed(text("knownFrom")).value_or(RateKnownFrom::Offer), text("note")};
    run([kept](Ledger &ledger) { return ledger.setRate(kept); }, tr("Rate kept."));
}

void ContractEditor::removeRate(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= choices_.rates.size())
        return;
    const KnownRateRow rate = choices_.rates[static_cast<std::size_t>(row)];
    run([key = choices_.contract.key,
         rate](Ledger &ledger) { return ledger.removeRate(key, rate.from, rate.knownFrom); },
        tr("Rate removed."));
}

void ContractEditor::merge(const QStringList &keys)
{
    std::vector<std::string> from;
    for (const QString &key : keys)
        from.push_back(key.toStdString());
    run([into = choices_.contract.key, from](Ledger &ledger) { return ledger.mergeContracts(into, from); }, true);
}

void ContractEditor::split(const QString &project, const QString &name)
{
    const ContractSplit wanted{choices_.contract.key, name.trimmed().toStdString(), project.toStdString(), {}, {}};
    run([wanted, &zones = services_.zones](Ledger &ledger) { return ledger.splitContract(wanted, zones); }, true);
}

void ContractEditor::undo(const QString &uuid)
{
    undo_.forget(uuid);
    run([uuid = uuid.toStdString()](Ledger &ledger) { return ledger.undoContractChange(uuid); }, false);
}

void ContractEditor::undoLast()
{
    if (!lastChange_.isEmpty())
        undo(lastChange_);
}

bool ContractEditor::begin()
{
    if (busy_ || choices_.contract.key.empty())
        return false;
    busy_ = true;
    errorText_.clear();
    Q_EMIT changed();
    return true;
}

void ContractEditor::finished(const Result<void> &result)
{
    busy_ = false;
    if (result)
        stopEditing();
    else if (isOfFile(result.error()))
        faults_[QStringLiteral("agreement")] = backpay::errorText(result.error());
    else
        errorText_ = backpay::errorText(result.error());
    Q_EMIT changed();
    if (result)
        session_.booksWereChanged();
}

void ContractEditor::run(std::function<Result<void>(Ledger &)> work, const QString &told)
{
    if (!begin())
        return;
    whenDone(services_.lane.run([work = std::move(work)](OpenVault &open) -> Result<void> {
        if (!open.ledger)
            return vaultClosed();
        return work(*open.ledger);
    }),
             this, [this, told](const Result<void> &result) {
                 finished(result);
                 if (result)
                     Q_EMIT done(told, false);
             });
}

void ContractEditor::run(std::function<Result<ContractChangeRecord>(Ledger &)> work, bool canUndo)
{
    if (!begin())
        return;
    whenDone(services_.lane.run([work](OpenVault &open) -> Result<ContractChangeRecord> {
        if (!open.ledger)
            return vaultClosed();
        return work(*open.ledger);
    }),
             this, [this, canUndo, work](const Result<ContractChangeRecord> &change) {
                 if (change && canUndo)
                     pushChange(*change, work);
                 lastChange_ = change && canUndo ? QString::fromStdString(change->uuid) : QString();
                 finished(change ? Result<void>() : tl::unexpected(change.error()));
                 if (!change)
                     return;
                 const QString text = contractChangeText(*change);
                 Q_EMIT done(canUndo ? text + u'.' : tr("Taken back: %1.").arg(text), canUndo);
             });
}

void ContractEditor::pushChange(const ContractChangeRecord &change,
                                std::function<Result<ContractChangeRecord>(Ledger &)> work)
{
    const bool merge = change.kind == ContractChangeKind::Merge;
    undo_.push(merge ? tr("merge") : tr("split"),
               takeBack(
                   change.uuid,
                   [](OpenVault &open, const std::string &uuid) -> Result<void> {
                       const auto undone = open.ledger->undoContractChange(uuid);
                       return undone ? Result<void>() : tl::unexpected(undone.error());
                   },
                   [work = std::move(work)](OpenVault &open) -> Result<std::string> {
                       const auto again = work(*open.ledger);
                       return again ? Result<std::string>(again->uuid) : tl::unexpected(again.error());
                   }),
               QString::fromStdString(change.uuid));
}

}
