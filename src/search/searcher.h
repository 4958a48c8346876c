#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/concordance.h"
#include "search/explanation.h"
#include "search/facet.h"
#include "search/hit.h"
#include "search/search_rules.h"
#include "search/sort.h"
#include "search/timeline.h"
#include "search/weight.h"
#include "search/word_statistics.h"

namespace onrecord {

struct SearchOptions {
    Sort sort = Sort::relevance;
    std::size_t limit = 10;  ///< 0: all
    std::size_t offset = 0;
    bool any = false;    ///< words rank instead of filter: any of them is enough
    bool group = false;  ///< of what a speaker said once and is printed several times, only the
                         ///< quote that ranks first is a hit, not with `limit` 0; of articles
                         ///< that tell one story likewise
    std::size_t per_source = 0;  ///< at most so many hits of one source; 0: any number
    bool snippets = true;        ///< make marks, `snippet` and context; off for output without them
    Weighting weighting = {};    ///< for relevance, as the next
    std::optional<Recency> recency = {};
};

/// What is to be said about an answer, beside the hits.
struct Answer {
    std::uint64_t total = 0;  ///< exact number of matches, all pages together
    /// A line each: which persons a name was taken for, stop words left out, articles left out
    /// because nobody can tell whether they are from the period, why nothing was found, ...
    std::vector<std::string> notes = {};
    std::uint64_t reprints = 0;     ///< matches that were no hits of their own, up to the last hit
    std::uint64_t over_source = 0;  ///< those that `per_source` left out, likewise
};

/// An article with what satisfied a query in it.
struct MarkedArticle {
    MarkedText title;
    MarkedText text;
};

struct WordAnswer {
    Answer answer;
    WordList list;
};

/// Answers queries over one generation of an index. One match path feeds hits, counts and batches.
/// Equal scores are ordered by date (newest first), then id, so that answers do not depend on how
/// the index was built.
///
/// Threads: one searcher, one thread. Errors: Error (usage) for what this index cannot answer,
/// Error (index).
class Searcher {
public:
    /// Borrows `reader`, which must outlive it.
    explicit Searcher(const IndexReader& reader, SearchRules rules = {});

    /// Calls `take` for each hit of the page in order; false from it ends the search.
    Answer articles(const Query& query, const SearchOptions& options,
                    const std::function<bool(const Hit&)>& take) const;

    Answer quotes(const Query& query, const SearchOptions& options,
                  const std::function<bool(const QuoteHit&)>& take) const;

    /// Counts the matching articles, or quotes, by their values; calls `take` for each kind in
    /// order.
    Answer facets(const Query& query, Unit unit, bool any, std::span<const FacetRequest> requests,
                  const std::function<void(const Facet&)>& take) const;

    /// Calls `take` for each line of the concordance of the matching articles, or quotes; false
    /// from it ends it. `options.hits` is made of the other arguments.
    struct Kwic {
        Answer answer;
        KwicCounts counts;
    };
    [[nodiscard]] Kwic kwic(const Query& query, Unit unit, const SearchOptions& hits,
                            KwicOptions options,
                            const std::function<bool(const KwicLine&)>& take) const;

    /// Counts the matching articles, or quotes, over time (`count_timeline`), and calls `take` with
    /// the counts.
    Answer timeline(const Query& query, Unit unit, bool any, std::optional<TimeUnit> by,
                    const std::function<void(const Timeline&)>& take) const;

    /// What a query is understood as, and what it costs.
    [[nodiscard]] Explanation explain(const Query& query, Unit unit, bool any) const;

    /// Words of the matching articles or quotes (`count_words`), near the words sought
    /// (`find_collocates`), and those that another query's matches use less (`find_keywords`).
    [[nodiscard]] WordAnswer frequencies(const Query& query, Unit unit, bool any,
                                         const WordListOptions& options) const;
    [[nodiscard]] WordAnswer collocates(const Query& query, Unit unit, bool any,
                                        const WordListOptions& options) const;
    [[nodiscard]] WordAnswer keywords(const Query& query, const Query& other, Unit unit, bool any,
                                      const WordListOptions& options) const;

    /// Marks in an article of this index what a query seeks; nothing when it does not match.
    [[nodiscard]] MarkedArticle mark(const Query& query, bool any, const Facts& article) const;

    /// The exact number of matching articles, or quotes.
    [[nodiscard]] Answer count_articles(const Query& query, bool any) const;
    [[nodiscard]] Answer count_quotes(const Query& query, bool any) const;

private:
    const IndexReader& reader_;
    SearchRules rules_;
};

}  // namespace onrecord
