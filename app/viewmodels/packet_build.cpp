// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/packet_build.h"

#include "app/i18n/language.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/view_models.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

namespace backpay {

namespace {

/** What is handed to the lane. */
struct BuildOrder
{
    PacketRequest request;
    PacketOptions options;
    ChosenPlace place;
};

/** The file first: where there is one already nothing needs to be read. */
Result<MadePacket> buildPacket(OpenVault &open, const BuildOrder &order, const ZoneResolver &zones,
                               const PacketStageProgress &progress)
{
    if (!open.ledger)
        return vaultClosed();
    const auto way = order.place.begin();
    if (!way)
        return tl::unexpected(way.error());
    auto file = FileSink::create(way->path());
    if (!file)
        return tl::unexpected(file.error());
    const auto made = PacketCase::read(*open.ledger, order.request, zones);
    if (!made)
        return tl::unexpected(made.error());
    auto outcome = writePacket(**made, *open.ledger, order.options, **file, progress);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (const auto kept = (*file)->finish(); !kept)
        return tl::unexpected(kept.error());
    return MadePacket{std::move(*outcome), *way};
}

}

PacketBuild::PacketBuild(const Services &services, Session &session, const PacketModel &model, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , model_(model)
    , progress_(std::make_shared<PacketProgressState>())
{
    ticker_.setInterval(100);
    connect(&ticker_, &QTimer::timeout, this, &PacketBuild::progressChanged);
    connect(&session, &Session::closing, this, &PacketBuild::cancel);
    connect(&session, &Session::stateChanged, this, &PacketBuild::sessionChanged);
    connect(&model, &PacketModel::pageChanged, this, &PacketBuild::changed);
}

PacketBuild::~PacketBuild() { progress_->cancelled = true; }

PacketBuild *PacketBuild::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).packetBuild(); }

QString PacketBuild::lede() const
{
    switch (step_) {
    case Choose: return model_.lede();
    case Building: return tr("The packet is being built.");
    case Built: break;
    }
    return tr("The packet is built and signed.");
}

QString PacketBuild::stampFault() const
{
    if (!stampWanted_ || stampAddress_.trimmed().isEmpty())
        return {};
    const QUrl url(stampAddress_.trimmed(), QUrl::StrictMode);
    const bool safe = url.scheme() == QLatin1String("https")
                      || (url.scheme() == QLatin1String("http") && url.host() == QLatin1String("127.0.0.1"));
    return url.isValid() && safe && !url.host().isEmpty() ? QString() : tr("An address that begins with https://");
}

bool PacketBuild::canBuild() const
{
    const bool stampReady = !stampWanted_ || (!stampAddress_.trimmed().isEmpty() && stampFault().isEmpty());
    return step_ == Choose && stampReady && !model_.isBusy() && model_.hasRecords() && model_.request();
}

QUrl PacketBuild::suggestedFile() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(folder + u'/' + model_.name() + QStringLiteral(".zip"));
}

void PacketBuild::setStampWanted(bool wanted)
{
    if (wanted == stampWanted_)
        return;
    stampWanted_ = wanted;
    Q_EMIT changed();
}

void PacketBuild::setStampAddress(const QString &address)
{
    if (address == stampAddress_)
        return;
    stampAddress_ = address;
    Q_EMIT changed();
}

QString PacketBuild::progressText() const
{
    const std::uint64_t done = progress_->done;
    const std::uint64_t total = progress_->total;
    const auto size = [](std::uint64_t bytes) { return wordsLocale().formattedDataSize(static_cast<qint64>(bytes)); };
    const auto counted = [&](const QString &text) {
        return text.arg(countText(static_cast<std::int64_t>(std::min(done + 1, total))),
                        countText(static_cast<std::int64_t>(total)));
    };
    if (progress_->cancelled)
        return tr("Stopping …");
    const int stage = progress_->stage;
    if (stage < 0)
        return tr("Reading the records …");
    switch (static_cast<PacketStage>(stage)) {
    case PacketStage::Tables: return counted(tr("Making the tables, %1 of %2"));
    case PacketStage::Report:
        return total == 0 ? tr("Setting the report …") : counted(tr("Setting the report, part %1 of %2"));
    case PacketStage::Digests:
        return stampWanted_ ? tr("Taking digests and asking for the time stamp …") : tr("Taking digests …");
    case PacketStage::Writing: break;
    }
    return tr("Writing, %1 of %2").arg(size(done), size(total));
}

double PacketBuild::progress() const
{
    const std::uint64_t total = progress_->total;
    if (progress_->stage < 0 || total == 0)
        return -1;
    return std::min(1.0, static_cast<double>(progress_->done.load()) / static_cast<double>(total));
}

