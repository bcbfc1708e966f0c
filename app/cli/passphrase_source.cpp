// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase_source.h"

#include "app/platform/passphrase_bytes.h"

#include <QCoreApplication>
#include <QString>

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace backpay {

namespace {

// More is no passphrase but a file named by mistake.
constexpr std::size_t longestLine = 4096;

class OpenFile
{
public:
    explicit OpenFile(int descriptor)
        : descriptor_(descriptor)
    {
    }
    ~OpenFile()
    {
        if (descriptor_ > 2)
            close(descriptor_);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

/** Typing is not shown while it lives. */
class NoEcho
{
public:
    explicit NoEcho(int terminal)
        : terminal_(terminal)
    {
        tcgetattr(terminal_, &before_);
        termios silent = before_;
        silent.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO));
        tcsetattr(terminal_, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(terminal_, TCSAFLUSH, &before_); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    int terminal_;
    termios before_{};
};

void sayTo(int terminal, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    [[maybe_unused]] const auto written = ::write(terminal, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/** Bytes up to a line end or, with `whole`, to the end; both are left out. */
Result<std::pair<SecretBytes, std::size_t>> readSecret(int descriptor, const std::string &name, bool whole)
{
    SecretBytes bytes(longestLine);
    std::size_t size = 0;
    for (;;) {
        char byte = 0;
        const auto got = read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, {name, std::strerror(errno)});
        if (got == 0 || (byte == '\n' && !whole))
            return std::pair(std::move(bytes), size);
        if (size == longestLine)
            return fail(ErrorCode::FileTooLarge, {name, "4096"});
        bytes.data()[size++] = static_cast<std::uint8_t>(byte);
    }
}

Result<SecretBytes> readLine(int descriptor, const std::string &name)
{
    const auto line = readSecret(descriptor, name, false);
    if (!line)
        return tl::unexpected(line.error());
    auto size = static_cast<qsizetype>(line->second);
    const auto *const start = reinterpret_cast<const char *>(line->first.data());
    if (size > 0 && start[size - 1] == '\r')
        --size;
    if (size == 0)
        return fail(ErrorCode::PassphraseEmpty);
    QString text = QString::fromUtf8(start, size);
    SecretBytes prepared = preparePassphrase(text);
    wipe(text);
    return prepared;
}

Result<std::unique_ptr<OpenFile>> openSecretFile(const std::string &file)
{
    auto opened = std::make_unique<OpenFile>(open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened->descriptor() < 0)
        return errno == ENOENT ? fail(ErrorCode::FileMissing, {file})
                               : fail(ErrorCode::FileUnreadable, {file, std::strerror(errno)});
    return opened;
}

Result<SecretBytes> askTerminal(bool twice)
{
    const OpenFile terminal(open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (terminal.descriptor() < 0)
        return fail(ErrorCode::PassphraseMissing, {"--passphrase-file FILE"});
    const NoEcho quiet(terminal.descriptor());
    for (;;) {
        sayTo(terminal.descriptor(), QCoreApplication::translate("Passphrase", "Passphrase: "));
        auto first = readLine(terminal.descriptor(), "/dev/tty");
        sayTo(terminal.descriptor(), QStringLiteral("\n"));
        if (!first || !twice)
            return first;
        sayTo(terminal.descriptor(), QCoreApplication::translate("Passphrase", "The same again: "));
        const auto second = readLine(terminal.descriptor(), "/dev/tty");
        sayTo(terminal.descriptor(), QStringLiteral("\n"));
        if (!second)
            return tl::unexpected(second.error());
        if (first->size() == second->size() && sodium_memcmp(first->data(), second->data(), first->size()) == 0)
            return first;
        sayTo(terminal.descriptor(), QCoreApplication::translate("Passphrase", "The two differ. Once more.\n"));
    }
}

}

Result<SecretBytes> readPassphrase(const std::optional<std::string> &file, bool twice)
{
    if (!file)
        return askTerminal(twice);
    if (*file == "-")
        return readLine(STDIN_FILENO, "-");
    const auto opened = openSecretFile(*file);
    return opened ? readLine((*opened)->descriptor(), *file) : tl::unexpected(opened.error());
}

Result<RecoveryWords> readRecoveryWords(const std::string &file)
{
    std::unique_ptr<OpenFile> named;
    if (file != "-") {
        auto opened = openSecretFile(file);
        if (!opened)
            return tl::unexpected(opened.error());
        named = std::move(*opened);
    }
    const auto text = readSecret(named ? named->descriptor() : STDIN_FILENO, file, true);
    if (!text)
        return tl::unexpected(text.error());
    return RecoveryWords::read({reinterpret_cast<const char *>(text->first.data()), text->second});
}

}
