// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/commitments.h"

#include "core/schedule/work_rows.h"

#include <sodium.h>

#include <array>
#include <bit>

namespace backpay {

namespace {

constexpr std::array<std::string_view, 4> committedFields = {"contract", "item", "note", "row"};
constexpr std::uint64_t saltPurpose = 1;

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

bool withheld(const Redaction &redaction, std::string_view field)
{
    return field == "note" ? !redaction.showsWords() : !redaction.showsItems();
}

}

Commitments::Commitments(const SecretBytes &signingSeed)
    : secret_(crypto_auth_hmacsha256_KEYBYTES)
{
    static_assert(crypto_kdf_KEYBYTES == 32 && crypto_auth_hmacsha256_KEYBYTES == 32);
    crypto_kdf_derive_from_key(secret_.data(), secret_.size(), saltPurpose, "bpcommit", signingSeed.data());
}

Sha256 Commitments::saltOf(std::string_view row, std::string_view field, std::string_view value) const
{
    // Neither ids nor fields hold a NUL: no two cells give the same bytes.
    const std::string message = std::string(row) + '\0' + std::string(field) + '\0' + std::string(value);
    Sha256 salt{};
    crypto_auth_hmacsha256(salt.data(), reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                           secret_.data());
    return salt;
}

std::vector<Disclosure> Commitments::disclosures(const CaseFile &file, bool own, std::size_t index) const
{
    const Books &books = file.facts.books();
    const std::int64_t revision = own ? books.entries[index].revision : books.earnings[index].revision;
    const std::uint32_t contract = own ? books.entries[index].contract : books.earnings[index].contract;
    const RowOrigin &origin = CaseFile::originOf(own ? file.entries : file.earnings, revision);
    const std::array<std::string_view, committedFields.size()> values = {file.facts.contract(contract).shownName(),
                                                                         origin.item, origin.words, origin.id};
    std::vector<Disclosure> made;
    for (std::size_t field = 0; field < committedFields.size(); ++field) {
        if (!withheld(file.redaction, committedFields[field]))
            continue;
        const Sha256 salt = saltOf(origin.id, committedFields[field], values[field]);
        made.push_back({committedFields[field], std::string(values[field]), salt,
                        commitmentOf(salt, committedFields[field], values[field])});
    }
    return made;
}

Sha256 commitmentOf(std::span<const std::uint8_t> salt, std::string_view field, std::string_view value)
{
    Sha256Stream stream;
    stream.add(std::string_view("\0", 1));
    stream.add(textOf(salt));
    stream.add(field);
    stream.add(value);
    return stream.finish();
}

Sha256 merkleRoot(std::span<const Sha256> leaves)
{
    if (leaves.empty())
        return sha256("");
    if (leaves.size() == 1)
        return leaves.front();
    const std::size_t left = std::bit_floor(leaves.size() - 1);
    const Sha256 first = merkleRoot(leaves.first(left));
    const Sha256 second = merkleRoot(leaves.subspan(left));
    Sha256Stream stream;
    stream.add("\x01");
    stream.add(textOf(first));
    stream.add(textOf(second));
    return stream.finish();
}

Schedule commitmentSchedule(const CaseFile &file, const Commitments &commitments)
{
    Schedule schedule{
        "commitments",
        "Commitments to what is left out",
        "A row of schedule.csv with the digests of the cells this packet leaves out. They tell nothing; with "
        "the salt of a cell, which the worker holds, they prove later what it said.",
        {{"line", CellKind::Integer, "The row's line in schedule.csv, its heading being line 1."}},
        {}};
    for (const std::string_view field : committedFields) {
        if (withheld(file.redaction, field) && file.redaction.showsRows())
            schedule.columns.push_back(
                {field, CellKind::Text, "SHA-256(0x00, salt, the column's name, the cell), hex."});
    }
    schedule.columns.push_back(
        {"root", CellKind::Text, "Merkle tree hash (RFC 6962) over the row's digests in this order, hex."});
    std::vector<Sha256> roots;
    std::size_t line = 1;
    for (const WorkRow &row : workRows(file)) {
        std::vector<std::string> cells = {std::to_string(++line)};
        std::vector<Sha256> leaves;
        for (const Disclosure &cell : commitments.disclosures(file, row.own, row.index)) {
            leaves.push_back(cell.commitment);
            cells.push_back(toHex(cell.commitment));
        }
        const Sha256 root = merkleRoot(leaves);
        if (!file.redaction.showsRows()) {
            roots.push_back(root);
            continue;
        }
        cells.push_back(toHex(root));
        schedule.rows.push_back(std::move(cells));
    }
    if (!file.redaction.showsRows()) {
        schedule.about =
            "One digest over every row of work that the sums rest on; with the rows, which the worker holds, "
            "it proves later what they were.";
        schedule.rows.push_back({"", toHex(merkleRoot(roots))});
    }
    return schedule;
}

}
