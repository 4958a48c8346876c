#include "search/ranking.h"

#include <algorithm>
#include <string>
#include <utility>

#include "schema/terms.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// Sorts by the first day of the stated date, undated documents last.
class OldestFirst : public Xapian::KeyMaker {
public:
    std::string operator()(const Xapian::Document& document) const override
    {
        std::string day = document.get_value(slot::first_day);
        return day.empty() ? "~" : day;
    }
};

/// What orders documents of equal score or equal date.
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

/// A list of matches in Xapian's order, in which runs of equal rank are yet to be ordered.
class Ordering {
public:
    Ordering(const Xapian::Database& database, Sort sort, const Xapian::MSet& found)
        : database_(database), by_score_(sort == Sort::relevance)
    {
        matches_.reserve(found.size());
        for (Xapian::MSetIterator it = found.begin(); it != found.end(); ++it)
            matches_.push_back({{*it, it.get_weight()}, by_score_ ? "" : it.get_sort_key()});
    }

    [[nodiscard]] std::size_t size() const { return matches_.size(); }

    /// True when the run that `place` is in ends before the end of the list.
    [[nodiscard]] bool run_ends_after(std::size_t place) const
    {
        return !same_rank(matches_[place], matches_.back());
    }

    /// Orders the runs that reach into [begin, end) and returns that part.
    std::vector<Ranked> ordered(std::size_t begin, std::size_t end)
    {
        std::vector<Ranked> part;
        for (std::size_t run = 0; run < end;) {
            const std::size_t next = end_of_run(run);
            if (next > begin && next - run > 1)
                order_run(run, next);
            run = next;
        }
        for (std::size_t i = begin; i < end; ++i)
            part.push_back(matches_[i].ranked);
        return part;
    }

private:
    struct Match {
        Ranked ranked;
        std::string sort_key;
    };

    [[nodiscard]] bool same_rank(const Match& a, const Match& b) const
    {
        constexpr double rounding = 1e-9;
        if (!by_score_)
            return a.sort_key == b.sort_key;
        return a.ranked.score - b.ranked.score <= rounding * a.ranked.score;
    }

    [[nodiscard]] std::size_t end_of_run(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        while (end < matches_.size() && same_rank(matches_[begin], matches_[end]))
            ++end;
        return end;
    }

    void order_run(std::size_t begin, std::size_t end)
    {
        std::vector<std::pair<TieKey, Ranked>> run;
        for (std::size_t i = begin; i < end; ++i)
            run.emplace_back(tie_key(database_, matches_[i].ranked.document), matches_[i].ranked);
        std::sort(run.begin(), run.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = begin; i < end; ++i)
            matches_[i].ranked = run[i - begin].second;
    }

    const Xapian::Database& database_;
    bool by_score_;
    std::vector<Match> matches_;
};

class Matcher {
public:
    Matcher(const Xapian::Database& database, const Xapian::Query& query, Sort sort)
        : enquire_(database), all_(database.get_doccount())
    {
        enquire_.set_query(query);
        if (sort == Sort::relevance) {
            enquire_.set_weighting_scheme(WordWeight());
            return;
        }
        enquire_.set_weighting_scheme(Xapian::BoolWeight());
        if (sort == Sort::newest)
            enquire_.set_sort_by_value(slot::first_day, true);
        else
            enquire_.set_sort_by_key(&oldest_first_, false);
    }

    /// The best `wanted`; all matches are counted.
    [[nodiscard]] Xapian::MSet best(std::size_t wanted) const
    {
        const auto size = static_cast<Xapian::doccount>(std::min<std::size_t>(wanted, all_));
        return enquire_.get_mset(0, size, all_);
    }

    [[nodiscard]] std::size_t all() const { return all_; }

private:
    OldestFirst oldest_first_;
    Xapian::Enquire enquire_;
    Xapian::doccount all_;
};

}  // namespace

Page find_page(const Xapian::Database& database, const Xapian::Query& query,
               const PageOptions& options)
{
    constexpr std::size_t spare = 8;  // for the rest of the last run
    const Matcher matcher(database, query, options.sort);
    const std::size_t end =
        options.limit == 0 ||
                options.limit > matcher.all() - std::min(options.offset, matcher.all())
            ? matcher.all()
            : options.offset + options.limit;
    for (std::size_t wanted = end + spare;; wanted *= 4) {
        const Xapian::MSet found = matcher.best(wanted);
        Ordering ordering(database, options.sort, found);
        const std::size_t last = std::min(end, ordering.size());
        const bool whole = ordering.size() < wanted || ordering.run_ends_after(last - 1);
        if (!whole)
            continue;
        Page page{found.get_matches_estimated(), {}};
        if (options.offset < last)
            page.documents = ordering.ordered(options.offset, last);
        return page;
    }
}

std::uint64_t count_matches(const Xapian::Database& database, const Xapian::Query& query)
{
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

}  // namespace onrecord
