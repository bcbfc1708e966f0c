// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_case.h"
#include "app/packets/packet_parts.h"
#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/drafts.h"
#include "app/viewmodels/packet_page.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <optional>

namespace backpay {

/**
 * What an evidence packet shall cover, who will read it, what goes in, and what it would then say. The case is read on
 * the vault lane when any of this changes; of several changes in a row the last one counts. See README.md.
 */
class PacketModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList platforms READ platforms NOTIFY choiceChanged)
    Q_PROPERTY(QString platform READ platform WRITE setPlatform NOTIFY choiceChanged)
    Q_PROPERTY(QVariantList contracts READ contracts NOTIFY choiceChanged)
    Q_PROPERTY(QString contract READ contract WRITE setContract NOTIFY choiceChanged)
    Q_PROPERTY(QVariantList periods READ periods NOTIFY choiceChanged)
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY choiceChanged)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY choiceChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY choiceChanged)
    Q_PROPERTY(QString daysFault READ daysFault NOTIFY choiceChanged)
    Q_PROPERTY(QVariantList readers READ readers CONSTANT)
    Q_PROPERTY(QString reader READ reader WRITE setReader NOTIFY choiceChanged)
    Q_PROPERTY(QString languageNote READ languageNote CONSTANT)
    Q_PROPERTY(QString scopeText READ scopeText NOTIFY choiceChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(QString days READ days NOTIFY pageChanged)
    Q_PROPERTY(QVariantList parts READ parts NOTIFY pageChanged)
    Q_PROPERTY(QString partsNote READ partsNote NOTIFY pageChanged)
    Q_PROPERTY(QVariantMap paper READ paper NOTIFY pageChanged)
    Q_PROPERTY(QVariantList grades READ grades NOTIFY pageChanged)
    Q_PROPERTY(QString weakest READ weakest NOTIFY pageChanged)
    Q_PROPERTY(QStringList questions READ questions NOTIFY pageChanged)
    Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY pageChanged)
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY pageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY pageChanged)

public:
    PacketModel(const Services &services, const BookShelf &shelf, Session &session, Drafts &drafts,
                QObject *parent = nullptr);
    [[nodiscard]] static PacketModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantList platforms() const;
    [[nodiscard]] QString platform() const { return platform_; }
    [[nodiscard]] QVariantList contracts() const;
    [[nodiscard]] QString contract() const { return contract_; }
    [[nodiscard]] QVariantList periods() const;
    [[nodiscard]] QString period() const { return period_; }
    [[nodiscard]] QString from() const { return from_; }
    [[nodiscard]] QString to() const { return to_; }
    [[nodiscard]] QString daysFault() const;
    [[nodiscard]] QVariantList readers() const { return packetReaders(); }
    [[nodiscard]] QString reader() const;
    /** In which language the packet is, where that is not the one on the screen. */
    [[nodiscard]] QString languageNote() const;
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] QString days() const { return page_.days; }
    [[nodiscard]] QVariantList parts() const { return page_.parts; }
    [[nodiscard]] QString partsNote() const { return page_.partsNote; }
    [[nodiscard]] QVariantMap paper() const { return page_.paper; }
    [[nodiscard]] QVariantList grades() const { return page_.grades; }
    [[nodiscard]] QString weakest() const { return page_.weakest; }
    [[nodiscard]] QStringList questions() const { return page_.questions; }
    [[nodiscard]] QStringList leftOut() const { return page_.leftOut; }
    [[nodiscard]] bool hasRecords() const { return page_.hasRecords; }
    [[nodiscard]] bool isBusy() const { return reading_; }

    void setPlatform(const QString &platform);
    void setContract(const QString &contract);
    void setPeriod(const QString &period);
    void setFrom(const QString &day);
    void setTo(const QString &day);
    void setReader(const QString &reader);

    /** The page came into sight: the case is read, and again whenever the books change, until leave(). */
    Q_INVOKABLE void look();
    Q_INVOKABLE void leave() { inSight_ = false; }
    /** Puts a part in or leaves it out, by its name; what the reader may not have stays out. */
    Q_INVOKABLE void setPart(const QString &part, bool in);

    /** What is chosen; none while the days typed are no days. */
    [[nodiscard]] std::optional<PacketRequest> request() const;
    [[nodiscard]] const PacketParts &chosenParts() const { return parts_; }
    /** "packet-outlier-2026-03-01-2026-03-31"; "packet" before the case was read. */
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void choiceChanged();
    void pageChanged();

private:
    void booksChanged();
    void reset();
    void chose();
    void keepDraft();
    void restoreDraft();
    void read();
    void wasRead(const Result<std::shared_ptr<const PacketPreview>> &preview);
    void show();
    [[nodiscard]] std::optional<CaseScope> scope() const;
    [[nodiscard]] const Contract *chosenContract() const;

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    Drafts &drafts_;
    QString platform_; // "" for all
    QString contract_; // key, "" for all
    QString period_;
    QString from_; // as typed
    QString to_;
    PacketReader reader_ = PacketReader::Lawyer;
    PacketParts parts_;
    bool inSight_ = false;
    int version_ = 0; // of the books
    bool reading_ = false;
    bool again_ = false; // what is being read is no longer what is chosen
    std::shared_ptr<const PacketPreview> preview_;
    PacketPage page_;
};

}
