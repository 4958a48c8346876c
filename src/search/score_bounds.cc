#include "search/score_bounds.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

#include "search/lengths.h"
#include "search/term_frequencies.h"

namespace onrecord {

namespace {

/// More than all roundings of single precision together, as a share of a bound.
constexpr double rounding = 1e-4;

/// Lengths in steps: those below step `i + 1` are of step `i`, those beyond the last of that.
class LengthSteps {
public:
    static constexpr unsigned count = 64;
    static constexpr double in_average = 16;

    explicit LengthSteps(const SearchContext& context)
        : lengths_(context), steps_(in_average / std::max(lengths_.average(), 1.0))
    {
    }

    [[nodiscard]] double average() const { return lengths_.average(); }

    /// Documents must be asked in ascending order.
    [[nodiscard]] std::uint8_t of(DocumentNumber document)
    {
        const auto step = static_cast<std::uint64_t>(lengths_.of(document) * steps_);
        return static_cast<std::uint8_t>(std::min<std::uint64_t>(step, count - 1));
    }

private:
    Lengths lengths_;
    double steps_;  ///< a word
};

/// What a word adds at most to the score of a document of some length where it stands so often.
class WorthOfWord {
public:
    WorthOfWord(double weight, double average_length, const Weighting& weighting)
        : weight_(weight * (1 + rounding)), average_(average_length), weighting_(weighting)
    {
        std::fill(table_.begin() + LengthSteps::count, table_.end(), -1.0F);
    }

    [[nodiscard]] float operator()(std::uint32_t frequency, std::uint8_t length)
    {
        if (frequency >= frequencies)
            return compute(frequency, length);
        float& worth = table_[frequency * LengthSteps::count + length];
        if (worth < 0)
            worth = compute(frequency, length);
        return worth;
    }

private:
    static constexpr std::uint32_t frequencies = 32;

    [[nodiscard]] float compute(std::uint32_t frequency, std::uint8_t length) const
    {
        const double least = length * average_ / LengthSteps::in_average;
        return static_cast<float>(weight_ * document_part(frequency, least, average_, weighting_));
    }

    double weight_;
    double average_;
    Weighting weighting_;
    std::array<float, std::size_t{frequencies} * LengthSteps::count>
        table_{};  ///< less than 0: to be computed
};

/// The `count`th greatest of more than `count` numbers.
float greatest(std::span<const float> numbers, std::size_t count)
{
    std::vector<float> heap(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(count));
    std::ranges::make_heap(heap, std::greater());
    for (const float number : numbers.subspan(count))
        if (number > heap.front()) {
            std::ranges::pop_heap(heap, std::greater());
            heap.back() = number;
            std::ranges::push_heap(heap, std::greater());
        }
    return heap.front();
}

}  // namespace

ScoreBounds::ScoreBounds(std::span<const DocumentNumber> documents, const Matches& matches,
                         const SearchContext& context, const Weighting& weighting)
    : documents_(documents), bounds_(documents.size())
{
    LengthSteps length(context);
    std::vector<std::uint8_t> lengths;
    lengths.reserve(documents.size());
    for (const DocumentNumber document : documents)
        lengths.push_back(length.of(document));
    TermFrequencies frequencies(documents);
    const auto add_worth = [&](double weight) {
        WorthOfWord worth(weight, length.average(), weighting);
        for (std::size_t place = 0; place < bounds_.size(); ++place)
            bounds_[place] += worth(frequencies.all()[place], lengths[place]);
    };
    for (const MatchedWord& word : matches.words) {
        frequencies.clear();
        frequencies.add(word.typed());
        const double as_typed = word.typed().empty() ? 0 : typed_share * word.typed_weight;
        if (word.not_typed().empty()) {
            add_worth(as_typed + word.weight);
            continue;
        }
        if (as_typed > 0)
            add_worth(as_typed);
        frequencies.add(word.not_typed());
        add_worth(word.weight);
    }
}

/// Places of the bounds that are not less, rising.
std::vector<std::size_t> ScoreBounds::places_from(float least) const
{
    constexpr std::size_t at_once = 32;  // as few have any, they are compared in vectors
    std::vector<std::size_t> places;
    for (std::size_t begin = 0; begin < bounds_.size(); begin += at_once) {
        const auto some = std::span(bounds_).subspan(begin, std::min(at_once, size() - begin));
        unsigned reached = 0;
        for (const float bound : some)
            reached += bound >= least ? 1 : 0;
        for (std::size_t i = 0; reached > 0 && i < some.size(); ++i)
            if (some[i] >= least)
                places.push_back(begin + i);
    }
    return places;
}

std::vector<DocumentNumber> ScoreBounds::documents_at(const std::vector<std::size_t>& places) const
{
    std::vector<DocumentNumber> documents;
    documents.reserve(places.size());
    for (const std::size_t place : places)
        documents.push_back(documents_[place]);
    return documents;
}

std::vector<DocumentNumber> ScoreBounds::with_greatest(std::size_t count) const
{
    const float least = count < size() ? greatest(bounds_, count) : 0;
    std::vector<std::size_t> places = places_from(least);
    const auto is_above = [&](std::size_t place) { return bounds_[place] > least; };
    auto equal =
        std::min(count, size()) - static_cast<std::size_t>(std::ranges::count_if(places, is_above));
    std::erase_if(places, [&](std::size_t place) {
        const bool is_left = is_above(place) || equal > 0;
        equal -= !is_above(place) && is_left ? 1 : 0;
        return !is_left;
    });
    return documents_at(places);
}

std::vector<DocumentNumber> ScoreBounds::that_can_reach(double least) const
{
    return documents_at(places_from(static_cast<float>(least * (1 - rounding))));
}

}  // namespace onrecord
