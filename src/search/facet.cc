#include "search/facet.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "schema/field.h"
#include "search/names.h"

namespace onrecord {

namespace {

/// Counts by key over all segments.
class Tally {
public:
    /// Number of a key, from 0.
    std::uint32_t number(const std::string& key)
    {
        const auto [at, is_new] =
            numbers_.try_emplace(key, static_cast<std::uint32_t>(counts_.size()));
        if (is_new)
            counts_.push_back({key, {}, 0, 0});
        if (is_new)
            last_article_.push_back(0);
        return at->second;
    }
    /// Articles come one after the other.
    void add_article(std::uint32_t number, DocumentNumber article)
    {
        if (std::exchange(last_article_[number], article) != article)
            ++counts_[number].articles;
    }
    void add_quote(std::uint32_t number) { ++counts_[number].quotes; }

    [[nodiscard]] std::vector<FacetCount> take() { return std::move(counts_); }

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<FacetCount> counts_;
    std::vector<DocumentNumber> last_article_;
};

/// The values of one segment's column, counted in a tally.
class SegmentCount {
public:
    SegmentCount(const FacetKind& kind, const OpenSegment& segment, const Aliases& aliases,
                 Tally& tally)
        : aliases_(aliases),
          joins_names_(kind.field == "speaker" && !aliases.empty()),
          segment_(segment),
          column_(kind.open(segment)),
          tally_(tally)
    {
    }

    /// Matching articles and all their quotes.
    void count_articles(const MatchSet& matches, FacetCount& without)
    {
        const DocumentNumber before = segment_.articles_before;
        matches.for_each(before + 1, before + segment_.count(Unit::articles) + 1,
                         [&](DocumentNumber article) {
                             const auto values = column_->of_article(article - before);
                             for (const std::uint32_t value : values)
                                 tally_.add_article(number(value), article);
                             if (values.empty())
                                 ++without.articles;
                         });
        for (std::uint32_t quote = 1; quote <= segment_.files.quotes.count(); ++quote) {
            const std::uint32_t article = segment_.files.quotes.place(quote).article;
            if (matches.has(before + article))
                count_quote(quote, article, without);
        }
    }

    /// Matching quotes, and the articles that they stand in.
    void count_quotes(const MatchSet& matches, FacetCount& without)
    {
        const DocumentNumber before = segment_.quotes_before;
        std::uint32_t last_without = 0;
        std::uint64_t quotes_without = without.quotes;
        matches.for_each(
            before + 1, before + segment_.count(Unit::quotes) + 1, [&](DocumentNumber document) {
                const std::uint32_t quote = document - before;
                const std::uint32_t article = segment_.files.quotes.place(quote).article;
                for (const std::uint32_t value : count_quote(quote, article, without))
                    tally_.add_article(number(value), segment_.articles_before + article);
                if (without.quotes > quotes_without &&
                    std::exchange(last_without, article) != article)
                    ++without.articles;
                quotes_without = without.quotes;
            });
    }

private:
    /// Its values.
    std::span<const std::uint32_t> count_quote(std::uint32_t quote, std::uint32_t article,
                                               FacetCount& without)
    {
        const auto values = column_->of_quote(quote, article);
        for (const std::uint32_t value : values)
            tally_.add_quote(number(value));
        if (values.empty())
            ++without.quotes;
        return values;
    }

    /// In the tally; looked up once a value.
    std::uint32_t number(std::uint32_t value)
    {
        const auto [at, is_new] = numbers_.try_emplace(value, 0);
        if (is_new) {
            std::string key = column_->key(value);
            at->second = tally_.number(joins_names_ ? aliases_.names_of(key).front() : key);
        }
        return at->second;
    }

    const Aliases& aliases_;
    bool joins_names_;
    const OpenSegment& segment_;
    std::unique_ptr<FacetColumn> column_;
    Tally& tally_;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
};

std::string shown_value(const FacetKind& kind, const std::string& key, const SearchContext& context,
                        const Aliases& aliases)
{
    const Field* const field = kind.field.empty() ? nullptr : find_field(kind.field);
    if (field == nullptr || field->match != Match::name)
        return key;
    std::string shown = kind.field == "speaker" ? aliases.shown_name(key) : std::string();
    return shown.empty() ? best_spelling(context.reader.spellings(*field, key)) : shown;
}

void put_most_first(std::vector<FacetCount>& counts, Unit unit)
{
    std::ranges::sort(counts, [unit](const FacetCount& a, const FacetCount& b) {
        return unit == Unit::articles
                   ? std::tie(b.articles, b.quotes, a.key) < std::tie(a.articles, a.quotes, b.key)
                   : std::tie(b.quotes, b.articles, a.key) < std::tie(a.quotes, a.articles, b.key);
    });
}

}  // namespace

Facet count_facet(const FacetRequest& request, const MatchSet& matches,
                  const SearchContext& context, const Aliases& aliases)
{
    const FacetKind& kind = *request.kind;
    if (kind.of_quotes_only && context.unit == Unit::articles)
        throw Error(ErrorKind::usage,
                    "articles have no " + std::string(kind.name) + ", quotes have one",
                    "add --quotes");
    Facet facet{.kind = &kind, .counts = {}, .without = {}};
    Tally tally;
    for (const OpenSegment& segment : context.reader.segments()) {
        SegmentCount count(kind, segment, aliases, tally);
        if (context.unit == Unit::articles)
            count.count_articles(matches, facet.without);
        else
            count.count_quotes(matches, facet.without);
    }
    facet.counts = tally.take();
    facet.values = facet.counts.size();
    put_most_first(facet.counts, context.unit);
    if (request.limit > 0 && facet.counts.size() > request.limit)
        facet.counts.resize(request.limit);
    if (kind.field == "date")
        std::ranges::sort(facet.counts, {}, &FacetCount::key);
    for (FacetCount& count : facet.counts)
        count.value = shown_value(kind, count.key, context, aliases);
    return facet;
}

}  // namespace onrecord
