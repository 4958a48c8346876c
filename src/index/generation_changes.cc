#include "index/generation_changes.h"

#include <algorithm>

#include "base/error.h"

namespace onrecord {

ArticleMoves::ArticleMoves(std::span<const ArticleRun> runs)
{
    std::uint32_t now = 0;
    for (const ArticleRun& run : runs) {
        if (run.articles == 0)
            continue;
        if (run.before)
            by_now_.push_back({*run.before, now, run.articles});
        else
            added_.emplace_back(now, now + run.articles);
        now += run.articles;
    }
    by_before_ = by_now_;
    std::ranges::sort(by_before_, {}, &Move::before);
}

std::optional<std::uint32_t> ArticleMoves::now(std::uint32_t before) const
{
    const auto next = std::ranges::upper_bound(by_before_, before, {}, &Move::before);
    if (next == by_before_.begin() || before - (next - 1)->before >= (next - 1)->articles)
        return std::nullopt;
    return (next - 1)->now + (before - (next - 1)->before);
}

std::optional<std::uint32_t> ArticleMoves::before(std::uint32_t now) const
{
    const auto next = std::ranges::upper_bound(by_now_, now, {}, &Move::now);
    if (next == by_now_.begin() || now - (next - 1)->now >= (next - 1)->articles)
        return std::nullopt;
    return (next - 1)->before + (now - (next - 1)->now);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> ArticleMoves::gone(std::uint32_t count) const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> gone;
    std::uint32_t end = 0;  // of what was looked at
    for (const Move& move : by_before_) {
        if (move.before > end)
            gone.emplace_back(end, move.before);
        end = move.before + move.articles;
    }
    if (end < count)
        gone.emplace_back(end, count);
    return gone;
}

namespace {

bool has_removed(const std::vector<StorySegment>& segments)
{
    return std::ranges::any_of(segments,
                               [](const StorySegment& it) { return !it.removed.empty(); });
}

/// Collects what differs, until it is too much.
class ChangesFinder {
public:
    ChangesFinder(const ArticleMoves& moves, const GenerationSketches& now, std::size_t most)
        : moves_(moves), now_(now), most_(most)
    {
    }

    [[nodiscard]] bool is_too_much() const { return added_.size() + gone_.size() > most_; }

    /// Those that came. What is removed in the same go has never counted.
    void add_new()
    {
        for (const auto& [begin, end] : moves_.added())
            for (std::uint32_t number = begin; number < end && !is_too_much(); ++number)
                if (!now_.is_removed(number))
                    added_.push_back(number);
    }

    /// Those whose being removed has changed, here or by their being left out.
    void add_removed(const GenerationSketches& before)
    {
        for (const std::uint32_t number : before.removed())
            if (const std::optional<std::uint32_t> at = moves_.now(number);
                at && !now_.is_removed(*at))
                added_.push_back(*at);
        for (const std::uint32_t number : now_.removed())
            if (const std::optional<std::uint32_t> at = moves_.before(number);
                at && !before.is_removed(*at))
                gone_.push_back(*at);
        for (const auto& [begin, end] : moves_.gone(before.count()))
            for (std::uint32_t number = begin; number < end && !is_too_much(); ++number)
                if (!before.is_removed(number))
                    gone_.push_back(number);
    }

    /// With the sketches of those that are gone; `before` may be null when none are.
    [[nodiscard]] ArticleChanges take(const GenerationSketches* before)
    {
        constexpr std::size_t articles_between_releases = 16;
        std::ranges::sort(added_);
        ArticleChanges changes{std::move(added_), {}};
        for (const std::uint32_t number : gone_) {
            Standing standing = before->standing(number);
            standing.article = now_.count() + static_cast<std::uint32_t>(changes.gone.size());
            changes.gone.push_back({standing, before->sketch(number)});
            if (changes.gone.size() % articles_between_releases == 0)
                before->release();
        }
        return changes;
    }

private:
    const ArticleMoves& moves_;
    const GenerationSketches& now_;
    std::size_t most_;
    std::vector<std::uint32_t> added_;  ///< numbers now
    std::vector<std::uint32_t> gone_;   ///< numbers before
};

}  // namespace

std::optional<ArticleChanges> find_changes(const ArticleMoves& moves, const GenerationSketches& now,
                                           const std::vector<StorySegment>& before,
                                           std::size_t count, std::size_t most)
{
    ChangesFinder finder(moves, now, most);
    finder.add_new();
    if (finder.is_too_much())
        return std::nullopt;
    if (moves.gone(static_cast<std::uint32_t>(count)).empty() && !now.has_removed() &&
        !has_removed(before))
        return finder.take(nullptr);
    try {
        const GenerationSketches then(before);
        if (then.count() != count)
            return std::nullopt;
        finder.add_removed(then);
        return finder.is_too_much() ? std::nullopt : std::optional(finder.take(&then));
    } catch (const Error&) {
        return std::nullopt;  // the article may be removed because it is damaged
    }
}

}  // namespace onrecord
