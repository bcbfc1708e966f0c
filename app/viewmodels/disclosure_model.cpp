// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/disclosure_model.h"

#include "app/packets/disclosed_row.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/own_clipboard.h"
#include "app/viewmodels/packet_page.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <utility>

namespace backpay {

namespace {

QString cellText(std::string_view field)
{
    if (field == "contract")
        return DisclosureModel::tr("Contract");
    if (field == "item")
        return DisclosureModel::tr("Task");
    return field == "note" ? DisclosureModel::tr("Note") : DisclosureModel::tr("The whole row");
}

QString hexText(const Sha256 &digest) { return QString::fromStdString(toHex(digest)); }

}

DisclosureModel::DisclosureModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::stateChanged, this, &DisclosureModel::close);
}

DisclosureModel *DisclosureModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).disclosure();
}

QVariantList DisclosureModel::readers() const
{
    QVariantList readers = packetReaders();
    readers.removeIf([](const QVariant &one) {
        return one.toMap().value(QStringLiteral("value")).toString().toStdString()
               == packetReaderName(PacketReader::Self);
    });
    return readers;
}

QString DisclosureModel::reader() const { return QString::fromUtf8(packetReaderName(reader_)); }

void DisclosureModel::setReader(const QString &reader)
{
    const auto named = packetReaderNamed(reader.toStdString());
    if (!named || *named == reader_)
        return;
    reader_ = *named;
    look();
}

QVariantList DisclosureModel::cells() const
{
    const HiddenAmounts scope = services_.hiddenAmounts();
    QVariantList cells;
    for (const Disclosure &cell : found_)
        cells += QVariantMap{{QStringLiteral("field"), cellText(cell.field)},
                             {QStringLiteral("value"),
                              cell.value.empty() ? tr("nothing stands there") : fileText(shownText(cell.value, 400))},
                             {QStringLiteral("salt"), hexText(cell.salt)},
                             {QStringLiteral("commitment"), hexText(cell.commitment)}};
    return cells;
}

QString DisclosureModel::note() const
{
    if (!isAsked() || busy_)
        return {};
    if (found_.empty())
        return tr("A packet for this reader shows the whole of this row.");
    return tr("Give the reader what is to be proven, with its salt: HOW-TO-VERIFY.txt in the packet says how it is "
              "checked. It proves that the packet was signed over these words; it proves nothing of other rows.");
}

void DisclosureModel::open(qint64 revision, bool ownTime)
{
    revision_ = revision;
    ownTime_ = ownTime;
    look();
}

void DisclosureModel::close()
{
    ++round_;
    busy_ = false;
    revision_ = 0;
    found_.clear();
    Q_EMIT changed();
}

void DisclosureModel::copy()
{
    if (found_.empty())
        return;
    QString text; // for whoever checks it: the words of HOW-TO-VERIFY.txt, in every language
    for (const Disclosure &cell : found_)
        text += QStringLiteral("%1: %2\nsalt %3\ncommitment %4\n")
                    .arg(QString::fromUtf8(cell.field), QString::fromStdString(cell.value), hexText(cell.salt),
                         hexText(cell.commitment));
    copyFromVault(text);
    Q_EMIT copied(tr("Copied."));
}

void DisclosureModel::look()
{
    if (!isAsked())
        return;
    const int round = ++round_;
    busy_ = true;
    found_.clear();
    Q_EMIT changed();
    whenDone(services_.lane.run([services = services_, reader = reader_, revision = revision_,
                                 kind = ownTime_ ? RowKind::TimeEntry : RowKind::Earning,
                                 today = services_.today()](OpenVault &open) -> Result<std::vector<Disclosure>> {
        if (!open.ledger)
            return vaultClosed();
        return disclosedCells(*open.ledger, reader, kind, revision, today, services.zones);
    }),
             this, [this, round](Result<std::vector<Disclosure>> found) {
                 if (round != round_)
                     return;
                 busy_ = false;
                 if (found)
                     found_ = std::move(*found);
                 else
                     session_.report(found.error());
                 Q_EMIT changed();
             });
}

}
