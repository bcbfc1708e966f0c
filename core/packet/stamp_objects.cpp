// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/stamp_objects.h"

#include "core/packet/limits.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace backpay::stamps {

namespace {

/** A copy of the certificate at that place, added to the list. */
bool append(STACK_OF(X509) * list, X509 *certificate)
{
    if (X509_up_ref(certificate) != 1)
        return false;
    if (sk_X509_push(list, certificate) > 0)
        return true;
    X509_free(certificate);
    return false;
}

/** How the algorithm of a signature is written for a key: what OpenSSL itself writes. */
bool setSignatureAlgorithm(X509_ALGOR *algorithm, X509 *signer, int digest)
{
    const EVP_PKEY *key = X509_get0_pubkey(signer);
    const int kind = key == nullptr ? NID_undef : EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_RSA)
        return X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr) == 1;
    int both = NID_undef;
    if (kind != EVP_PKEY_EC || OBJ_find_sigid_by_algs(&both, digest, NID_X9_62_id_ecPublicKey) != 1)
        return false;
    return X509_ALGOR_set0(algorithm, OBJ_nid2obj(both), V_ASN1_UNDEF, nullptr) == 1;
}

bool reduceSigner(PKCS7_SIGNER_INFO *info, X509 *signer)
{
    const int digest = OBJ_obj2nid(info->digest_alg->algorithm);
    sk_X509_ATTRIBUTE_pop_free(info->unauth_attr, X509_ATTRIBUTE_free);
    info->unauth_attr = nullptr;
    return digest != NID_undef && ASN1_INTEGER_set(info->version, 1) == 1
           && X509_ALGOR_set0(info->digest_alg, OBJ_nid2obj(digest), V_ASN1_NULL, nullptr) == 1
           && setSignatureAlgorithm(info->digest_enc_alg, signer, digest)
           && X509_NAME_set(&info->issuer_and_serial->issuer, X509_get_issuer_name(signer)) == 1
           && ASN1_STRING_copy(info->issuer_and_serial->serial, X509_get0_serialNumber(signer)) == 1;
}

bool reduceToken(PKCS7 *token, const STACK_OF(X509) * chain)
{
    PKCS7_SIGNED *data = token->d.sign;
    PKCS7_SIGNER_INFO *info = sk_PKCS7_SIGNER_INFO_value(data->signer_info, 0);
    if (!reduceSigner(info, sk_X509_value(chain, 0)) || ASN1_INTEGER_set(data->version, 3) != 1)
        return false;
    sk_X509_CRL_pop_free(data->crl, X509_CRL_free);
    data->crl = nullptr;
    sk_X509_pop_free(data->cert, X509_free);
    data->cert = sk_X509_new_null();
    const int kept = sk_X509_num(chain) > 1 ? sk_X509_num(chain) - 1 : 1;
    for (int i = 0; i < kept; ++i) {
        if (!append(data->cert, sk_X509_value(chain, i)))
            return false;
    }
    sk_X509_ALGOR_pop_free(data->md_algs, X509_ALGOR_free);
    data->md_algs = sk_X509_ALGOR_new_null();
    Owned<X509_ALGOR> digest(X509_ALGOR_dup(info->digest_alg));
    return digest && sk_X509_ALGOR_push(data->md_algs, digest.get()) > 0 && digest.release() != nullptr;
}

}

Owned<TS_RESP> readReply(std::string_view der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *const end = at + der.size();
    Owned<TS_RESP> reply(d2i_TS_RESP(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return at == end ? std::move(reply) : nullptr;
}

Certificates readPem(std::string_view pem, std::size_t most)
{
    const Owned<BIO> memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Certificates certificates(sk_X509_new_null());
    while (X509 *certificate = PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)) {
        if (sk_X509_num(certificates.get()) >= static_cast<int>(most)
            || sk_X509_push(certificates.get(), certificate) <= 0) {
            X509_free(certificate);
            return nullptr;
        }
    }
    ERR_clear_error(); // the end of the text is one
    return sk_X509_num(certificates.get()) > 0 ? std::move(certificates) : nullptr;
}

std::string pemOf(const STACK_OF(X509) * certificates)
{
    const Owned<BIO> memory(BIO_new(BIO_s_mem()));
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        PEM_write_bio_X509(memory.get(), sk_X509_value(certificates, i));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

X509 *signerOf(PKCS7 *token)
{
    if (token == nullptr || !PKCS7_type_is_signed(token) || token->d.sign == nullptr
        || sk_PKCS7_SIGNER_INFO_num(token->d.sign->signer_info) != 1)
        return nullptr;
    STACK_OF(X509) *signers = PKCS7_get0_signers(token, nullptr, 0);
    X509 *signer = signers == nullptr ? nullptr : sk_X509_value(signers, 0);
    sk_X509_free(signers); // the certificates are the token's
    ERR_clear_error();
    return signer;
}

std::string reducedReply(TS_RESP *reply, const STACK_OF(X509) * chain)
{
    Owned<PKCS7> token(PKCS7_dup(TS_RESP_get_token(reply)));
    Owned<TS_TST_INFO> info(TS_TST_INFO_dup(TS_RESP_get_tst_info(reply)));
    const Owned<TS_RESP> reduced(TS_RESP_new());
    const Owned<TS_STATUS_INFO> granted(TS_STATUS_INFO_new());
    if (!token || !info || !reduced || !granted || !reduceToken(token.get(), chain)
        || TS_STATUS_INFO_set_status(granted.get(), TS_STATUS_GRANTED) != 1
        || TS_RESP_set_status_info(reduced.get(), granted.get()) != 1)
        return {};
    TS_RESP_set_tst_info(reduced.get(), token.release(), info.release());
    return derOf(reduced.get(), &i2d_TS_RESP);
}

Owned<X509_STORE> newStore(std::time_t asOf)
{
    Owned<X509_STORE> store(X509_STORE_new());
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), asOf);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_CHECK_SS_SIGNATURE);
    return store;
}

Certificates chainOf(X509 *signer, STACK_OF(X509) * between, X509_STORE *store)
{
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    const bool verified = X509_STORE_CTX_init(context.get(), store, signer, between) == 1
                          && X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_TIMESTAMP_SIGN) == 1
                          && X509_verify_cert(context.get()) == 1;
    Certificates chain(verified ? X509_STORE_CTX_get1_chain(context.get()) : nullptr);
    ERR_clear_error();
    if (!chain || sk_X509_num(chain.get()) > static_cast<int>(PacketLimits::certificates))
        return nullptr;
    return chain;
}

std::time_t timeOf(TS_RESP *reply)
{
    TS_TST_INFO *info = TS_RESP_get_tst_info(reply);
    std::tm parts{};
    if (info == nullptr || ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1)
        return -1;
    return timegm(&parts);
}

}
