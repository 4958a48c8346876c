#include "search/searcher.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "index/xapian_guard.h"
#include "search/folded_page.h"
#include "search/grouped_page.h"
#include "search/highlight.h"
#include "search/matcher.h"
#include "search/ranking.h"
#include "search/resolve.h"
#include "search/similar_words.h"
#include "search/snippet.h"
#include "search/untold.h"

namespace onrecord {

namespace {

const char* name_of(Unit unit, std::uint64_t count)
{
    if (unit == Unit::articles)
        return count == 1 ? "article" : "articles";
    return count == 1 ? "quote" : "quotes";
}

/// One query held against one database of an index.
class Search {
public:
    Search(const IndexReader& reader, const SearchRules& rules, const Query& query, Unit unit,
           bool any)
        : context_{reader, unit}, rules_(rules), resolved_(resolve(query, reader, any, rules))
    {
        if (rules.told)
            resolved_.plan = without_told(std::move(resolved_.plan), context_, rules.told);
    }

    [[nodiscard]] const Plan& plan() const { return resolved_.plan; }

    [[nodiscard]] Page page(const SearchOptions& options) const
    {
        return find_page(plan(), context_, page_options(options));
    }

    /// A page on which articles of one story and of one source share places as the options say.
    [[nodiscard]] FoldedPage folded(const SearchOptions& options) const
    {
        const bool by_story = options.group && context_.unit == Unit::articles;
        if (by_story || options.per_source > 0)
            return find_folded(plan(), context_, page_options(options),
                               {by_story, options.per_source});
        const Page whole = page(options);
        FoldedPage page{whole.total, {}, 0, 0};
        for (const Ranked& ranked : whole.documents)
            page.hits.push_back({ranked, 0});
        return page;
    }

    [[nodiscard]] UtterancePage utterances(const SearchOptions& options) const
    {
        return find_utterances(plan(), context_, page_options(options), rules_.aliases,
                               options.per_source);
    }

    [[nodiscard]] bool ranked_by_score(Sort sort) const
    {
        return sort == Sort::relevance && ranks(plan());
    }

    [[nodiscard]] const SearchContext& context() const { return context_; }
    [[nodiscard]] MatchSet matches() const { return find_matches(plan(), context_); }

    [[nodiscard]] std::uint64_t count(const Plan& plan) const
    {
        return count_matches(plan, context_);
    }

    [[nodiscard]] PageOptions page_options(const SearchOptions& options) const
    {
        // Without words all scores are equal: the order is that of equal scores.
        const Sort sort = options.sort == Sort::relevance && !ranked_by_score(options.sort)
                              ? Sort::newest
                              : options.sort;
        return {sort,           options.offset, options.limit, resolved_.voices, options.weighting,
                options.recency};
    }

