#include "search/ranking.h"

#include <algorithm>
#include <limits>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "search/matcher.h"
#include "search/scoring.h"
#include "search/voice_ranking.h"

namespace onrecord {

namespace {

/// What orders documents of equal rank.
struct TieKey {
    std::uint32_t day = 0;  ///< 0 when undated
    std::string id;         ///< of the article
    DocumentNumber number = 0;
    friend bool operator<(const TieKey& a, const TieKey& b)
    {
        return a.day != b.day ? a.day > b.day : std::tie(a.id, a.number) < std::tie(b.id, b.number);
    }
};

DocumentNumber article_of(const SearchContext& context, DocumentNumber document)
{
    return context.unit == Unit::articles ? document : context.reader.place(document).article;
}

/// In one segment in order of date documents of a day are numbered in order of id.
bool numbers_tell(const IndexReader& reader)
{
    const std::vector<SegmentInfo>& segments = reader.manifest().segments;
    return segments.size() == 1 && segments.front().date_ordered;
}

TieKey tie_key(const SearchContext& context, DocumentNumber document)
{
    const DocumentNumber article = article_of(context, document);
    TieKey key{context.reader.days(article).first, {}, document};
    if (!numbers_tell(context.reader)) {
        key.id = context.reader.key(article).id;
        key.number = context.reader.in_segment(context.unit, document).number;
    }
    return key;
}

/// Orders [begin, end), documents of equal rank.
void order_run(const SearchContext& context, std::vector<Ranked>::iterator begin,
               std::vector<Ranked>::iterator end)
{
    std::vector<std::pair<TieKey, Ranked>> run;
    for (auto at = begin; at != end; ++at)
        run.emplace_back(tie_key(context, at->document), *at);
    std::sort(run.begin(), run.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [key, ranked] : run)
        *begin++ = ranked;
}

/// Orders the runs of equal rank that reach into [begin, end) of a ranked list and returns that
/// part. The list must hold the last of these runs whole.
template <class SameRank>
std::vector<Ranked> ordered_part(const SearchContext& context, std::vector<Ranked> list,
                                 std::size_t begin, std::size_t end, const SameRank& same_rank)
{
    end = std::min(end, list.size());
    if (begin >= end)
        return {};
    for (std::size_t run = 0; run < end;) {
        std::size_t next = run + 1;
        while (next < list.size() && same_rank(run, next))
            ++next;
        const auto at = [&list](std::size_t i) {
            return list.begin() + static_cast<std::ptrdiff_t>(i);
        };
        if (next > begin && next - run > 1)
            order_run(context, at(run), at(next));
        run = next;
    }
    list.resize(end);
    list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(begin));
    return list;
}

/// A place in a list sorted by date.
struct Dated {
    std::uint32_t key = 0;  ///< smaller first
    DocumentNumber document = 0;
};

std::uint32_t date_key(std::uint32_t day, Sort sort)
{
    constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    if (day == 0)
        return last;
    return sort == Sort::newest ? last - day : day;
}

/// Leaves the first `count` of a list in order, and what is equal to the last of them.
void keep_first(std::vector<Dated>& dated, std::size_t count)
{
    if (count == 0 || dated.empty()) {
        dated.clear();
        return;
    }
    count = std::min(count, dated.size());
    const auto last = dated.begin() + static_cast<std::ptrdiff_t>(count - 1);
    const auto sooner = [](const Dated& a, const Dated& b) { return a.key < b.key; };
    std::nth_element(dated.begin(), last, dated.end(), sooner);
    const std::uint32_t key = last->key;
    std::erase_if(dated, [key](const Dated& one) { return one.key > key; });
    std::sort(dated.begin(), dated.end(), sooner);
}

/// Keeps the first `count` of what is added, and what is equal to the last of them.
class FirstByDate {
public:
    explicit FirstByDate(std::size_t count) : count_(count) {}

    void add(const Dated& one)
    {
        if (one.key > last_)
            return;
        dated_.push_back(one);
        if (dated_.size() == room_)
            tidy();
    }

    /// In order.
    std::vector<Dated> take()
    {
        keep_first(dated_, count_);
        return std::move(dated_);
    }

private:
    void tidy()
    {
        keep_first(dated_, count_);
        if (dated_.size() >= count_ && !dated_.empty())
            last_ = dated_.back().key;
        room_ = std::max(room_, 2 * dated_.size());
    }

