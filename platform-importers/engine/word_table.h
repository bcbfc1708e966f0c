// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "platform-importers/engine/last_value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace backpay {

/** The texts of a batch, each once; the first is "". Indices never change. */
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> &texts)
        : texts_(&texts)
    {
        texts_->assign(1, std::string());
        indices_.emplace(std::string(), 0);
    }

    [[nodiscard]] std::uint32_t indexOf(std::string_view text)
    {
        const auto next = static_cast<std::uint32_t>(texts_->size());
        const auto [entry, fresh] = indices_.try_emplace(std::string(text), next);
        if (fresh)
            texts_->emplace_back(text);
        return entry->second;
    }

private:
    std::vector<std::string> *texts_;
    std::unordered_map<std::string, std::uint32_t> indices_;
};

/** A word of a row, its place in the batch's texts, and what it means. */
template <class Meaning>
struct WordValue
{
    std::uint32_t text = 0;
    Meaning meaning{};
};

/** Looks words up once each. The texts handed in must stay where they are. */
template <class Meaning>
class WordTable
{
public:
    template <class Mean>
    [[nodiscard]] const WordValue<Meaning> &of(std::string_view word, TextTable &texts, const Mean &mean)
    {
        return last_.of(word, [&](std::string_view text) {
            const auto known = words_.find(text);
            if (known != words_.end())
                return known->second;
            return words_.emplace(text, WordValue<Meaning>{texts.indexOf(text), mean(text)}).first->second;
        });
    }

private:
    LastValue<WordValue<Meaning>> last_;
    std::unordered_map<std::string_view, WordValue<Meaning>> words_;
};

}
