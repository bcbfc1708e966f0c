// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/import_controller.h"

#include "app/records/vault_sources.h"
#include "app/viewmodels/import_preview.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrent>

#include <algorithm>

namespace backpay {

struct ImportController::Planned
{
    ImportPlan plan;
    std::optional<ImportRecord> earlier;
    QList<PreviewRow> rows;
};

namespace {

/** The newest import of a file with these bytes. */
std::optional<ImportRecord> earlierImport(const std::vector<ImportRecord> &imports, const Sha256 &sha256)
{
    const auto same = [&](const ImportRecord &record) { return record.sha256 == sha256; };
    const auto found = std::find_if(imports.begin(), imports.end(), same);
    return found == imports.end() ? std::nullopt : std::optional(*found);
}

/** The files a person named by one path: itself, or what lies in a folder, without what systems hide there. */
QStringList filesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name))
        files += file.filePath();
    return files;
}

/** "history.zip/march.csv" of a part's name that begins with the path of the file. */
QString partName(const ImportFile &file, const std::string &part)
{
    if (file.path.empty() || part == file.path)
        return file.name;
    return file.name + QString::fromStdString(part.substr(file.path.size()));
}

/** The part that a file stood for when it was read before; the first where it is new. */
std::vector<ReadPart>::iterator samePart(std::vector<ReadPart> &parts, const ImportFile &file)
{
    const auto same = [&](const ReadPart &part) {
        return part.name == file.part && part.batch && part.batch->source == file.source;
    };
    const auto found = std::find_if(parts.begin(), parts.end(), same);
    return file.part.empty() || found == parts.end() ? parts.begin() : found;
}

}

ImportController::ImportController(const Services &services, Session &session, ColumnMapperModel &mapper,
                                   QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , mapper_(mapper)
    , progress_(std::make_shared<ImportProgress>())
    , fileRows_(ImportFileRow::staticMetaObject)
    , rows_(PreviewRow::staticMetaObject)
    , history_(ImportHistoryRow::staticMetaObject)
{
    ticker_.setInterval(100);
    connect(&ticker_, &QTimer::timeout, this, &ImportController::progressChanged);
    connect(&session, &Session::stateChanged, this, &ImportController::sessionChanged);
    connect(&session, &Session::booksChanged, this, &ImportController::readHistory);
    connect(&mapper, &ColumnMapperModel::used, this, &ImportController::readAgain);
}

ImportController::~ImportController() { progress_->cancelled = true; }

ImportController *ImportController::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).importController();
}

void ImportController::sessionChanged()
{
    if (session_.state() == Session::Open) {
        add(std::exchange(waiting_, {}));
        return;
    }
    sources_.reset();
    reset();
    history_.setRows(QList<ImportHistoryRow>());
}

void ImportController::addFiles(const QList<QUrl> &urls)
{
    std::vector<ImportFile> files;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.isEmpty()) {
            notice_ = tr("Only files on this computer can be read. Download it first, then choose it here.");
            Q_EMIT changed();
            continue;
        }
        for (const QString &one : filesAt(path)) {
            ImportFile file;
            file.path = one.toStdString();
            file.name = QFileInfo(one).fileName();
            files.push_back(std::move(file));
        }
    }
    add(std::move(files));
}

void ImportController::paste()
{
    // A copied table keeps its cells as HTML alone: as text some browsers run them together.
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QString html = copied != nullptr ? copied->html() : QString();
    const bool table = html.contains(QLatin1String("<table"), Qt::CaseInsensitive);
    addText(table ? html : QGuiApplication::clipboard()->text());
}

void ImportController::addText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        notice_ = tr("The clipboard holds no text. Copy the table of the platform's page, then paste it here.");
        Q_EMIT changed();
        return;
    }
    ImportFile file;
    file.name = tr("Pasted table");
    file.pasted = text.toStdString();
    std::vector<ImportFile> files;
    files.push_back(std::move(file));
    add(std::move(files));
}

void ImportController::add(std::vector<ImportFile> &&files)
{
    if (files.empty() || step_ == Storing)
        return;
    if (session_.state() != Session::Open) {
        std::move(files.begin(), files.end(), std::back_inserter(waiting_));
        return;
    }
    if (step_ == Done)
        reset();
    notice_.clear();
    for (ImportFile &file : files) {
        const auto same = [&](const ImportFile &other) { return !file.path.empty() && other.path == file.path; };
        if (std::none_of(files_.begin(), files_.end(), same))
            files_.push_back(std::move(file));
    }
    if (step_ != Reading)
        readNext();
    else
        showFiles();
}

