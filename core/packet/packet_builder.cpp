// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_builder.h"

#include "core/packet/bag_info.h"
#include "core/packet/limits.h"
#include "core/packet/manifest.h"
#include "core/packet/member_path.h"
#include "core/packet/packet_layout.h"
#include "core/packet/payload_digest.h"
#include "core/packet/public_key.h"
#include "core/packet/ssh_signature.h"
#include "core/packet/zip_writer.h"
#include "core/time/civil.h"

#include "packet_texts_files.h"

#include <algorithm>
#include <map>
#include <utility>

namespace backpay {

namespace layout {

std::span<const EmbeddedFile> texts() { return packet_texts::files(); }

}

namespace {

/** One file as it will stand in the ZIP. */
struct Prepared
{
    ContentFacts facts;
    MemberProducer produce;
};

MemberProducer fromText(std::string text)
{
    return [text = std::move(text)](ByteSink &out) { return out.write(text); };
}

tl::unexpected<Error> cancelled() { return fail(ErrorCode::Cancelled); }

/** Takes the digests of what is written, and lets the caller stop it. */
class DigestSink final : public ByteSink
{
public:
    explicit DigestSink(const PacketProgress &progress)
        : progress_(progress)
    {
    }
    [[nodiscard]] Result<void> write(std::string_view bytes) override
    {
        if (progress_ && !progress_(0, 0))
            return cancelled();
        digest.add(bytes);
        return {};
    }
    ContentDigest digest;

private:
    const PacketProgress &progress_;
};

/** Passes on and tells how far it is. */
class ProgressSink final : public ByteSink
{
public:
    ProgressSink(ByteSink &out, const PacketProgress &progress, std::uint64_t total)
        : out_(out)
        , progress_(progress)
        , total_(total)
    {
    }
    [[nodiscard]] Result<void> write(std::string_view bytes) override
    {
        done_ += bytes.size();
        if (progress_ && !progress_(std::min(done_, total_), total_))
            return cancelled();
        return out_.write(bytes);
    }

private:
    ByteSink &out_;
    const PacketProgress &progress_;
    std::uint64_t total_;
    std::uint64_t done_ = 0;
};

std::string rawBytes(const Ed25519Signature &signature)
{
    return {reinterpret_cast<const char *>(signature.data()), signature.size()};
}

/** The files of one packet, from the payload out to the stamp; sorted by path. */
class Assembly
{
public:
    Assembly(const PacketFacts &facts, const SigningKey &key, const PacketProgress &progress)
        : facts_(facts)
        , key_(key)
        , progress_(progress)
    {
    }

    Result<void> addPayload(const std::string &path, const MemberProducer &produce)
    {
        DigestSink sink(progress_);
        if (auto done = produce(sink); !done)
            return done;
        Prepared prepared{sink.digest.finish(), produce};
        outcome_.payloadFiles += 1;
        outcome_.payloadBytes += prepared.facts.size;
        files_.emplace(path, std::move(prepared));
        return {};
    }

    Result<void> seal(const Stamper &stamper)
    {
        std::string manifest512 = manifestText(listed(&ContentFacts::sha512));
        put(layout::manifest256, manifestText(listed(&ContentFacts::sha256)));
        put(layout::manifest512, std::move(manifest512));
        const auto info = bagInfoText(bagInfo(stamper != nullptr));
        if (!info)
            return fail(ErrorCode::Internal, {"packet: a fact does not fit a line of bag-info.txt"});
        put(layout::declaration, std::string(bagDeclaration));
        put(layout::info, *info);
        for (const EmbeddedFile &text : layout::texts())
            put(text.name, std::string(text.bytes));
        put(layout::publicKey, publicKeyPem(key_.publicKey()));
        put(layout::allowedSigners, allowedSigners(key_.publicKey()));
        return sign(stamper);
    }

