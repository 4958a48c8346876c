#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "index/document_set.h"
#include "index/manifest.h"
#include "index/name_file.h"
#include "index/quote_file.h"
#include "index/segment.h"
#include "index/word_file.h"

namespace onrecord {

// What is removed from a segment stays in its files. Beside it comes a *removal*: a segment of the
// removed articles alone, made as any other, with their document numbers in the segment they were
// removed from. What a segment says of a word, a name or a language is what its files say less what
// its removals say; so no article is posted anew because another one goes.

/// Takes from what a segment's files say of something what a removal's say of it: none is left
/// where that is more, as damaged files may have it.
template <class Number>
void take_away(Number& from, std::uint64_t removed)
{
    from -= static_cast<Number>(std::min<std::uint64_t>(from, removed));
}

inline void take_away(WordUse& from, const WordUse& removed)
{
    take_away(from.occurrences, removed.occurrences);
    take_away(from.articles, removed.articles);
    take_away(from.in_titles, removed.in_titles);
}

inline void take_away(NameCounts& from, const NameCounts& removed)
{
    take_away(from.articles, removed.articles);
    take_away(from.quotes, removed.quotes);
}

/// Puts into a removal which articles it is of: for each, in order, its document number in the
/// segment. @throws Error (io).
void write_removed_numbers(const SegmentPaths& removal, std::span<const std::uint32_t> numbers);

/// @throws Error (index, io).
[[nodiscard]] std::vector<std::uint32_t> read_removed_numbers(const SegmentPaths& removal);

/// The articles of a segment that do not count any more. @throws Error (index) when its removals
/// do not fit it; Error (io).
[[nodiscard]] DocumentSet removed_articles(const std::filesystem::path& index,
                                           const SegmentInfo& segment);

/// The quotes that stand in some articles of a segment. Cost: a binary search an article.
[[nodiscard]] DocumentSet quotes_in(const DocumentSet& articles, const QuoteFile& quotes);

/// The first document that has a term and was not removed.
[[nodiscard]] std::optional<Xapian::docid> first_left(const Xapian::Database& database,
                                                      const std::string& term,
                                                      const DocumentSet& removed);

}  // namespace onrecord
