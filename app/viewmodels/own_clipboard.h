// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace backpay {

/**
 * Puts text of the vault on the clipboard, marked as a secret for programs that keep a history of it, and as ours.
 * Whoever holds the clipboard afterwards, ours is told from theirs by that mark.
 */
void copyFromVault(const QString &text);

/**
 * Takes back what copyFromVault() put on the clipboard, and nothing else: when the vault is locked, when the program
 * ends, and after a while.
 */
class OwnClipboard : public QObject
{
    Q_OBJECT

public:
    explicit OwnClipboard(const Session &session, std::chrono::milliseconds keptFor = std::chrono::minutes(2),
                          QObject *parent = nullptr);
    ~OwnClipboard() override;

private:
    void follow();
    void takeBack();

    const Session &session_;
    QTimer limit_;
};

}
