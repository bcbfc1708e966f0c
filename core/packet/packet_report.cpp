// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_report.h"

namespace backpay {

std::string_view packetFaultName(PacketFaultKind kind)
{
    switch (kind) {
    case PacketFaultKind::Changed: return "changed";
    case PacketFaultKind::Missing: return "missing";
    case PacketFaultKind::Added: return "added";
    case PacketFaultKind::Uncovered: return "uncovered";
    case PacketFaultKind::Renamed: return "renamed";
    case PacketFaultKind::Malformed: return "malformed";
    case PacketFaultKind::Container: return "container";
    case PacketFaultKind::Signature: return "signature";
    case PacketFaultKind::Stamp: return "stamp";
    case PacketFaultKind::JournalGap: return "journal-gap";
    case PacketFaultKind::JournalBroken: return "journal-broken";
    }
    return "changed";
}

std::string_view sealStateName(SealState state)
{
    switch (state) {
    case SealState::Absent: return "absent";
    case SealState::Holds: return "holds";
    case SealState::Fails: return "fails";
    case SealState::OtherKey: return "other-key";
    case SealState::NotOwnEncoding: return "not-own-encoding";
    }
    return "absent";
}

}
