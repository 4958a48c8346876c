#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/word_file.h"
#include "search/pattern_finder.h"
#include "search/plan.h"

namespace onrecord {

/// Looks for the plainest parts of proximities: a word, a phrase, or any of some that are of one
/// length, whose spelling does not count.
class PartFinder {
public:
    /// Nothing for another plan. Borrows nothing but numbers of words of `file`.
    static std::optional<PartFinder> of(const Plan& plan, const WordFile& file);

    /// Where in `range` it stands, rising, each place once; valid until the next call.
    [[nodiscard]] const std::vector<WordRange>& find(const ArticleWords& words, WordRange range);

    [[nodiscard]] bool stands_in(const ArticleWords& words, WordRange range) const;

    /// How many words it is long.
    [[nodiscard]] std::uint32_t length() const { return length_; }

    /// Number of the most frequent word that is looked for; greater ones are rarer.
    [[nodiscard]] WordNumber commonest() const;

private:
    PartFinder() = default;

    std::uint32_t length_ = 0;
    std::vector<PatternFinder> patterns_;
    std::vector<WordRange> found_;
};

/// The patterns of such a plan; none for another one, but for their lengths.
[[nodiscard]] std::vector<const PatternPlan*> plain_patterns(const Plan& plan);

}  // namespace onrecord
