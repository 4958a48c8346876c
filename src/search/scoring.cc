#include "search/scoring.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>

#include "search/score_bounds.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// How long documents are, in the words that were weighed.
class Lengths {
public:
    explicit Lengths(const SearchContext& context)
        : context_(context), average_(context.reader.average_length(context.unit))
    {
    }

    [[nodiscard]] double average() const { return average_; }

    /// Documents must be asked in ascending order.
    [[nodiscard]] std::uint32_t of(DocumentNumber document)
    {
        while (document > end_)
            begin_segment(context_.reader.segments()[next_++]);
        if (context_.unit == Unit::articles)
            return lengths_[document - before_ - 1];
        const QuotePlace& place = quotes_->place(document - before_);
        return place.end - place.begin;
    }

private:
    void begin_segment(const OpenSegment& segment)
    {
        before_ = segment.before(context_.unit);
        end_ = before_ + segment.count(context_.unit);
        lengths_ = segment.files.words.lengths();
        quotes_ = &segment.files.quotes;
    }

    const SearchContext& context_;
    double average_;
    std::size_t next_ = 0;
    DocumentNumber before_ = 0;
    DocumentNumber end_ = 0;
    std::span<const std::uint32_t> lengths_;
    const QuoteFile* quotes_ = nullptr;
};

/// Adds to `frequencies`, one of each place of a document.
void count_occurrences(std::span<const Occurrence> occurrences, const PlacesInSet& places,
                       std::vector<std::uint32_t>& frequencies)
{
    for (const Occurrence& one : occurrences)
        frequencies[places.of(one.document)] += one.frequency;
}

/// Adds to each score what a word is worth in that document. `ranked` is in order of `places`.
void add_scores(const MatchedWord& word, const PlacesInSet& places,
                const std::vector<std::uint32_t>& lengths, double average,
                const Weighting& weighting, std::vector<Ranked>& ranked,
                std::vector<std::uint32_t>& frequencies)
{
    frequencies.assign(ranked.size(), 0);
    const std::span<const Occurrence> all = word.occurrences;
    count_occurrences(all.first(word.as_typed), places, frequencies);
    const auto worth = [&](std::size_t i) {
        return document_part(frequencies[i], lengths[i], average, weighting);
    };
    const double as_typed = word.typed_weight * typed_share;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (frequencies[i] > 0)
            ranked[i].score += as_typed * worth(i);
    count_occurrences(all.subspan(word.as_typed), places, frequencies);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (frequencies[i] > 0) {
            ranked[i].score += word.weight * worth(i);
            ++ranked[i].words;
        }
}

/// What of the matches is in a set of theirs.
Matches only_of(const Matches& matches, MatchSet&& documents)
{
    Matches some{std::move(documents), {}};
    const auto is_inside = [&](const Occurrence& one) { return some.documents.has(one.document); };
    for (const MatchedWord& word : matches.words) {
        const std::span<const Occurrence> all = word.occurrences;
        MatchedWord& left =
            some.words.emplace_back(MatchedWord{word.weight, word.typed_weight, {}});
        std::ranges::copy_if(all.first(word.as_typed), std::back_inserter(left.occurrences),
                             is_inside);
        left.as_typed = left.occurrences.size();
        std::ranges::copy_if(all.subspan(word.as_typed), std::back_inserter(left.occurrences),
                             is_inside);
    }
    return some;
}

/// The `count`th best score of at least so many documents.
double score_at(const std::vector<Ranked>& ranked, std::size_t count)
{
    std::vector<double> scores;
    for (const Ranked& one : ranked)
        scores.push_back(one.score);
    const auto at = scores.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::ranges::nth_element(scores, at, std::greater());
    return *at;
}

}  // namespace

bool same_score(double a, double b)
{
    constexpr double rounding = 1e-9;
    return a - b <= rounding * a;
}

std::vector<Ranked> score(const Matches& matches, const SearchContext& context,
                          const Weighting& weighting)
{
    std::vector<Ranked> ranked;
    std::vector<std::uint32_t> lengths;
    Lengths length(context);
    matches.documents.for_each([&](DocumentNumber document) {
        ranked.push_back({document, 0, 0});
        lengths.push_back(length.of(document));
    });
    std::vector<std::uint32_t> frequencies;
    const PlacesInSet places(matches.documents);
    for (const MatchedWord& word : matches.words)
        add_scores(word, places, lengths, length.average(), weighting, ranked, frequencies);
    return ranked;
}

std::vector<Ranked> score_best(const Matches& matches, const SearchContext& context,
                               const Weighting& weighting, std::size_t count)
{
    constexpr std::size_t few = 16;  // times what is wanted: scoring them all is as cheap
    const ScoreBounds bounds(matches, context.reader.average_length(context.unit), weighting);
    if (count == 0 || bounds.size() / few <= count)
        return score(matches, context, weighting);
    const std::vector<Ranked> first =
        score(only_of(matches, bounds.with_greatest(2 * count)), context, weighting);
    const double least = score_at(first, count);
    return score(only_of(matches, bounds.that_can_reach(least)), context, weighting);
}

}  // namespace onrecord
