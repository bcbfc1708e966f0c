// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace backpay {

SecretBytes::SecretBytes(std::size_t size)
    : data_(size == 0 ? nullptr : static_cast<std::uint8_t *>(sodium_malloc(size)))
    , size_(size)
{
    if (size != 0 && data_ == nullptr)
        throw std::bad_alloc();
    if (data_ != nullptr)
        sodium_memzero(data_, size_);
}

SecretBytes SecretBytes::copyOf(std::string_view bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.data_, bytes.data(), bytes.size());
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data_, size);
    return secret;
}

SecretBytes SecretBytes::duplicate() const
{
    SecretBytes secret(size_);
    if (size_ != 0)
        std::memcpy(secret.data_, data_, size_);
    return secret;
}

SecretBytes::~SecretBytes() { sodium_free(data_); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : data_(std::exchange(other.data_, nullptr))
    , size_(std::exchange(other.size_, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
}

void wipeBytes(void *bytes, std::size_t count) { sodium_memzero(bytes, count); }

bool startCrypto() { return sodium_init() >= 0; }

}
