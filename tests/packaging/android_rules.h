// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace backpay {

/** Files by their path from the repository's root: those on disk, or the same with something changed. */
using Tree = QMap<QString, QString>;

inline const QString manifestFile = QStringLiteral("packaging/android/AndroidManifest.xml");
inline const QString extractionFile = QStringLiteral("packaging/android/res/xml/data_extraction_rules.xml");
inline const QString stringsFile = QStringLiteral("packaging/android/res/values/strings.xml");
inline const QString spanishFile = QStringLiteral("packaging/android/res/values-es/strings.xml");
inline const QString activityFile = QStringLiteral("packaging/android/src/org/backpay/backpay/BackpayActivity.java");
inline const QString cmakeFile = QStringLiteral("packaging/cmake/BackpayAndroid.cmake");
inline const QString appFile = QStringLiteral("app/CMakeLists.txt");
inline const QString presetsFile = QStringLiteral("CMakePresets.json");
inline const QString checkFile = QStringLiteral("packaging/android/check");
inline const QString linkFile = QStringLiteral("app/android/java_link.cpp");

/** Media types that may be shared with the app, each with what reads it; a vault is a stream of bytes to others. */
inline const QMap<QString, QString> readers = {
    {"text/csv", "platform-importers/engine/csv_reader.cpp"},
    {"application/csv", "platform-importers/engine/csv_reader.cpp"},
    {"text/comma-separated-values", "platform-importers/engine/csv_reader.cpp"},
    {"text/tab-separated-values", "platform-importers/engine/csv_reader.cpp"},
    {"text/plain", "platform-importers/engine/csv_reader.cpp"},
    {"text/html", "platform-importers/engine/structured/html_table.cpp"},
    {"application/json", "platform-importers/engine/structured/json_rows.cpp"},
    {"application/ofx", "platform-importers/engine/structured/ofx_rows.cpp"},
    {"application/x-ofx", "platform-importers/engine/structured/ofx_rows.cpp"},
    {"application/vnd.intu.qfx", "platform-importers/engine/structured/ofx_rows.cpp"},
    {"application/qif", "platform-importers/engine/structured/qif_rows.cpp"},
    {"application/x-qif", "platform-importers/engine/structured/qif_rows.cpp"},
    {"application/xml", "platform-importers/engine/structured/camt_rows.cpp"},
    {"text/xml", "platform-importers/engine/structured/camt_rows.cpp"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     "platform-importers/engine/structured/xlsx_book.cpp"},
    {"application/vnd.oasis.opendocument.spreadsheet", "platform-importers/engine/structured/ods_sheets.cpp"},
    {"application/zip", "platform-importers/engine/structured/archive.cpp"},
    {"application/octet-stream", "core/vault/vault_header.cpp"},
};

/** An element as it stands in an XML file: its name below which others, and its attributes. */
struct Element
{
    QString path; // "manifest/application/activity"
    QMap<QString, QString> attributes;
};

/** Every element of a text, in its order; none for a text that is no XML. */
inline QList<Element> elementsOf(const QString &text)
{
    QList<Element> found;
    QStringList open;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open += reader.name().toString();
            Element element{open.join(u'/'), {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
            found += element;
        } else if (reader.isEndElement()) {
            open.removeLast();
        }
    }
    return reader.hasError() ? QList<Element>() : found;
}

