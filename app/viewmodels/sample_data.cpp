// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/sample_data.h"

#include "platform-importers/engine/read_parts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>

namespace backpay {

namespace {

/** Where the system keeps what must not outlive the session, in memory where it offers that. */
QString temporaryTemplate()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = !runtime.isEmpty() && QDir(runtime).exists() ? runtime : QDir::tempPath();
    return folder + QStringLiteral("/backpay-sample-XXXXXX");
}

Result<void> setOption(ImportOptions &options, const QString &name, const std::string &value)
{
    if (name == QStringLiteral("--platform"))
        options.platform = value;
    else if (name == QStringLiteral("--contract"))
        options.contract = value;
    else if (name == QStringLiteral("--zone"))
        options.zone = value;
    else if (name == QStringLiteral("--currency"))
        options.currency = value;
    else
        return fail(ErrorCode::OptionInvalid,
                    {name.toStdString(), value, "--platform, --contract, --zone, --currency"});
    return {};
}

Result<SampleImport> readSampleLine(const QStringList &words)
{
    SampleImport import;
    import.file = words.value(0).toStdString();
    for (qsizetype place = 1; place < words.size(); place += 2) {
        const Result<void> set = setOption(import.options, words[place], words.value(place + 1).toStdString());
        if (!set)
            return tl::unexpected(set.error());
    }
    return import;
}

Result<SampleTerms> readTermsLine(const QStringList &words)
{
    SampleTerms terms;
    terms.contract = words.value(0).toStdString();
    for (const QString &word : words.mid(1)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 0)
            return fail(ErrorCode::OptionInvalid, {terms.contract, word.toStdString(), "FIELD=VALUE"});
        terms.terms.push_back({word.left(sign).toStdString(), word.mid(sign + 1).toStdString()});
    }
    return terms;
}

/** Each line of a list that is no note, by its words; what holds a blank stands in quotes. */
template <class Line>
Result<std::vector<Line>> readLines(const QString &folder, const QString &name,
                                    Result<Line> (*read)(const QStringList &))
{
    QFile list(folder + u'/' + name);
    if (folder.isEmpty() || !list.open(QIODevice::ReadOnly | QIODevice::Text))
        return fail(ErrorCode::FileMissing, {list.fileName().toStdString()});
    std::vector<Line> lines;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        Result<Line> one = read(QProcess::splitCommand(text));
        if (!one)
            return tl::unexpected(one.error());
        lines.push_back(std::move(*one));
    }
    return lines;
}

}

SampleVault::SampleVault()
    : folder(temporaryTemplate())
{
}

Result<std::vector<SampleImport>> readSampleList(const QString &folder)
{
    return readLines(folder, QStringLiteral("imports.txt"), readSampleLine);
}

Result<std::vector<SampleTerms>> readSampleTerms(const QString &folder)
{
    return readLines(folder, QStringLiteral("terms.txt"), readTermsLine);
}

Result<void> fillSampleVault(OpenVault &open, const QString &path, const Services &services)
{
    const Result<std::vector<SampleImport>> imports = readSampleList(services.sampleFolder);
    const Result<std::vector<SampleTerms>> terms = readSampleTerms(services.sampleFolder);
    if (!imports || !terms)
        return tl::unexpected(!imports ? imports.error() : terms.error());
    // A random key needs no slow derivation to be safe.
    Result<std::unique_ptr<Vault>> vault =
        Vault::create(path.toStdString(), SecretBytes::random(32), services.clock, KdfCost::floor());
    if (!vault)
        return tl::unexpected(vault.error());
    open.take(std::move(*vault));
    for (const SampleImport &import : *imports) {
        const std::string file = services.sampleFolder.toStdString() + '/' + import.file;
        auto parts = readParts(file, services.catalogue, import.options,
                               [&](std::uint64_t, std::uint64_t, std::int64_t) { return !services.lane.stopping(); });
        for (ReadPart &part : parts) {
            if (!part.batch)
                return tl::unexpected(part.batch.error());
            const Result<ImportOutcome> outcome = open.ledger->import(std::move(*part.batch));
            if (!outcome)
                return tl::unexpected(outcome.error());
        }
    }
    for (const SampleTerms &each : *terms) {
        const auto edited = open.ledger->editContract(each.contract, each.terms, services.zones);
        if (!edited)
            return tl::unexpected(edited.error());
    }
    return {};
}

}
