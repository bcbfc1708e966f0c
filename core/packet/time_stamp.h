// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace backpay {

/** An RFC 3161 time stamp in the form that a packet keeps. */
struct TimeStamp
{
    std::string reply; // DER of the TimeStampResp
    std::string chain; // PEM: the authority's certificate first, then each issuer up to a self-signed root
    Instant time;      // what the authority says, cut to the second
};

/** Gives a stamp over those bytes. An empty one stands for no stamp. */
using Stamper = std::function<Result<TimeStamp>(std::string_view bytes)>;

/** How a request reaches an authority: what was asked as DER, what was answered as DER. */
using StampTransport = std::function<Result<std::string>(const std::string &request)>;

/**
 * Asks an authority for a stamp over SHA-512 of the bytes with a random nonce, and checks the reply before it is handed
 * out: granted, of this digest and nonce, signed (RSA or ECDSA) by a certificate for time stamping whose chain ends in
 * a self-signed root, each link of it verified as of the stamp's own time. The root and what the reply leaves out are
 * taken from `roots` (PEM), else from those the system trusts. StampRefused with `address` where any of it does not
 * hold.
 */
[[nodiscard]] Result<TimeStamp> requestStamp(std::string_view bytes, const std::string &address,
                                             const StampTransport &transport, const std::string &roots = {});

/** Sends it over the network by core/net: https, or 127.0.0.1. */
[[nodiscard]] StampTransport stampOverHttp(const std::string &address);

/** What a stamp of a packet says, once it holds. */
struct StampFacts
{
    Instant time;
    std::string authority;       // subject of the certificate that signed it
    std::string root;            // subject of the root the chain ends in
    std::string rootFingerprint; // SHA-256 of the root, hex
};

/**
 * Whether reply and chain are a stamp over the bytes, by the chain alone. Both must be what requestStamp() gives: equal
 * to their own re-encoding, with nothing in them that no signature covers. The fault is StampRefused with "" and the
 * reason. Whether the root deserves trust is for people to say.
 */
[[nodiscard]] Result<StampFacts> checkStamp(std::string_view bytes, const std::string &reply, const std::string &chain);

}
