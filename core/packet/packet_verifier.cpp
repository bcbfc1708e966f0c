// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_verifier.h"

#include "core/packet/bag_info.h"
#include "core/packet/limits.h"
#include "core/packet/manifest.h"
#include "core/packet/packet_contents.h"
#include "core/packet/packet_layout.h"
#include "core/packet/public_key.h"
#include "core/packet/ssh_signature.h"
#include "core/time/civil.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace backpay {

namespace {

using Kind = PacketFaultKind;

SealState sealState(SignatureState state)
{
    switch (state) {
    case SignatureState::Holds: return SealState::Holds;
    case SignatureState::NotOwnEncoding: return SealState::NotOwnEncoding;
    case SignatureState::OtherKey: return SealState::OtherKey;
    case SignatureState::Fails: break;
    }
    return SealState::Fails;
}

class Verifier
{
public:
    Verifier(const ZipListing &listing, const PacketContents &contents)
        : listing_(listing)
        , contents_(contents)
    {
    }

    PacketReport run()
    {
        report_.name = contents_.name;
        for (const ZipFault &fault : listing_.faults)
            note(Kind::Container, below(fault.name), fault.what);
        if (listing_.entries.empty())
            return finish(); // no packet at all: there is nothing to miss a part of
        for (const std::string &path : contents_.outside)
            note(Kind::Uncovered, path, {});
        const bool signedManifest = checkSignatures();
        const auto tags = tagManifest(signedManifest);
        checkPayload(tags);
        checkTags(tags);
        findRenames();
        checkChecksums();
        checkDeclaration();
        checkInfo();
        checkStamps();
        checkJournal();
        return finish();
    }

private:
    void note(Kind kind, std::string path, std::string detail)
    {
        faults_.push_back({kind, std::move(path), std::move(detail)});
    }

    [[nodiscard]] std::string below(const std::string &name) const
    {
        const std::string folder = contents_.name + '/';
        return name.starts_with(folder) ? name.substr(folder.size()) : name;
    }

    [[nodiscard]] std::string_view text(std::string_view path) const { return contents_.text(path); }

    void checkSshSignature(const Ed25519Public &key)
    {
        if (contents_.file(layout::sshSignature) != nullptr)
            report_.sshSignature =
                sealState(backpay::checkSshSignature(key, text(layout::tagManifest), text(layout::sshSignature)));
    }

    void checkRawSignature(const Ed25519Public &key)
    {
        if (contents_.file(layout::rawSignature) == nullptr)
            return;
        const std::string_view bytes = text(layout::rawSignature);
        Ed25519Signature signature{};
        if (bytes.size() != signature.size()) {
            report_.rawSignature = SealState::NotOwnEncoding;
            return;
        }
        std::copy(bytes.begin(), bytes.end(), signature.begin());
        report_.rawSignature =
            signatureHolds(key, text(layout::tagManifest), signature) ? SealState::Holds : SealState::Fails;
    }

    /** Whether at least one signature vouches for the tag manifest. */
    bool checkSignatures()
    {
        const auto key = readPublicKeyPem(text(layout::publicKey));
        if (!key) {
            if (contents_.file(layout::publicKey) != nullptr)
                note(Kind::Malformed, std::string(layout::publicKey), "no Ed25519 key as it was written");
            for (const auto &[path, state] : seals())
                state = contents_.file(path) == nullptr ? SealState::Absent : SealState::Fails;
        } else {
            report_.key = keyFingerprint(*key);
            checkSshSignature(*key);
            checkRawSignature(*key);
            if (contents_.file(layout::allowedSigners) != nullptr
                && text(layout::allowedSigners) != allowedSigners(*key))
                note(Kind::Malformed, std::string(layout::allowedSigners), "not the line of sig/public-key.pem");
        }
        bool any = false;
        for (const auto &[path, state] : seals()) {
            any = any || state == SealState::Holds;
            if (state == SealState::Absent)
                note(Kind::Missing, std::string(path), {});
            else if (state != SealState::Holds)
                note(Kind::Signature, std::string(path), std::string(sealStateName(state)));
        }
        return any;
    }

    std::array<std::pair<std::string_view, SealState &>, 2> seals()
    {
        return {{{layout::sshSignature, report_.sshSignature}, {layout::rawSignature, report_.rawSignature}}};
    }

    /** Reads a manifest whose every path lies below data/, or none of it. */
    std::optional<Manifest> manifest(std::string_view path, std::size_t digits, bool payload)
    {
        if (contents_.file(path) == nullptr)
            return std::nullopt;
        auto read = readManifest(text(path), digits);
        const bool fits = read && std::all_of(read->begin(), read->end(), [payload](const auto &line) {
                              return line.first.starts_with(layout::payload) == payload;
                          });
        if (!fits)
            note(Kind::Malformed, std::string(path), "not a manifest as it was written");
        return fits ? std::move(read) : std::nullopt;
    }

