// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace backpay {

/** What an imported file may hold at most. Every one of them ends in an error or a reject that says so, never in a cut.
 */
struct ImportLimits
{
    static constexpr std::size_t fileBytes = std::size_t{512} << 20;
    static constexpr std::size_t firstLineBytes = std::size_t{4} << 20; // a line end must come before that
    static constexpr std::size_t recordBytes = std::size_t{4} << 20;
    static constexpr std::size_t cellBytes = std::size_t{1} << 20;
    static constexpr std::size_t columns = 4096;
    static constexpr std::size_t preambleRecords = 25; // lines above the header of sources that have such
    static constexpr std::size_t rejects = 200'000;    // beyond it the file as a whole is refused
    static constexpr std::size_t rejectTextBytes = 200;
    static constexpr std::size_t profileBytes = std::size_t{64} << 10;

    // Structured files: JSON, saved pages, OFX, QIF, camt, workbooks.
    static constexpr std::size_t structuredBytes = std::size_t{64} << 20; // of one such file, or of an archive's member
    static constexpr std::size_t depth = 512;                             // of nested elements, objects and arrays
    static constexpr std::size_t tableRows = 2'000'000;
    static constexpr std::size_t tableCells = 20'000'000;
    static constexpr std::size_t sheets = 64;
    static constexpr std::size_t pageElements =
        1'000'000; // of a saved page, as far as they make tables; its cells with their spans
    static constexpr std::size_t pastedBytes = std::size_t{8} << 20; // from the clipboard

    // Archives.
    static constexpr std::size_t archiveMembers = 1000;
    static constexpr std::size_t unpackedBytes = std::size_t{512} << 20; // of all members together
    static constexpr std::size_t unpackRatio = 200;                      // of a member of more than a MiB
};

}
