#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "search/context.h"
#include "search/indexed_text.h"
#include "search/match_set.h"
#include "search/pattern_finder.h"
#include "search/plan.h"
#include "search/spans.h"

namespace onrecord {

/// Words of an article that satisfied a part of a query, counted from the first of its headline.
struct MatchPlace {
    WordRange words;
    /// One by which occurrences are counted and lines of a concordance are aligned. Of a proximity
    /// only its first part is; the rest is what stands near it.
    bool is_node = true;
};

/// Where a plan's words stand in the documents that it matches, by the words of the index: the same
/// places that `Highlighter` marks, without decoding an article.
///
/// A pattern counts only where all that it is a part of holds; what stands under NOT never does.
/// Places that overlap are one. Borrows its arguments.
class PlaceFinder {
public:
    /// Cost: the matching of the plan, and of the parts of its ORs once more.
    PlaceFinder(const Plan& plan, const SearchContext& context);
    ~PlaceFinder();
    PlaceFinder(const PlaceFinder&) = delete;
    PlaceFinder& operator=(const PlaceFinder&) = delete;

    /// What the plan matches.
    [[nodiscard]] const MatchSet& matches() const { return matches_; }

    /// The places in a matching document, in order; valid until the next call. Cost: some hundred
    /// nanoseconds.
    [[nodiscard]] const std::vector<MatchPlace>& find(DocumentNumber document);
    /// How many of them are nodes.
    [[nodiscard]] std::uint64_t count(DocumentNumber document);

private:
    struct Part;
    struct SegmentParts;

    void collect(const Plan& plan, Unit unit, const MatchSet& active);
    [[nodiscard]] std::vector<SegmentParts>& parts_of(std::size_t segment);
    void find_in(const Part& part, SegmentParts& finders, const OpenSegment& segment,
                 std::uint32_t number);
    void find_in_quotes(const Part& part, SegmentParts& finders, const OpenSegment& segment,
                        std::uint32_t article);
    void join_places();

    SearchContext context_;
    MatchSet matches_;
    std::vector<Part> parts_;
    std::vector<std::vector<SegmentParts>> segments_;  // made when a segment is asked about
    std::vector<MatchPlace> places_;
    std::vector<WordRange> found_;
};

}  // namespace onrecord
