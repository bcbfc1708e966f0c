// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/vault/vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace backpay {

/** What one call of the command line program gave. */
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject first(const char *list) const
    {
        return json()[QLatin1String(list)].toArray()[0].toObject();
    }
};

/** A scratch folder with a vault whose key is quickly derived, and the real program to run on it. */
class CliRunner
{
public:
    CliRunner()
    {
        const FixedClock clock;
        writeBytes(folder_.file("passphrase"), "a passphrase for tests\n");
        made_ = Vault::create(vaultPath(), SecretBytes::copyOf("a passphrase for tests"), clock, KdfCost::floor())
                    .has_value();
    }

    [[nodiscard]] bool made() const { return made_; }
    [[nodiscard]] const ScratchFolder &folder() const { return folder_; }
    [[nodiscard]] std::string vaultPath() const { return folder_.file("v.backpay"); }
    /** Writes a file beside the vault; its path. */
    [[nodiscard]] QString write(std::string_view name, std::string_view bytes) const
    {
        writeBytes(folder_.file(name), bytes);
        return QString::fromStdString(folder_.file(name));
    }

    [[nodiscard]] CliAnswer bare(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(folder_.file("data")));
        environment.insert(QStringLiteral("TMPDIR"), QString::fromStdString(folder_.path()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BACKPAY_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        CliAnswer answer;
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
            answer.code = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

    /** Runs a command on the vault with --json. */
    [[nodiscard]] CliAnswer run(const QStringList &words, const QByteArray &input = {}) const
    {
        return runForPeople(QStringList{QStringLiteral("--json")} + words, input);
    }

    /** Runs a command on the vault; the answer is text for people. */
    [[nodiscard]] CliAnswer runForPeople(const QStringList &words, const QByteArray &input = {}) const
    {
        return bare(QStringList{QStringLiteral("--vault"), QString::fromStdString(vaultPath()),
                                QStringLiteral("--passphrase-file"), QString::fromStdString(folder_.file("passphrase"))}
                        + words,
                    input);
    }

private:
    ScratchFolder folder_;
    bool made_ = false;
};

/** Row counts of one file of an import, as "read new changed known filtered rejected". */
inline QString countsOf(const QJsonObject &import)
{
    const QJsonObject rows = import[QStringLiteral("rows")].toObject();
    QStringList counts;
    for (const char *name : {"read", "new", "changed", "known", "filtered", "rejected"})
        counts += QString::number(rows[QLatin1String(name)].toInt());
    return counts.join(QLatin1Char(' '));
}

}
