#include "search/searcher.h"

#include <algorithm>
#include <utility>

#include "index/xapian_guard.h"
#include "search/compile.h"
#include "search/highlight.h"
#include "search/ranking.h"
#include "search/resolve.h"
#include "search/snippet.h"

namespace onrecord {

namespace {

const Xapian::Database& database_of(const IndexReader& reader, Unit unit)
{
    return unit == Unit::articles ? reader.articles() : reader.quotes();
}

const char* name_of(Unit unit, std::uint64_t count)
{
    if (unit == Unit::articles)
        return count == 1 ? "article" : "articles";
    return count == 1 ? "quote" : "quotes";
}

/// The years of the dated articles of an index.
YearSpan years_of(const Manifest& manifest)
{
    YearSpan years;
    for (const SegmentInfo& segment : manifest.segments) {
        if (segment.first_day.empty())
            continue;
        const int first = parse_iso_date(segment.first_day).year;
        const int last = parse_iso_date(segment.last_day).year;
        const bool none_yet = years.last < years.first;
        years = {none_yet ? first : std::min(years.first, first), std::max(years.last, last)};
    }
    return years;
}

/// One query held against one database of an index.
class Search {
public:
    Search(const IndexReader& reader, const Query& query, Unit unit, bool any)
        : database_(database_of(reader, unit)),
          unit_(unit),
          years_(years_of(reader.manifest())),
          resolved_(resolve(query, reader, unit, any))
    {
    }

    [[nodiscard]] const Plan& plan() const { return resolved_.plan; }
    [[nodiscard]] const Xapian::Database& database() const { return database_; }

    [[nodiscard]] Page page(const SearchOptions& options) const
    {
        // Without words all scores are equal: the order is that of equal scores.
        const bool by_score = options.sort == Sort::relevance && ranks(plan());
        const Sort sort =
            options.sort == Sort::relevance && !by_score ? Sort::newest : options.sort;
        return find_page(plan(), {database_, years_, by_score},
                         {sort, options.offset, options.limit});
    }

    [[nodiscard]] std::uint64_t count(const Plan& plan) const
    {
        return count_matches(plan, {database_, years_, false});
    }

    /// What is to be said about an answer of `total` matches.
    [[nodiscard]] std::vector<std::string> notes(const IndexReader& reader, const Query& query,
                                                 std::uint64_t total, bool any) const
    {
        std::vector<std::string> notes = resolved_.notes;
        note_undecided(notes);
        if (total > 0)
            return notes;
        note_missing_words(notes);
        if (!any && resolved_.words > 1)
            note_some_words(notes, reader, query);
        return notes;
    }

private:
    void note_undecided(std::vector<std::string>& notes) const
    {
        const std::uint64_t left_out = undecided();
        if (left_out > 0)
            notes.push_back(std::to_string(left_out) + " " + name_of(unit_, left_out) +
                            " left out: dated by month or year only, and not wholly in the period");
    }

    /// How many documents all but the period matches, of those whose date overlaps its ends.
    [[nodiscard]] std::uint64_t undecided() const
    {
        Plan rest;
        const PeriodPlan* period = std::get_if<PeriodPlan>(&plan().node);
        if (const auto* all = std::get_if<AllOfPlan>(&plan().node)) {
            AllOfPlan others;
            for (const Plan& part : all->parts) {
                if (const auto* found = std::get_if<PeriodPlan>(&part.node))
                    period = found;
                else
                    others.parts.push_back(part);
            }
            rest.node = std::move(others);
        }
        if (period == nullptr)
            return 0;
        const Xapian::Query cut = undecided_query(*period);
        if (count_matches(cut, database_) == 0)
            return 0;
        const Xapian::Query both(Xapian::Query::OP_FILTER, cut,
                                 compile(rest, {database_, years_, false}));
        return count_matches(both, database_);
    }

    void note_missing_words(std::vector<std::string>& notes) const
    {
        for (const std::string& word : resolved_.missing_words)
            notes.push_back("no article holds '" + word + "'");
    }

    void note_some_words(std::vector<std::string>& notes, const IndexReader& reader,
                         const Query& query) const
    {
        const Resolved by_any = resolve(query, reader, unit_, true);
        const std::uint64_t some = count(by_any.plan);
        if (some > 0)
            notes.push_back(std::string("no ") + name_of(unit_, 1) + " holds all words; " +
                            std::to_string(some) + (some == 1 ? " holds" : " hold") +
                            " some of them (--any shows them)");
    }

