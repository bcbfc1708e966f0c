// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/column_mapper_model.h"

#include "app/records/vault_sources.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/chosen_place.h"
#include "app/viewmodels/import_preview.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/mapping/mapped_profile.h"

#include <QtConcurrent>

#include <algorithm>

namespace backpay {

struct ColumnMapperModel::Preview
{
    QString text;
    QString error;
    bool usable = false;
    QList<PreviewRow> rows;
};

namespace {

constexpr std::size_t samplesShown = 3;

QString wordOf(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

/** A plan in which every row is new: how the rows read is asked here, not what the vault has of them. */
ImportPlan allNew(const ImportBatch &batch)
{
    ImportPlan plan;
    plan.rows.resize(batch.stamps.size());
    return plan;
}

Result<ImportBatch> readWith(const std::string &toml, const MappedPart &part)
{
    auto profile = parseProfile(part.name, toml);
    if (!profile)
        return tl::unexpected(profile.error());
    std::vector<Profile> profiles;
    profiles.push_back(std::move(*profile));
    const auto catalogue = SourceCatalogue::of(std::move(profiles));
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return readMapped(part, *catalogue);
}

}

ColumnMapperModel::ColumnMapperModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , rows_(PreviewRow::staticMetaObject)
{
    connect(&session, &Session::stateChanged, this, &ColumnMapperModel::end);
}

ColumnMapperModel *ColumnMapperModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).columnMapper();
}

void ColumnMapperModel::start(const QString &name, MappedPart part, MappedTable table)
{
    const QString file = name.section(u'/', 0, 0); // without the sheet
    mapping_ = {};
    mapping_.title = file.left(file.lastIndexOf(u'.')).toStdString();
    part_ = std::make_shared<const MappedPart>(std::move(part));
    currency_.clear();
    active_ = true;
    propose(std::move(table));
}

/** What the person said of the file as a whole stays; what its columns are is proposed. */
void ColumnMapperModel::propose(MappedTable &&table)
{
    ColumnMapping mapping = proposeMapping(table);
    mapping.title = std::move(mapping_.title);
    mapping.platform = std::move(mapping_.platform);
    mapping.currency = mapping_.currency;
    mapping_ = std::move(mapping);
    table_ = std::make_shared<const MappedTable>(std::move(table));
    edited();
}

QString ColumnMapperModel::title() const { return QString::fromStdString(mapping_.title); }

QString ColumnMapperModel::platform() const { return QString::fromStdString(mapping_.platform); }

QString ColumnMapperModel::rowsKind() const { return wordOf(rowsWord(mapping_.kind)); }

QVariantList ColumnMapperModel::rowsKinds() const
{
    QVariantList kinds;
    for (const RowKind kind : everyRowKind)
        kinds += choice(wordOf(rowsWord(kind)), rowKindText(kind));
    return kinds;
}

QVariantList ColumnMapperModel::kinds() const
{
    QVariantList kinds{choice({}, tr("Not kept"))};
    for (const FieldKind kind : mappableKinds(mapping_.kind))
        kinds += choice(wordOf(fieldKindName(kind)), fieldKindText(kind));
    return kinds;
}

QVariantList ColumnMapperModel::columns() const
{
    QVariantList columns;
    for (std::size_t i = 0; table_ && i < mapping_.columns.size(); ++i) {
        QStringList samples;
        for (const auto &row : table_->rows) {
            if (!row[i].empty() && static_cast<std::size_t>(samples.size()) < samplesShown)
                samples += shownText(row[i], 24);
        }
        columns += QVariantMap{
            {QStringLiteral("heading"), shownText(table_->header[i], 40)},
            {QStringLiteral("samples"), samples.join(QStringLiteral(" · "))},
            {QStringLiteral("kind"), mapping_.columns[i] ? wordOf(fieldKindName(*mapping_.columns[i])) : QString()}};
    }
    return columns;
}

QVariantList ColumnMapperModel::questions() const
{
    if (!table_ || table_->readings.size() < 2)
        return {};
    QVariantList choices;
    for (const EncodingReading &reading : table_->readings) {
        choices += choice(QString::fromStdString(reading.encoding),
                          QStringLiteral("%1 (%2)").arg(shownText(reading.sample, 40), wordOf(reading.encoding)));
    }
    const QuestionWords words = questionWords({"--encoding", {}, "encoding-open", {}});
    return {QVariantMap{{QStringLiteral("text"), words.text},
                        {QStringLiteral("why"), words.why},
                        {QStringLiteral("option"), QStringLiteral("--encoding")},
                        {QStringLiteral("choices"), choices},
                        {QStringLiteral("answer"), wordOf(table_->encoding)}}};
}

void ColumnMapperModel::answer(int question, const QString &value)
{
    const std::string encoding = value.toStdString();
    const auto offered = [&](const EncodingReading &reading) { return reading.encoding == encoding; };
    if (question != 0 || questions().isEmpty() || table_->encoding == encoding
        || std::none_of(table_->readings.begin(), table_->readings.end(), offered))
        return;
    const auto job = [part = part_, encoding] { return readMappedTable(*part, encoding); };
    whenDone(QtConcurrent::run(&services_.readers, job), this, [this, round = ++round_](Result<MappedTable> table) {
        if (round != round_)
            return;
        if (table)
            propose(std::move(*table));
        else
            session_.report(table.error());
    });
}

