// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/column_mapper_model.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/import_file.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/undo_stack.h"
#include "platform-importers/engine/read_parts.h"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

#include <memory>
#include <vector>

namespace backpay {

/**
 * Brings files into the vault: read, shown, answered, stored, undone. Reading and storing happen on other threads;
 * nothing is stored before next() is called on the Check step. Each file stands alone. See README.md.
 */
class ImportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString lede READ lede NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(backpay::GadgetListModel *files READ files CONSTANT)
    Q_PROPERTY(int currentFile READ currentFile WRITE setCurrentFile NOTIFY changed)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString cutNote READ cutNote NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QVariantList equation READ equation NOTIFY changed)
    Q_PROPERTY(bool addsUp READ addsUp NOTIFY changed)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString matchNote READ matchNote NOTIFY changed)
    Q_PROPERTY(backpay::GadgetListModel *vanished READ vanished CONSTANT)
    Q_PROPERTY(QString vanishedNote READ vanishedNote NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(bool canMap READ canMap NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(bool canNext READ canNext NOTIFY changed)
    Q_PROPERTY(backpay::GadgetListModel *history READ history CONSTANT)

public:
    enum Step {
        Choose,
        Reading,
        Check,
        Storing,
        Done
    };
    Q_ENUM(Step)

    ImportController(const Services &services, Session &session, ColumnMapperModel &mapper, UndoStack &undo,
                     QObject *parent = nullptr);
    ~ImportController() override;
    [[nodiscard]] static ImportController *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] QString lede() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] GadgetListModel *files() { return &fileRows_; }
    [[nodiscard]] int currentFile() const { return current_; }
    [[nodiscard]] QString sourceName() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString cutNote() const;
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QVariantList equation() const;
    [[nodiscard]] bool addsUp() const;
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }
    [[nodiscard]] QString matchNote() const;
    [[nodiscard]] GadgetListModel *vanished() { return &vanished_; }
    [[nodiscard]] QString vanishedNote() const;
    [[nodiscard]] QVariantList questions() const;
    /** Whether the current file is a table that no source reads, so that its columns may be named. */
    [[nodiscard]] bool canMap() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool canNext() const;
    [[nodiscard]] GadgetListModel *history() { return &history_; }
    void setCurrentFile(int index);

    /** Files and folders; a folder stands for the files in it. */
    Q_INVOKABLE void addFiles(const QList<QUrl> &urls);
    Q_INVOKABLE void paste();
    Q_INVOKABLE void setIncluded(int row, bool included);
    Q_INVOKABLE void answer(int question, const QString &value);
    /** Opens the ColumnMapper for the current file. */
    Q_INVOKABLE void mapColumns();
    Q_INVOKABLE void back();
    Q_INVOKABLE void next();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void undo(const QString &uuid);
    Q_INVOKABLE void undoLast();

    /** Takes text at hand as if it were a file. */
    void addText(const QString &text);
    /** Puts what is in sight into words anew. */
    void showAgain();
    /** Whether files are being read or stored, which a lock would throw away. */
    [[nodiscard]] bool isWorking() const { return step_ == Reading || step_ == Storing; }

Q_SIGNALS:
    void changed();
    void progressChanged();
    void undone(const QString &text);

private:
    struct Planned;

    void sessionChanged();
    void add(std::vector<ImportFile> &&files);
    void reset();
    void setStep(Step step);
    void readNext();
    void askSources();
    void readAgain();
    void wasRead(std::size_t index, std::vector<ReadPart> &&parts);
    void takeAll(std::size_t index, std::vector<ReadPart> &&parts);
    void takeAwaited(std::size_t index, std::vector<ReadPart> &&parts);
    void takePart(ImportFile &file, ReadPart &&part);
    void planNext();
    void plan(std::size_t index);
    void wasPlanned(std::size_t index, Result<Planned> &&planned);
    void storeNext();
    void wasStored(std::size_t index, Result<ImportOutcome> &&outcome);
    void finishStoring();
    void undoAll(std::vector<std::string> uuids);
    void showFiles();
    void readHistory();
    [[nodiscard]] const ImportFile *current() const;
    [[nodiscard]] ImportCounts storedOrReady() const;
    [[nodiscard]] std::size_t count(bool (ImportFile::*is)() const) const;

    const Services &services_;
    Session &session_;
    ColumnMapperModel &mapper_;
    UndoStack &undo_;
    Step step_ = Choose;
    std::vector<ImportFile> files_;
    std::vector<ImportFile> waiting_;                // named before a vault was open
    std::shared_ptr<const SourceCatalogue> sources_; // the program's and the person's own; null until they are known
    int current_ = 0;
    int round_ = 0;    // results of an earlier round are dropped
    int planning_ = 0; // files whose plan is being made anew
    QString notice_;
    std::shared_ptr<ImportProgress> progress_;
    QTimer ticker_;
    GadgetListModel fileRows_;
    GadgetListModel rows_;
    GadgetListModel vanished_;
    GadgetListModel history_;
};

}
