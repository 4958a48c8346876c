#include "story/changed_candidates.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "story/partners.h"

namespace onrecord {

namespace {

/// Those that have a hash, in order of their standing.
using Group = std::vector<Standing>;

class ChangedFinder {
public:
    ChangedFinder(std::span<const SketchList> lists, const SketchedArticles& articles,
                  std::span<const std::uint32_t> added, std::size_t most)
        : lists_(lists), articles_(articles), added_(added), most_(most)
    {
    }

    [[nodiscard]] std::optional<ChangedCandidates> find()
    {
        for (const std::uint32_t article : added_) {
            concerned_.insert(article);
            for (const std::uint32_t hash : articles_.sketch(article))
                if (!groups_.contains(hash))
                    note_concerned(group(hash));
            if (is_too_much())
                return std::nullopt;
        }
        ChangedCandidates changed{{concerned_.begin(), concerned_.end()}, {}};
        for (const std::uint32_t article : changed.articles) {
            add_pairs(article, changed.pairs);
            if (is_too_much())
                return std::nullopt;
        }
        return changed;
    }

private:
    [[nodiscard]] bool is_too_much() const
    {
        return concerned_.size() > most_ || members_ > 100 * most_;
    }

    [[nodiscard]] bool is_added(std::uint32_t article) const
    {
        return std::ranges::binary_search(added_, article);
    }

    const Group& group(std::uint32_t hash)
    {
        const auto [known, is_new] = groups_.try_emplace(hash);
        if (!is_new)
            return known->second;
        for (const SketchList& list : lists_) {
            auto entry = std::ranges::lower_bound(list.entries, hash, {}, &SketchEntry::hash);
            for (; entry != list.entries.end() && entry->hash == hash; ++entry)
                known->second.push_back(articles_.standing(list.before + entry->article));
        }
        std::ranges::sort(known->second);
        members_ += known->second.size();
        return known->second;
    }

    /// Those of a group that have an added one among the partners it gives them.
    void note_concerned(const Group& group)
    {
        for (std::size_t place = 0; place < group.size(); ++place)
            for_each_partner(place, [&](std::size_t i) {
                if (is_added(group[i].article))
                    concerned_.insert(group[place].article);
            });
    }

    void add_pairs(std::uint32_t article, std::vector<StandingPair>& pairs)
    {
        const Standing standing = articles_.standing(article);
        std::vector<Standing> met;
        for (const std::uint32_t hash : articles_.sketch(article)) {
            const Group& all = group(hash);
            const auto place =
                static_cast<std::size_t>(std::ranges::lower_bound(all, standing) - all.begin());
            for_each_partner(place, [&](std::size_t i) { met.push_back(all[i]); });
        }
        std::ranges::sort(met);
        for (const Standing& earlier : keep_partners<Standing>(
                 met, articles_.size(article),
                 [this](const Standing& other) { return articles_.size(other.article); }))
            pairs.push_back({standing, earlier});
    }

    std::span<const SketchList> lists_;
    const SketchedArticles& articles_;
    std::span<const std::uint32_t> added_;
    std::size_t most_;
    std::unordered_map<std::uint32_t, Group> groups_;  ///< by hash
    std::size_t members_ = 0;                          ///< of all groups looked at
    std::set<std::uint32_t> concerned_;
};

}  // namespace

std::optional<ChangedCandidates> find_changed_candidates(std::span<const SketchList> lists,
                                                         const SketchedArticles& articles,
                                                         std::span<const std::uint32_t> added,
                                                         std::size_t most)
{
    return ChangedFinder(lists, articles, added, most).find();
}

}  // namespace onrecord