    /// What is to be said about an answer of `total` matches, ranked by score or not.
    [[nodiscard]] std::vector<std::string> notes(const IndexReader& reader, const Query& query,
                                                 std::uint64_t total, bool any, bool ranked) const
    {
        std::vector<std::string> notes = resolved_.notes;
        if (ranked && !resolved_.voice_note.empty())
            notes.push_back(resolved_.voice_note);
        note_undecided(notes);
        if (total > 0 || rules_.told)
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
            notes.push_back(std::to_string(left_out) + " " + name_of(context_.unit, left_out) +
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
        MatchSet undecided = find_undecided(*period, context_);
        if (undecided.size() > 0)
            undecided.keep_only(find_matches(rest, context_));
        return undecided.size();
    }

    void note_missing_words(std::vector<std::string>& notes) const
    {
        std::ranges::move(notes_of_missing(context_.reader, resolved_.missing_words),
                          std::back_inserter(notes));
    }

    void note_some_words(std::vector<std::string>& notes, const IndexReader& reader,
                         const Query& query) const
    {
        const Resolved by_any = resolve(query, reader, true, rules_);
        const std::uint64_t some = count(by_any.plan);
        if (some > 0)
            notes.push_back(std::string("no ") + name_of(context_.unit, 1) + " holds all words; " +
                            std::to_string(some) + (some == 1 ? " holds" : " hold") +
                            " some of them (--any shows them)");
    }

    SearchContext context_;
    const SearchRules& rules_;
    Resolved resolved_;
};

void fill_story(const IndexReader& reader, DocumentNumber article, Hit& hit)
{
    hit.story = hit.article.id;
    const StoryNumber story = reader.story(article);
    if (story == 0)
        return;
    const auto members = reader.stories().members(story);
    hit.story_size = members.size();
    if (members.front() != article)
        hit.story = reader.key(members.front()).id;
}

Hit make_hit(const IndexReader& reader, const Ranked& ranked, const Highlighter* highlighter)
{
    Hit hit;
    hit.article = reader.article(ranked.document);
    hit.score = ranked.score;
    fill_story(reader, ranked.document, hit);
    if (highlighter == nullptr) {
        hit.title.text = hit.article.title;
        return hit;
    }
    const ScannedArticle found = highlighter->in_article(hit.article);
    hit.title = mark_all(hit.article.title, found.title);
    hit.snippet = make_snippet(hit.article.text, found.text);
    return hit;
}

void fill_quote(QuoteHit& hit, const Highlighter* highlighter)
{
    const std::string_view text = hit.article.text;
    const ByteRange range = hit.quote.quote.words;
    const std::string_view words = text.substr(range.begin, range.end - range.begin);
    hit.words = {std::string(words), {}};
    if (highlighter == nullptr)
        return;
    hit.words =
        mark_all(words, highlighter->in_quote(hit.article, hit.article.quotes[hit.quote.number]));
    hit.before = text_before(text, range.begin);
    hit.after = text_after(text, range.end);
}

}  // namespace

Searcher::Searcher(const IndexReader& reader, SearchRules rules)
    : reader_(reader), rules_(std::move(rules))
{
}

Answer Searcher::articles(const Query& query, const SearchOptions& options,
                          const std::function<bool(const Hit&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, Unit::articles, options.any);
        const FoldedPage page = search.folded(options);
        const Highlighter highlighter(search.plan());
        for (const FoldedHit& folded : page.hits) {
            Hit hit = make_hit(reader_, folded.best, options.snippets ? &highlighter : nullptr);
            hit.folded = folded.others;
            if (!take(hit))
                break;
        }
        return Answer{page.total,
                      search.notes(reader_, query, page.total, options.any,
                                   search.ranked_by_score(options.sort)),
                      page.folded, page.over_source};
    });
}

Answer Searcher::quotes(const Query& query, const SearchOptions& options,
                        const std::function<bool(const QuoteHit&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, Unit::quotes, options.any);
        const Highlighter highlighter(search.plan());
        QuoteHit hit;
        DocumentNumber article = 0;
        const auto show = [&](const Ranked& ranked, Reprints reprints) {
            const QuotePlace place = reader_.place(ranked.document);
            if (place.article != article)
                hit.article = reader_.article(place.article);
            article = place.article;
            hit.quote = quote_record(hit.article, place.number);
            hit.score = ranked.score;
            hit.reprints = std::move(reprints);
            fill_quote(hit, options.snippets ? &highlighter : nullptr);
            return take(hit);
        };
        const auto answer = [&](std::uint64_t total, std::uint64_t reprints,
                                std::uint64_t over_source) {
            return Answer{total,
                          search.notes(reader_, query, total, options.any,
                                       search.ranked_by_score(options.sort)),
                          reprints, over_source};
        };
        if (options.group && options.limit > 0) {
            const UtterancePage page = search.utterances(options);
            for (const Utterance& utterance : page.utterances)
                if (!show(utterance.best, describe_reprints(utterance, reader_)))
                    break;
            return answer(page.total, page.reprints, page.over_source);
        }
        const FoldedPage page = search.folded(options);
        for (const FoldedHit& folded : page.hits)
            if (!show(folded.best, {}))
                break;
        return answer(page.total, 0, page.over_source);
    });
}