void ImportController::reset()
{
    ++round_;
    planning_ = 0;
    mapper_.cancel();
    progress_->cancelled = true;
    progress_ = std::make_shared<ImportProgress>();
    files_.clear();
    current_ = 0;
    setStep(Choose);
}

void ImportController::setStep(Step step)
{
    step_ = step;
    if (step == Reading || step == Storing)
        ticker_.start();
    else
        ticker_.stop();
    showFiles();
    Q_EMIT progressChanged();
}

void ImportController::readNext()
{
    const auto unread = std::find_if(files_.begin(), files_.end(), [](const ImportFile &file) {
        return !file.batch && !file.error && !file.outcome;
    });
    if (unread == files_.end()) {
        setStep(files_.empty() ? Choose : Check);
        return;
    }
    if (!sources_) {
        askSources();
        return;
    }
    const auto index = static_cast<std::size_t>(unread - files_.begin());
    progress_ = std::make_shared<ImportProgress>();
    setStep(Reading);
    const auto job = [&services = services_, progress = progress_, name = unread->name.toStdString(),
                      sources = sources_, path = unread->path, pasted = unread->pasted, options = unread->options] {
        const ReadProgress tell = [&](std::uint64_t done, std::uint64_t total, std::int64_t rows) {
            progress->bytesDone = done;
            progress->bytesTotal = total;
            progress->rowsDone = rows;
            return !progress->cancelled && !services.lane.stopping();
        };
        // Moving a batch keeps its views good, but a QFuture wants what it holds to be cheap to hand on.
        return std::make_shared<std::vector<ReadPart>>(path.empty() ? readPasted(name, pasted, *sources, options, tell)
                                                                    : readParts(path, *sources, options, tell));
    };
    whenDone(QtConcurrent::run(&services_.readers, job), this,
             [this, index, round = round_](const std::shared_ptr<std::vector<ReadPart>> &parts) {
                 if (round == round_)
                     wasRead(index, std::move(*parts));
             });
}

/** Reads what the vault holds of the person's own sources, payers and answers; reading goes on from there. */
void ImportController::askSources()
{
    setStep(Reading);
    whenDone(services_.lane.run([](OpenVault &open) -> Result<std::shared_ptr<const SourceCatalogue>> {
        if (!open.ledger)
            return vaultClosed();
        Result<SourceCatalogue> sources = sourcesOf(*open.ledger);
        if (!sources)
            return tl::unexpected(sources.error());
        return std::make_shared<const SourceCatalogue>(std::move(*sources));
    }),
             this, [this, round = round_](const Result<std::shared_ptr<const SourceCatalogue>> &sources) {
                 if (round != round_)
                     return;
                 if (!sources) {
                     session_.report(sources.error());
                     reset();
                     return;
                 }
                 sources_ = *sources;
                 readNext();
             });
}

void ImportController::wasRead(std::size_t index, std::vector<ReadPart> &&parts)
{
    const bool first = files_[index].part.empty();
    const auto own = samePart(parts, files_[index]);
    // What else was in the file becomes a file of its own, behind it; read again, only the part that was asked for.
    std::vector<ImportFile> others;
    for (auto part = parts.begin(); first && part != parts.end(); ++part) {
        if (part == own)
            continue;
        ImportFile other;
        other.path = files_[index].path;
        other.pasted = files_[index].pasted;
        other.name = files_[index].name;
        takePart(other, std::move(*part));
        others.push_back(std::move(other));
    }
    takePart(files_[index], std::move(*own));
    files_.insert(files_.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::make_move_iterator(others.begin()),
                  std::make_move_iterator(others.end()));
    planNext();
}

void ImportController::takePart(ImportFile &file, ReadPart &&part)
{
    if (file.part.empty())
        file.name = partName(file, part.name);
    file.part = part.name;
    if (!part.batch) {
        file.error = part.batch.error();
        return;
    }
    file.batch = std::make_shared<ImportBatch>(std::move(*part.batch));
    file.source = file.batch->source;
    for (const ImportQuestion &question : file.batch->questions) {
        const auto same = [&](const ImportQuestion &other) { return other.option == question.option; };
        if (std::none_of(file.asked.begin(), file.asked.end(), same))
            file.asked.push_back(question);
    }
}

/** Plans the first file that was read and may be planned, else reads on. */
void ImportController::planNext()
{
    const auto unplanned = std::find_if(files_.begin(), files_.end(), [](const ImportFile &file) {
        return file.batch && !file.plan && !file.error && !file.outcome && !file.hasQuestions();
    });
    if (unplanned == files_.end())
        readNext();
    else
        plan(static_cast<std::size_t>(unplanned - files_.begin()));
}

