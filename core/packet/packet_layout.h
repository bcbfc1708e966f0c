// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"

#include <array>
#include <span>
#include <string_view>

/** Where things stand in a packet, below the bag's own folder. */
namespace backpay::layout {

constexpr std::string_view payload = "data/";
constexpr std::string_view journal = "data/journal.jsonl";

constexpr std::string_view declaration = "bagit.txt";
constexpr std::string_view info = "bag-info.txt";
constexpr std::string_view manifest256 = "manifest-sha256.txt";
constexpr std::string_view manifest512 = "manifest-sha512.txt";
constexpr std::string_view tagManifest = "tagmanifest-sha256.txt";

constexpr std::string_view publicKey = "sig/public-key.pem";
constexpr std::string_view allowedSigners = "sig/allowed_signers";

constexpr std::string_view sshSignature = "sig/tagmanifest-sha256.txt.sig";
constexpr std::string_view rawSignature = "sig/tagmanifest-sha256.txt.ed25519";
constexpr std::string_view stamp = "sig/tagmanifest-sha256.txt.ed25519.tsr";
constexpr std::string_view stampChain = "sig/tsa-chain.pem";

/** What no manifest can list: the tag manifest, and what is made of it later. Each is checked as what it is. */
inline constexpr std::array unlisted = {tagManifest, sshSignature, rawSignature, stamp, stampChain};

/** What every packet has besides its signatures and the texts. */
inline constexpr std::array required = {declaration, info, manifest256, manifest512, publicKey, allowedSigners};

// Labels of bag-info.txt that are looked at again.
constexpr std::string_view identifierLabel = "External-Identifier";
constexpr std::string_view oxumLabel = "Payload-Oxum";
constexpr std::string_view timeLabel = "Packet-Time";
constexpr std::string_view keyLabel = "Signing-Key";
constexpr std::string_view stampLabel = "Time-Stamp";
constexpr std::string_view stampMade = "RFC 3161";
constexpr std::string_view stampNone = "none";

constexpr std::size_t sha256Digits = 64;
constexpr std::size_t sha512Digits = 128;

/** The pages and programs that every packet carries, named by their path in it. */
[[nodiscard]] std::span<const EmbeddedFile> texts();

}
