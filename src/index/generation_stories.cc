#include "index/generation_stories.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/hash.h"
#include "index/parallel.h"
#include "index/record.h"
#include "index/record_fields.h"
#include "index/record_file.h"
#include "index/sketch_file.h"
#include "story/stories.h"
#include "story/telling.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// All articles of a generation, numbered from 0 over all segments, and in an order of their own:
/// ranks.
class Articles {
public:
    explicit Articles(const std::vector<SegmentPaths>& segments)
    {
        std::uint32_t before = 0;
        for (const SegmentPaths& paths : segments) {
            const SketchFile& file = files_.emplace_back(paths.sketches());
            records_.emplace_back(paths.records());
            lists_.push_back({file.entries(), before});
            if (records_.back().count() != file.articles().size())
                damaged_record();
            before += records_.back().count();
        }
        rank_all(before);
    }

    [[nodiscard]] std::vector<SketchPair> candidates() const
    {
        std::vector<std::uint32_t> sizes(by_rank_.size());
        for (std::uint32_t i = 0; i < sizes.size(); ++i)
            sizes[i] = article(i).hashes;
        return find_candidates(lists_, ranks_, sizes);
    }

    [[nodiscard]] std::uint32_t count() const
    {
        return static_cast<std::uint32_t>(by_rank_.size());
    }
    [[nodiscard]] std::uint32_t number(std::uint32_t rank) const { return by_rank_[rank]; }
    [[nodiscard]] std::uint64_t content(std::uint32_t rank) const
    {
        return article(by_rank_[rank]).content;
    }
    [[nodiscard]] Telling telling(std::uint32_t rank) const
    {
        const auto [segment, place] = locate(by_rank_[rank]);
        const Facts facts = decode_article(records_[segment].record(place + 1));
        return read_telling(facts.title, facts.text, facts.date);
    }

private:
    /// By date, undated ones last; on a day by the hash of the id.
    void rank_all(std::uint32_t count)
    {
        by_rank_.resize(count);
        std::iota(by_rank_.begin(), by_rank_.end(), 0U);
        std::ranges::sort(by_rank_, {}, [this](std::uint32_t number) {
            const SketchedArticle& it = article(number);
            constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
            return std::tuple(it.first_day == 0 ? last : it.first_day, it.id, number);
        });
        ranks_.resize(count);
        for (std::uint32_t rank = 0; rank < count; ++rank)
            ranks_[by_rank_[rank]] = rank;
    }

    /// Segment, and place in it from 0.
    [[nodiscard]] std::pair<std::size_t, std::uint32_t> locate(std::uint32_t number) const
    {
        const auto next = std::ranges::upper_bound(lists_, number, {}, &SketchList::before);
        const auto segment = static_cast<std::size_t>(next - lists_.begin()) - 1;
        return {segment, number - lists_[segment].before};
    }
    [[nodiscard]] const SketchedArticle& article(std::uint32_t number) const
    {
        const auto [segment, place] = locate(number);
        return files_[segment].articles()[place];
    }

    std::vector<SketchFile> files_;
    std::vector<RecordFile> records_;
    std::vector<SketchList> lists_;
    std::vector<std::uint32_t> by_rank_;  ///< number of the article of each rank
    std::vector<std::uint32_t> ranks_;    ///< by number
};

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
    explicit RecentTellings(const Articles& articles) : articles_(articles) {}

    const Telling& of(std::uint32_t rank)
    {
        constexpr std::size_t most = 256;
        if (const auto known = tellings_.find(rank); known != tellings_.end())
            return known->second;
        if (tellings_.size() == most)
            tellings_.clear();
        return tellings_.emplace(rank, articles_.telling(rank)).first->second;
    }

private:
    const Articles& articles_;
    std::unordered_map<std::uint32_t, Telling> tellings_;
};

Verdict decide(const Articles& articles, SketchPair pair, std::span<const Verdict> known,
               RecentTellings& tellings)
{
    const Verdict asked = question(articles.content(pair.later), articles.content(pair.earlier));
    const auto found = std::ranges::lower_bound(known, asked);
    if (found != known.end() && (*found & ~Verdict{3}) == asked)
        return *found;
    const Telling later = tellings.of(pair.later);  // a copy: the next may throw it out
    return asked | static_cast<Verdict>(likeness(later, tellings.of(pair.earlier)));
}

/// A verdict for each pair, on `jobs` threads.
std::vector<Verdict> decide_all(const Articles& articles, const std::vector<SketchPair>& pairs,
                                std::span<const Verdict> known, std::size_t jobs)
{
    constexpr std::size_t pairs_at_once = 256;
    std::vector<Verdict> verdicts(pairs.size());
    run_parallel(jobs, (pairs.size() + pairs_at_once - 1) / pairs_at_once,
                 [&](std::size_t, std::size_t chunk) {
                     RecentTellings tellings(articles);
                     const std::size_t begin = chunk * pairs_at_once;
                     const std::size_t end = std::min(begin + pairs_at_once, pairs.size());
                     for (std::size_t i = begin; i < end; ++i)
                         verdicts[i] = decide(articles, pairs[i], known, tellings);
                 });
    return verdicts;
}

Stories form(const Articles& articles, const std::vector<SketchPair>& pairs,
             const std::vector<Verdict>& verdicts)
{
    std::vector<JudgedPair> judged;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (const auto likeness = static_cast<Likeness>(verdicts[i] & 3);
            likeness != Likeness::none)
            judged.push_back({pairs[i], likeness});
    Stories stories = form_stories(articles.count(), judged);
    for (std::vector<std::uint32_t>& story : stories)
        for (std::uint32_t& article : story)
            article = articles.number(article) + 1;
    return stories;
}

}  // namespace

void write_generation_stories(const std::vector<SegmentPaths>& segments, const StoryFile& before,
                              const fs::path& target, std::size_t jobs)
{
    const Articles articles(segments);
    const std::vector<SketchPair> pairs = articles.candidates();
    std::vector<Verdict> verdicts = decide_all(articles, pairs, before.verdicts(), jobs);
    const Stories stories = form(articles, pairs, verdicts);
    std::ranges::sort(verdicts);
    verdicts.erase(std::unique(verdicts.begin(), verdicts.end()), verdicts.end());
    write_story_file(target, articles.count(), stories, verdicts);
}

}  // namespace onrecord
