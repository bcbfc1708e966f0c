// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/android_rules.h"

#include "tests/architecture/source_tree.h"

#include <QTest>

namespace backpay {
namespace {

/** What the rules read: all below packaging, and what the package is built from. */
Tree treeOnDisk()
{
    Tree tree;
    QStringList paths = filesBelow("packaging") + filesBelow("app/android") + readers.values();
    paths += {appFile, presetsFile};
    for (const QString &path : paths) {
        if (QFileInfo::exists(sourceRoot() + '/' + path))
            tree[path] = textOf(path);
    }
    return tree;
}

} // namespace

class AndroidTest : public QObject
{
    Q_OBJECT

    Tree tree_ = treeOnDisk();

private slots:
    void keepsWhatItPromises()
    {
        const QStringList faults = AndroidRules(tree_).faults();
        QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
    }

    // Each promise is broken in a copy, and the rule that holds it says so.
    void everyBrokenPromiseIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QString &path, const char *from, const char *to, const char *fault) {
            const QByteArray name = QByteArray(fault) + ": " + QByteArray(to).left(40);
            QTest::newRow(name.constData()) << path << QString(from) << QString(to) << QString(fault);
        };
        const QString m = manifestFile;
        row(m, "package=\"org.backpay.backpay\"", "package=\"org.backpay.other\"",
            "the manifest names another package");
        row(cmakeFile, "PACKAGE org.backpay.backpay", "PACKAGE org.backpay.other", "CMake names another package");
        row(cmakeFile, "_NAME ${BACKPAY_ANDROID_PACKAGE}", "_NAME org.example", "Qt is told another package");
        row(m, "org.backpay.backpay.BackpayActivity", "org.qtproject.qt.android.bindings.QtActivity",
            "starts another activity");
        row(activityFile, "package org.backpay.backpay;", "package org.backpay;", "the activity is of another package");
        row(m, "-- %%INSERT_APP_LIB_NAME%% --", "other", "the library is not Qt's");
        row(m, "-- %%INSERT_VERSION_CODE%% --", "7", "code does not come from CMake");
        row(m, "-- %%INSERT_VERSION_NAME%% --", "0.1.0", "name does not come from CMake");
        row(cmakeFile, "VERSION_CODE ${BACKPAY_ANDROID_VERSION_CODE}", "VERSION_CODE 7",
            "does not come from the project's");
        row(cmakeFile, "MIN_SDK 30", "MIN_SDK 28", "the levels of the SDK are too low");
        row(presetsFile, "\"android-30\"", "\"android-33\"", "the preset has another level");
        row(checkFile, "--target-sdk-version 34", "--target-sdk-version 33", "the check has other levels");
        row(m, "<supports-screens", "<uses-sdk android:minSdkVersion=\"21\"/><supports-screens", "levels of its own");
        row(m, "permission.INTERNET", "permission.READ_EXTERNAL_STORAGE", "more than the network");
        row(m, "<supports-screens", "<uses-permission android:name=\"android.permission.CAMERA\"/><supports-screens",
            "more than the network");
        row(m, "<supports-screens", "<!-- %%INSERT_PERMISSIONS --><supports-screens", "default permissions are let in");
        row(m, "allowBackup=\"false\"", "allowBackup=\"true\"", "backups are allowed");
        row(m, "fullBackupContent=\"false\"", "fullBackupContent=\"true\"", "full backups are allowed");
        row(m, "android:dataExtractionRules=\"@xml/data_extraction_rules\"", "", "extraction rules are not in force");
        row(m, "usesCleartextTraffic=\"false\"", "usesCleartextTraffic=\"true\"", "cleartext is allowed");
        row(m, "android:hardwareAccelerated", "android:debuggable=\"true\" android:hardwareAccelerated",
            "android:debuggable");
        row(m, "</application>", "<provider android:name=\"x\"/></application>", "others reach a provider");
        row(m, "android:value=\"true\"", "android:value=\"false\"", "the lock stops in the background");
        row(extractionFile, "domain=\"sharedpref\"", "domain=\"x\"", "cloud-backup takes something");
        row(extractionFile, "</device-transfer>", "<exclude domain=\"y\" path=\".\"/></device-transfer>",
            "device-transfer takes something");
        row(extractionFile, "</cloud-backup>", "<include domain=\"file\" path=\".\"/></cloud-backup>",
            "something is included");
        row(m, "application/x-qif", "application/pdf", "application/pdf is read by nothing");
        row(m, "android.intent.action.SEND_MULTIPLE", "android.intent.action.EDIT", "several are shared otherwise");
        row(m, "<data android:mimeType=\"application/octet-stream\"/>", "", "what is opened differs");
        row(m, "android:scheme=\"content\"", "android:scheme=\"file\"", "it opens file");
        row(activityFile, "getWindow().setFlags(", "getWindow().getAttributes(", "before it is secure");
        row(activityFile, "getWindow().setFlags(", "super.onCreate(state); getWindow().setFlags(",
            "before it is secure");
        row(activityFile, "import java.util.List;", "import java.util.List; import java.io.FileOutputStream;",
            "the activity uses FileOutputStream");
        row(activityFile, "ContentResolver.SCHEME_CONTENT.equals(address.getScheme())", "true",
            "paths are taken from others");
        row(activityFile, "!address.getAuthority().startsWith(getPackageName())", "true",
            "own files are taken from others");
        row(activityFile, "descriptorOf(address, \"wt\")", "descriptorOf(address, \"w\")",
            "a longer file that was there leaves its end");
        row(activityFile, "native void offersEnd()", "native void offersDone()", "Java and C++ differ in");
        row(linkFile, "BackpayActivity_screenWentOff(", "BackpayActivity_screenOff(", "Java and C++ differ in");
        row(linkFile, ".method(\"stepAside\"", ".method(\"goAway\"", "C++ calls what Java does not have");
        row(spanishFile, "name=\"look_at_in_import\"", "name=\"look\"", "the languages have other words");
        row(m, "@string/look_at_in_import", "@string/gone", "a word is missing");
        row(presetsFile, "\"BACKPAY_CLI\": \"OFF\"", "\"BACKPAY_CLI\": \"ON\"", "the preset lacks \"BACKPAY_CLI\"");
        row(presetsFile, "\"ANDROID_SDK_ROOT\": \"$env{ANDROID_SDK_ROOT}\"", "\"ANDROID_SDK_ROOT\": \"/opt/sdk\"",
            "a path of one machine");
        row(appFile, "android/android_surroundings.cpp android/java_link.cpp", "android/android_surroundings.cpp",
            "not in the program");
        row(cmakeFile, "${PROJECT_SOURCE_DIR}/packaging/android", "${PROJECT_SOURCE_DIR}/android",
            "not told of packaging/android");
        row(cmakeFile, "QT_ANDROID_VERSION_NAME", "QT_ANDROID_KEYSTORE_STORE_PASS secret QT_ANDROID_VERSION_NAME",
            "signs");
        row("packaging/android/release.keystore", "", "x", "is a key");
    }

    void everyBrokenPromiseIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, fault);
        Tree broken = tree_;
        if (from.isEmpty()) {
            broken[path] = to;
        } else {
            QVERIFY2(broken[path].contains(from), qPrintable(from));
            broken[path].replace(broken[path].indexOf(from), from.size(), to);
        }
        const QStringList faults = AndroidRules(broken).faults();
        QVERIFY2(faults.join('\n').contains(fault), qPrintable("said: " + faults.join('\n')));
        QVERIFY(!faults.isEmpty());
    }

    void aManifestThatIsNoXmlIsFound()
    {
        Tree broken = tree_;
        broken[manifestFile].chop(20);
        QVERIFY(!AndroidRules(broken).faults().isEmpty());
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::AndroidTest)
#include "android_test.moc"