void ColumnMapperModel::setTitle(const QString &title)
{
    if (title == this->title())
        return;
    mapping_.title = title.toStdString();
    edited();
}

void ColumnMapperModel::setPlatform(const QString &platform)
{
    if (platform == this->platform())
        return;
    mapping_.platform = platform.trimmed().toStdString();
    edited();
}

void ColumnMapperModel::setCurrency(const QString &currency)
{
    if (currency == currency_)
        return;
    currency_ = currency;
    mapping_.currency = Currency::fromCode(currency.trimmed().toUpper().toStdString());
    edited();
}

void ColumnMapperModel::setRowsKind(const QString &kind)
{
    const auto found = std::find_if(everyRowKind.begin(), everyRowKind.end(),
                                    [&](RowKind one) { return wordOf(rowsWord(one)) == kind; });
    if (found == everyRowKind.end() || *found == mapping_.kind)
        return;
    mapping_.kind = *found;
    const auto allowed = mappableKinds(*found);
    for (auto &column : mapping_.columns) {
        if (column && std::find(allowed.begin(), allowed.end(), *column) == allowed.end())
            column.reset();
    }
    edited();
}

void ColumnMapperModel::setKind(int column, const QString &kind)
{
    const auto index = static_cast<std::size_t>(column);
    if (column < 0 || index >= mapping_.columns.size())
        return;
    std::optional<FieldKind> chosen;
    for (const FieldKind one : mappableKinds(mapping_.kind)) {
        if (wordOf(fieldKindName(one)) == kind)
            chosen = one;
    }
    // A kind stands for one column: giving it to another takes it from the first.
    for (auto &other : mapping_.columns) {
        if (chosen && other == chosen)
            other.reset();
    }
    mapping_.columns[index] = chosen;
    edited();
}

std::string ColumnMapperModel::profile() const { return mappedProfile(mapping_, *table_, isoDate(services_.today())); }

void ColumnMapperModel::edited()
{
    mapping_.id = mappedId(mapping_.title);
    Q_EMIT changed();
    if (table_->encodingQuestion()) {
        ++round_;
        show({});
        return;
    }
    const auto job = [toml = profile(), part = part_, today = services_.today(), services = services_] {
        const HiddenAmounts scope = services.hiddenAmounts();
        Preview preview;
        const Result<ImportBatch> batch = readWith(toml, *part);
        if (!batch) {
            preview.error = backpay::errorText(batch.error());
            return preview;
        }
        preview.usable = true;
        for (const ImportQuestion &question : batch->questions)
            preview.text += questionWords(question).text + u' ';
        if (!batch->questions.empty()) {
            preview.text += tr("This is asked when the file is imported.");
            return preview;
        }
        const auto catalogue = SourceCatalogue::of({});
        preview.rows = previewRows(*batch, allNew(*batch), *catalogue, today);
        preview.text =
            tr("%1 rows read, %2 rejected, %3 left out.")
                .arg(countText(static_cast<std::int64_t>(batch->stamps.size())),
                     countText(static_cast<std::int64_t>(batch->rejects.size())), countText(batch->filtered));
        return preview;
    };
    whenDone(QtConcurrent::run(&services_.readers, job), this, [this, round = ++round_](Preview preview) {
        if (round == round_)
            show(std::move(preview));
    });
}

void ColumnMapperModel::show(Preview &&preview)
{
    previewText_ = std::move(preview.text);
    errorText_ = std::move(preview.error);
    canUse_ = preview.usable && !mapping_.title.empty();
    rows_.setRows(preview.rows);
    Q_EMIT previewChanged();
}

void ColumnMapperModel::use()
{
    if (!active_ || !canUse_)
        return;
    whenDone(services_.lane.run([name = part_->name, toml = profile()](OpenVault &open) -> Result<void> {
        if (!open.ledger)
            return vaultClosed();
        return addProfile(name, toml, *open.ledger);
    }),
             this, [this](const Result<void> &added) {
                 if (!added) {
                     session_.report(added.error());
                     return;
                 }
                 end();
                 Q_EMIT used();
             });
}

void ColumnMapperModel::saveAs(const QUrl &url)
{
    if (!active_)
        return;
    const auto write = [place = ChosenPlace(services_, url), toml = QByteArray::fromStdString(profile())] {
        return place.write(toml);
    };
    whenDone(QtConcurrent::run(&services_.readers, write), this, [this](const Result<void> &written) {
        if (!written)
            session_.report(written.error());
    });
}

void ColumnMapperModel::cancel() { end(); }

void ColumnMapperModel::end()
{
    ++round_;
    active_ = false;
    table_.reset();
    part_.reset();
    rows_.setRows(QList<PreviewRow>());
    canUse_ = false;
    Q_EMIT changed();
    Q_EMIT previewChanged();
}

}
