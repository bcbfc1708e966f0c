// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/sample_data.h"

#include "platform-importers/engine/read_parts.h"

#include <QDir>
#include <QFile>
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

Result<SampleImport> readSampleLine(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    SampleImport import;
    import.file = words.value(0).toStdString();
    for (qsizetype place = 1; place < words.size(); place += 2) {
        const Result<void> set = setOption(import.options, words[place], words.value(place + 1).toStdString());
        if (!set)
            return tl::unexpected(set.error());
    }
    return import;
}

}

SampleVault::SampleVault()
    : folder(temporaryTemplate())
{
}

Result<std::vector<SampleImport>> readSampleList(const QString &folder)
{
    QFile list(folder + QStringLiteral("/imports.txt"));
    if (folder.isEmpty() || !list.open(QIODevice::ReadOnly | QIODevice::Text))
        return fail(ErrorCode::FileMissing, {list.fileName().toStdString()});
    std::vector<SampleImport> imports;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        Result<SampleImport> import = readSampleLine(text);
        if (!import)
            return tl::unexpected(import.error());
        imports.push_back(std::move(*import));
    }
    return imports;
}

Result<void> fillSampleVault(OpenVault &open, const QString &path, const Services &services)
{
    const Result<std::vector<SampleImport>> imports = readSampleList(services.sampleFolder);
    if (!imports)
        return tl::unexpected(imports.error());
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
    return {};
}

}
