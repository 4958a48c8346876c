#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/pair_file.h"
#include "index/word_file.h"
#include "search/plan.h"
#include "search/sought_words.h"
#include "search/written_words.h"

namespace onrecord {

/// Looks for a pattern in the words of articles of one segment.
class PatternFinder {
public:
    /// Borrows nothing but numbers of words of `file`.
    PatternFinder(const PatternPlan& pattern, const WordFile& file);

    /// Does the pattern stand in `range`, whole? Cost: about a tenth of a nanosecond a word for
    /// each form of the place with fewest (`SoughtWords`), and a few for each time that one of
    /// these stands there; two words side by side are looked for together.
    [[nodiscard]] bool stands_in(const ArticleWords& words, WordRange range) const;

    /// The same, written as the pattern asks whose spelling counts. `written` looks at the article.
    [[nodiscard]] bool stands_written(const ArticleWords& words, WordRange range,
                                      const PatternPlan& pattern, WrittenWords& written) const;

    /// Adds where in `range` the pattern stands, in order.
    void find(const ArticleWords& words, WordRange range, std::vector<WordRange>& found) const;

    /// Frequent words (`PairBits::frequent`) that stand behind each other wherever the pattern
    /// does.
    [[nodiscard]] std::vector<WordPair> frequent_pairs() const;

    /// Number of the most frequent word at a place that is looked for first.
    [[nodiscard]] WordNumber commonest() const;

private:
    template <class Take>
    bool any_first(const ArticleWords& words, WordRange range, const Take& take) const;
    [[nodiscard]] std::optional<CodePair> pair_at(std::size_t place) const;
    void choose_pair();
    [[nodiscard]] bool stands_at(const ArticleWords& words, std::uint32_t first) const;

    std::vector<SoughtWords> places_;
    std::size_t anchor_ = 0;        // the place that is looked for first
    std::optional<CodePair> pair_;  // then with the one behind it
};

}  // namespace onrecord
