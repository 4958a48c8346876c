#include "index/generation_stories.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/hash.h"
#include "index/generation_sketches.h"
#include "index/parallel.h"
#include "story/stories.h"

namespace onrecord {

namespace {

/// A verdict without what was decided: names the contents compared and how.
Verdict question(std::uint64_t a, std::uint64_t b)
{
    const std::array<std::uint64_t, 3> parts{likeness_version, std::min(a, b), std::max(a, b)};
    return hash_bytes({reinterpret_cast<const char*>(parts.data()), sizeof parts}).low &
           ~Verdict{3};
}

/// Tellings of the articles asked for last.
class RecentTellings {
public:
    explicit RecentTellings(const GenerationSketches& articles) : articles_(articles) {}

    const Telling& of(std::uint32_t article)
    {
        constexpr std::size_t most = 256;
        if (const auto known = tellings_.find(article); known != tellings_.end())
            return known->second;
        if (tellings_.size() == most)
            tellings_.clear();
        return tellings_.emplace(article, articles_.telling(article)).first->second;
    }

private:
    const GenerationSketches& articles_;
    std::unordered_map<std::uint32_t, Telling> tellings_;
};

/// Compares articles, or takes over what was decided before about the same contents.
class Judge {
public:
    Judge(const GenerationSketches& articles, const StoryFile& before) : articles_(articles)
    {
        for (const StoryPair& pair : before.pairs())
            known_.push_back(pair.verdict);
        std::ranges::sort(known_);
    }

    /// Gives each pair its verdict, on `jobs` threads.
    void decide(std::span<StoryPair> pairs, std::size_t jobs) const
    {
        constexpr std::size_t pairs_at_once = 256;
        run_parallel(jobs, (pairs.size() + pairs_at_once - 1) / pairs_at_once,
                     [&](std::size_t, std::size_t chunk) {
                         RecentTellings tellings(articles_);
                         const std::size_t begin = chunk * pairs_at_once;
                         const std::size_t end = std::min(begin + pairs_at_once, pairs.size());
                         for (StoryPair& pair : pairs.subspan(begin, end - begin))
                             pair.verdict = verdict(pair, tellings);
                         articles_.release();
                     });
    }

private:
    [[nodiscard]] Verdict verdict(const StoryPair& pair, RecentTellings& tellings) const
    {
        const Verdict asked = question(articles_.article(pair.later).content,
                                       articles_.article(pair.earlier).content);
        const auto found = std::ranges::lower_bound(known_, asked);
        if (found != known_.end() && (*found & ~Verdict{3}) == asked)
            return *found;
        const Telling later = tellings.of(pair.later);  // a copy: the next may throw it out
        return asked | static_cast<Verdict>(likeness(later, tellings.of(pair.earlier)));
    }

