// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace backpay {

/** Words of a packet's report that more than one file writes. */
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

}