    Manifest tagManifest(bool isSigned)
    {
        const PacketFile *file = contents_.file(layout::tagManifest);
        if (file == nullptr) {
            note(Kind::Missing, std::string(layout::tagManifest), {});
            return {};
        }
        report_.tagManifest = sha256(text(layout::tagManifest));
        if (!isSigned)
            note(Kind::Changed, std::string(layout::tagManifest), "no signature is over it");
        return manifest(layout::tagManifest, layout::sha256Digits, false).value_or(Manifest());
    }

    /** Whether the tag manifest vouches for a payload manifest. */
    [[nodiscard]] bool isVouchedFor(std::string_view path, const Manifest &tags) const
    {
        const PacketFile *file = contents_.file(path);
        const auto listed = tags.find(std::string(path));
        return file != nullptr && listed != tags.end() && listed->second == file->facts.sha256;
    }

    /** Compares files with what a manifest says of them, and adds their paths to `covered`. */
    void compare(const Manifest &manifest, std::string ContentFacts::*digest, std::set<std::string> &covered)
    {
        for (const auto &[path, expected] : manifest) {
            const PacketFile *file = contents_.file(path);
            const bool first = covered.insert(path).second;
            if (file == nullptr && first)
                note(Kind::Missing, path, {});
            else if (file != nullptr && file->facts.*digest != expected && changed_.insert(path).second)
                note(Kind::Changed, path, {});
            if (file == nullptr && digest == &ContentFacts::sha256)
                missing_.emplace(expected, path);
        }
    }

    void checkPayload(const Manifest &tags)
    {
        const auto by256 = manifest(layout::manifest256, layout::sha256Digits, true);
        const auto by512 = manifest(layout::manifest512, layout::sha512Digits, true);
        const bool vouched256 = by256 && isVouchedFor(layout::manifest256, tags);
        const bool vouched512 = by512 && isVouchedFor(layout::manifest512, tags);
        // A manifest that was changed accuses nobody while there is another one that was not.
        std::set<std::string> covered;
        if (by256 && (vouched256 || !vouched512))
            compare(*by256, &ContentFacts::sha256, covered);
        if (by512 && (vouched512 || !vouched256))
            compare(*by512, &ContentFacts::sha512, covered);
        for (const auto &[path, file] : contents_.files) {
            if (!path.starts_with(layout::payload))
                continue;
            ++report_.payloadFiles;
            report_.payloadBytes += file.facts.size;
            if (!covered.contains(path))
                note(Kind::Added, path, {});
        }
        if (vouched256 && vouched512
            && !std::equal(by256->begin(), by256->end(), by512->begin(), by512->end(),
                           [](const auto &a, const auto &b) { return a.first == b.first; }))
            note(Kind::Malformed, std::string(layout::manifest512), "it lists other files than manifest-sha256.txt");
    }

    void checkTags(const Manifest &tags)
    {
        std::set<std::string> covered(layout::unlisted.begin(), layout::unlisted.end());
        compare(tags, &ContentFacts::sha256, covered);
        for (const auto path : layout::required) {
            if (contents_.file(path) == nullptr && !covered.contains(std::string(path)))
                note(Kind::Missing, std::string(path), {});
        }
        for (const auto &[path, file] : contents_.files) {
            if (!path.starts_with(layout::payload) && !covered.contains(path))
                note(Kind::Uncovered, path, {});
        }
    }

    /** A file that is missing and one that nobody lists, with the same bytes, are one that was renamed. */
    void findRenames()
    {
        for (PacketFault &fault : faults_) {
            if (fault.kind != Kind::Added && fault.kind != Kind::Uncovered)
                continue;
            const PacketFile *file = contents_.file(fault.path);
            const auto was = file == nullptr ? missing_.end() : missing_.find(file->facts.sha256);
            if (was == missing_.end())
                continue;
            const auto gone = std::find(faults_.begin(), faults_.end(), PacketFault{Kind::Missing, was->second, {}});
            if (gone == faults_.end())
                continue;
            *gone = {Kind::Renamed, was->second, fault.path};
            fault.detail = renamed;
            missing_.erase(was);
        }
        std::erase_if(faults_, [](const PacketFault &fault) { return fault.detail == renamed; });
    }

    void checkChecksums()
    {
        for (const auto &[path, file] : contents_.files) {
            if (!file.crcHolds && !changed_.contains(path))
                note(Kind::Container, path, "checksum");
        }
    }

    void checkDeclaration()
    {
        if (contents_.file(layout::declaration) != nullptr && text(layout::declaration) != bagDeclaration)
            note(Kind::Malformed, std::string(layout::declaration), "not the declaration of BagIt 1.0");
    }

