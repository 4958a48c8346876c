#pragma once

#include <cstdint>
#include <vector>

#include "search/aliases.h"
#include "search/hit.h"
#include "search/ranking.h"

namespace onrecord {

/// One hit that stands for all printings of what was said.
struct Utterance {
    Ranked best;                      ///< the one that ranks first
    std::vector<DocumentNumber> all;  ///< by number, that one included
};

struct UtterancePage {
    std::uint64_t total = 0;     ///< exact number of matching quotes
    std::uint64_t reprints = 0;  ///< that stand behind others, up to the last one of the page
    std::vector<Utterance> utterances;
    std::uint64_t over_source = 0;  ///< utterances left out by `per_source`, up to the last one
};

/// Like `find_page`, for quotes of which reprints are one. `options.limit` must not be 0; `offset`
/// counts utterances. Cost: that of the page, and of `UtteranceFinder` for each utterance up to its
/// end. `per_source`: at most so many of one source, 0: any number.
[[nodiscard]] UtterancePage find_utterances(const Plan& plan, const SearchContext& context,
                                            const PageOptions& options, const Aliases& aliases,
                                            std::size_t per_source = 0);

/// Where else an utterance is printed; nothing when nowhere. Cost: decodes those articles.
[[nodiscard]] Reprints describe_reprints(const Utterance& utterance, const IndexReader& reader);

}  // namespace onrecord
