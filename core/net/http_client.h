// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace backpay {

/** What one fetch may take at most; each of them ends in NetworkFailed, never in a cut answer. */
struct HttpLimits
{
    std::size_t bytes = std::size_t{16} << 20;
    std::chrono::milliseconds time = std::chrono::seconds(60); // all redirects together
    int redirects = 3;
};

/**
 * Fetches what stands at one https address. The server must prove that it is the one named (TLS 1.2 or newer, a
 * certificate that the system trusts); redirects are followed to https on the same host and port only. Nothing that
 * names the person or the machine is sent: no cookies, no stored passwords, the same user agent for everybody. The
 * system's proxy settings hold. Plain http is spoken with 127.0.0.1 alone, past any proxy.
 *
 * The body of an answer of status 200, whole. NetworkFailed with the address and the reason for everything else: an
 * address of another kind, another status, fewer bytes than the server announced, or more of anything than the limits.
 */
[[nodiscard]] Result<std::string> httpGet(const std::string &address, const HttpLimits &limits = {});

/** What is sent to an address, and which kind of answer is taken; both kinds are media types without parameters. */
struct HttpPost
{
    std::string contentType;
    std::string bytes;
    std::string answerType;
};

/**
 * Sends bytes to one address and gives the body of the answer. All that is said of httpGet() holds, but that no
 * redirect is followed: what is sent goes to the address named and nowhere else. NetworkFailed for an answer of another
 * type as well.
 */
[[nodiscard]] Result<std::string> httpPost(const std::string &address, const HttpPost &post,
                                           const HttpLimits &limits = {});

}
