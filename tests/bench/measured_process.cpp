// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured_process.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace backpay::bench {

namespace {

[[noreturn]] void runChild(const std::vector<std::string> &command, std::FILE *input, std::FILE *output)
{
    dup2(fileno(input), STDIN_FILENO);
    dup2(fileno(output), STDOUT_FILENO);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

std::string contents(std::FILE *file)
{
    std::rewind(file);
    std::string text;
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
        text.push_back(static_cast<char>(c));
    return text;
}

}

Cost runMeasured(const std::vector<std::string> &command, const std::string &input)
{
    std::FILE *in = std::tmpfile();
    std::FILE *out = std::tmpfile();
    std::fwrite(input.data(), 1, input.size(), in);
    std::rewind(in);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        runChild(command, in, out);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    Cost cost;
    cost.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    cost.succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    cost.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    cost.output = contents(out);
    std::fclose(in);
    std::fclose(out);
    return cost;
}

}
