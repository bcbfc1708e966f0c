// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace backpay {

/** One line of packaging/sample/imports.txt. */
struct SampleImport
{
    std::string file;
    ImportOptions options;
};

/** One line of packaging/sample/terms.txt. */
struct SampleTerms
{
    std::string contract;
    std::vector<ContractEdit> terms;
};

/** The files of the bundled histories in their order; an Error where the list is missing or has an unknown option. */
[[nodiscard]] Result<std::vector<SampleImport>> readSampleList(const QString &folder);
/** What the offers of the histories' contracts said; an Error where the list is missing or a term has no value. */
[[nodiscard]] Result<std::vector<SampleTerms>> readSampleTerms(const QString &folder);

/** A vault of made-up histories in a folder of its own that goes when this does. */
struct SampleVault
{
    QTemporaryDir folder;

    SampleVault();
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("sample.backpay")); }
};

/** Makes the vault with a passphrase that nobody keeps and imports the histories and their terms into it; runs on the
 * lane. */
[[nodiscard]] Result<void> fillSampleVault(OpenVault &open, const QString &path, const Services &services);

}
