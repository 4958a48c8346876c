#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/context.h"
#include "search/pattern_terms.h"
#include "search/plan.h"
#include "search/postings.h"

namespace onrecord {

/// What it costs to find what parts of a plan match, in about nanoseconds; so that an AND begins
/// with what is narrow and goes on with what is cheap. Borrows all that it is made of.
class MatchCosts {
public:
    MatchCosts(const SearchContext& context, PatternTerms& terms, const Postings& postings)
        : context_(context), terms_(terms), postings_(postings)
    {
    }

    /// Parts of which all must match: the narrowest first, what costs the same for few documents
    /// as for one last.
    [[nodiscard]] std::vector<const Plan*> in_order(const std::vector<Plan>& parts) const;

    /// Orders such parts by what they cost among the documents that another has left: what is
    /// looked up in columns leaves fewer that are to be sought in posting lists.
    void order_within(std::span<const Plan*> parts, const Within& left) const;

    /// Of looking for a place's words in documents themselves.
    [[nodiscard]] static std::uint64_t of_reading(const PatternWords& place, const Within& within);

    /// Of looking for the documents in the posting lists or columns of the words.
    [[nodiscard]] std::uint64_t of_listing(const PatternWords& place, const Within& within) const;

private:
    [[nodiscard]] std::uint64_t within(const Plan& plan, const Within& left) const;

    SearchContext context_;
    PatternTerms& terms_;
    const Postings& postings_;
};

}  // namespace onrecord
