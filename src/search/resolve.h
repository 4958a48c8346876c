#pragma once

#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/plan.h"
#include "search/search_rules.h"

namespace onrecord {

struct Resolved {
    Plan plan;
    std::vector<std::string> notes;          ///< what a user should know, a line each
    std::vector<std::string> missing_words;  ///< as typed; no article holds them in any form
    std::size_t words = 0;                   ///< words and phrases that `--any` would rank by
    /// With `any`, quotes in which a speaker whom the query names says others of its words, one
    /// plan for each speaker that may be meant; what holds such a quote ranks first.
    std::vector<VoicePlan> voices;
    std::string voice_note;  ///< to be said where `voices` rank; empty when there is nothing to say
};

/// Holds a query against an index: words become their indexed forms, names the persons, sources and
/// authors they are part of, stop words of the main language are left out of ANDs of words
/// (docs/query-syntax.md). With `any`, words that are ANDed at the top rank instead of filter.
/// `rules` say which names are one
/// speaker's and which words mean the same.
[[nodiscard]] Resolved resolve(const Query& query, const IndexReader& reader, bool any,
                               const SearchRules& rules = {});

}  // namespace onrecord
