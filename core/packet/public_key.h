// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/signing_key.h"

#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** SubjectPublicKeyInfo of RFC 8410 as PEM: what openssl takes with -pubin. */
[[nodiscard]] std::string publicKeyPem(const Ed25519Public &key);
/** The key of a text that publicKeyPem() gives; nothing for any other text. */
[[nodiscard]] std::optional<Ed25519Public> readPublicKeyPem(std::string_view pem);

/** One line of allowed_signers as ssh-keygen takes it: the key may sign as "worker" for the namespace "backpay". */
[[nodiscard]] std::string allowedSigners(const Ed25519Public &key);

/** The kind of key, as SSH calls it. */
inline constexpr std::string_view sshKeyKind = "ssh-ed25519";

/** The key in SSH's own form (RFC 8709): its kind and its bytes, each after its length. */
[[nodiscard]] std::string sshPublicKey(const Ed25519Public &key);

/** "SHA256:" and the digest of the above in base64 without padding, as ssh-keygen prints it. */
[[nodiscard]] std::string keyFingerprint(const Ed25519Public &key);

[[nodiscard]] std::string base64(std::string_view bytes);
/** Nothing for what base64() does not give. Blanks and line ends are none of it. */
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

/** A number as four bytes, big-endian, and then the text: "string" of RFC 4251. */
[[nodiscard]] std::string sshString(std::string_view text);

}