    const Xapian::Database& database_;
    Unit unit_;
    YearSpan years_;
    Resolved resolved_;
};

std::string record_of(const Xapian::Database& database, Xapian::docid document)
{
    return database.get_document(document).get_data();
}

Hit make_hit(const Search& search, const Ranked& ranked, const Highlighter* highlighter)
{
    Hit hit;
    hit.article = decode_article(record_of(search.database(), ranked.document));
    hit.score = ranked.score;
    if (highlighter == nullptr) {
        hit.title.text = hit.article.title;
        return hit;
    }
    const ScannedArticle found = highlighter->in_article(hit.article);
    hit.title = mark_all(hit.article.title, found.title);
    hit.snippet = make_snippet(hit.article.text, found.text);
    return hit;
}

Facts article_of(const IndexReader& reader, const QuoteRecord& quote)
{
    std::optional<Facts> article = reader.find_article(quote.article_id);
    if (!article || quote.quote.words.begin > quote.quote.words.end ||
        quote.quote.words.end > article->text.size())
        throw Error(ErrorKind::index,
                    "the index is damaged: a quote of '" + quote.article_id + "' has no text",
                    "build it again with onrecord-index into a new folder");
    return std::move(*article);
}

/// The marks of a quote. Fields of a quote take its speaker from the article's list, so that list
/// is its speaker alone for as long as this takes.
ScannedText find_in_quote(const Highlighter& highlighter, Facts& article, const QuoteRecord& quote)
{
    std::vector<Speaker> alone;
    if (quote.quote.speaker != no_speaker)
        alone.push_back(quote.speaker);
    Quote placed = quote.quote;
    placed.speaker = alone.empty() ? no_speaker : 0;
    std::swap(article.speakers, alone);
    ScannedText found = highlighter.in_quote(article, placed);
    std::swap(article.speakers, alone);
    return found;
}

void fill_quote(QuoteHit& hit, const Highlighter* highlighter)
{
    const std::string_view text = hit.article.text;
    const ByteRange range = hit.quote.quote.words;
    const std::string_view words = text.substr(range.begin, range.end - range.begin);
    hit.words = {std::string(words), {}};
    if (highlighter == nullptr)
        return;
    hit.words = mark_all(words, find_in_quote(*highlighter, hit.article, hit.quote));
    hit.before = text_before(text, range.begin);
    hit.after = text_after(text, range.end);
}

}  // namespace

Searcher::Searcher(const IndexReader& reader) : reader_(reader) {}

Answer Searcher::articles(const Query& query, const SearchOptions& options,
                          const std::function<bool(const Hit&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, query, Unit::articles, options.any);
        const Page page = search.page(options);
        const Highlighter highlighter(search.plan());
        for (const Ranked& ranked : page.documents)
            if (!take(make_hit(search, ranked, options.snippets ? &highlighter : nullptr)))
                break;
        return Answer{page.total, search.notes(reader_, query, page.total, options.any)};
    });
}

Answer Searcher::quotes(const Query& query, const SearchOptions& options,
                        const std::function<bool(const QuoteHit&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, query, Unit::quotes, options.any);
        const Page page = search.page(options);
        const Highlighter highlighter(search.plan());
        QuoteHit hit;
        for (const Ranked& ranked : page.documents) {
            hit.quote = decode_quote(record_of(search.database(), ranked.document));
            hit.score = ranked.score;
            if (hit.article.id != hit.quote.article_id)
                hit.article = article_of(reader_, hit.quote);
            fill_quote(hit, options.snippets ? &highlighter : nullptr);
            if (!take(hit))
                break;
        }
        return Answer{page.total, search.notes(reader_, query, page.total, options.any)};
    });
}

Answer Searcher::count_articles(const Query& query, bool any) const
{
    return with_xapian([&] {
        const Search search(reader_, query, Unit::articles, any);
        const std::uint64_t total = search.count(search.plan());
        return Answer{total, search.notes(reader_, query, total, any)};
    });
}

Answer Searcher::count_quotes(const Query& query, bool any) const
{
    return with_xapian([&] {
        const Search search(reader_, query, Unit::quotes, any);
        const std::uint64_t total = search.count(search.plan());
        return Answer{total, search.notes(reader_, query, total, any)};
    });
}

}  // namespace onrecord