    Result<PacketOutcome> write(ByteSink &out)
    {
        std::uint64_t total = 0;
        for (const auto &[path, file] : files_)
            total += file.facts.size;
        ProgressSink sink(out, progress_, total);
        ZipWriter zip(sink, facts_.made);
        for (const auto &[path, file] : files_) {
            if (auto done = zip.add(facts_.name + '/' + path, file.facts.size, file.facts.crc, file.produce); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = zip.finish(); !done)
            return tl::unexpected(done.error());
        return outcome_;
    }

private:
    void put(std::string_view path, std::string text)
    {
        ContentFacts facts = contentFacts(text);
        files_.insert_or_assign(std::string(path), Prepared{std::move(facts), fromText(std::move(text))});
    }

    /** Digests of all files so far; while only the payload is there, of the payload. */
    [[nodiscard]] Manifest listed(std::string ContentFacts::*digest, bool payload = true) const
    {
        Manifest manifest;
        for (const auto &[path, file] : files_) {
            if (path.starts_with(layout::payload) == payload)
                manifest.emplace(path, file.facts.*digest);
        }
        return manifest;
    }

    [[nodiscard]] BagInfo bagInfo(bool stamped) const
    {
        BagInfo info = {
            {"Source-Organization", ""},
            {std::string(layout::identifierLabel), facts_.name},
            {"External-Description", facts_.description},
            {"Bagging-Date", isoDate(dayNumber(facts_.made))},
            {std::string(layout::timeLabel), isoInstant(facts_.made)},
            {std::string(layout::oxumLabel), payloadOxum(outcome_.payloadBytes, outcome_.payloadFiles)},
            {"Backpay-Version", facts_.backpayVersion},
            {"Rule-Pack", facts_.rulePack},
            {"Period", facts_.period},
            {"Zone", facts_.zone},
            {"Redaction-Profile", facts_.redactionProfile},
            {std::string(layout::keyLabel), keyFingerprint(key_.publicKey())},
            {std::string(layout::stampLabel), std::string(stamped ? layout::stampMade : layout::stampNone)}};
        for (const BagInfoLine &line : facts_.more)
            info.emplace_back(line.label, line.value);
        return info;
    }

    Result<void> sign(const Stamper &stamper)
    {
        const std::string tagManifest = manifestText(listed(&ContentFacts::sha256, false));
        const std::string raw = rawBytes(key_.sign(tagManifest));
        outcome_.tagManifest = sha256(tagManifest);
        outcome_.key = keyFingerprint(key_.publicKey());
        put(layout::sshSignature, sshSignature(key_, tagManifest));
        put(layout::rawSignature, raw);
        put(layout::tagManifest, tagManifest);
        if (!stamper)
            return {};
        auto stamp = stamper(raw);
        if (!stamp)
            return tl::unexpected(stamp.error());
        put(layout::stamp, std::move(stamp->reply));
        put(layout::stampChain, std::move(stamp->chain));
        outcome_.stamped = stamp->time;
        return {};
    }

    const PacketFacts &facts_;
    const SigningKey &key_;
    const PacketProgress &progress_;
    std::map<std::string, Prepared> files_;
    PacketOutcome outcome_;
};

tl::unexpected<Error> unfit(const std::string &path)
{
    return fail(ErrorCode::Internal, {"packet: no place for a file at " + path});
}

}

PacketBuilder::PacketBuilder(PacketFacts facts)
    : facts_(std::move(facts))
{
}

Result<void> PacketBuilder::add(const std::string &path, std::string bytes)
{
    return add(path, fromText(std::move(bytes)));
}

Result<void> PacketBuilder::add(const std::string &path, MemberProducer produce)
{
    const std::string folded = foldedPath(path);
    if (!path.starts_with(layout::payload) || !isSafePath(facts_.name + '/' + path)
        || facts_.name.find('/') != std::string::npos || taken_.contains(folded))
        return unfit(path);
    // A file cannot be a folder of another one as well.
    if (const auto inside = taken_.lower_bound(folded + '/');
        inside != taken_.end() && inside->starts_with(folded + '/'))
        return unfit(path);
    for (std::size_t slash = folded.find('/'); slash != std::string::npos; slash = folded.find('/', slash + 1)) {
        if (taken_.contains(folded.substr(0, slash)))
            return unfit(path);
    }
    taken_.insert(folded);
    members_.push_back({path, std::move(produce)});
    return {};
}

Result<PacketOutcome> PacketBuilder::write(ByteSink &out, const SigningKey &key, const Stamper &stamper,
                                           const PacketProgress &progress) const
{
    Assembly assembly(facts_, key, progress);
    for (const Member &member : members_) {
        if (auto done = assembly.addPayload(member.path, member.produce); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = assembly.seal(stamper); !done)
        return tl::unexpected(done.error());
    return assembly.write(out);
}

}
