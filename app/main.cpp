// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's program: reads its few options, builds the objects in the order they need each other, shows Main.qml.
#include "app/i18n/language.h"
#include "app/platform/data_folder.h"
#include "app/platform/private_copy.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/self_test.h"
#include "app/surroundings.h"
#include "app/text/error_text.h"
#include "app/viewmodels/input_idle.h"
#include "app/viewmodels/view_models.h"
#include "core/base/process_secrecy.h"
#include "core/base/secret.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>
#include <QtPlugin>

#include <algorithm>
#include <memory>
#include <string_view>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

namespace {

struct Options
{
    QString vaultFile;
    QList<QUrl> files; // shown in the Import preview; nothing of them is stored unasked
    bool gallery = false;
    bool selfTest = false;
};

Options readOptions(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Program", "What an hour of task work really paid."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(QStringLiteral("vault"), QCoreApplication::translate("Program", "Use this vault."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption gallery(QStringLiteral("gallery"),
                                     QCoreApplication::translate("Program", "Show every part of the window."));
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"),
        QCoreApplication::translate("Program",
                                    "Open every page on made-up data, without a display, and say what was found."));
    parser.addOptions({vault, gallery, selfTest});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("Program", "Export files to look at before importing."),
                                 QStringLiteral("[FILE…]"));
    parser.process(program);

    Options options;
    options.vaultFile = parser.value(vault).isEmpty() ? QString() : QFileInfo(parser.value(vault)).absoluteFilePath();
    options.gallery = parser.isSet(gallery);
    options.selfTest = parser.isSet(selfTest);
    for (const QString &file : parser.positionalArguments()) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (options.vaultFile.isEmpty() && path.endsWith(QStringLiteral(".backpay")))
            options.vaultFile = path; // opened from the file manager
        else
            options.files += QUrl::fromLocalFile(path);
    }
    return options;
}

/** Before the first word: the language that was chosen, else the system's. */
void setLanguage(const QSettings &settings)
{
    const SystemLanguages system = SystemLanguages::read();
    const Language language = languageFor(Appearance::storedLanguage(settings), system);
    showLanguage(language, localeFor(language, system));
}

/** The bundled made-up histories: beside the program once installed, linked into the build tree before. */
QString sampleFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/backpay/sample"));
    return folder.exists() ? folder.canonicalPath() : QString();
}

/**
 * A desktop portal looks into the process that asks it for a file dialog, and where it may not, as here, no dialog
 * appears: then Qt's own serve. Within Flatpak it knows its programs otherwise.
 */
void avoidPortalDialogs()
{
    const bool portal = qgetenv("QT_QPA_PLATFORMTHEME").contains("portal") || qEnvironmentVariableIsSet("SNAP");
    if (portal && !QFileInfo::exists(QStringLiteral("/.flatpak-info")))
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

int showWindow(QGuiApplication &program, QSettings &settings, const Options &options)
{
    const std::unique_ptr<Surroundings> surroundings = Surroundings::ofThisSystem(settings, options.vaultFile);
    QStringList paths;
    for (const QUrl &file : options.files)
        paths += file.toLocalFile();
    if (!options.gallery && surroundings->handOver(paths))
        return 0;
    const SystemClock clock;
    const QtZoneResolver zones;
    const Result<SourceCatalogue> catalogue = SourceCatalogue::builtIn();
    if (!catalogue) {
        QTextStream(stderr) << errorText(catalogue.error()) << '\n';
        return 1;
    }
    VaultLane lane;
    QThreadPool readers;
    readers.setMaxThreadCount(1);
    const InputIdle idle;
    Services services{lane,
                      readers,
                      clock,
                      zones,
                      *catalogue,
                      settings,
                      options.vaultFile,
                      sampleFolder(),
                      QtZoneResolver::systemZone(),
                      std::nullopt, // measured on this machine
                      systemMoments(),
                      &idle};
    services.seenFolder = seenHeadsFolder();
    services.passingFolder = passingFolder();
    removeLeftCopies(services.passingFolder);
    services.offers = surroundings->offers();
    services.screens = surroundings->screens();
    ViewModels models(services);
    models.privacy()->lockWhen(surroundings->locks());
    models.importController()->addFiles(options.files);

    QQmlApplicationEngine engine;
    models.attachTo(engine);
    QVariantMap properties = surroundings->windowPlace();
    properties[QStringLiteral("gallery")] = options.gallery;
    engine.setInitialProperties(properties);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backpay/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window == nullptr)
        return 1;
    surroundings->follow(*window);
    if (!options.gallery)
        surroundings->bringFilesTo(*window);
    return program.exec();
}

}

}

int main(int argc, char *argv[])
{
    const bool isPrivate = backpay::keepMemoryPrivate();
    QGuiApplication::setApplicationName(QStringLiteral("backpay"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Backpay"));
    QGuiApplication::setApplicationVersion(QStringLiteral(BACKPAY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.backpay.Backpay"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    backpay::avoidPortalDialogs();
    // The options are read by the application, which is made for a display or for none.
    if (std::find(argv, argv + argc, std::string_view("--self-test")) != argv + argc)
        backpay::prepareSelfTest();
    QGuiApplication program(argc, argv);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("backpay"), QStringLiteral("window"));
    backpay::setLanguage(settings);
    if (!isPrivate)
        QTextStream(stderr) << QCoreApplication::translate(
            "Program", "This system lets other programs of yours read this one's memory.")
                            << '\n';
    if (!backpay::startCrypto()) {
        QTextStream(stderr) << QCoreApplication::translate(
            "Program", "The encryption library did not start, so nothing was opened.")
                            << '\n';
        return 1;
    }
    const backpay::Options options = backpay::readOptions(program);
    // Softer by default at the sizes in use; at a fractional scale only the default is sharp.
    if (qFuzzyCompare(program.devicePixelRatio(), 1.0))
        QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    if (options.selfTest) {
        QTextStream out(stdout);
        return backpay::selfTest(backpay::sampleFolder(), out) ? 0 : 1;
    }
    return backpay::showWindow(program, settings, options);
}