    void expectInfo(const BagInfo &info, std::string_view label, const std::string &value)
    {
        const auto said = bagInfoValue(info, label);
        if (!said || *said != value)
            note(Kind::Malformed, std::string(layout::info), std::string(label));
    }

    void checkInfo()
    {
        if (contents_.file(layout::info) == nullptr)
            return;
        const auto info = readBagInfo(text(layout::info));
        if (!info) {
            note(Kind::Malformed, std::string(layout::info), "not lines of label and value");
            return;
        }
        report_.info = *info;
        // A sum that differs because of a file that is named already accuses nobody else.
        const bool payloadNamed = std::any_of(faults_.begin(), faults_.end(), [](const PacketFault &fault) {
            return fault.path.starts_with(layout::payload);
        });
        if (!payloadNamed)
            expectInfo(*info, layout::oxumLabel, payloadOxum(report_.payloadBytes, report_.payloadFiles));
        if (!report_.key.empty())
            expectInfo(*info, layout::keyLabel, report_.key);
        if (const auto name = bagInfoValue(*info, layout::identifierLabel); name != contents_.name)
            note(Kind::Renamed, name.value_or(std::string()), contents_.name);
        const auto time = bagInfoValue(*info, layout::timeLabel);
        const auto made = time ? parseIsoWhen(*time) : std::nullopt;
        if (!made
            || zipTime(Instant(std::chrono::days(made->day) + std::chrono::seconds(made->second))) != listing_.time)
            note(Kind::Container, {}, "time");
        const auto stamped = bagInfoValue(*info, layout::stampLabel);
        if (stamped != layout::stampMade && stamped != layout::stampNone)
            note(Kind::Malformed, std::string(layout::info), std::string(layout::stampLabel));
        stampPromised_ = stamped == layout::stampMade;
    }

    void checkStamps()
    {
        const bool hasReply = contents_.file(layout::stamp) != nullptr;
        const bool hasChain = contents_.file(layout::stampChain) != nullptr;
        for (const auto &[path, there] :
             {std::pair(layout::stamp, hasReply), std::pair(layout::stampChain, hasChain)}) {
            if (stampPromised_ && !there)
                note(Kind::Missing, std::string(path), {});
            else if (!stampPromised_ && there)
                note(Kind::Uncovered, std::string(path), {});
        }
        if (!hasReply)
            return;
        auto facts = checkStamp(text(layout::rawSignature), std::string(text(layout::stamp)),
                                std::string(text(layout::stampChain)));
        report_.stamp = facts ? SealState::Holds : SealState::Fails;
        if (facts)
            report_.stampFacts = *std::move(facts);
        else
            note(Kind::Stamp, std::string(layout::stamp), facts.error().arguments.at(1));
    }

    void checkJournal()
    {
        if (!contents_.journal)
            return;
        const JournalCheck &check = *contents_.journal;
        report_.journal = PacketJournal{check.entries, check.withheld, check.first, check.last};
        for (const JournalFault &fault : check.faults) {
            const std::string seq = std::to_string(fault.seq);
            switch (fault.kind) {
            case JournalFault::Kind::NotALine:
                note(Kind::Malformed, std::string(layout::journal), "line " + std::to_string(fault.line));
                break;
            case JournalFault::Kind::Gap: note(Kind::JournalGap, std::string(layout::journal), seq); break;
            case JournalFault::Kind::Broken: note(Kind::JournalBroken, std::string(layout::journal), seq); break;
            }
        }
    }

    PacketReport finish()
    {
        const auto order = [](const PacketFault &a, const PacketFault &b) {
            return std::tie(a.path, a.kind) < std::tie(b.path, b.kind);
        };
        std::stable_sort(faults_.begin(), faults_.end(), order);
        report_.faultCount = faults_.size();
        if (faults_.size() > PacketLimits::faults)
            faults_.resize(PacketLimits::faults);
        report_.faults = std::move(faults_);
        return std::move(report_);
    }

    static constexpr const char *renamed = "\n"; // no detail is a line end: marks what findRenames() takes out

    const ZipListing &listing_;
    const PacketContents &contents_;
    PacketReport report_;
    std::vector<PacketFault> faults_;
    std::set<std::string> changed_;
    std::multimap<std::string, std::string> missing_; // paths by their digest
    bool stampPromised_ = false;
};

}

Result<PacketReport> verifyPacket(const ByteSource &source)
{
    const auto listing = listZip(source);
    if (!listing)
        return tl::unexpected(listing.error());
    const auto contents = readContents(source, *listing);
    if (!contents)
        return tl::unexpected(contents.error());
    return Verifier(*listing, *contents).run();
}

}
