// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/time_stamp.h"

#include "core/base/digest.h"
#include "core/base/system_roots.h"
#include "core/net/http_client.h"
#include "core/packet/limits.h"
#include "core/packet/stamp_objects.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <chrono>

namespace backpay {

namespace {

using namespace stamps;

constexpr std::size_t nonceBytes = 8;
constexpr std::size_t mostSystemRoots = 1000; // Android trusts some 150

tl::unexpected<Error> refused(const std::string &address, const std::string &why)
{
    ERR_clear_error();
    return fail(ErrorCode::StampRefused, {address, why});
}

std::string nameOf(const X509_NAME *name)
{
    const Owned<BIO> memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

Owned<TS_MSG_IMPRINT> imprintOf(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    Owned<TS_MSG_IMPRINT> imprint(TS_MSG_IMPRINT_new());
    const Owned<X509_ALGOR> algorithm(X509_ALGOR_new());
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha512(), nullptr) != 1
        || X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha512), V_ASN1_NULL, nullptr) != 1
        || TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1
        || TS_MSG_IMPRINT_set_msg(imprint.get(), digest.data(), static_cast<int>(length)) != 1)
        return nullptr;
    return imprint;
}

/** A number that no reply to another request holds: it cannot be an old reply that comes back. */
Owned<ASN1_INTEGER> newNonce()
{
    std::array<unsigned char, nonceBytes> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        return nullptr;
    const Owned<BIGNUM> number(BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
    return Owned<ASN1_INTEGER>(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

Owned<TS_REQ> newRequest(std::string_view bytes)
{
    Owned<TS_REQ> request(TS_REQ_new());
    const auto imprint = imprintOf(bytes);
    const auto nonce = newNonce();
    if (!imprint || !nonce || TS_REQ_set_version(request.get(), 1) != 1
        || TS_REQ_set_msg_imprint(request.get(), imprint.get()) != 1
        || TS_REQ_set_nonce(request.get(), nonce.get()) != 1 || TS_REQ_set_cert_req(request.get(), 1) != 1)
        return nullptr;
    return request;
}

bool isGranted(TS_RESP *reply)
{
    const long status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(reply)));
    return status == TS_STATUS_GRANTED || status == TS_STATUS_GRANTED_WITH_MODS;
}

bool isOfSha512(TS_RESP *reply)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(TS_RESP_get_tst_info(reply));
    return OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(imprint)->algorithm) == NID_sha512;
}

/** Fills a store with whom to trust: those named, else the system's own. */
bool trust(X509_STORE *store, const STACK_OF(X509) * roots)
{
    if (roots == nullptr)
        return X509_STORE_set_default_paths(store) == 1;
    for (int i = 0; i < sk_X509_num(roots); ++i) {
        if (X509_STORE_add_cert(store, sk_X509_value(roots, i)) != 1)
            return false;
    }
    return true;
}

/** The whole of RFC 3161's checks by OpenSSL, over the context's expectations. Takes store and certificates. */
bool replyHolds(TS_VERIFY_CTX *context, TS_RESP *reply, Owned<X509_STORE> store)
{
    TS_VERIFY_CTX_add_flags(context, TS_VFY_SIGNATURE | TS_VFY_VERSION | TS_VFY_SIGNER);
    TS_VERIFY_CTX_set_store(context, store.release());
    const bool holds = TS_RESP_verify_response(context, reply) == 1;
    ERR_clear_error();
    return holds;
}

Instant instantOf(TS_RESP *reply) { return Instant(std::chrono::seconds(timeOf(reply))); }

}

