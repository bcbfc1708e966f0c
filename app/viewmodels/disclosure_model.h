// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "core/schedule/commitments.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

#include <vector>

namespace backpay {

/**
 * What proves to the reader of a packet the cells that it left out of one row, as `disclose` of the command line does.
 * See README.md.
 */
class DisclosureModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Disclosure)
    QML_SINGLETON
    Q_PROPERTY(QVariantList readers READ readers CONSTANT)
    Q_PROPERTY(QString reader READ reader WRITE setReader NOTIFY changed)
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    DisclosureModel(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static DisclosureModel *create(QQmlEngine *engine, QJSEngine *scripts);

    /** Those to whom something is not shown. */
    [[nodiscard]] QVariantList readers() const;
    [[nodiscard]] QString reader() const;
    void setReader(const QString &reader);
    [[nodiscard]] QVariantList cells() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isAsked() const { return revision_ != 0; }
    [[nodiscard]] bool isBusy() const { return busy_; }

    /** Looks at the row of work with that revision; own time or what a platform pays for. */
    Q_INVOKABLE void open(qint64 revision, bool ownTime);
    Q_INVOKABLE void close();
    /** Values, salts and commitments as lines of text. */
    Q_INVOKABLE void copy();

Q_SIGNALS:
    void changed();
    /** For the toast. */
    void copied(const QString &text);

private:
    void look();

    const Services &services_;
    Session &session_;
    PacketReader reader_ = PacketReader::Lawyer;
    qint64 revision_ = 0;
    bool ownTime_ = false;
    bool busy_ = false;
    int round_ = 0;
    std::vector<Disclosure> found_;
};

}