void PacketBuild::build(const QUrl &url)
{
    auto request = model_.request();
    if (!canBuild() || !request)
        return;
    const ChosenPlace place(services_, url);
    if (const Result<void> reached = place.reachable(); !reached) {
        errorText_ = backpay::errorText(reached.error());
        Q_EMIT changed();
        return;
    }
    if (!place.isOffered() && QFileInfo::exists(QString::fromStdString(place.name()))) {
        errorText_ = tr("There is already a file %1. It was left as it is: choose another name.")
                         .arg(shownFileName(place.name()));
        Q_EMIT changed();
        return;
    }
    BuildOrder order{std::move(*request), {model_.chosenParts(), std::nullopt, services_.clock.now(), {}}, place};
    if (stampWanted_)
        order.options.stamper = [address = stampAddress_.trimmed().toStdString()](std::string_view bytes) {
            return requestStamp(bytes, address, stampOverHttp(address));
        };
    errorText_.clear();
    progress_ = std::make_shared<PacketProgressState>();
    setStep(Building);
    whenDone(services_.lane.run([services = services_, progress = progress_,
                                 order = std::move(order)](OpenVault &open) -> Result<MadePacket> {
        return buildPacket(open, order, services.zones,
                           [&](PacketStage stage, std::uint64_t done, std::uint64_t total) {
                               progress->done = done;
                               progress->total = total;
                               progress->stage = static_cast<int>(stage);
                               return !progress->cancelled && !services.lane.stopping();
                           });
    }),
             this, [this](const Result<MadePacket> &made) {
                 if (made)
                     send(*made);
                 else
                     wasBuilt(made);
             });
}

/** Where another app keeps it; the vault has nothing more to do with it, so that goes on without the lane. */
void PacketBuild::send(const MadePacket &made)
{
    const auto deliver = [made, progress = progress_]() -> Result<MadePacket> {
        const auto sent = made.file.deliver([&](std::uint64_t done, std::uint64_t total) {
            progress->done = done;
            progress->total = total;
            return !progress->cancelled;
        });
        return sent ? Result<MadePacket>(made) : tl::unexpected(sent.error());
    };
    whenDone(QtConcurrent::run(&services_.readers, deliver), this,
             [this](const Result<MadePacket> &sent) { wasBuilt(sent); });
}

void PacketBuild::wasBuilt(const Result<MadePacket> &made)
{
    const bool open = session_.state() == Session::Open;
    if (!open || !made) {
        // What lies half where others keep it is said even if the vault was locked meanwhile.
        const bool isSaid = !made && (open || made.error().code == ErrorCode::PlaceIncomplete);
        if (isSaid && made.error().code != ErrorCode::Cancelled)
            errorText_ = backpay::errorText(made.error());
        setStep(Choose);
        return;
    }
    const PacketOutcome &outcome = made->outcome;
    const QFileInfo file(QString::fromStdString(made->file.path()));
    const QString stamped = outcome.stamped
                                ? tr("%1, %2 UTC")
                                      .arg(longDayText(dayNumber(*outcome.stamped)),
                                           QString::fromStdString(isoInstant(*outcome.stamped).substr(11, 8)))
                                : tr("none");
    const auto urlOf = [here = !made->file.isOffered()](const QString &path) {
        return here ? QUrl::fromLocalFile(path) : QUrl();
    };
    built_ = {{QStringLiteral("file"), urlOf(file.filePath())},
              {QStringLiteral("folder"), urlOf(file.absolutePath())},
              {QStringLiteral("fileName"), shownText(file.fileName().toStdString())},
              {QStringLiteral("size"), wordsLocale().formattedDataSize(file.size())},
              {QStringLiteral("files"), countText(static_cast<std::int64_t>(outcome.payloadFiles))},
              {QStringLiteral("key"), QString::fromStdString(outcome.key)},
              {QStringLiteral("stamped"), stamped}};
    setStep(Built);
}

void PacketBuild::cancel()
{
    progress_->cancelled = true;
    Q_EMIT progressChanged();
}

void PacketBuild::again()
{
    if (step_ != Built)
        return;
    built_.clear();
    setStep(Choose);
}

void PacketBuild::sessionChanged()
{
    if (session_.state() == Session::Open)
        return;
    stampWanted_ = false;
    stampAddress_.clear();
    errorText_.clear();
    built_.clear();
    if (step_ == Built)
        step_ = Choose;
    Q_EMIT changed();
}

void PacketBuild::setStep(Step step)
{
    step_ = step;
    if (step == Building)
        ticker_.start();
    else
        ticker_.stop();
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

}
