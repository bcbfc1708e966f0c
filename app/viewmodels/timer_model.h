// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/timer_state.h"
#include "app/viewmodels/undo_stack.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

namespace backpay {

/** The live timer, what it asks about, and own time written down afterwards. See README.md. */
class TimerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString contractName READ contractName NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY ticked)
    Q_PROPERTY(QVariantMap cap READ cap NOTIFY ticked)
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY changed)
    Q_PROPERTY(QString contract READ contract NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QVariantList contracts READ contracts NOTIFY changed)
    Q_PROPERTY(QVariantList recent READ recent NOTIFY changed)
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString noteErrorText READ noteErrorText NOTIFY errorTextChanged)
    Q_PROPERTY(bool overlaps READ overlaps NOTIFY errorTextChanged)

public:
    TimerModel(const Services &services, Session &session, UndoStack &undo, QObject *parent = nullptr);
    [[nodiscard]] static TimerModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isRunning() const { return state_.timer.has_value(); }
    [[nodiscard]] bool isPaused() const { return state_.timer && state_.timer->paused; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString contractName() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QVariantMap cap() const;
    [[nodiscard]] QString lockedText() const;
    [[nodiscard]] QString contract() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QVariantList contracts() const;
    [[nodiscard]] QVariantList recent() const;
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] QString leftText() const { return leftText_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] QString noteErrorText() const { return noteErrorText_; }
    [[nodiscard]] bool overlaps() const { return overlaps_; }

    /** Starts, or goes on with, that work; a value of `contracts` and one of `kinds`. */
    Q_INVOKABLE void work(const QString &contract, const QString &kind);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();
    /** `answer` is "keep", "discard" or "waiting". */
    Q_INVOKABLE void answer(int question, const QString &answer);
    /** Work until that time of day, "14:10", and none after it. */
    Q_INVOKABLE void split(int question, const QString &time);
    /** An entry in one line; noted() follows, or noteErrorText says what is wrong. */
    Q_INVOKABLE void note(const QString &contract, const QString &line, const QString &date, bool keepOverlap);
    Q_INVOKABLE void clearError();
    /** This program still watches: saved in the vault, or beside it while it is locked. Comes by itself every 5 s. */
    void tick();

Q_SIGNALS:
    void changed();
    void ticked();
    void errorTextChanged();
    void noted(const QString &text);

private:
    template <class Event>
    void post(Event event);
    template <class Task>
    void run(Task task);
    void follow();
    void leave();
    void show(const Result<TimerState> &state);
    void fail(const Error &error);
    /** Has the UndoStack take back what was written down. */
    void pushNote(const std::string &entry);
    void countTaskTime(const TimerState &next);
    [[nodiscard]] QString clockAt(Instant instant) const;
    [[nodiscard]] QVariantMap contractChoice(const std::string &key) const;
    void answerWith(int question, const GapAnswer &answer);

    const Services &services_;
    Session &session_;
    UndoStack &undo_;
    TimerState state_;
    SharedFiles files_;
    QTimer beat_;
    QTimer second_;
    QString leftText_;
    QString errorText_;
    QString noteErrorText_;
    bool overlaps_ = false;
    std::int64_t taskSeconds_ = 0; // of the work that runs, before its open stretch
};

}
