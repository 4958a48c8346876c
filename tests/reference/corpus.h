#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord::reference {

/// What the generated articles, and the queries on them, are made of.
[[nodiscard]] std::span<const std::string_view> words_of(std::string_view language);
[[nodiscard]] std::span<const std::string_view> people();
[[nodiscard]] std::span<const std::string_view> outlets();

/// Languages of the generated articles, the frequent ones first; the last is "", not known.
[[nodiscard]] std::span<const std::string_view> languages();

/// Small invented articles in several languages: skewed vocabulary with inflections, words that two
/// languages share, names that share parts, dates of every precision, quotes of every kind. The
/// same for the same seed.
[[nodiscard]] std::vector<Facts> make_corpus(std::uint64_t seed, std::size_t count);

/// What the indexer understands of the files of sample_corpus.
[[nodiscard]] std::vector<Facts> read_sample_corpus();

}  // namespace onrecord::reference
