#pragma once

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "index/reader.h"
#include "index/writer.h"
#include "query/query.h"
#include "search/place_finder.h"
#include "search/resolve.h"
#include "search/searcher.h"
#include "shown_marks.h"
#include "temp_folder.h"
#include "truth.h"

namespace onrecord::reference {

inline const ParseOptions reference_day{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

/// Indexes the articles in `runs` runs of the writer, each of every runs-th article.
template <std::size_t runs>
void build_in_runs(const std::filesystem::path& folder, const std::vector<Facts>& articles)
{
    for (std::size_t run = 0; run < runs; ++run) {
        IndexWriter writer(folder, WriterOptions{});
        for (std::size_t i = run; i < articles.size(); i += runs)
            writer.put(articles[i]);
        (void)writer.publish();
    }
}

/// The same index by way of another one: some articles first have the text of the next one and are
/// replaced, some others are there at first and go. Few enough that the segment keeps them.
inline void build_and_revise(const std::filesystem::path& folder,
                             const std::vector<Facts>& articles)
{
    constexpr std::size_t replaced = 8;  // every eighth
    constexpr std::size_t removed = 17;
    const auto other = [&](std::size_t i) {
        Facts facts = articles[(i + 1) % articles.size()];
        facts.id = i % replaced == 0 ? articles[i].id : "gone " + articles[i].id;
        return facts;
    };
    {
        IndexWriter writer(folder, WriterOptions{});
        for (std::size_t i = 0; i < articles.size(); ++i) {
            writer.put(i % replaced == 0 ? other(i) : articles[i]);
            if (i % removed == 1 && i % replaced != 0)
                writer.put(other(i));
        }
        (void)writer.publish();
    }
    IndexWriter writer(folder, WriterOptions{});
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (i % replaced == 0)
            writer.put(articles[i]);
        else if (i % removed == 1)
            writer.erase(other(i).id);
    }
    (void)writer.publish();
}

inline std::string shown(const std::string& id)
{
    return id;
}

inline std::string shown(const QuoteId& id)
{
    return id.article + "#" + std::to_string(id.number);
}

/// What only one of two sets holds, in words; empty when they are equal.
template <class Item>
std::string difference(const std::set<Item>& engine, const std::set<Item>& truth)
{
    std::string text;
    for (const Item& item : engine)
        if (!truth.contains(item))
            text += "wrongly found: " + shown(item) + "; ";
    for (const Item& item : truth)
        if (!engine.contains(item))
            text += "not found: " + shown(item) + "; ";
    return text;
}

inline bool has_any(const std::vector<bool>& words)
{
    return std::ranges::find(words, true) != words.end();
}

/// What goes wrong with one query; one check a query tells all of it.
class Faults {
public:
    void unless(bool holds, const char* fault, const std::string& where = {})
    {
        if (holds || text_.size() > longest)
            return;
        text_ += std::string(fault) + (where.empty() ? "; " : ": " + where + "; ");
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    static constexpr std::size_t longest = 2000;
    std::string text_;
};

/// An index of the articles of a scan, and the questions that are put to both.
class Engine {
public:
    /// `build` makes an index of articles in a folder.
    template <class Build>
    Engine(const Scan& scan, const Build& build) : reader_(built(scan, build)), searcher_(reader_)
    {
    }

    [[nodiscard]] const IndexReader& reader() const { return reader_; }

    /// The articles found, best first, with their scores.
    [[nodiscard]] std::string ranking(const Query& query, bool any) const
    {
        std::string ranked;
        (void)searcher_.articles(query, all(any), [&ranked](const Hit& hit) {
            ranked += hit.article.id + " " + std::to_string(hit.score) + "\n";
            return true;
        });
        return ranked;
    }

    /// Asks for everything in every way and holds it against the truth.
    [[nodiscard]] std::string compare(const Query& query, const Truth& truth, bool any) const
    {
        Found found;
        Faults faults;
        find_articles(query, truth, any, found, faults);
        find_quotes(query, truth, any, found, faults);
        faults.unless(found.articles == truth.found().articles, "articles",
                      difference(found.articles, truth.found().articles));
        faults.unless(found.quotes == truth.found().quotes, "quotes",
                      difference(found.quotes, truth.found().quotes));
        compare_places(query, truth, any, Unit::articles, faults);
        compare_places(query, truth, any, Unit::quotes, faults);
        compare_timeline(query, any, found, faults);
        if (!any)
            compare_halves(query, found, faults);
        return faults.text();
    }

private:
    static SearchOptions all(bool any)
    {
        SearchOptions wanted;
        wanted.limit = 0;
        wanted.any = any;
        return wanted;
    }

