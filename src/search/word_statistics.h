#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "search/context.h"
#include "search/plan.h"

namespace onrecord {

/// A word with what was counted and reckoned of it.
struct WordCount {
    std::string word;               ///< folded, as it is indexed
    std::uint64_t count = 0;        ///< occurrences: in the documents; of collocates in the windows
    std::uint64_t documents = 0;    ///< that have it; of collocates: in whose windows it stands
    std::uint64_t other_count = 0;  ///< of collocates in all; of keywords in the other documents
    double log_likelihood = 0;
    double effect = 0;  ///< of collocates logDice, of keywords the log ratio
};

/// Words of documents, counted.
struct WordList {
    std::vector<WordCount> words;       ///< those asked for, in order
    std::uint64_t different = 0;        ///< how many there are before the limit
    std::uint64_t documents = 0;        ///< that match
    std::uint64_t nodes = 0;            ///< of collocates: occurrences of what is sought
    std::uint64_t size = 0;             ///< words counted: of the documents, or in the windows
    std::uint64_t other_documents = 0;  ///< of keywords
    std::uint64_t other_size = 0;       ///< of all, or of the other documents
};

struct WordListOptions {
    std::size_t limit = 50;         ///< 0: all
    std::uint64_t least_count = 1;  ///< words with fewer occurrences are left out
    std::uint32_t window = 5;       ///< words on each side
};

/// The words of the matching documents, most frequent first, equal ones by their bytes. Cost: some
/// nanoseconds a word of them.
[[nodiscard]] WordList count_words(const Plan& plan, const SearchContext& context,
                                   const WordListOptions& options);

/// The words that stand near what is sought: up to `window` words before and behind each node of
/// `PlaceFinder`, inside of title or text (of quotes: of the words said), each place once. Ordered
/// by logDice. All that they are held against is what the plan's filters leave (`base_of`).
[[nodiscard]] WordList find_collocates(const Plan& plan, const SearchContext& context,
                                       const WordListOptions& options);

/// The words that the documents matching `plan` use more than those matching `other`, ordered by
/// log-likelihood; those they use less come last.
[[nodiscard]] WordList find_keywords(const Plan& plan, const Plan& other,
                                     const SearchContext& context, const WordListOptions& options);

}  // namespace onrecord
