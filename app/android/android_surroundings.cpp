// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/android/java_link.h"
#include "app/platform/descriptor_sink.h"
#include "app/surroundings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QPointer>
#include <QQuickWindow>

#include <map>
#include <utility>

namespace backpay {

namespace {

QString shownName(const std::u16string &said)
{
    const QString name = plainFileName(QString::fromStdU16String(said));
    return name.isEmpty() ? QCoreApplication::translate("Program", "Shared file") : name;
}

constexpr int settling = 5000; // milliseconds; a provider may keep what it got through a pipe a little later

/** A file at an address, opened by the activity: the rights to it were given to that. */
OfferedFile fileAt(const QUrl &url, const std::u16string &address, const std::u16string &name, std::int64_t bytes)
{
    const auto open = [address]() -> std::unique_ptr<QIODevice> {
        auto file = std::make_unique<QFile>();
        const int descriptor = java_link::openForReading(address);
        if (descriptor < 0)
            return nullptr;
        static_cast<void>(file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
        return file;
    };
    const auto openEmptied = [address,
                              called = shownName(name).toStdString()]() -> Result<std::unique_ptr<OfferedSink>> {
        const int descriptor = java_link::openEmptied(address);
        if (descriptor < 0)
            return fail(ErrorCode::FileWriteFailed, {called, "the other app does not let it be written"});
        return DescriptorSink::open(descriptor, called);
    };
    return {url, shownName(name), announcedBytes(bytes), open, openEmptied, settling};
}

/** A text that was shared takes the way of a file, so that it is looked at in the same preview. */
OfferedFile textAt(const QUrl &url, const std::u16string &text)
{
    const QByteArray bytes = QString::fromStdU16String(text).toUtf8();
    const auto open = [bytes]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        static_cast<void>(buffer->open(QIODevice::ReadOnly));
        return buffer;
    };
    return {url, QCoreApplication::translate("Program", "Shared text"), announcedBytes(bytes.size()), open, {}, 0};
}

/** What other apps shared since the start, and whatever else a file dialog gives an address of. */
class SharedFiles final : public OfferSource
{
public:
    /** Keeps what an intent brought; the addresses to ask for it by. */
    QList<QUrl> keep(const std::vector<java_link::Shared> &shared)
    {
        QList<QUrl> addresses;
        for (const java_link::Shared &one : shared) {
            const bool isText = one.address.empty();
            const QUrl url = isText ? QUrl(QStringLiteral("shared-text:%1").arg(++texts_))
                                    : QUrl(QString::fromStdU16String(one.address));
            if (!url.isValid())
                continue;
            files_.insert_or_assign(url.toString(QUrl::FullyEncoded),
                                    isText ? textAt(url, one.name) : fileAt(url, one.address, one.name, one.bytes));
            addresses += url;
        }
        return addresses;
    }

    std::optional<OfferedFile> offered(const QUrl &address) const override
    {
        const QString text = address.toString(QUrl::FullyEncoded);
        if (const auto kept = files_.find(text); kept != files_.end())
            return kept->second;
        if (address.scheme() != QLatin1String("content"))
            return std::nullopt;
        const std::u16string plain = text.toStdU16String();
        return fileAt(address, plain, java_link::nameOf(plain), java_link::bytesOf(plain));
    }

private:
    std::map<QString, OfferedFile> files_;
    int texts_ = 0;
};

/** Android says when the screen goes off. A phone sleeps only then, so there is no second reason. */
class ScreenLocks final : public LockSource
{
public:
    void tell(Asked asked) override { asked_ = std::move(asked); }
    void closed() override {}
    void screenOff() const
    {
        if (asked_)
            asked_(LockReason::Screen);
    }

private:
    Asked asked_;
};

class WindowFlag final : public ScreenGuard
{
public:
    void guard(bool on) override { java_link::guardScreen(on); }
};

/** One activity shows the window, so nobody else has the vault; its place is the system's. */
class AndroidSurroundings final : public QObject, public Surroundings
{
public:
    AndroidSurroundings()
    {
        // Java calls in threads of its own: what it says is taken in this one.
        java_link::listen(
            [this](std::vector<java_link::Shared> shared) {
                QMetaObject::invokeMethod(
                    this, [this, shared = std::move(shared)] { take(shared); }, Qt::QueuedConnection);
            },
            [this] {
                QMetaObject::invokeMethod(
                    this, [this] { locks_.screenOff(); }, Qt::QueuedConnection);
            });
    }
    ~AndroidSurroundings() override { java_link::listen({}, {}); }
    AndroidSurroundings(const AndroidSurroundings &) = delete;
    AndroidSurroundings &operator=(const AndroidSurroundings &) = delete;

    bool handOver(const QStringList &) override { return false; }
    LockSource &locks() override { return locks_; }
    const OfferSource *offers() const override { return &files_; }
    ScreenGuard *screens() override { return &flag_; }
    QVariantMap windowPlace() const override { return {}; }
    void follow(QQuickWindow &window) override { window.installEventFilter(this); }

    void bringFilesTo(QQuickWindow &window) override
    {
        window_ = &window;
        show(std::exchange(early_, {}));
    }

    /** Back where no page takes it closes the window. Here the app steps aside, as apps do, and the timer runs on. */
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Close)
            return QObject::eventFilter(watched, event);
        event->ignore();
        java_link::stepAside();
        return true;
    }

private:
    void take(const std::vector<java_link::Shared> &shared)
    {
        const QList<QUrl> addresses = files_.keep(shared);
        if (window_)
            show(addresses);
        else
            early_ += addresses;
    }
    void show(const QList<QUrl> &addresses) const
    {
        if (!addresses.isEmpty())
            QMetaObject::invokeMethod(window_, "openFiles", Q_ARG(QVariant, QVariant::fromValue(addresses)));
    }

    SharedFiles files_;
    ScreenLocks locks_;
    WindowFlag flag_;
    QPointer<QQuickWindow> window_;
    QList<QUrl> early_;
};

}

std::unique_ptr<Surroundings> Surroundings::ofThisSystem(QSettings &, const QString &)
{
    return std::make_unique<AndroidSurroundings>();
}

}
