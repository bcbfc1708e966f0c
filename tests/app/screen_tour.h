// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "tests/app/accessible_faults.h"
#include "tests/app/pseudo_language.h"
#include "tests/app/window_driver.h"

#include <QDir>
#include <QImage>
#include <QQmlExtensionPlugin>

#include <memory>
#include <optional>

namespace backpay {

enum class Speech {
    English,
    Spanish,
    Pseudo
};

/** The language of the window while it lives. */
class Spoken
{
public:
    explicit Spoken(Speech speech)
    {
        if (speech == Speech::Spanish)
            showLanguage(Language::Spanish, QLocale(QLocale::Spanish, QLocale::Mexico));
        if (speech == Speech::Pseudo)
            pseudo_.emplace();
    }
    ~Spoken() { showLanguage(Language::English, QLocale(QLocale::English, QLocale::UnitedStates)); }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    std::optional<PseudoLanguage> pseudo_;
};

/**
 * What the tests have in common that go from screen to screen with the bundled made-up histories. Of every screen, in
 * every variant, they take a picture for people to lay beside the mockups, and check that no text runs into another and
 * none is cut off at a side, and that whoever does not see it or uses no mouse misses nothing. Pictures go to
 * BACKPAY_SCREENS_DIR.
 */
class ScreenTour : public QObject
{
protected:
    static void prepare()
    {
        prepareWindows();
        QVERIFY(QDir().mkpath(QStringLiteral(BACKPAY_SCREENS_DIR)));
    }

    /** Four widths; the widest and the narrowest also dark, in Spanish, and in words two fifths longer from right to
     * left. */
    static void addVariants()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Appearance::Scheme>("scheme");
        QTest::addColumn<Speech>("speech");
        QTest::addColumn<QString>("name");
        const QList<QSize> sizes = {{1280, 800}, {840, 800}, {600, 800}, {360, 640}};
        for (const QSize &size : sizes) {
            addVariant(size, Appearance::Light, Speech::English, "light");
            if (size.width() != 1280 && size.width() != 360)
                continue;
            addVariant(size, Appearance::Dark, Speech::English, "dark");
            addVariant(size, Appearance::Light, Speech::Spanish, "light-es");
            addVariant(size, Appearance::Light, Speech::Pseudo, "light-pseudo");
        }
    }
    static void addVariant(QSize size, Appearance::Scheme scheme, Speech speech, const char *kind)
    {
        const QString name = QStringLiteral("%1x%2-%3").arg(size.width()).arg(size.height()).arg(QLatin1String(kind));
        QTest::newRow(qPrintable(name)) << size << scheme << speech << name;
    }

