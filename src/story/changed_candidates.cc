#include "story/changed_candidates.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "story/partners.h"
#include "story/shingles.h"

namespace onrecord {

namespace {

/// Those that have a hash, in order of their standing.
using Group = std::vector<Standing>;

/// The first entry from `place` on whose hash is not less: sought in steps that double, since what
/// is asked for next is near.
std::size_t first_from(std::span<const SketchEntry> entries, std::size_t place, std::uint32_t hash)
{
    std::size_t step = 1;
    std::size_t end = place;
    while (end < entries.size() && entries[end].hash < hash) {
        place = end + 1;
        end += step;
        step *= 2;
    }
    const auto near = entries.subspan(place, std::min(end, entries.size()) - place);
    const auto first = std::ranges::lower_bound(near, hash, {}, &SketchEntry::hash);
    return place + static_cast<std::size_t>(first - near.begin());
}

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
        Sketches sketches = read_sketches(concerned_);
        std::vector<std::uint32_t> hashes = hashes_of(sketches);
        for (const GoneArticle& article : changes_.gone)
            hashes.insert(hashes.end(), article.sketch.begin(), article.sketch.end());
        sort_once(hashes);
        if (!read_groups(hashes))
            return std::nullopt;
        for (const std::uint32_t hash : hashes)
            look_at(hash);
        if (is_too_much())
            return std::nullopt;
        sketches = read_sketches(concerned_);
        if (!read_groups(hashes_of(sketches)))
            return std::nullopt;
        ChangedCandidates changed;
        for (const auto& [article, sketch] : sketches) {
            changed.articles.push_back(article);
            add_pairs(article, sketch, changed.pairs);
        }
        return changed;
    }

private:
    /// By article, rising.
    using Sketches = std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>>;

    [[nodiscard]] bool is_too_much() const
    {
        return concerned_.size() + gone_.size() > most_ || members_ > 100 * most_;
    }

    void rest() const
    {
        if (articles_.rest)
            articles_.rest();
    }

    [[nodiscard]] Sketches read_sketches(const std::set<std::uint32_t>& articles) const
    {
        constexpr std::size_t articles_between_rests = 256;
        Sketches sketches;
        for (const std::uint32_t article : articles) {
            sketches.emplace_back(article, articles_.sketch(article));
            if (sketches.size() % articles_between_rests == 0)
                rest();
        }
        rest();
        return sketches;
    }

    /// Sorted, each once.
    [[nodiscard]] static std::vector<std::uint32_t> hashes_of(const Sketches& sketches)
    {
        std::vector<std::uint32_t> hashes;
        for (const auto& [article, sketch] : sketches)
            hashes.insert(hashes.end(), sketch.begin(), sketch.end());
        sort_once(hashes);
        return hashes;
    }

    [[nodiscard]] bool is_gone(std::uint32_t article) const
    {
        return std::ranges::binary_search(gone_, article);
    }

    [[nodiscard]] bool is_changed(std::uint32_t article) const
    {
        return std::ranges::binary_search(changes_.added, article) || is_gone(article);
    }

    /// Notes whom it concerns that articles with this hash have changed.
    void look_at(std::uint32_t hash)
    {
        const Group& live = groups_.at(hash);
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

    /// Reads the groups of some hashes, sorted; false when it is too much. In order, so that what
    /// is mapped of the lists is looked at from front to back and not again after a rest.
    [[nodiscard]] bool read_groups(std::span<const std::uint32_t> hashes)
    {
        constexpr std::size_t hashes_between_rests = 1024;
        std::vector<std::size_t> places(lists_.size());
        std::size_t read = 0;
        for (const std::uint32_t hash : hashes) {
            const auto [known, is_new] = groups_.try_emplace(hash);
            if (is_new)
                read_group(hash, places, known->second);
            if (++read % hashes_between_rests == 0)
                rest();
            if (is_too_much())
                return false;
        }
        rest();
        return true;
    }

    /// `places`: where to look from in each list; moved on. Takes the live ones.
    void read_group(std::uint32_t hash, std::vector<std::size_t>& places, Group& group)
    {
        for (std::size_t i = 0; i < lists_.size(); ++i) {
            const std::span<const SketchEntry> entries = lists_[i].entries;
            std::size_t& place = places[i];
            place = first_from(entries, place, hash);
            for (; place < entries.size() && entries[place].hash == hash; ++place)
                if (const std::uint32_t article = lists_[i].before + entries[place].article;
                    articles_.is_live(article))
                    group.push_back(articles_.standing(article));
        }
        std::ranges::sort(group);
        members_ += group.size();
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

    void add_pairs(std::uint32_t article, std::span<const std::uint32_t> sketch,
                   std::vector<StandingPair>& pairs)
    {
        const Standing standing = articles_.standing(article);
        std::vector<Standing> met;
        for (const std::uint32_t hash : sketch) {
            const Group& all = groups_.at(hash);
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
