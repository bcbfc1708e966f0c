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
#include <functional>

namespace backpay {

struct ImportController::Planned
{
    ImportPlan plan;
    std::optional<ImportRecord> earlier;
    ImportPreview preview;
};

namespace {

/** The newest import of a file with these bytes. */
std::optional<ImportRecord> earlierImport(const std::vector<ImportRecord> &imports, const Sha256 &sha256)
{
    const auto same = [&](const ImportRecord &record) { return record.sha256 == sha256; };
    const auto found = std::find_if(imports.begin(), imports.end(), same);
    return found == imports.end() ? std::nullopt : std::optional(*found);
}

/** What another app offers, read as a file of its name would be. */
std::vector<ReadPart> readOffer(OfferedBytes &offered, const SourceCatalogue &sources, const ImportOptions &options,
                                const ReadProgress &tell)
{
    const std::string name = offered.file.name.toStdString();
    Result<std::string> bytes = offered.read(byteProgress(tell));
    if (bytes)
        return readNamed(name, std::move(*bytes), sources, options, tell);
    std::vector<ReadPart> parts;
    parts.push_back({name, tl::unexpected(std::move(bytes.error()))});
    return parts;
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

}

ImportController::ImportController(const Services &services, Session &session, ColumnMapperModel &mapper,
                                   UndoStack &undo, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , mapper_(mapper)
    , undo_(undo)
    , progress_(std::make_shared<ImportProgress>())
    , fileRows_(ImportFileRow::staticMetaObject)
    , rows_(PreviewRow::staticMetaObject)
    , vanished_(ChangedRow::staticMetaObject)
    , history_(ImportHistoryRow::staticMetaObject)
{
    ticker_.setInterval(100);
    connect(&ticker_, &QTimer::timeout, this, &ImportController::progressChanged);
    connect(&session, &Session::stateChanged, this, &ImportController::sessionChanged);
    connect(&session, &Session::booksChanged, this, &ImportController::readHistory);
    connect(&mapper, &ColumnMapperModel::used, this, &ImportController::readAgain);
    connect(&undo, &UndoStack::done, this, [this] {
        if (step_ == Done)
            reset(); // what it tells of may be gone
    });
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
        if (auto offer = services_.offers != nullptr ? services_.offers->offered(url) : std::nullopt) {
            ImportFile file;
            file.name = offer->name;
            file.path = offer->name.toStdString();
            file.offered = std::make_shared<OfferedBytes>(std::move(*offer));
            files.push_back(std::move(file));
            continue;
        }
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
        const auto same = [&](const ImportFile &other) { return other.isOfSameFile(file); };
        if (std::none_of(files_.begin(), files_.end(), same))
            files_.push_back(std::move(file));
    }
    if (step_ != Reading)
        readNext();
    else
        showFiles();
}

void ImportController::showAgain()
{
    if (session_.state() != Session::Open)
        return;
    readHistory();
    for (std::size_t index = 0; step_ == Check && index < files_.size(); ++index) {
        if (files_[index].isReady())
            plan(index);
    }
    Q_EMIT changed();
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
    const auto unread = std::find_if(files_.begin(), files_.end(), std::mem_fn(&ImportFile::isUnread));
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
    const auto job = [services = services_, progress = progress_, name = unread->name.toStdString(), sources = sources_,
                      path = unread->path, pasted = unread->pasted, offered = unread->offered,
                      options = unread->options] {
        const ReadProgress tell = [&](std::uint64_t done, std::uint64_t total, std::int64_t rows) {
            progress->bytesDone = done;
            progress->bytesTotal = total;
            progress->rowsDone = rows;
            return !progress->cancelled && !services.lane.stopping();
        };
        // Moving a batch keeps its views good, but a QFuture wants what it holds to be cheap to hand on.
        if (offered)
            return std::make_shared<std::vector<ReadPart>>(readOffer(*offered, *sources, options, tell));
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
                                 excluded = file.excluded, services = services_](OpenVault &open) -> Result<Planned> {
        const HiddenAmounts scope = services.hiddenAmounts();
        if (!open.ledger)
            return vaultClosed();
        const Result<std::vector<ImportRecord>> imports = open.ledger->imports();
        if (!imports)
            return tl::unexpected(imports.error());
        Result<ImportPlan> plan = open.ledger->plan(*batch, excluded);
        if (!plan)
            return tl::unexpected(plan.error());
        Result<ImportPreview> preview = previewOf(*open.ledger, *batch, *plan, *sources, today);
        if (!preview)
            return tl::unexpected(preview.error());
        return Planned{std::move(*plan), earlierImport(*imports, batch->sha256), std::move(*preview)};
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
        file.preview = std::move(planned->preview);
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