    std::size_t count_;
    std::size_t room_ = 1024;
    std::uint32_t last_ = std::numeric_limits<std::uint32_t>::max();
    std::vector<Dated> dated_;
};

std::vector<Dated> first_by_date(const SearchContext& context, const MatchSet& matches, Sort sort,
                                 std::size_t count)
{
    FirstByDate first(count);
    for (const OpenSegment& segment : context.reader.segments()) {
        const DocumentNumber before = segment.before(context.unit);
        matches.for_each(
            before + 1, before + segment.count(context.unit) + 1, [&](DocumentNumber document) {
                const DocumentNumber number = document - before;
                const DocumentNumber article = context.unit == Unit::articles
                                                   ? number
                                                   : segment.files.quotes.place(number).article;
                first.add({date_key(segment.files.records.days(article).first, sort), document});
            });
    }
    return first.take();
}

Page page_by_date(const Plan& plan, const SearchContext& context, Sort sort, std::size_t begin,
                  std::size_t end)
{
    const MatchSet matches = find_matches(plan, context);
    const std::vector<Dated> dated = first_by_date(context, matches, sort, end);
    Page page{matches.size(), {}};
    std::vector<Ranked> list;
    for (const Dated& one : dated)
        list.push_back({one.document, 0, 0});
    page.documents = ordered_part(
        context, std::move(list), begin, end,
        [&dated](std::size_t a, std::size_t b) { return dated[a].key == dated[b].key; });
    return page;
}

/// The first `end` of the ranked by falling score, and what equals the last of them.
void keep_best(std::vector<Ranked>& ranked, std::size_t end)
{
    const auto better = [](const Ranked& a, const Ranked& b) {
        return a.score != b.score ? a.score > b.score : a.document < b.document;
    };
    if (end < ranked.size() && end > 0) {
        const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(end - 1);
        std::nth_element(ranked.begin(), last, ranked.end(), better);
        const double least = last->score;
        std::erase_if(ranked, [least](const Ranked& one) {
            return one.score < least && !same_score(least, one.score);
        });
    }
    std::sort(ranked.begin(), ranked.end(), better);
}

/// Undated ones count as the oldest of all that are dated.
void weigh_by_date(std::vector<Ranked>& list, const Recency& recency, const SearchContext& context)
{
    std::vector<double> parts;
    double least = 1;
    for (const Ranked& one : list) {
        const std::uint32_t day = context.reader.days(article_of(context, one.document)).first;
        parts.push_back(day == 0 ? -1 : recency_part(day, recency));
        least = day == 0 ? least : std::min(least, parts.back());
    }
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].score *= parts[i] < 0 ? least : parts[i];
}

Page page_by_score(const Plan& plan, const SearchContext& context, const PageOptions& options,
                   std::size_t begin, std::size_t end)
{
    const Matches matches = find_scorable_matches(plan, context);
    const bool by_words = options.voices.empty() && !options.recency;
    std::vector<Ranked> list = by_words ? score_best(matches, context, options.weighting, end)
                                        : score(matches, context, options.weighting);
    if (!options.voices.empty())
        raise_by_voices(list, options.voices, context);
    if (options.recency)
        weigh_by_date(list, *options.recency, context);
    const std::uint64_t total = matches.documents.size();
    keep_best(list, end);
    return {total, ordered_part(context, list, begin, end, [&list](std::size_t a, std::size_t b) {
                return same_score(list[a].score, list[b].score);
            })};
}

}  // namespace

Page find_page(const Plan& plan, const SearchContext& context, const PageOptions& options)
{
    const std::size_t all = context.reader.count(context.unit);
    const std::size_t begin = std::min(options.offset, all);
    const std::size_t end =
        options.limit == 0 || options.limit > all - begin ? all : begin + options.limit;
    if (options.sort == Sort::relevance)
        return page_by_score(plan, context, options, begin, end);
    return page_by_date(plan, context, options.sort, begin, end);
}

std::uint64_t count_matches(const Plan& plan, const SearchContext& context)
{
    return find_matches(plan, context).size();
}

}  // namespace onrecord