Answer Searcher::facets(const Query& query, Unit unit, bool any,
                        std::span<const FacetRequest> requests,
                        const std::function<void(const Facet&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, any);
        const MatchSet matches = search.matches();
        for (const FacetRequest& request : requests)
            take(count_facet(request, matches, search.context(), rules_.aliases));
        const std::uint64_t total = matches.size();
        return Answer{total, search.notes(reader_, query, total, any, false)};
    });
}

Searcher::Kwic Searcher::kwic(const Query& query, Unit unit, const SearchOptions& hits,
                              KwicOptions options,
                              const std::function<bool(const KwicLine&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, hits.any);
        options.hits = search.page_options(hits);
        const KwicCounts counts = show_concordance(search.plan(), search.context(), options, take);
        return Kwic{{counts.documents, search.notes(reader_, query, counts.documents, hits.any,
                                                    search.ranked_by_score(hits.sort))},
                    counts};
    });
}

WordAnswer Searcher::frequencies(const Query& query, Unit unit, bool any,
                                 const WordListOptions& options) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, any);
        WordList list = count_words(search.plan(), search.context(), options);
        Answer answer{list.documents, search.notes(reader_, query, list.documents, any, false)};
        return WordAnswer{std::move(answer), std::move(list)};
    });
}

WordAnswer Searcher::collocates(const Query& query, Unit unit, bool any,
                                const WordListOptions& options) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, any);
        WordList list = find_collocates(search.plan(), search.context(), options);
        Answer answer{list.documents, search.notes(reader_, query, list.documents, any, false)};
        return WordAnswer{std::move(answer), std::move(list)};
    });
}

WordAnswer Searcher::keywords(const Query& query, const Query& other, Unit unit, bool any,
                              const WordListOptions& options) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, any);
        const Search others(reader_, rules_, other, unit, any);
        WordList list = find_keywords(search.plan(), others.plan(), search.context(), options);
        Answer answer{list.documents, search.notes(reader_, query, list.documents, any, false)};
        for (const std::string& note :
             others.notes(reader_, other, list.other_documents, any, false))
            if (std::ranges::find(answer.notes, note) == answer.notes.end())
                answer.notes.push_back(note);
        return WordAnswer{std::move(answer), std::move(list)};
    });
}

MarkedArticle Searcher::mark(const Query& query, bool any, const Facts& article) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, Unit::articles, any);
        const Highlighter highlighter(search.plan());
        const ScannedArticle found = highlighter.in_article(article);
        return MarkedArticle{mark_all(article.title, found.title),
                             mark_all(article.text, found.text)};
    });
}

Answer Searcher::timeline(const Query& query, Unit unit, bool any, std::optional<TimeUnit> by,
                          const std::function<void(const Timeline&)>& take) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, unit, any);
        const Timeline timeline = count_timeline(search.plan(), search.context(), by);
        take(timeline);
        return Answer{timeline.total, search.notes(reader_, query, timeline.total, any, false)};
    });
}

Answer Searcher::count_articles(const Query& query, bool any) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, Unit::articles, any);
        const std::uint64_t total = search.count(search.plan());
        return Answer{total, search.notes(reader_, query, total, any, false)};
    });
}

Answer Searcher::count_quotes(const Query& query, bool any) const
{
    return with_xapian([&] {
        const Search search(reader_, rules_, query, Unit::quotes, any);
        const std::uint64_t total = search.count(search.plan());
        return Answer{total, search.notes(reader_, query, total, any, false)};
    });
}

Explanation Searcher::explain(const Query& query, Unit unit, bool any) const
{
    return onrecord::explain(query, reader_, rules_, unit, any);
}

}  // namespace onrecord
