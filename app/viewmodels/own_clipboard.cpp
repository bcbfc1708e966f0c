// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/own_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace backpay {

namespace {

const auto ownFormat = QStringLiteral("application/x-backpay-copy");
// What clipboard histories look for before they keep a text.
const auto secretFormat = QStringLiteral("x-kde-passwordManagerHint");

/** Another word for every run of the program. */
const QByteArray &ownMark()
{
    static const QByteArray mark = QUuid::createUuid().toRfc4122().toHex();
    return mark;
}

bool isOurs()
{
    // Programs that pass a clipboard on do not pass on formats they do not know, or pass them on as they are.
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    return held != nullptr && held->data(ownFormat) == ownMark();
}

}

void copyFromVault(const QString &text)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setData(secretFormat, QByteArrayLiteral("secret"));
    copied->setData(ownFormat, ownMark());
    QGuiApplication::clipboard()->setMimeData(copied);
}

OwnClipboard::OwnClipboard(const Session &session, std::chrono::milliseconds keptFor, QObject *parent)
    : QObject(parent)
    , session_(session)
{
    limit_.setSingleShot(true);
    limit_.setInterval(keptFor);
    connect(&limit_, &QTimer::timeout, this, &OwnClipboard::takeBack);
    connect(&session, &Session::stateChanged, this, [this] {
        if (session_.state() != Session::Open)
            takeBack();
    });
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &OwnClipboard::follow);
}

OwnClipboard::~OwnClipboard() { takeBack(); }

void OwnClipboard::follow()
{
    if (isOurs())
        limit_.start(); // of the last copy
    else
        limit_.stop();
}

void OwnClipboard::takeBack()
{
    limit_.stop();
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr && isOurs())
        QGuiApplication::clipboard()->clear();
}

}
