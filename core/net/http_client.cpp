// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/base/system_roots.h"

#include <curl/curl.h>

#include <memory>
#include <optional>

namespace backpay {

namespace {

constexpr long statusOk = 200;
constexpr long firstRedirect = 300;
constexpr long lastRedirect = 399;

struct CurlDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(CURLU *address) const { curl_url_cleanup(address); }
    void operator()(char *text) const { curl_free(text); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, CurlDeleter>;
using Address = std::unique_ptr<CURLU, CurlDeleter>;
using CurlText = std::unique_ptr<char, CurlDeleter>;
using Headers = std::unique_ptr<curl_slist, CurlDeleter>;

/** The parts of an address that decide whether it is fetched. */
struct Origin
{
    std::string scheme, host, port;

    friend bool operator==(const Origin &, const Origin &) = default;
    [[nodiscard]] bool isThisMachine() const { return scheme == "http" && host == "127.0.0.1"; }
};

std::string partOf(const Address &address, CURLUPart part, unsigned flags = 0)
{
    char *text = nullptr;
    const CURLUcode code = curl_url_get(address.get(), part, &text, flags);
    const CurlText owner(text);
    return code == CURLUE_OK ? std::string(text) : std::string();
}

/** Nothing for an address that is never fetched: another scheme, plain http elsewhere, a name and password in it. */
std::optional<Origin> originOf(const std::string &text)
{
    const Address address(curl_url());
    if (!address || curl_url_set(address.get(), CURLUPART_URL, text.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
        return std::nullopt;
    Origin origin{partOf(address, CURLUPART_SCHEME), partOf(address, CURLUPART_HOST),
                  partOf(address, CURLUPART_PORT, CURLU_DEFAULT_PORT)};
    return origin.scheme == "https" || origin.isThisMachine() ? std::optional(std::move(origin)) : std::nullopt;
}

struct Body
{
    std::string bytes;
    std::size_t limit;
};

std::size_t takeBytes(char *data, std::size_t size, std::size_t count, void *to)
{
    Body &body = *static_cast<Body *>(to);
    if (size * count > body.limit - body.bytes.size())
        return 0; // ends the transfer with CURLE_WRITE_ERROR
    body.bytes.append(data, size * count);
    return size * count;
}

/** One request after the other on one handle, until an answer or a fault. */
class Fetch
{
public:
    Fetch(const std::string &address, const HttpLimits &limits, const HttpPost *post = nullptr)
        : address_(address)
        , limits_(limits)
        , post_(post)
        , end_(std::chrono::steady_clock::now() + limits.time)
        , handle_(curl_easy_init())
    {
    }

    Result<std::string> run()
    {
        const auto origin = originOf(address_);
        if (!origin)
            return failed(curl_easy_strerror(CURLE_UNSUPPORTED_PROTOCOL));
        if (!handle_)
            return failed(curl_easy_strerror(CURLE_FAILED_INIT));
        std::string at = address_;
        for (int hops = 0; hops <= limits_.redirects; ++hops) {
            auto answer = request(at, *origin);
            if (!answer || answer->status == statusOk)
                return std::move(answer).map([](Answer &&a) { return std::move(a.bytes); });
            if (answer->status < firstRedirect || answer->status > lastRedirect || answer->next.empty())
                return failed("HTTP " + std::to_string(answer->status));
            if (originOf(answer->next) != origin)
                return failed("redirect to " + answer->next);
            at = answer->next;
        }
        return failed(curl_easy_strerror(CURLE_TOO_MANY_REDIRECTS));
    }

private:
    struct Answer
    {
        long status = 0;
        std::string next; // where a redirect leads; "" for none
        std::string bytes;
    };

    [[nodiscard]] tl::unexpected<Error> failed(const std::string &reason) const
    {
        return fail(ErrorCode::NetworkFailed, {address_, reason});
    }

    Result<Answer> request(const std::string &address, const Origin &origin)
    {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return failed(curl_easy_strerror(CURLE_OPERATION_TIMEDOUT));
        Body body{{}, limits_.bytes};
        if (!prepare(address, origin, left, body))
            return failed(curl_easy_strerror(CURLE_FAILED_INIT));
        const CURLcode code = curl_easy_perform(handle_.get());
        if (code == CURLE_WRITE_ERROR)
            return failed(curl_easy_strerror(CURLE_FILESIZE_EXCEEDED));
        if (code != CURLE_OK)
            return failed(curl_easy_strerror(code));
        Answer answer{0, {}, std::move(body.bytes)};
        char *next = nullptr;
        curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &answer.status);
        curl_easy_getinfo(handle_.get(), CURLINFO_REDIRECT_URL, &next);
        if (next != nullptr && post_ == nullptr)
            answer.next = next;
        if (answer.status == statusOk && !typeFits())
            return failed("the answer is not " + post_->answerType);
        return answer;
    }

    /** Whether the answer is of the type asked for; its parameters and its case do not count. */
    [[nodiscard]] bool typeFits() const
    {
        if (post_ == nullptr)
            return true;
        char *type = nullptr;
        curl_easy_getinfo(handle_.get(), CURLINFO_CONTENT_TYPE, &type);
        const std::string given = type == nullptr ? std::string() : std::string(type);
        const std::string bare = given.substr(0, given.find_first_of("; "));
        return bare.size() == post_->answerType.size() && curl_strequal(bare.c_str(), post_->answerType.c_str()) != 0;
    }

    bool prepare(const std::string &address, const Origin &origin, std::chrono::milliseconds left, Body &body)
    {
        CURL *handle = handle_.get();
        curl_easy_reset(handle);
        const auto set = [&](CURLoption option, auto value) {
            return curl_easy_setopt(handle, option, value) == CURLE_OK;
        };
        const bool ready = set(CURLOPT_URL, address.c_str()) && set(CURLOPT_PROTOCOLS_STR, origin.scheme.c_str())
                           && set(CURLOPT_FOLLOWLOCATION, 0L) && set(CURLOPT_SSL_VERIFYPEER, 1L)
                           && set(CURLOPT_SSL_VERIFYHOST, 2L) && set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2})
                           && set(CURLOPT_USERAGENT, "Backpay") && set(CURLOPT_NOSIGNAL, 1L)
                           && set(CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()))
                           && set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits_.bytes))
                           && set(CURLOPT_WRITEFUNCTION, &takeBytes) && set(CURLOPT_WRITEDATA, &body);
        // An empty name means no proxy, whatever the environment says.
        return ready && trustSystem() && (!origin.isThisMachine() || set(CURLOPT_PROXY, ""))
               && (post_ == nullptr || preparePost());
    }

    /** Where the library does not know by itself whom the system trusts, it is told. */
    bool trustSystem()
    {
        const std::string &roots = systemRoots();
        if (roots.empty())
            return true;
        curl_blob blob{const_cast<char *>(roots.data()), roots.size(), CURL_BLOB_NOCOPY}; // only read, and never let go
        return curl_easy_setopt(handle_.get(), CURLOPT_CAINFO_BLOB, &blob) == CURLE_OK;
    }

    bool preparePost()
    {
        const auto add = [this](const std::string &line) {
            curl_slist *longer = curl_slist_append(headers_.get(), line.c_str());
            if (longer == nullptr)
                return false;
            (void)headers_.release(); // the longer list holds it
            headers_.reset(longer);
            return true;
        };
        CURL *handle = handle_.get();
        return add("Content-Type: " + post_->contentType) && add("Accept: " + post_->answerType)
               && curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers_.get()) == CURLE_OK
               && curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(post_->bytes.size()))
                      == CURLE_OK
               && curl_easy_setopt(handle, CURLOPT_POSTFIELDS, post_->bytes.data()) == CURLE_OK;
    }

    const std::string &address_;
    const HttpLimits &limits_;
    const HttpPost *post_; // none: a plain fetch
    std::chrono::steady_clock::time_point end_;
    Headers headers_; // outlives the handle that reads it
    Handle handle_;
};

/** Once a process, before the first handle, as the library wants it. */
bool startCurl()
{
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return started;
}

}

Result<std::string> httpGet(const std::string &address, const HttpLimits &limits)
{
    if (!startCurl())
        return fail(ErrorCode::NetworkFailed, {address, curl_easy_strerror(CURLE_FAILED_INIT)});
    return Fetch(address, limits).run();
}

Result<std::string> httpPost(const std::string &address, const HttpPost &post, const HttpLimits &limits)
{
    if (!startCurl())
        return fail(ErrorCode::NetworkFailed, {address, curl_easy_strerror(CURLE_FAILED_INIT)});
    return Fetch(address, limits, &post).run();
}

}
