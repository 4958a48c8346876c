#include "search/ranking.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "schema/terms.h"
#include "search/match_set.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// So many matches Xapian counts on the way; more are counted from posting lists, which is faster.
constexpr Xapian::doccount counted_on_the_way = 200;

/// What orders documents of equal rank.
struct TieKey {
    std::string day;  ///< empty when undated
    std::string id;   ///< the id's term
    friend bool operator<(const TieKey& a, const TieKey& b)
    {
        return a.day != b.day ? a.day > b.day : a.id < b.id;
    }
};

TieKey tie_key(const Xapian::Database& database, Xapian::docid document)
{
    TieKey key;
    key.day = database.get_document(document).get_value(slot::first_day);
    Xapian::TermIterator term = database.termlist_begin(document);
    term.skip_to(std::string(term::id_prefix));
    if (term != database.termlist_end(document))
        key.id = *term;
    return key;
}

/// Orders [begin, end), documents of equal rank.
void order_run(const Xapian::Database& database, std::vector<Ranked>::iterator begin,
               std::vector<Ranked>::iterator end)
{
    std::vector<std::pair<TieKey, Ranked>> run;
    for (auto at = begin; at != end; ++at)
        run.emplace_back(tie_key(database, at->document), *at);
    std::sort(run.begin(), run.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [key, ranked] : run)
        *begin++ = ranked;
}

/// Orders the runs of equal rank that reach into [begin, end) of a ranked list and returns that
/// part. The list must hold the last of these runs whole.
template <class SameRank>
std::vector<Ranked> ordered_part(const Xapian::Database& database, std::vector<Ranked> list,
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
            order_run(database, at(run), at(next));
        run = next;
    }
    list.resize(end);
    list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(begin));
    return list;
}

bool same_score(double a, double b)
{
    constexpr double rounding = 1e-9;
    return a - b <= rounding * a;
}

/// A place in a list sorted by date.
struct Dated {
    std::uint32_t key = 0;  ///< smaller first
    Xapian::docid document = 0;
};

std::uint32_t date_key(const std::string& day, Sort sort)
{
    constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t number = 0;
    std::from_chars(day.data(), day.data() + day.size(), number);
    if (number == 0)
        return last;
    return sort == Sort::newest ? last - number : number;
}

std::vector<Dated> dates_of(const Xapian::Database& database, const MatchSet& matches, Sort sort)
{
    std::vector<Dated> dated;
    Xapian::ValueIterator day = database.valuestream_begin(slot::first_day);
    const Xapian::ValueIterator end = database.valuestream_end(slot::first_day);
    matches.for_each([&](Xapian::docid document) {
        if (day != end && day.get_docid() < document)
            day.skip_to(document);
        const bool stated = day != end && day.get_docid() == document;
        dated.push_back({date_key(stated ? *day : std::string(), sort), document});
    });
    return dated;
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

/// All matches, from posting lists where they tell, else from Xapian's matcher.
MatchSet all_matches(const Plan& plan, const CompileContext& context)
{
    if (std::optional<MatchSet> found = find_matches(plan, context))
        return std::move(*found);
    const Xapian::Database& database = context.database;
    Xapian::Enquire enquire(database);
    enquire.set_query(compile(plan, context));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    MatchSet matches(database.get_lastdocid());
    const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
    for (auto at = found.begin(); at != found.end(); ++at)
        matches.add(*at);
    return matches;
}

Page page_by_date(const Plan& plan, const CompileContext& context, Sort sort, std::size_t begin,
                  std::size_t end)
{
    const MatchSet matches = all_matches(plan, context);
    std::vector<Dated> dated = dates_of(context.database, matches, sort);
    Page page{dated.size(), {}};
    keep_first(dated, end);
    std::vector<Ranked> list;
    for (const Dated& one : dated)
        list.push_back({one.document, 0});
    page.documents = ordered_part(
        context.database, std::move(list), begin, end,
        [&dated](std::size_t a, std::size_t b) { return dated[a].key == dated[b].key; });
    return page;
}

/// Runs a query by score.
class Scorer {
public:
    Scorer(const Plan& plan, const CompileContext& context)
        : plan_(plan), context_(context), enquire_(context.database)
    {
        enquire_.set_query(compile(plan, context));
        enquire_.set_weighting_scheme(WordWeight());
    }

    [[nodiscard]] Page page(std::size_t begin, std::size_t end)
    {
        constexpr std::size_t spare = 8;  // for the rest of the last run
        for (std::size_t wanted = end + spare;; wanted *= 4) {
            const std::vector<Ranked> list = best(wanted);
            const std::size_t last = std::min(end, list.size());
            if (list.size() == wanted && same_score(list[last - 1].score, list.back().score))
                continue;
            return {total_, ordered_part(context_.database, list, begin, end,
                                         [&list](std::size_t a, std::size_t b) {
                                             return same_score(list[a].score, list[b].score);
                                         })};
        }
    }

private:
    /// The best `wanted`; sets the total.
    [[nodiscard]] std::vector<Ranked> best(std::size_t wanted)
    {
        const Xapian::doccount all = context_.database.get_doccount();
        const auto size = static_cast<Xapian::doccount>(std::min<std::size_t>(wanted, all));
        const bool by_postings = total_known_ || is_matter_of_terms(plan_, context_.years);
        const Xapian::MSet found =
            enquire_.get_mset(0, size, by_postings ? std::max(size, counted_on_the_way) : all);
        if (!total_known_)
            total_ = found.get_matches_lower_bound() == found.get_matches_upper_bound()
                         ? found.get_matches_estimated()
                         : all_matches(plan_, context_).size();
        total_known_ = true;
        std::vector<Ranked> list;
        for (auto at = found.begin(); at != found.end(); ++at)
            list.push_back({*at, at.get_weight()});
        return list;
    }

    const Plan& plan_;
    const CompileContext& context_;
    Xapian::Enquire enquire_;
    std::uint64_t total_ = 0;
    bool total_known_ = false;
};

}  // namespace

Page find_page(const Plan& plan, const CompileContext& context, const PageOptions& options)
{
    const std::size_t all = context.database.get_doccount();
    const std::size_t begin = std::min(options.offset, all);
    const std::size_t end =
        options.limit == 0 || options.limit > all - begin ? all : begin + options.limit;
    if (options.sort == Sort::relevance)
        return Scorer(plan, context).page(begin, end);
    return page_by_date(plan, context, options.sort, begin, end);
}

std::uint64_t count_matches(const Xapian::Query& query, const Xapian::Database& database)
{
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

std::uint64_t count_matches(const Plan& plan, const CompileContext& context)
{
    Xapian::Enquire enquire(context.database);
    enquire.set_query(compile(plan, context));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const bool by_postings = is_matter_of_terms(plan, context.years);
    const Xapian::MSet found =
        enquire.get_mset(0, 0, by_postings ? counted_on_the_way : context.database.get_doccount());
    if (found.get_matches_lower_bound() == found.get_matches_upper_bound())
        return found.get_matches_estimated();
    return all_matches(plan, context).size();
}

}  // namespace onrecord
