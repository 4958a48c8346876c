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

/// The log-likelihood ratio of a 2 x 2 table with the cells a, b / c, d:
/// G2 = 2 * sum of O * ln(O / E) over the cells, E = row total * column total / total
/// (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
/// Linguistics 19, 1993). 0 when nothing is there.
[[nodiscard]] double log_likelihood(double a, double b, double c, double d);

/// The log-likelihood of a word that stands `count` times among `size` words and `other_count`
/// times among `other_size`: G2 = 2 * (O1 * ln(O1 / E1) + O2 * ln(O2 / E2)),
/// E = size of each * all occurrences / both sizes (Rayson and Garside, "Comparing corpora using
/// frequency profiling", ACL workshop, 2000).
[[nodiscard]] double keyness(double count, double size, double other_count, double other_size);

/// The binary logarithm of the ratio of both relative frequencies, with 0.5 in place of no
/// occurrence (Hardie, "Log Ratio", 2014).
[[nodiscard]] double log_ratio(double count, double size, double other_count, double other_size);

/// 14 + log2(2 * together / (node + collocate)), at most 14 (Rychlý, "A Lexicographer-Friendly
/// Association Score", RASLAN, 2008).
[[nodiscard]] double log_dice(double together, double node, double collocate);

}  // namespace onrecord