void ImportController::plan(std::size_t index)
{
    ++planning_;
    Q_EMIT changed();
    const ImportFile &file = files_[index];
    whenDone(services_.lane.run([today = services_.today(), batch = file.batch, sources = sources_,
                                 excluded = file.excluded](OpenVault &open) -> Result<Planned> {
        if (!open.ledger)
            return vaultClosed();
        const Result<std::vector<ImportRecord>> imports = open.ledger->imports();
        if (!imports)
            return tl::unexpected(imports.error());
        Result<ImportPlan> plan = open.ledger->plan(*batch, excluded);
        if (!plan)
            return tl::unexpected(plan.error());
        QList<PreviewRow> rows = previewRows(*batch, *plan, *sources, today);
        return Planned{std::move(*plan), earlierImport(*imports, batch->sha256), std::move(rows)};
    }),
             this, [this, index, round = round_](Result<Planned> planned) {
                 if (round == round_)
                     wasPlanned(index, std::move(planned));
             });
}

void ImportController::wasPlanned(std::size_t index, Result<Planned> &&planned)
{
    --planning_;
    ImportFile &file = files_[index];
    if (!planned) {
        file.error = planned.error();
    } else if (file.batch) {
        file.plan = std::move(planned->plan);
        file.earlier = std::move(planned->earlier);
        file.rows = std::move(planned->rows);
    }
    if (step_ == Reading)
        planNext();
    else
        showFiles();
}

void ImportController::setIncluded(int row, bool included)
{
    const PreviewRow shown = rows_.row<PreviewRow>(row);
    if (step_ != Check || !shown.canExclude || !current())
        return;
    std::vector<std::int64_t> &excluded = files_[static_cast<std::size_t>(current_)].excluded;
    const auto place = std::lower_bound(excluded.begin(), excluded.end(), shown.number);
    const bool isExcluded = place != excluded.end() && *place == shown.number;
    if (isExcluded == !included)
        return;
    if (included)
        excluded.erase(place);
    else
        excluded.insert(place, shown.number);
    // Which of several equal rows is new depends on all of them, so the plan is made anew.
    plan(static_cast<std::size_t>(current_));
}

void ImportController::answer(int question, const QString &value)
{
    if (step_ != Check || !current() || planning_ > 0)
        return;
    ImportFile &file = files_[static_cast<std::size_t>(current_)];
    if (question < 0 || static_cast<std::size_t>(question) >= file.asked.size())
        return;
    const ImportQuestion &asked = file.asked[static_cast<std::size_t>(question)];
    const std::string chosen = value.toStdString();
    std::optional<std::string> *option = file.answerTo(asked.option);
    if (!option || *option == chosen
        || std::find(asked.choices.begin(), asked.choices.end(), chosen) == asked.choices.end())
        return;
    *option = chosen;
    file.forget();
    file.excluded.clear();
    readNext();
}

bool ImportController::canMap() const
{
    const ImportFile *file = current();
    return step_ == Check && file && file->error && file->error->code == ErrorCode::SourceUnknown
           && (file->path.empty() || file->part == file->path);
}

void ImportController::mapColumns()
{
    if (!canMap())
        return;
    const ImportFile &file = *current();
    const auto job = [path = file.path, pasted = file.pasted,
                      name = file.name.toStdString()]() -> Result<std::pair<MappedTable, std::string>> {
        Result<std::string> bytes = path.empty() ? Result<std::string>(pasted) : readWholeFile(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<MappedTable> table = readMappedTable(name, *bytes);
        if (!table)
            return tl::unexpected(table.error());
        return std::pair(std::move(*table), std::move(*bytes));
    };
    whenDone(QtConcurrent::run(&services_.readers, job), this,
             [this, name = file.name, round = round_](Result<std::pair<MappedTable, std::string>> read) {
                 if (round != round_)
                     return;
                 if (read)
                     mapper_.start(name, std::move(read->first), std::move(read->second));
                 else
                     session_.report(read.error());
             });
}

/** A source was described for the current file: it is read as that, with all sources of the vault. */
void ImportController::readAgain(const QString &source)
{
    if (!canMap())
        return;
    ImportFile &file = files_[static_cast<std::size_t>(current_)];
    file.forget();
    file.part.clear();
    file.options.source = source.toStdString();
    sources_.reset();
    readNext();
}

void ImportController::back()
{
    if (step_ == Check || step_ == Done || step_ == Reading)
        reset();
}

void ImportController::next()
{
    if (!canNext())
        return;
    if (step_ == Done)
        reset();
    else
        storeNext();
}

void ImportController::cancel()
{
    if (step_ == Reading)
        reset();
    else if (step_ == Storing)
        progress_->cancelled = true; // the file at hand is rolled back, then wasStored() ends the run
}

}
