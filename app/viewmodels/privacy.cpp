// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/privacy.h"

#include "app/viewmodels/input_idle.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

const char *const hideKey = "privacy/hideAmounts";
const char *const lockKey = "privacy/lockAfter";
const char *const screenKey = "privacy/lockWithScreen";
const char *const sleepKey = "privacy/lockBeforeSleep";
const char *const coverKey = "privacy/coverWhenAway";
const char *const guardKey = "privacy/guardScreen";

constexpr std::array minutesToLock = {1, 5, 10, 0};
constexpr int usualMinutes = 5;

bool isChoice(int minutes)
{
    return std::find(minutesToLock.begin(), minutesToLock.end(), minutes) != minutesToLock.end();
}

}

Privacy::Privacy(const Services &services, Session &session, std::chrono::milliseconds minute, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , minute_(minute)
{
    const int stored = services.settings.value(QLatin1String(lockKey), usualMinutes).toInt();
    minutes_ = isChoice(stored) ? stored : usualMinutes;
    services.hideAmounts->store(hideAtStart());
    if (services.screens != nullptr)
        services.screens->guard(guardScreen());
    lock_.setSingleShot(true);
    connect(&lock_, &QTimer::timeout, this, &Privacy::look);
    connect(&session, &Session::stateChanged, this, &Privacy::follow);
    if (QCoreApplication::instance())
        QCoreApplication::instance()->installEventFilter(this);
    follow();
}

Privacy::~Privacy()
{
    if (source_ != nullptr)
        source_->tell({});
}

Privacy *Privacy::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).privacy(); }

bool Privacy::hideAtStart() const { return services_.settings.value(QLatin1String(hideKey), false).toBool(); }

QVariantList Privacy::lockChoices() const
{
    QVariantList choices;
    for (const int minutes : minutesToLock)
        choices +=
            QVariantMap{{QStringLiteral("value"), QString::number(minutes)},
                        {QStringLiteral("text"), minutes == 0 ? tr("Never") : tr("%n minutes", nullptr, minutes)}};
    return choices;
}

void Privacy::setAmountsHidden(bool hidden)
{
    if (services_.hideAmounts->exchange(hidden) != hidden)
        Q_EMIT amountsHiddenChanged();
}

void Privacy::setHideAtStart(bool hide)
{
    if (hide == hideAtStart())
        return;
    services_.settings.setValue(QLatin1String(hideKey), hide);
    Q_EMIT changed();
}

void Privacy::setLockAfter(const QString &minutes)
{
    const int wanted = minutes.toInt();
    if (!isChoice(wanted) || wanted == minutes_)
        return;
    minutes_ = wanted;
    services_.settings.setValue(QLatin1String(lockKey), minutes_);
    follow();
    Q_EMIT changed();
}

bool Privacy::lockWithScreen() const { return services_.settings.value(QLatin1String(screenKey), true).toBool(); }

bool Privacy::lockBeforeSleep() const { return services_.settings.value(QLatin1String(sleepKey), true).toBool(); }

bool Privacy::coverWhenAway() const { return services_.settings.value(QLatin1String(coverKey), false).toBool(); }

bool Privacy::guardScreen() const { return services_.settings.value(QLatin1String(guardKey), true).toBool(); }

void Privacy::setLockWithScreen(bool lock) { keep(screenKey, lock, lockWithScreen()); }

void Privacy::setLockBeforeSleep(bool lock) { keep(sleepKey, lock, lockBeforeSleep()); }

void Privacy::setCoverWhenAway(bool cover) { keep(coverKey, cover, coverWhenAway()); }

void Privacy::setGuardScreen(bool guard)
{
    keep(guardKey, guard, guardScreen());
    if (services_.screens != nullptr)
        services_.screens->guard(guard);
}

void Privacy::keep(const char *key, bool value, bool before)
{
    if (value == before)
        return;
    services_.settings.setValue(QLatin1String(key), value);
    Q_EMIT changed();
}

void Privacy::lockWhen(LockSource &source)
{
    source_ = &source;
    source.tell([this](LockReason reason) { asked(reason); });
}

void Privacy::asked(LockReason reason)
{
    if (reason == LockReason::Screen ? lockWithScreen() : lockBeforeSleep())
        session_.lock();
    // The lane works in the order of asking: this comes when the vault is closed.
    whenDone(services_.lane.run([](OpenVault &) { return true; }), this, [this](bool) { source_->closed(); });
}

bool Privacy::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        sinceInput_.restart();
    return QObject::eventFilter(watched, event);
}

void Privacy::follow()
{
    lock_.stop();
    sinceInput_.restart();
    if (minutes_ > 0 && session_.state() == Session::Open)
        lock_.start(minutes_ * minute_);
}

/** The timer is not moved by every input, which would be many times a second, but looks again when it ends. */
void Privacy::look()
{
    if (session_.state() != Session::Open || minutes_ == 0)
        return;
    const auto limit = minutes_ * minute_;
    const std::chrono::milliseconds idle(sinceInput_.elapsed());
    if (works_ && works_())
        lock_.start(limit);
    else if (idle < limit)
        lock_.start(limit - idle);
    else
        session_.lock();
}

}
