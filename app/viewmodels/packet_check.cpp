// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/packet_check.h"

#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/packet_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/chosen_file.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/packet/packet_verifier.h"

#include <QtConcurrent>

namespace backpay {

namespace {

QString toneOf(PacketReportLine::Kind kind)
{
    switch (kind) {
    case PacketReportLine::Holds: return QStringLiteral("ok");
    case PacketReportLine::Fault: return QStringLiteral("risk");
    case PacketReportLine::Absent: return QStringLiteral("none");
    case PacketReportLine::About:
    case PacketReportLine::Verdict: break;
    }
    return {};
}

/** A packet is read at any place: what another app offers passes through a folder of the app's own. */
Result<PacketReport> reportOf(const ChosenFile &chosen)
{
    const auto file = chosen.atHand();
    if (!file)
        return tl::unexpected(file.error());
    const auto source = FileSource::open(file->path);
    if (!source)
        return tl::unexpected(source.error());
    return verifyPacket(**source);
}

}

PacketCheck::PacketCheck(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
{
    connect(&session, &Session::closing, this, &PacketCheck::close);
}

PacketCheck *PacketCheck::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).packetCheck(); }

QString PacketCheck::lede() const
{
    if (busy_)
        return tr("Checking %1.").arg(fileName_);
    if (!isDone())
        return tr("Which packet shall be checked?");
    return holds_ ? tr("All of it holds.") : tr("Not all of it holds.");
}

void PacketCheck::open()
{
    clear();
    active_ = true;
    Q_EMIT changed();
}

void PacketCheck::close()
{
    clear();
    active_ = false;
    Q_EMIT changed();
}

void PacketCheck::clear()
{
    ++round_;
    busy_ = false;
    holds_ = false;
    fileName_.clear();
    verdict_.clear();
    lines_.clear();
    faultsNote_.clear();
    errorText_.clear();
}

void PacketCheck::verify(const QUrl &url)
{
    const ChosenFile chosen(services_, url);
    clear();
    active_ = true;
    busy_ = true;
    fileName_ = shownFileName(chosen.name());
    Q_EMIT changed();
    whenDone(QtConcurrent::run(&services_.readers, [chosen] { return reportOf(chosen); }), this,
             [this, round = round_](const Result<PacketReport> &report) {
                 if (round == round_)
                     wasChecked(report);
             });
}

void PacketCheck::wasChecked(const Result<PacketReport> &report)
{
    busy_ = false;
    if (!report) {
        errorText_ = backpay::errorText(report.error());
        Q_EMIT changed();
        return;
    }
    holds_ = report->holds();
    for (const PacketReportLine &line : packetReportLines(*report)) {
        if (line.kind == PacketReportLine::Verdict)
            verdict_ = line.text;
        else
            lines_ += QVariantMap{{QStringLiteral("text"), line.text}, {QStringLiteral("tone"), toneOf(line.kind)}};
    }
    if (report->faultCount > report->faults.size())
        faultsNote_ = tr("The first %1 of %2 faults are listed.")
                          .arg(countText(static_cast<std::int64_t>(report->faults.size())),
                               countText(static_cast<std::int64_t>(report->faultCount)));
    Q_EMIT changed();
}

}
