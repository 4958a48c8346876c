#include "story/changed_candidates.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "story/partners.h"

namespace onrecord {

namespace {

/// Those that have a hash, in order of their standing.
using Group = std::vector<Standing>;

/// Why it is enough to look at groups of changed articles: take those that have a hash now together
/// with those that had it before, in order. If none of the partners that a live article has in
/// there is changed, all of them are live in both generations. Left out of that group are changed
/// ones only, so none of these partners: the nearest eight stay the nearest, and if there are more
/// than those, the first stays the first. So the article has the same partners before and after. An
/// article for which that holds in each of its groups keeps its pairs; the others are concerned.
class ChangedFinder {
public:
    ChangedFinder(std::span<const SketchList> lists, const SketchedArticles& articles,
                  const ArticleChanges& changes, std::size_t most)
        : lists_(lists), articles_(articles), changes_(changes), most_(most)
    {
        for (std::uint32_t i = 0; i < changes.gone.size(); ++i) {
            gone_.push_back(changes.gone[i].standing.article);
            for (const std::uint32_t hash : changes.gone[i].sketch)
                gone_entries_.push_back({hash, i});
        }
        std::ranges::sort(gone_);
        std::ranges::sort(gone_entries_);
    }

    [[nodiscard]] std::optional<ChangedCandidates> find()
    {
        concerned_.insert(changes_.added.begin(), changes_.added.end());
        for (const GoneArticle& article : changes_.gone)
            if (!look_at(article.sketch))
                return std::nullopt;
        for (const std::uint32_t article : changes_.added)
            if (!look_at(articles_.sketch(article)))
                return std::nullopt;
        ChangedCandidates changed{{concerned_.begin(), concerned_.end()}, {}};
        for (const std::uint32_t article : changed.articles) {
            add_pairs(article, changed.pairs);
            if (!go_on())
                return std::nullopt;
        }
        return changed;
    }

private:
    /// To be asked after each article. False when it is too much.
    [[nodiscard]] bool go_on()
    {
        constexpr std::size_t articles_between_rests = 16;
        if (++looked_at_ % articles_between_rests == 0 && articles_.rest)
            articles_.rest();
        return concerned_.size() + gone_.size() <= most_ && members_ <= 100 * most_;
    }

    [[nodiscard]] bool is_gone(std::uint32_t article) const
    {
        return std::ranges::binary_search(gone_, article);
    }

    [[nodiscard]] bool is_changed(std::uint32_t article) const
    {
        return std::ranges::binary_search(changes_.added, article) || is_gone(article);
    }

    /// Notes whom the change of an article with this sketch concerns; false when it is too much.
    [[nodiscard]] bool look_at(std::span<const std::uint32_t> sketch)
    {
        for (const std::uint32_t hash : sketch)
            if (!groups_.contains(hash))
                look_at(hash);
        return go_on();
    }

    void look_at(std::uint32_t hash)
    {
        const Group& live = group(hash);
        auto gone = std::ranges::lower_bound(gone_entries_, hash, {}, &SketchEntry::hash);
        if (gone == gone_entries_.end() || gone->hash != hash) {
            note_concerned(live);
            return;
        }
        Group both = live;
        for (; gone != gone_entries_.end() && gone->hash == hash; ++gone)
            both.push_back(changes_.gone[gone->article].standing);
        std::ranges::sort(both);
        members_ += both.size() - live.size();
        note_concerned(both);
    }

    /// The live ones.
    const Group& group(std::uint32_t hash)
    {
        const auto [known, is_new] = groups_.try_emplace(hash);
        if (!is_new)
            return known->second;
        for (const SketchList& list : lists_) {
            auto entry = std::ranges::lower_bound(list.entries, hash, {}, &SketchEntry::hash);
            for (; entry != list.entries.end() && entry->hash == hash; ++entry)
                if (const std::uint32_t article = list.before + entry->article;
                    articles_.is_live(article))
                    known->second.push_back(articles_.standing(article));
        }
        std::ranges::sort(known->second);
        members_ += known->second.size();
        return known->second;
    }

    /// Those of a group that have a changed one among the partners it gives them.
    void note_concerned(const Group& group)
    {
        for (std::size_t place = 0; place < group.size(); ++place)
            for_each_partner(place, [&](std::size_t i) {
                if (is_changed(group[i].article) && !is_gone(group[place].article))
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
    const ArticleChanges& changes_;
    std::vector<std::uint32_t> gone_;        ///< numbers, sorted
    std::vector<SketchEntry> gone_entries_;  ///< sorted, with places in `changes_.gone`
    std::size_t most_;
    std::size_t looked_at_ = 0;                        ///< articles
    std::unordered_map<std::uint32_t, Group> groups_;  ///< by hash
    std::size_t members_ = 0;                          ///< of all groups looked at
    std::set<std::uint32_t> concerned_;
};

}  // namespace

std::optional<ChangedCandidates> find_changed_candidates(std::span<const SketchList> lists,
                                                         const SketchedArticles& articles,
                                                         const ArticleChanges& changes,
                                                         std::size_t most)
{
    return ChangedFinder(lists, articles, changes, most).find();
}

}  // namespace onrecord
