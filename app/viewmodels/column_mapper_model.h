// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/import_rows.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "core/domain/import_batch.h"
#include "platform-importers/engine/mapping/mapping_proposal.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>
#include <QVariantList>

#include <memory>
#include <string>

namespace backpay {

/**
 * Asks what the columns of a table are that no source reads, shows at once what its rows then say, and keeps the answer
 * as a source of the person's own. Nothing is stored before use(). See README.md.
 */
class ColumnMapperModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ColumnMapper)
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString platform READ platform WRITE setPlatform NOTIFY changed)
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed)
    Q_PROPERTY(QString rowsKind READ rowsKind WRITE setRowsKind NOTIFY changed)
    Q_PROPERTY(QVariantList rowsKinds READ rowsKinds CONSTANT)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString previewText READ previewText NOTIFY previewChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY previewChanged)
    Q_PROPERTY(bool canUse READ canUse NOTIFY previewChanged)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)

public:
    ColumnMapperModel(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static ColumnMapperModel *create(QQmlEngine *engine, QJSEngine *scripts);

    /** Begins with what the table's own headings and cells suggest. The table is that of the part. */
    void start(const QString &name, MappedPart part, MappedTable table);

    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString platform() const;
    [[nodiscard]] QString currency() const { return currency_; }
    [[nodiscard]] QString rowsKind() const;
    [[nodiscard]] QVariantList rowsKinds() const;
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] QString previewText() const { return previewText_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] bool canUse() const { return canUse_; }
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }
    void setTitle(const QString &title);
    void setPlatform(const QString &platform);
    void setCurrency(const QString &currency);
    void setRowsKind(const QString &kind);

    Q_INVOKABLE void setKind(int column, const QString &kind);
    /** Says how the text is written, where it leaves that open; its columns are proposed anew. */
    Q_INVOKABLE void answer(int question, const QString &value);
    /** Keeps the source in the vault; used() follows. */
    Q_INVOKABLE void use();
    /** Writes the source as a file that others can add to their own vaults. */
    Q_INVOKABLE void saveAs(const QUrl &url);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void previewChanged();
    void used();

private:
    struct Preview;

    void propose(MappedTable &&table);
    void edited();
    void show(Preview &&preview);
    void end();
    [[nodiscard]] std::string profile() const;

    const Services &services_;
    Session &session_;
    bool active_ = false;
    int round_ = 0; // previews of an earlier state are dropped
    std::shared_ptr<const MappedTable> table_;
    std::shared_ptr<const MappedPart> part_;
    ColumnMapping mapping_;
    QString currency_; // as typed
    QString previewText_;
    QString errorText_;
    bool canUse_ = false;
    GadgetListModel rows_;
};

}
