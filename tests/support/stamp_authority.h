// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/local_server.h"
#include "tests/support/program.h"
#include "tests/support/scratch_folder.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace backpay {

/**
 * A time-stamping authority made with the openssl program: a root, one between and a certificate for time stamping, all
 * made up, answering on 127.0.0.1. What it answers can be changed on its way.
 */
class StampAuthority
{
public:
    using Change = std::function<QByteArray(const QByteArray &reply)>;

    /** `key` is how openssl names a kind of key: "ec:P-256", "rsa:2048". `days` is how long it may stamp; below 0 it
     * has ended. */
    explicit StampAuthority(const std::string &key = "ec:P-256", int days = 3650)
        : key_(key)
        , days_(QString::number(days))
    {
        writeBytes(folder_.file("ts.cnf"), settings);
        writeBytes(folder_.file("serial"), "01\n");
        makeRoot();
        made_ = made_ && issue("between", "root", "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign\n")
                && issue("stamper", "between",
                         "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        writeBytes(folder_.file("sent.pem"), readBytes(folder_.file("between.pem")));
        server_ = std::make_unique<LocalServer>([this](const QByteArray &) { return answer(); });
    }

    [[nodiscard]] bool made() const { return made_; }
    [[nodiscard]] std::string address() const { return server_->address("/stamp"); }
    [[nodiscard]] std::string roots() const { return readBytes(folder_.file("root.pem")); }
    [[nodiscard]] const LocalServer &server() const { return *server_; }
    /** What comes out of it from now on; for use while nobody asks. */
    void change(Change change) { change_ = std::move(change); }

    /** The authority's own reply to a request. */
    [[nodiscard]] QByteArray reply(const QByteArray &request) const
    {
        writeBytes(folder_.file("q.tsq"), request.toStdString());
        const auto said = run({"ts", "-reply", "-config", "ts.cnf", "-queryfile", "q.tsq", "-out", "r.tsr"});
        return said.code == 0 ? QByteArray::fromStdString(readBytes(folder_.file("r.tsr"))) : QByteArray();
    }

private:
    // clang-format off
    static constexpr std::string_view settings =
        "[tsa]\ndefault_tsa=made\n[made]\nserial=serial\nsigner_cert=stamper.pem\ncerts=sent.pem\n"
        "signer_key=stamper.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256,sha512\n"
        "ess_cert_id_alg=sha256\ntsa_name=yes\n";
    // clang-format on

    [[nodiscard]] ProgramAnswer run(const QStringList &words) const
    {
        return runProgram(QStringLiteral("openssl"), words, folder_.path());
    }

    [[nodiscard]] QStringList newKey(const QString &file) const
    {
        const QString kind = QString::fromStdString(key_);
        QStringList words{"-newkey", kind.startsWith("ec:") ? QStringLiteral("ec") : kind, "-nodes", "-keyout", file};
        if (kind.startsWith("ec:"))
            words << "-pkeyopt"
                  << "ec_paramgen_curve:" + kind.mid(3);
        return words;
    }

    void makeRoot()
    {
        made_ = run(QStringList{"req", "-x509", "-days", "3650", "-subj", "/O=Made-up/CN=Made-up root", "-out",
                                "root.pem", "-addext", "keyUsage=critical,keyCertSign"}
                    + newKey("root.key"))
                    .code
                == 0;
    }

    bool issue(const QString &name, const QString &by, const std::string &extensions)
    {
        writeBytes(folder_.file("extensions"), extensions);
        return run(QStringList{"req", "-new", "-subj", "/O=Made-up/CN=Made-up " + name, "-out", name + ".csr"}
                   + newKey(name + ".key"))
                       .code
                   == 0
               && run({"x509", "-req", "-days", name == "stamper" ? days_ : "3650", "-in", name + ".csr", "-CA",
                       by + ".pem", "-CAkey", by + ".key", "-CAcreateserial", "-extfile", "extensions", "-out",
                       name + ".pem"})
                          .code
                      == 0;
    }

    [[nodiscard]] QByteArray answer() const
    {
        const QByteArray made = reply(server_->body());
        return LocalServer::page(change_ ? change_(made) : made, "200 OK", "application/timestamp-reply");
    }

    std::string key_;
    QString days_;
    ScratchFolder folder_;
    bool made_ = false;
    Change change_;
    std::unique_ptr<LocalServer> server_; // last: its thread uses the rest
};

}
