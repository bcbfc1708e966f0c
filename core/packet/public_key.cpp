// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/public_key.h"

#include "core/base/digest.h"

#include <sodium.h>

#include <algorithm>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr auto pemBegins = "-----BEGIN PUBLIC KEY-----\n"sv;
constexpr auto pemEnds = "\n-----END PUBLIC KEY-----\n"sv;
/** What stands before the 32 bytes: a sequence of the algorithm id-Ed25519 and a bit string without unused bits. */
constexpr auto spkiHead = "\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00"sv;

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

}

std::string base64(std::string_view bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    if (base64(bytes) != text) // bits beyond the last byte
        return std::nullopt;
    return bytes;
}

std::string sshString(std::string_view text)
{
    const auto length = static_cast<std::uint32_t>(text.size());
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(length >> shift & 0xff));
    return bytes.append(text);
}

std::string publicKeyPem(const Ed25519Public &key)
{
    const std::string spki = std::string(spkiHead).append(asText(key));
    return std::string(pemBegins).append(base64(spki)).append(pemEnds);
}

std::optional<Ed25519Public> readPublicKeyPem(std::string_view pem)
{
    if (!pem.starts_with(pemBegins) || !pem.ends_with(pemEnds) || pem.size() < pemBegins.size() + pemEnds.size())
        return std::nullopt;
    const auto spki = fromBase64(pem.substr(pemBegins.size(), pem.size() - pemBegins.size() - pemEnds.size()));
    Ed25519Public key{};
    if (!spki || spki->size() != spkiHead.size() + key.size() || !spki->starts_with(spkiHead))
        return std::nullopt;
    std::copy(spki->begin() + static_cast<std::ptrdiff_t>(spkiHead.size()), spki->end(), key.begin());
    return key;
}

std::string allowedSigners(const Ed25519Public &key)
{
    return std::string(R"(worker namespaces="backpay" )")
               .append(sshKeyKind)
               .append(" ")
               .append(base64(sshPublicKey(key)))
           + '\n';
}

std::string sshPublicKey(const Ed25519Public &key) { return sshString(sshKeyKind) + sshString(asText(key)); }

std::string keyFingerprint(const Ed25519Public &key)
{
    std::string digest = base64(asText(sha256(sshPublicKey(key))));
    digest.erase(digest.find('='));
    return "SHA256:" + digest;
}

}
