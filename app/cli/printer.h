// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/cli/text_output.h"
#include "app/text/error_text.h"

#include <cstdio>
#include <string>

namespace backpay {

/** Prints results as JSON or as text; an error as either, too. */
class Printer
{
public:
    Printer(const CliContext &context, bool json)
        : context_(context)
        , json_(json)
    {
    }

    ExitCode done(const Json &json, const QString &text, ExitCode code = ExitCode::Done) const
    {
        write(context_.out, json_ ? jsonText(json) : text.toStdString());
        return code;
    }

    ExitCode failed(const Error &error) const
    {
        if (json_)
            write(context_.out, jsonText({{"error", errorJson(error)}}));
        else
            write(context_.err, errorText(error, FrontEnd::CommandLine).toStdString() + '\n');
        return exitCode(error);
    }

    ExitCode asked(const ImportQuestion &question) const
    {
        if (json_)
            write(context_.out, jsonText({{"questions", questionsJson({question})}}));
        else
            write(context_.err, questionText(question).toStdString());
        return ExitCode::NeedsAnswer;
    }

    [[nodiscard]] bool json() const { return json_; }
    [[nodiscard]] std::FILE *out() const { return context_.out; }

private:
    static void write(std::FILE *file, const std::string &text)
    {
        std::fwrite(text.data(), 1, text.size(), file);
        std::fflush(file);
    }

    const CliContext &context_;
    bool json_;
};

}