    /// What a filter keeps and what it leaves out are all, and years of a facet add up.
    void compare_halves(const Query& query, const Found& found, Faults& faults) const
    {
        for (const char* filter : {"words:>40", "date:2021"}) {
            const Query part = parse_query(filter, reference_day).query;
            const std::uint64_t kept = searcher_.count_articles(both(query, part), false).total;
            const std::uint64_t left_out =
                searcher_.count_articles(both(query, negate(part)), false).total;
            faults.unless(kept + left_out == found.articles.size(), "halves", filter);
        }
        std::uint64_t sum = 0;
        const FacetRequest years{find_facet_kind("year"), 0};
        (void)searcher_.facets(query, Unit::articles, false, std::span(&years, 1),
                               [&sum](const Facet& facet) {
                                   sum += facet.without.articles;
                                   for (const FacetCount& count : facet.counts)
                                       sum += count.articles;
                               });
        faults.unless(sum == found.articles.size(), "years");
    }

    void find_articles(const Query& query, const Truth& truth, bool any, Found& found,
                       Faults& faults) const
    {
        const Answer answer = searcher_.articles(query, all(any), [&](const Hit& hit) {
            const std::string& id = hit.article.id;
            faults.unless(found.articles.insert(id).second, "article twice", id);
            if (!truth.found().articles.contains(id))
                return true;
            const Reasons& why = truth.reasons(id);
            faults.unless(marks_are_complete(why.in_title, hit.title), "marks in title", id);
            faults.unless(marks_are_true(why.in_text, hit.article.text, hit.snippet),
                          "marks in snippet", id);
            faults.unless(hit.snippet.marks.empty() == !has_any(why.in_text), "snippet", id);
            return true;
        });
        faults.unless(answer.total == found.articles.size(), "total of articles");
        faults.unless(searcher_.count_articles(query, any).total == found.articles.size(),
                      "count of articles");
    }

    void find_quotes(const Query& query, const Truth& truth, bool any, Found& found,
                     Faults& faults) const
    {
        const Answer answer = searcher_.quotes(query, all(any), [&](const QuoteHit& hit) {
            const QuoteId id{hit.article.id, hit.quote.number};
            faults.unless(found.quotes.insert(id).second, "quote twice", shown(id));
            if (truth.found().quotes.contains(id))
                faults.unless(marks_are_complete(truth.reasons(id).in_text, hit.words),
                              "marks in quote", shown(id));
            return true;
        });
        faults.unless(answer.total == found.quotes.size(), "total of quotes");
        faults.unless(searcher_.count_quotes(query, any).total == found.quotes.size(),
                      "count of quotes");
    }

    static constexpr std::uint64_t most_compared = 40;

    /// The places by which occurrences are counted are the words that made each document match.
    void compare_places(const Query& query, const Truth& truth, bool any, Unit unit,
                        Faults& faults) const
    {
        const Resolved resolved = resolve(query, reader_, any, {});
        PlaceFinder finder(resolved.plan, {reader_, unit});
        if (finder.matches().size() > most_compared)  // the truth reads each of them once more
            return;
        finder.matches().for_each([&](DocumentNumber document) {
            const QuotePlace place = unit == Unit::quotes ? reader_.place(document) : QuotePlace{};
            const DocumentNumber article = unit == Unit::quotes ? place.article : document;
            const std::string id = reader_.key(article).id;
            if (unit == Unit::quotes ? !truth.found().quotes.contains({id, place.number})
                                     : !truth.found().articles.contains(id))
                return;  // is told of already
            const Reasons& why =
                unit == Unit::quotes ? truth.reasons(QuoteId{id, place.number}) : truth.reasons(id);
            std::vector<bool> expected = unit == Unit::quotes ? std::vector<bool>() : why.in_title;
            expected.insert(expected.end(), why.in_text.begin(), why.in_text.end());
            std::size_t before = 0;
            if (unit == Unit::quotes) {
                const SegmentDocument at = reader_.in_segment(Unit::articles, article);
                before = place.begin +
                         reader_.segments()[at.segment].files.words.article(at.number).title_words;
            }
            std::vector<bool> found(expected.size());
            for (const MatchPlace& one : finder.find(document))
                for (std::size_t word = one.words.begin; word < one.words.end; ++word)
                    found.at(word - before) = true;
            faults.unless(found == expected, "places", id);
        });
    }

    /// Bars, and what has none, add up to the matches.
    void compare_timeline(const Query& query, bool any, const Found& found, Faults& faults) const
    {
        const auto total_of = [](const Timeline& timeline) {
            std::uint64_t total = timeline.imprecise.matches + timeline.undated.matches;
            for (const PeriodCounts& counts : timeline.periods)
                total += counts.matches;
            return total;
        };
        (void)searcher_.timeline(
            query, Unit::articles, any, TimeUnit::week, [&](const Timeline& timeline) {
                faults.unless(total_of(timeline) == found.articles.size(), "bars of articles");
            });
        (void)searcher_.timeline(
            query, Unit::quotes, any, std::nullopt, [&](const Timeline& timeline) {
                faults.unless(total_of(timeline) == found.quotes.size(), "bars of quotes");
            });
    }

    template <class Build>
    std::filesystem::path built(const Scan& scan, const Build& build)
    {
        build(folder_.path(), scan.articles());
        return folder_.path();
    }

    test::TempFolder folder_;
    IndexReader reader_;
    Searcher searcher_;
};

}  // namespace onrecord::reference
