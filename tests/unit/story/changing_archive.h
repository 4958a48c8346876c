#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "story/changed_candidates.h"
#include "story/shingles.h"

namespace onrecord::test {

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // later, earlier

/// Articles, some of which count in a generation, some in the next, some stand in files and count
/// no more. Named by their place here.
class ChangingArchive {
public:
    enum class State : std::uint8_t {
        stays,        ///< counts in both generations
        comes,        ///< counts in the second
        goes,         ///< counts in the first, is in no list of the second
        is_removed,   ///< counts in the first, is in a list of the second
        was_removed,  ///< counts in neither, is in lists of both
    };

    void add(std::uint32_t day, std::uint64_t id, std::vector<std::uint32_t> sketch, State state)
    {
        sort_once(sketch);
        articles_.push_back({{day, id, 0}, std::move(sketch), state});
    }

    void set(std::uint32_t article, State state) { articles_[article].state = state; }

    /// Another version of an article takes its place.
    void replace(std::uint32_t article, std::vector<std::uint32_t> sketch, bool in_list)
    {
        articles_[article].state = in_list ? State::is_removed : State::goes;
        const Standing& standing = articles_[article].standing;
        add(standing.day, standing.id, std::move(sketch), State::comes);
    }

    [[nodiscard]] bool counts_now(std::uint32_t article) const
    {
        return articles_[article].state == State::stays || articles_[article].state == State::comes;
    }
    [[nodiscard]] bool counted_before(std::uint32_t article) const
    {
        const State state = articles_[article].state;
        return state == State::stays || state == State::goes || state == State::is_removed;
    }

    /// The pairs of one generation, from lists of `step` articles that hold no others.
    [[nodiscard]] std::set<Pair> all(bool now, std::uint32_t step)
    {
        cut_lists(step, [&](std::uint32_t i) { return now ? counts_now(i) : counted_before(i); });
        return pairs_of_lists([](std::uint32_t) { return true; });
    }

    /// The pairs of now from lists that hold removed ones too.
    [[nodiscard]] std::set<Pair> all_with_removed(std::uint32_t step)
    {
        cut_lists_of_now(step);
        return pairs_of_lists([&](std::uint32_t i) { return counts_now(i); });
    }

    struct Changed {
        std::set<std::uint32_t> articles;
        std::set<Pair> pairs;
    };
    [[nodiscard]] std::optional<Changed> changed(std::uint32_t step, std::size_t most)
    {
        cut_lists_of_now(step);
        const auto of = [&](std::uint32_t number) -> const Article& {
            return articles_[listed_[number]];
        };
        const SketchedArticles asked{
            [&](std::uint32_t number) { return counts_now(listed_[number]); },
            [&](std::uint32_t number) { return standing(of(number), number); },
            [&](std::uint32_t number) { return of(number).sketch.size(); },
            [&](std::uint32_t number) { return of(number).sketch; },
            {}};
        const auto found = find_changed_candidates(lists_, asked, changes(), most);
        if (!found)
            return std::nullopt;
        CHECK(std::ranges::is_sorted(found->articles));
        Changed changed;
        for (const std::uint32_t number : found->articles)
            changed.articles.insert(listed_[number]);
        for (const StandingPair& pair : found->pairs)
            changed.pairs.insert({listed_[pair.later.article], listed_[pair.earlier.article]});
        return changed;
    }

private:
    struct Article {
        Standing standing;
        std::vector<std::uint32_t> sketch;
        State state;
    };

    static Standing standing(const Article& article, std::uint32_t number)
    {
        return {article.standing.day, article.standing.id, number};
    }

    template <class Listed>
    void cut_lists(std::uint32_t step, const Listed& is_listed)
    {
        entries_.clear();
        lists_.clear();
        listed_.clear();
        for (std::uint32_t i = 0; i < articles_.size(); ++i) {
            if (!is_listed(i))
                continue;
            const auto number = static_cast<std::uint32_t>(listed_.size());
            listed_.push_back(i);
            if (number % step == 0)
                entries_.emplace_back();
            for (const std::uint32_t hash : articles_[i].sketch)
                entries_.back().push_back({hash, number % step});
        }
        for (std::uint32_t list = 0; list < entries_.size(); ++list) {
            std::ranges::sort(entries_[list]);
            lists_.push_back({entries_[list], list * step});
        }
    }

    void cut_lists_of_now(std::uint32_t step)
    {
        cut_lists(step, [&](std::uint32_t i) { return articles_[i].state != State::goes; });
    }

    /// `counts`: those that have a rank.
    template <class Counts>
    [[nodiscard]] std::set<Pair> pairs_of_lists(const Counts& counts) const
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t number = 0; number < listed_.size(); ++number)
            if (counts(listed_[number]))
                order.push_back(number);
        std::ranges::sort(order, {}, [&](std::uint32_t number) {
            return standing(articles_[listed_[number]], number);
        });
        std::vector<std::uint32_t> ranks(listed_.size(), no_rank);
        for (std::uint32_t rank = 0; rank < order.size(); ++rank)
            ranks[order[rank]] = rank;
        std::vector<std::uint32_t> sizes;
        for (const std::uint32_t article : listed_)
            sizes.push_back(static_cast<std::uint32_t>(articles_[article].sketch.size()));
        std::set<Pair> pairs;
        for (const SketchPair& pair : find_candidates(lists_, ranks, sizes))
            pairs.insert({listed_[order[pair.later]], listed_[order[pair.earlier]]});
        return pairs;
    }

    [[nodiscard]] ArticleChanges changes() const
    {
        ArticleChanges changes;
        for (std::uint32_t number = 0; number < listed_.size(); ++number)
            if (articles_[listed_[number]].state == State::comes)
                changes.added.push_back(number);
        auto next = static_cast<std::uint32_t>(listed_.size());
        for (const Article& article : articles_)
            if (article.state == State::goes || article.state == State::is_removed)
                changes.gone.push_back({standing(article, next++), article.sketch});
        return changes;
    }

    std::vector<Article> articles_;
    std::vector<std::uint32_t> listed_;  ///< the article of each number in the lists
    std::vector<std::vector<SketchEntry>> entries_;
    std::vector<SketchList> lists_;
};

}  // namespace onrecord::test