Result<TimeStamp> requestStamp(std::string_view bytes, const std::string &address, const StampTransport &transport,
                               const std::string &roots)
{
    const auto request = newRequest(bytes);
    const std::string &given = roots.empty() ? systemRoots() : roots;
    const auto trusted =
        given.empty() ? nullptr : readPem(given, roots.empty() ? mostSystemRoots : PacketLimits::certificates);
    if (!request || (!given.empty() && !trusted))
        return refused(address, request ? "the root certificates cannot be read" : "no request could be made");
    const auto answer = transport(derOf(request.get(), &i2d_TS_REQ));
    if (!answer)
        return tl::unexpected(answer.error());
    const auto reply = readReply(*answer);
    if (!reply)
        return refused(address, "the answer is no time-stamp reply");
    if (!isGranted(reply.get()))
        return refused(address, "the authority did not grant it");
    X509 *signer = signerOf(TS_RESP_get_token(reply.get()));
    if (signer == nullptr || timeOf(reply.get()) < 0)
        return refused(address, "the reply does not hold one signature with its certificate");
    auto store = newStore(timeOf(reply.get()));
    if (!trust(store.get(), trusted.get()))
        return refused(address, "no root certificates to judge by");
    const auto chain = chainOf(signer, TS_RESP_get_token(reply.get())->d.sign->cert, store.get());
    if (!chain)
        return refused(address, "its certificate leads to no root that is trusted here");
    const Owned<TS_VERIFY_CTX> context(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    if (!context || !replyHolds(context.get(), reply.get(), std::move(store)))
        return refused(address, "the reply is not of this request, or its signature does not hold");
    TimeStamp stamp{reducedReply(reply.get(), chain.get()), pemOf(chain.get()), instantOf(reply.get())};
    if (stamp.reply.empty())
        return refused(address, "its kind of signature is neither RSA nor ECDSA");
    // What is kept is judged as a stranger will judge it.
    if (const auto held = checkStamp(bytes, stamp.reply, stamp.chain); !held)
        return refused(address, held.error().arguments.at(1));
    return stamp;
}

StampTransport stampOverHttp(const std::string &address)
{
    return [address](const std::string &request) {
        HttpLimits limits;
        limits.bytes = PacketLimits::stampReplyBytes;
        limits.time = std::chrono::seconds(30);
        return httpPost(address, {"application/timestamp-query", request, "application/timestamp-reply"}, limits);
    };
}

Result<StampFacts> checkStamp(std::string_view bytes, const std::string &reply, const std::string &chain)
{
    const auto read = reply.size() > PacketLimits::sealBytes ? nullptr : readReply(reply);
    const auto certificates =
        chain.size() > PacketLimits::sealBytes ? nullptr : readPem(chain, PacketLimits::certificates);
    if (!read || !certificates)
        return refused("", read ? "its certificates cannot be read" : "it is no time-stamp reply");
    if (pemOf(certificates.get()) != chain)
        return refused("", "the certificates are not as they were written");
    X509 *signer = signerOf(TS_RESP_get_token(read.get()));
    const std::time_t time = timeOf(read.get());
    if (signer == nullptr || time < 0 || !isOfSha512(read.get()))
        return refused("", "it does not hold one signature over a digest by SHA-512 with its certificate");
    if (X509_cmp(signer, sk_X509_value(certificates.get(), 0)) != 0
        || reducedReply(read.get(), certificates.get()) != reply)
        return refused("", "it is not equal to its own re-encoding");
    X509 *root = sk_X509_value(certificates.get(), sk_X509_num(certificates.get()) - 1);
    auto store = newStore(time);
    X509_STORE_add_cert(store.get(), root);
    const auto found = chainOf(signer, certificates.get(), store.get());
    if (!found || pemOf(found.get()) != chain)
        return refused("", "its certificates do not lead from one to the next up to a root");
    const Owned<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_DATA);
    TS_VERIFY_CTX_set_data(context.get(), BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    if (!replyHolds(context.get(), read.get(), std::move(store)))
        return refused("", "it is not over this signature, or its own signature does not hold");
    return StampFacts{instantOf(read.get()), nameOf(X509_get_subject_name(signer)), nameOf(X509_get_subject_name(root)),
                      toHex(sha256(derOf<X509>(root, &i2d_X509)))};
}

}
