// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/signing_key.h"

#include <string>
#include <string_view>

namespace backpay {

/**
 * SSHSIG (OpenSSH's PROTOCOL.sshsig) over a message: namespace "backpay", SHA-512, armoured in lines of 70 characters
 * as ssh-keygen -Y sign writes it.
 */
[[nodiscard]] std::string sshSignature(const SigningKey &key, std::string_view message);

/** Why a signature file does not hold. */
enum class SignatureState {
    Holds,
    NotOwnEncoding, // it is not, byte for byte, what sshSignature() writes for any signature
    OtherKey,       // it names another public key
    Fails           // it is not of this message
};

[[nodiscard]] SignatureState checkSshSignature(const Ed25519Public &key, std::string_view message,
                                               std::string_view armoured);

}
