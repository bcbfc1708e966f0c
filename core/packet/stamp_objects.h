// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <cstddef>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>

/** OpenSSL's objects of a time stamp, owned; used by the two files that make and check one. */
namespace backpay::stamps {

struct Deleter
{
    void operator()(TS_REQ *request) const { TS_REQ_free(request); }
    void operator()(TS_RESP *reply) const { TS_RESP_free(reply); }
    void operator()(TS_MSG_IMPRINT *imprint) const { TS_MSG_IMPRINT_free(imprint); }
    void operator()(TS_STATUS_INFO *status) const { TS_STATUS_INFO_free(status); }
    void operator()(TS_TST_INFO *info) const { TS_TST_INFO_free(info); }
    void operator()(TS_VERIFY_CTX *context) const { TS_VERIFY_CTX_free(context); }
    void operator()(PKCS7 *token) const { PKCS7_free(token); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(X509_ALGOR *algorithm) const { X509_ALGOR_free(algorithm); }
    void operator()(ASN1_INTEGER *number) const { ASN1_INTEGER_free(number); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(STACK_OF(X509) * certificates) const { sk_X509_pop_free(certificates, X509_free); }
};

template <class Object>
using Owned = std::unique_ptr<Object, Deleter>;
using Certificates = Owned<STACK_OF(X509)>; // each of them owned as well

/** The object's DER; "" where it has none. */
template <class Object>
std::string derOf(const Object *object, int (*encode)(const Object *, unsigned char **))
{
    const int length = encode(object, nullptr);
    if (length <= 0)
        return {};
    std::string bytes(static_cast<std::size_t>(length), '\0');
    auto *at = reinterpret_cast<unsigned char *>(bytes.data());
    encode(object, &at);
    return bytes;
}

/** A reply of exactly these bytes; null for others. */
[[nodiscard]] Owned<TS_RESP> readReply(std::string_view der);

/** The certificates of a PEM text; null where there is none, or more than `most`. */
[[nodiscard]] Certificates readPem(std::string_view pem, std::size_t most);
[[nodiscard]] std::string pemOf(const STACK_OF(X509) * certificates);

/** The one who signed the token, if it holds the certificate and there is one signature; owned by the token. */
[[nodiscard]] X509 *signerOf(PKCS7 *token);

/**
 * The reply reduced to what signatures cover, given the chain behind it (signer first, root last): status "granted"
 * without words, the chain without its root as the token's certificates, the other fields that nothing signs as the
 * standard wants them, and no unsigned attributes. "" where it cannot be made.
 */
[[nodiscard]] std::string reducedReply(TS_RESP *reply, const STACK_OF(X509) * chain);

/** A store that judges as of that time and looks at the signature of roots as well. */
[[nodiscard]] Owned<X509_STORE> newStore(std::time_t asOf);

/** From the signer up to a self-signed certificate of the store, each for time stamping; null where there is none. */
[[nodiscard]] Certificates chainOf(X509 *signer, STACK_OF(X509) * between, X509_STORE *store);

/** Seconds since 1970 of the stamp's own time, its fraction cut; -1 where it cannot be read. */
[[nodiscard]] std::time_t timeOf(TS_RESP *reply);

}