    const GenerationSketches& articles_;
    std::vector<Verdict> known_;  ///< sorted
};

/// All pairs worth comparing, of articles that are not removed.
std::vector<StoryPair> find_all_pairs(const GenerationSketches& articles)
{
    articles.check_entries();
    std::vector<std::uint32_t> by_rank;
    for (std::uint32_t number = 0; number < articles.count(); ++number)
        if (!articles.is_removed(number))
            by_rank.push_back(number);
    std::ranges::sort(by_rank, {}, [&](std::uint32_t number) { return articles.standing(number); });
    std::vector<std::uint32_t> ranks(articles.count(), no_rank);
    std::vector<std::uint32_t> sizes(articles.count());
    for (std::uint32_t rank = 0; rank < by_rank.size(); ++rank) {
        ranks[by_rank[rank]] = rank;
        sizes[by_rank[rank]] = articles.article(by_rank[rank]).hashes;
    }
    std::vector<StoryPair> pairs;
    for (const SketchPair& pair :
         find_candidates(articles.lists(), ranks, sizes, [&] { articles.release(); }))
        pairs.push_back({by_rank[pair.later], by_rank[pair.earlier], 0});
    return pairs;
}

std::optional<ChangedCandidates> find_changed(const GenerationSketches& articles,
                                              const ArticleChanges& changes, std::size_t most)
{
    const SketchedArticles asked{
        [&](std::uint32_t article) { return !articles.is_removed(article); },
        [&](std::uint32_t article) { return articles.standing(article); },
        [&](std::uint32_t article) { return std::size_t{articles.article(article).hashes}; },
        [&](std::uint32_t article) { return articles.sketch(article); },
        [&] { articles.release(); }};
    return find_changed_candidates(articles.lists(), asked, changes, most);
}

/// Adds those pairs of before that are as they were.
void add_kept_pairs(const GenerationSketches& articles, const ArticleMoves& moves,
                    std::span<const StoryPair> before, std::span<const std::uint32_t> changed,
                    std::vector<StoryPair>& pairs)
{
    const auto live_now = [&](std::uint32_t number) {
        const std::optional<std::uint32_t> now = moves.now(number);
        return now && !articles.is_removed(*now) ? now : std::nullopt;
    };
    for (const StoryPair& old : before) {
        const std::optional<std::uint32_t> later = live_now(old.later);
        if (!later || std::ranges::binary_search(changed, *later))
            continue;
        if (const std::optional<std::uint32_t> earlier = live_now(old.earlier))
            pairs.push_back({*later, *earlier, old.verdict});
    }
}

/// The pairs with their verdicts, from those of the generation before; absent where too much has
/// changed for that.
std::optional<std::vector<StoryPair>> update_pairs(const GenerationSketches& articles,
                                                   std::span<const ArticleRun> runs,
                                                   const StoriesBefore& before, const Judge& judge,
                                                   std::size_t jobs)
{
    if (before.stories.all_articles() == 0 || !before.stories.has_pairs())
        return std::nullopt;
    constexpr std::size_t share = 50;  // more than a fiftieth: reading all is cheaper
    const std::size_t most = articles.count() / share;
    const ArticleMoves moves(runs);
    const std::optional<ArticleChanges> changes =
        find_changes(moves, articles, before.segments, before.stories.all_articles(), most);
    if (!changes)
        return std::nullopt;
    const std::optional<ChangedCandidates> changed = find_changed(articles, *changes, most);
    if (!changed)
        return std::nullopt;
    std::vector<StoryPair> pairs;
    for (const auto& [later, earlier] : changed->pairs)
        pairs.push_back({later.article, earlier.article, 0});
    judge.decide(pairs, jobs);
    add_kept_pairs(articles, moves, before.stories.pairs(), changed->articles, pairs);
    return pairs;
}

Likeness likeness_of(const StoryPair& pair)
{
    return static_cast<Likeness>(pair.verdict & 3);
}

/// Members of each story, counted from 1. Only what is alike to something has a rank here.
Stories form(const GenerationSketches& articles, std::span<const StoryPair> pairs)
{
    std::vector<Standing> alike;
    for (const StoryPair& pair : pairs)
        if (likeness_of(pair) != Likeness::none)
            for (const std::uint32_t article : {pair.later, pair.earlier})
                alike.push_back(articles.standing(article));
    std::ranges::sort(alike);
    alike.erase(std::unique(alike.begin(), alike.end()), alike.end());
    const auto rank = [&](std::uint32_t article) {
        return static_cast<std::uint32_t>(
            std::ranges::lower_bound(alike, articles.standing(article)) - alike.begin());
    };
    std::vector<JudgedPair> judged;
    for (const StoryPair& pair : pairs)
        if (likeness_of(pair) != Likeness::none)
            judged.push_back({{rank(pair.later), rank(pair.earlier)}, likeness_of(pair)});
    std::ranges::sort(judged, {}, &JudgedPair::pair);
    Stories stories = form_stories(static_cast<std::uint32_t>(alike.size()), judged);
    for (std::vector<std::uint32_t>& story : stories)
        for (std::uint32_t& article : story)
            article = alike[article].article + 1;
    return stories;
}

}  // namespace

void write_generation_stories(const std::vector<StorySegment>& segments,
                              std::span<const ArticleRun> runs, const StoriesBefore& before,
                              const std::filesystem::path& target, std::size_t jobs)
{
    const GenerationSketches articles(segments);
    const Judge judge(articles, before.stories);
    std::optional<std::vector<StoryPair>> pairs = update_pairs(articles, runs, before, judge, jobs);
    if (!pairs) {
        pairs = find_all_pairs(articles);
        judge.decide(*pairs, jobs);
    }
    std::ranges::sort(*pairs);
    write_story_file(target, articles.count(), form(articles, *pairs), *pairs);
}

}  // namespace onrecord