    /** The window of the test's variant, before any vault. */
    void begin()
    {
        QFETCH(QSize, size);
        QFETCH(Appearance::Scheme, scheme);
        QFETCH(Speech, speech);
        QFETCH(QString, name);
        end();
        name_ = name;
        fixture_ = std::make_unique<ViewFixture>(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        spoken_ = std::make_unique<Spoken>(speech);
        fixture_->build(); // some words are made with the models
        fixture_->models->appearance()->setScheme(scheme);
        driver_ = std::make_unique<WindowDriver>(*fixture_);
        QVERIFY(driver_->show(size));
    }
    /** The same with the sample vault open, its figures in sight. */
    void beginWithSample()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        openSample();
    }
    void openSample()
    {
        fixture_->session().trySample();
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->session().state(), Session::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("todayLede") && models().today()->hasRecords(), patience);
    }
    /** Says what was found: once, at the end, so that every picture is taken. */
    void finish()
    {
        const QStringList faults = faults_;
        end();
        for (const QString &fault : faults)
            qInfo().noquote() << fault; // a failure's own text is cut off after a while
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, above").arg(faults.size())));
    }
    void end()
    {
        driver_.reset();
        spoken_.reset();
        fixture_.reset();
        faults_.clear();
    }

    [[nodiscard]] ViewFixture &fixture() const { return *fixture_; }
    [[nodiscard]] ViewModels &models() const { return *fixture_->models; }
    [[nodiscard]] WindowDriver &driver() const { return *driver_; }

    /** Words of the window as it shows them; of those with something put into them the longest piece. */
    static QString said(const char *context, const char *words)
    {
        const QStringList pieces = QCoreApplication::translate(context, words).split(QStringLiteral("%1"));
        const auto longest =
            std::max_element(pieces.begin(), pieces.end(),
                             [](const QString &one, const QString &other) { return one.size() < other.size(); });
        return longest->trimmed();
    }

    /** Also where the page would have to be scrolled first. */
    void press(const char *name) const
    {
        QTRY_VERIFY2(driver_->named(name), name);
        QVERIFY(QMetaObject::invokeMethod(driver_->named(name), "clicked"));
    }
    void escape() const { QTest::keyClick(&driver_->window(), Qt::Key_Escape); }

    void scrollTo(qreal y) const
    {
        QQuickItem *flick = driver_->named("pageFlick");
        const qreal most = flick->property("contentHeight").toReal() - flick->height();
        flick->setProperty("contentY", std::max<qreal>(0, std::min(y, most)));
    }
    /** In the page's scrolled content. */
    [[nodiscard]] qreal topOf(const QQuickItem *item) const
    {
        QQuickItem *flick = driver_->named("pageFlick");
        return flick->mapFromItem(item, {}).y() + flick->property("contentY").toReal();
    }

    /** A popover lies over texts of the page, which then are no fault. */
    void picture(const char *screen, bool overlaid = false)
    {
        QEvent leave(QEvent::Leave); // a pointer that rests on something shows what it is
        QCoreApplication::sendEvent(&driver_->window(), &leave);
        QTest::qWait(400); // longer than any motion
        const QImage image = driver_->window().grabWindow();
        QVERIFY(!image.isNull());
        QVERIFY(image.save(QStringLiteral(BACKPAY_SCREENS_DIR "/%1-%2.png").arg(QLatin1String(screen), name_)));
        QStringList faults = faultsInSight(overlaid);
        // Rows come into being bit by bit, on a machine at work over a while. What is a fault stays one.
        for (int again = 0; again < 5 && !faults.isEmpty(); ++again) {
            QTest::qWait(200);
            faults = faultsInSight(overlaid);
        }
        for (const QString &fault : faults)
            faults_ += QLatin1String(screen) + QLatin1String(": ") + fault;
    }

private:
    static constexpr int fewestParts = 3;

    struct Written
    {
        QRectF place;
        QString text;
        bool cut = false; // at a side
    };

    [[nodiscard]] QStringList faultsInSight(bool overlaid) const
    {
        const AccessibleFaults missed(driver_->window(), driver_->window().width() < 600);
        QStringList faults = missed.found();
        if (missed.parts() < fewestParts)
            faults += QStringLiteral("a screen reader is told of %1 parts").arg(missed.parts());
        QList<Written> written;
        collect(driver_->window().contentItem(), QRectF(QPointF(), QSizeF(driver_->window().size())), written);
        if (written.isEmpty())
            faults += QStringLiteral("no word is in sight");
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (written[i].cut)
                faults += QStringLiteral("\"%1\" is cut off").arg(written[i].text);
            for (qsizetype j = i + 1; j < written.size() && !overlaid; ++j) {
                if (written[i].place.intersects(written[j].place))
                    faults += QStringLiteral("\"%1\" runs into \"%2\"").arg(written[i].text, written[j].text);
            }
        }
        return faults;
    }

    /** The painted places of all texts in sight, one pixel smaller all round, cut to what their parents let through. */
    static void collect(QQuickItem *item, QRectF clip, QList<Written> &written)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QRectF area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->clip())
            clip = clip.intersected(area);
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
            const qreal width = std::min(item->property("contentWidth").toReal(), item->width());
            const qreal height = item->property("contentHeight").toReal();
            const int across = item->property("effectiveHorizontalAlignment").toInt();
            const qreal left = across == Qt::AlignRight     ? item->width() - width
                               : across == Qt::AlignHCenter ? (item->width() - width) / 2
                                                            : 0;
            const QRectF whole = item->mapRectToScene(QRectF(left, 0, width, height)).adjusted(1, 1, -1, -1);
            const QRectF painted = whole.intersected(clip);
            if (painted.isValid() || (whole.bottom() > clip.top() && whole.top() < clip.bottom()))
                written.append({painted, item->property("text").toString(), painted.width() < whole.width() - 0.5});
        }
        for (QQuickItem *child : item->childItems())
            collect(child, clip, written);
    }

    std::unique_ptr<ViewFixture> fixture_;
    std::unique_ptr<Spoken> spoken_;
    std::unique_ptr<WindowDriver> driver_;
    QString name_;
    QStringList faults_;
};

}
