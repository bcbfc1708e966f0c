// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <string>

namespace backpay {

/** What a program of the system said; code is -1 where it is not installed or crashed. */
struct ProgramAnswer
{
    int code = -1;
    QByteArray out; // both channels, as they came
};

/** Runs one in a folder, with those bytes as its input. */
inline ProgramAnswer runProgram(const QString &program, const QStringList &words, const std::string &folder,
                                const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder));
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    ProgramAnswer answer;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = process.readAll();
    return answer;
}

}