/** All that a pattern's first group finds. */
inline QSet<QString> allOf(const QString &text, const char *pattern)
{
    QSet<QString> found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/** The value that CMake's file sets, "" for none. */
inline QString setTo(const Tree &tree, const char *name)
{
    const QRegularExpression set(QStringLiteral("set\\(%1 (\\S+)\\)").arg(QLatin1String(name)));
    return set.match(tree[cmakeFile]).captured(1);
}

/** Holds what the files below packaging/android promise, one sentence for each promise that is broken. */
class AndroidRules
{
public:
    explicit AndroidRules(const Tree &tree)
        : tree_(tree)
        , manifest_(elementsOf(tree[manifestFile]))
    {
    }

    [[nodiscard]] QStringList faults()
    {
        names();
        versions();
        permissions();
        application();
        extraction();
        mediaTypes();
        activity();
        nativeMethods();
        words();
        building();
        nothingSigned();
        return faults_;
    }

private:
    void hold(bool holds, const QString &broken)
    {
        if (!holds)
            faults_ += broken;
    }
    [[nodiscard]] QString attribute(const QString &path, const char *name) const
    {
        const auto found = std::find_if(manifest_.begin(), manifest_.end(),
                                        [&](const Element &element) { return element.path == path; });
        return found == manifest_.end() ? QString() : found->attributes.value(QLatin1String(name));
    }
    [[nodiscard]] QString metaData(const char *name) const
    {
        for (const Element &element : manifest_) {
            if (element.path.endsWith(QLatin1String("/meta-data"))
                && element.attributes.value(QStringLiteral("android:name")) == QLatin1String(name))
                return element.attributes.value(QStringLiteral("android:value"));
        }
        return {};
    }
    /** The types of the intent filter that holds an action. */
    [[nodiscard]] QSet<QString> typesOf(const char *action) const
    {
        QSet<QString> types;
        bool inside = false;
        for (const Element &element : manifest_) {
            if (element.path.endsWith(QLatin1String("/intent-filter")))
                inside = false;
            if (element.path.endsWith(QLatin1String("/action")))
                inside |= element.attributes.value(QStringLiteral("android:name")) == QLatin1String(action);
            const QString type = element.attributes.value(QStringLiteral("android:mimeType"));
            if (inside && !type.isEmpty())
                types += type;
        }
        return types;
    }

    void names();
    void versions();
    void permissions();
    void application();
    void extraction();
    void mediaTypes();
    void activity();
    void nativeMethods();
    void words();
    void building();
    void nothingSigned();

    const Tree &tree_;
    QList<Element> manifest_;
    QStringList faults_;
};

inline void AndroidRules::names()
{
    const QString package = setTo(tree_, "BACKPAY_ANDROID_PACKAGE");
    hold(package == QLatin1String("org.backpay.backpay"), "CMake names another package");
    hold(attribute("manifest", "package") == package, "the manifest names another package");
    hold(attribute("manifest/application/activity", "android:name") == package + ".BackpayActivity",
         "the manifest starts another activity");
    hold(tree_[activityFile].contains("\npackage " + package + ";\n"), "the activity is of another package");
    hold(tree_[cmakeFile].contains("QT_ANDROID_PACKAGE_NAME ${BACKPAY_ANDROID_PACKAGE}"), "Qt is told another package");
    hold(metaData("android.app.lib_name") == QLatin1String("-- %%INSERT_APP_LIB_NAME%% --"), "the library is not Qt's");
}

inline void AndroidRules::versions()
{
    hold(attribute("manifest", "android:versionCode") == QLatin1String("-- %%INSERT_VERSION_CODE%% --"),
         "the version's code does not come from CMake");
    hold(attribute("manifest", "android:versionName") == QLatin1String("-- %%INSERT_VERSION_NAME%% --"),
         "the version's name does not come from CMake");
    hold(tree_[cmakeFile].contains("QT_ANDROID_VERSION_CODE ${BACKPAY_ANDROID_VERSION_CODE}")
             && tree_[cmakeFile].contains("QT_ANDROID_VERSION_NAME \"${PROJECT_VERSION}\""),
         "the version does not come from the project's");
    const QString min = setTo(tree_, "BACKPAY_ANDROID_MIN_SDK");
    const QString target = setTo(tree_, "BACKPAY_ANDROID_TARGET_SDK");
    hold(min.toInt() >= 30 && target.toInt() >= min.toInt(), "the levels of the SDK are too low");
    hold(tree_[presetsFile].contains("\"ANDROID_PLATFORM\": \"android-" + min + '"'), "the preset has another level");
    hold(tree_[checkFile].contains("--min-sdk-version " + min + " --target-sdk-version " + target + ' '),
         "the check has other levels");
    hold(attribute("manifest/uses-sdk", "android:minSdkVersion").isEmpty(), "the manifest has levels of its own");
}

inline void AndroidRules::permissions()
{
    QStringList asked;
    for (const Element &element : manifest_) {
        if (element.path.contains(QLatin1String("permission")))
            asked += element.attributes.value(QStringLiteral("android:name"));
    }
    hold(asked == QStringList{"android.permission.INTERNET"}, "it asks for more than the network: " + asked.join(' '));
    hold(!tree_[manifestFile].contains("%%INSERT_PERMISSIONS") && !tree_[manifestFile].contains("%%INSERT_FEATURES"),
         "Qt's default permissions are let in");
}

inline void AndroidRules::application()
{
    const QString path = "manifest/application";
    hold(attribute(path, "android:allowBackup") == QLatin1String("false"), "backups are allowed");
    hold(attribute(path, "android:fullBackupContent") == QLatin1String("false"), "full backups are allowed");
    hold(attribute(path, "android:dataExtractionRules") == QLatin1String("@xml/data_extraction_rules"),
         "the extraction rules are not in force");
    hold(attribute(path, "android:usesCleartextTraffic") == QLatin1String("false"), "cleartext is allowed");
    for (const char *name : {"android:debuggable", "android:requestLegacyExternalStorage", "android:sharedUserId"})
        hold(attribute(path, name).isEmpty() && attribute("manifest", name).isEmpty(), QLatin1String(name));
    for (const char *part : {"service", "provider", "receiver", "activity-alias"}) {
        const bool none = std::none_of(manifest_.begin(), manifest_.end(), [&](const Element &element) {
            return element.path == path + '/' + QLatin1String(part);
        });
        hold(none, QStringLiteral("others reach a %1").arg(QLatin1String(part)));
    }
    hold(metaData("android.app.background_running") == QLatin1String("true"), "the lock stops in the background");
}

inline void AndroidRules::extraction()
{
    const QList<Element> rules = elementsOf(tree_[extractionFile]);
    for (const char *way : {"cloud-backup", "device-transfer"}) {
        QSet<QString> excluded;
        for (const Element &element : rules) {
            if (element.path == QStringLiteral("data-extraction-rules/%1/exclude").arg(QLatin1String(way))
                && element.attributes.value(QStringLiteral("path")) == QLatin1String("."))
                excluded += element.attributes.value(QStringLiteral("domain"));
            hold(!element.path.endsWith(QLatin1String("/include")), "something is included");
        }
        const QSet<QString> all{"root",        "file",        "database",        "sharedpref",       "external",
                                "device_root", "device_file", "device_database", "device_sharedpref"};
        hold(excluded == all, QStringLiteral("%1 takes something").arg(QLatin1String(way)));
    }
}

inline void AndroidRules::mediaTypes()
{
    const QSet<QString> sent = typesOf("android.intent.action.SEND");
    const QSet<QString> viewed = typesOf("android.intent.action.VIEW");
    hold(sent.size() > 10 && typesOf("android.intent.action.SEND_MULTIPLE") == sent, "several are shared otherwise");
    for (const QString &type : sent + viewed)
        hold(tree_.contains(readers.value(type)), type + " is read by nothing");
    hold(viewed - sent == QSet<QString>{"application/octet-stream"} && (sent - viewed).isEmpty(),
         "what is opened differs from what is shared");
    for (const Element &element : manifest_) {
        const QString scheme = element.attributes.value(QStringLiteral("android:scheme"));
        hold(scheme.isEmpty() || scheme == QLatin1String("content"), "it opens " + scheme);
    }
}

inline void AndroidRules::activity()
{
    const QString code = tree_[activityFile];
    const qsizetype create = code.indexOf(QLatin1String("void onCreate("));
    const qsizetype secure = code.indexOf(QLatin1String("setFlags(WindowManager.LayoutParams.FLAG_SECURE"), create);
    const qsizetype shown = code.indexOf(QLatin1String("super.onCreate("), create);
    hold(create > 0 && secure > create && shown > secure, "the window is shown before it is secure");
    for (const char *word : {"FileOutputStream", "openFileOutput", "getExternal", "MediaStore", "Environment.", "Log."})
        hold(!code.contains(QLatin1String(word)), QStringLiteral("the activity uses %1").arg(QLatin1String(word)));
    hold(code.contains("ContentResolver.SCHEME_CONTENT.equals(address.getScheme())"), "paths are taken from others");
    const QSet<QString> modes = allOf(code, R"#(descriptorOf\(address, "(\w+)"\))#");
    hold(modes == QSet<QString>{"r", "wt"}, "a longer file that was there leaves its end");
    hold(code.contains("startsWith(getPackageName())"), "the app's own files are taken from others");
}

inline void AndroidRules::nativeMethods()
{
    const QSet<QString> asked = allOf(tree_[activityFile], R"(\bnative \w+ (\w+)\()");
    const QSet<QString> made = allOf(tree_[linkFile], R"(\bJava_org_backpay_backpay_BackpayActivity_(\w+)\()");
    hold(!asked.isEmpty() && asked == made,
         QStringLiteral("Java and C++ differ in %1")
             .arg(QStringList(((asked - made) + (made - asked)).values()).join(' ')));
    const QSet<QString> called = allOf(tree_[linkFile], R"#(\.method\("(\w+)")#");
    const QSet<QString> there = allOf(tree_[activityFile], R"(\bstatic (?!native)\w+ (\w+)\()");
    hold(!called.isEmpty() && (called - there).isEmpty(), "C++ calls what Java does not have");
}

inline void AndroidRules::words()
{
    const QSet<QString> english = allOf(tree_[stringsFile], R"#(<string name="(\w+)")#");
    hold(!english.isEmpty() && english == allOf(tree_[spanishFile], R"#(<string name="(\w+)")#"),
         "the languages have other words");
    const QSet<QString> used = allOf(tree_[manifestFile], R"(@string/(\w+))");
    hold((used - english).isEmpty() && (english - used).isEmpty(), "a word is missing or too many");
}

inline void AndroidRules::building()
{
    const QString preset = tree_[presetsFile].section(QStringLiteral("\"name\": \"android\""), 1, 1);
    for (const char *value : {"\"BACKPAY_CLI\": \"OFF\"", "\"BACKPAY_TESTS\": \"OFF\"",
                              "\"ANDROID_ABI\": \"arm64-v8a\"", "\"VCPKG_TARGET_TRIPLET\": \"arm64-android\""})
        hold(preset.contains(QLatin1String(value)), QStringLiteral("the preset lacks %1").arg(QLatin1String(value)));
    hold(allOf(preset.section(QStringLiteral("buildPresets"), 0, 0), R"#(": "(/|[A-Za-z]:\\))#").isEmpty(),
         "the preset has a path of one machine");
    hold(tree_[appFile].contains(
             "backpay_android_program(backpay main.cpp self_test.cpp android/android_surroundings.cpp "
             "android/java_link.cpp)"),
         "what Java calls is not in the program");
    hold(tree_[cmakeFile].contains("QT_ANDROID_PACKAGE_SOURCE_DIR \"${PROJECT_SOURCE_DIR}/packaging/android\""),
         "Qt is not told of packaging/android");
}

inline void AndroidRules::nothingSigned()
{
    static const QRegularExpression keys(QStringLiteral("\\.(jks|keystore|bks|p12|pfx|pem|key|der)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secrets(QStringLiteral(
        "signingConfig|storePassword|keyPassword|KEYSTORE_(PATH|ALIAS|STORE_PASS|KEY_PASS)\\s*[= ]\\s*[\"']?\\w"));
    for (auto file = tree_.begin(); file != tree_.end(); ++file) {
        if (!file.key().startsWith(QLatin1String("packaging/")) && file.key() != presetsFile)
            continue;
        hold(!keys.match(file.key()).hasMatch(), file.key() + " is a key");
        hold(!secrets.match(file.value()).hasMatch(), file.key() + " signs");
    }
}

}
