// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ssh_signature.h"

#include "core/packet/public_key.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr auto magic = "SSHSIG"sv;
constexpr auto purpose = "backpay"sv;
constexpr auto hashName = "sha512"sv;
constexpr auto armourBegins = "-----BEGIN SSH SIGNATURE-----\n"sv;
constexpr auto armourEnds = "-----END SSH SIGNATURE-----\n"sv;
constexpr std::size_t armourWidth = 70;

/** What is signed: the message's digest with what it is for. */
std::string signedText(std::string_view message)
{
    std::array<unsigned char, crypto_hash_sha512_BYTES> digest{};
    crypto_hash_sha512(digest.data(), reinterpret_cast<const unsigned char *>(message.data()), message.size());
    return std::string(magic) + sshString(purpose) + sshString({}) + sshString(hashName)
           + sshString({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

/** All before the 64 bytes of the signature. */
std::string blobHead(const Ed25519Public &key)
{
    constexpr auto version = "\0\0\0\x01"sv;
    constexpr auto signatureBytes = "\0\0\0\x40"sv;
    const std::string signature = sshString(sshKeyKind).append(signatureBytes);
    std::string blob = std::string(magic).append(version) + sshString(sshPublicKey(key)) + sshString(purpose)
                       + sshString({}) + sshString(hashName);
    const std::string whole = sshString(signature + std::string(Ed25519Signature{}.size(), '\0'));
    return blob.append(whole, 0, whole.size() - Ed25519Signature{}.size());
}

std::string armoured(const Ed25519Public &key, const Ed25519Signature &signature)
{
    const std::string text =
        base64(blobHead(key).append(reinterpret_cast<const char *>(signature.data()), signature.size()));
    std::string lines(armourBegins);
    for (std::size_t at = 0; at < text.size(); at += armourWidth)
        lines.append(text, at, armourWidth).append("\n");
    return lines.append(armourEnds);
}

/** The bytes within the armour; nothing where it is none. */
std::optional<std::string> blobOf(std::string_view text)
{
    if (!text.starts_with(armourBegins) || !text.ends_with(armourEnds)
        || text.size() < armourBegins.size() + armourEnds.size())
        return std::nullopt;
    std::string lines(text.substr(armourBegins.size(), text.size() - armourBegins.size() - armourEnds.size()));
    lines.erase(std::remove(lines.begin(), lines.end(), '\n'), lines.end());
    return fromBase64(lines);
}

}

std::string sshSignature(const SigningKey &key, std::string_view message)
{
    return armoured(key.publicKey(), key.sign(signedText(message)));
}

SignatureState checkSshSignature(const Ed25519Public &key, std::string_view message, std::string_view text)
{
    const auto blob = blobOf(text);
    Ed25519Public named{};
    Ed25519Signature signature{};
    const std::string head = blobHead(key);
    if (!blob || blob->size() != head.size() + signature.size())
        return SignatureState::NotOwnEncoding;
    // The key stands behind magic, version, its own length and its kind with a length each.
    const auto keyAt = static_cast<std::ptrdiff_t>(magic.size() + 4 + 4 + 4 + sshKeyKind.size() + 4);
    std::copy_n(blob->begin() + keyAt, named.size(), named.begin());
    std::copy_n(blob->end() - static_cast<std::ptrdiff_t>(signature.size()), signature.size(), signature.begin());
    if (armoured(named, signature) != text)
        return SignatureState::NotOwnEncoding;
    if (named != key)
        return SignatureState::OtherKey;
    return signatureHolds(key, signedText(message), signature) ? SignatureState::Holds : SignatureState::Fails;
}

}
