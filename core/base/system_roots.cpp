// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_roots.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>
#include <vector>

namespace backpay {

namespace {

constexpr std::string_view begins = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view ends = "-----END CERTIFICATE-----";
constexpr std::uintmax_t longestFile = std::uintmax_t{64} << 10;
constexpr std::uintmax_t longestBundle = std::uintmax_t{8} << 20; // some 150 authorities take a quarter of a megabyte

/** The certificates of a text file of at most `most` bytes, one below the other; nothing of any other file. */
void appendCertificates(const std::filesystem::path &file, std::uintmax_t most, std::string &certificates)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown) || std::filesystem::file_size(file, unknown) > most)
        return;
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (std::size_t from = text.find(begins); from != std::string::npos;) {
        const std::size_t to = text.find(ends, from);
        if (to == std::string::npos)
            break;
        certificates.append(text, from, to + ends.size() - from).push_back('\n');
        from = text.find(begins, to);
    }
}

/** Android keeps one file for each authority, the certificate with its description; a newer place goes first. */
std::string rootsOfThisSystem()
{
#ifdef __ANDROID__
    for (const char *folder : {"/apex/com.android.conscrypt/cacerts", "/system/etc/security/cacerts"}) {
        if (std::string roots = certificatesIn(folder); !roots.empty())
            return roots;
    }
    return {};
#else
    return foreignBundle("/");
#endif
}

}

std::string certificatesIn(const std::string &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code fault;
    for (std::filesystem::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
        files.push_back(at->path());
    std::ranges::sort(files);
    std::string certificates;
    for (const std::filesystem::path &file : files)
        appendCertificates(file, longestFile, certificates);
    return certificates;
}

std::string foreignBundle(const std::string &root)
{
    const std::filesystem::path base(root);
    std::string certificates;
    std::error_code unknown;
    if (std::filesystem::exists(base / "etc/ssl/certs/ca-certificates.crt", unknown))
        return certificates;
    for (const char *bundle : {"etc/pki/tls/certs/ca-bundle.crt", "etc/ssl/ca-bundle.pem"}) {
        appendCertificates(base / bundle, longestBundle, certificates);
        if (!certificates.empty())
            break;
    }
    return certificates;
}

const std::string &systemRoots()
{
    static const std::string roots = rootsOfThisSystem();
    return roots;
}

}
