// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/signing_key.h"

#include <sodium.h>

namespace backpay {

SigningKey::SigningKey(const SecretBytes &seed)
    : secret_(crypto_sign_SECRETKEYBYTES)
{
    crypto_sign_seed_keypair(public_.data(), secret_.data(), seed.data());
}

Ed25519Signature SigningKey::sign(std::string_view message) const
{
    Ed25519Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(message.data()),
                         message.size(), secret_.data());
    return signature;
}

bool signatureHolds(const Ed25519Public &key, std::string_view message, const Ed25519Signature &signature)
{
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char *>(message.data()),
                                       message.size(), key.data())
           == 0;
}

}
