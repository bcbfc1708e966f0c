// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_preview.h"

#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace backpay {

/** The page of an evidence packet before it is built, ready to show; members as in README.md. */
struct PacketPage
{
    QString lede;
    bool hasRecords = false;
    QString days; // "31 Aug to 19 Nov 2026"
    QVariantList parts;
    QString partsNote;
    QVariantMap paper;
    QVariantList grades;
    QString weakest;
    QStringList questions;
    QStringList leftOut;
};

/** `chosen` are the parts that are to go in; those the reader may not have do not. */
[[nodiscard]] PacketPage packetPage(const PacketPreview &preview, const PacketParts &chosen);

/** Who may read a packet: list of {value, text, note}. */
[[nodiscard]] QVariantList packetReaders();

}
