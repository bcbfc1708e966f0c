// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/data_folder.h"

#include <QStandardPaths>

namespace backpay {

std::string dataFolder()
{
#ifdef Q_OS_ANDROID // the generic location there is storage that apps share
    const auto location = QStandardPaths::AppDataLocation;
#else
    const auto location = QStandardPaths::GenericDataLocation;
#endif
    return QStandardPaths::writableLocation(location).toStdString() + "/backpay";
}

std::string passingFolder() { return dataFolder() + "/passing"; }

std::string seenHeadsFolder() { return dataFolder() + "/seen"; }

}
