// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_writer.h"
#include "app/viewmodels/chosen_place.h"
#include "app/viewmodels/packet_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include <atomic>
#include <memory>

namespace backpay {

/** How far a packet is, written by the lane and read by the window. */
struct PacketProgressState
{
    std::atomic<int> stage = -1; // PacketStage; -1 while the records are read
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;
    std::atomic<bool> cancelled = false;
};

/** A packet that is whole, where it was made. */
struct MadePacket
{
    PacketOutcome outcome;
    FileForPlace file;
};

/**
 * Builds the packet that PacketModel describes, on the vault lane, and sends it on where another app keeps it. No file
 * of this machine is overwritten, and a packet that was cancelled or failed leaves no file. See README.md.
 */
class PacketBuild : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString lede READ lede NOTIFY changed)
    Q_PROPERTY(bool stampWanted READ isStampWanted WRITE setStampWanted NOTIFY changed)
    Q_PROPERTY(QString stampAddress READ stampAddress WRITE setStampAddress NOTIFY changed)
    Q_PROPERTY(QString stampFault READ stampFault NOTIFY changed)
    Q_PROPERTY(bool canBuild READ canBuild NOTIFY changed)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QVariantMap built READ built NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    enum Step {
        Choose,
        Building,
        Built
    };
    Q_ENUM(Step)

    PacketBuild(const Services &services, Session &session, const PacketModel &model, QObject *parent = nullptr);
    ~PacketBuild() override;
    [[nodiscard]] static PacketBuild *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] QString lede() const;
    [[nodiscard]] bool isStampWanted() const { return stampWanted_; }
    [[nodiscard]] QString stampAddress() const { return stampAddress_; }
    [[nodiscard]] QString stampFault() const;
    [[nodiscard]] bool canBuild() const;
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] QVariantMap built() const { return built_; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double progress() const;
    void setStampWanted(bool wanted);
    void setStampAddress(const QString &address);

    /** Writes the packet into a new file there. */
    Q_INVOKABLE void build(const QUrl &url);
    Q_INVOKABLE void cancel();
    /** From a packet that is built back to the choices. */
    Q_INVOKABLE void again();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    void sessionChanged();
    void send(const MadePacket &made);
    void wasBuilt(const Result<MadePacket> &made);
    void setStep(Step step);

    const Services &services_;
    Session &session_;
    const PacketModel &model_;
    Step step_ = Choose;
    bool stampWanted_ = false;
    QString stampAddress_;
    QString errorText_;
    QVariantMap built_;
    std::shared_ptr<PacketProgressState> progress_;
    QTimer ticker_;
};

}
