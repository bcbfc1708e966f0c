// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/passphrase_bytes.h"

#include <QByteArray>

namespace backpay {

void wipe(QString &text)
{
    // A shared string is detached by data(): the copy would be wiped and the secret kept, so it is only let go.
    if (text.isDetached() && !text.isEmpty())
        wipeBytes(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

SecretBytes preparePassphrase(const QString &passphrase)
{
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    SecretBytes secret = SecretBytes::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!bytes.isEmpty())
        wipeBytes(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wipe(composed);
    return secret;
}

}
