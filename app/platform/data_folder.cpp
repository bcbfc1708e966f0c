// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/data_folder.h"

#include <QStandardPaths>

namespace backpay {

std::string dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString() + "/backpay";
}

std::string seenHeadsFolder() { return dataFolder() + "/seen"; }

}
