#include "search/nearness.h"

#include <algorithm>
#include <limits>

#include "search/pattern_terms.h"
#include "search/weight.h"

namespace onrecord {

namespace {

/// The patterns of the default field that a plan ranks by, in the order of the query.
void collect_patterns(const Plan& plan, std::vector<const PatternPlan*>& patterns)
{
    if (const auto* pattern = std::get_if<PatternPlan>(&plan.node)) {
        if (pattern->field == &fields().front())
            patterns.push_back(pattern);
    } else if (const auto* all = std::get_if<AllOfPlan>(&plan.node)) {
        for (const Plan& part : all->parts)
            collect_patterns(part, patterns);
    } else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        for (const Plan& part : any->parts)
            collect_patterns(part, patterns);
    }
}

SoughtWords sought(const std::vector<std::string>& terms, const WordFile& file)
{
    std::vector<WordNumber> numbers;
    for (const std::string& term : terms)
        if (const std::optional<WordNumber> number = file.number(term))
            numbers.push_back(*number);
    std::ranges::sort(numbers);
    return SoughtWords(std::move(numbers));
}

/// Calls `take` with each place of some words in an article, rising.
template <class Take>
void for_each_place(const SoughtWords& sought, const ArticleWords& words, const Take& take)
{
    sought.any_place(words, {0, words.count()}, [&take](std::uint32_t place) {
        take(place);
        return false;
    });
}

/// Does that word, one of those that stand there, stand at a place?
bool stands_at(const ArticleWords& words, std::uint32_t place, WordNumber word)
{
    const std::uint16_t code = words.codes[place];
    return code == ArticleWords::escape ? words.at(place) == word : code == word;
}

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// The least distance between a place of one and a place of the other; large when one has none.
std::uint32_t distance(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::uint32_t least = nowhere;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        least = std::min(least, a[i] < b[j] ? b[j] - a[i] : a[i] - b[j]);
        if (a[i] < b[j])
            ++i;
        else
            ++j;
    }
    return least;
}

/// How far the nearest of some places is, asked of rising places.
class Distance {
public:
    explicit Distance(const std::vector<std::uint32_t>& places) : places_(places) {}

    [[nodiscard]] std::uint32_t from(std::uint32_t place)
    {
        while (next_ < places_.size() && places_[next_] < place)
            ++next_;
        std::uint32_t least = next_ < places_.size() ? places_[next_] - place : nowhere;
        if (next_ > 0)
            least = std::min(least, place - places_[next_ - 1]);
        return least;
    }

private:
    const std::vector<std::uint32_t>& places_;
    std::size_t next_ = 0;
};

/// Words of a query are held against so many that follow them.
constexpr std::size_t following = 3;

}  // namespace

Nearness::Nearness(const VoicePlan& voice, const SearchContext& context)
    : context_(context), name_(voice.name ? &*voice.name : nullptr)
{
    std::vector<const PatternPlan*> patterns;
    collect_patterns(voice.quotes, patterns);
    PatternTerms terms(context);
    for (const PatternPlan* pattern : patterns) {
        double rarity = 0;
        for (const PatternWords& place : terms.of(*pattern))
            rarity += place.rarity;
        words_.push_back({pattern, rarity});
    }
    segments_.resize(context.reader.segments().size());
    places_.resize(words_.size());
}

Nearness::Forms Nearness::forms_of(const PatternPlan& pattern, const WordFile& file)
{
    Forms forms{sought(pattern.places.front(), file), {}, true};
    if (!pattern.typed.empty() && !pattern.typed.front().empty()) {
        forms.typed = file.number(pattern.typed.front());
        forms.all_typed = forms.typed && forms.all.words().size() == 1;
    }
    return forms;
}

const Nearness::Segment& Nearness::segment(std::size_t place)
{
    std::optional<Segment>& segment = segments_[place];
    if (!segment) {
        const WordFile& file = context_.reader.segments()[place].files.words;
        segment.emplace();
        if (name_ != nullptr)
            segment->push_back(forms_of(*name_, file));
        for (const SoughtWord& word : words_)
            segment->push_back(forms_of(*word.pattern, file));
    }
    return *segment;
}

bool Nearness::find_name(const ArticleWords& words, const Segment& segment)
{
    name_places_.clear();
    if (name_ != nullptr)
        for_each_place(segment.front().all, words,
                       [this](std::uint32_t place) { name_places_.push_back(place); });
    return name_ == nullptr || !name_places_.empty();
}

void Nearness::find_places(const ArticleWords& words, const Segment& segment)
{
    auto at = segment.begin() + (name_ == nullptr ? 0 : 1);
    for (Places& places : places_) {
        const Forms& forms = *at++;
        places.all.clear();
        places.typed.clear();
        for_each_place(forms.all, words, [&](std::uint32_t place) {
            places.all.push_back(place);
            if (forms.all_typed || (forms.typed && stands_at(words, place, *forms.typed)))
                places.typed.push_back(place);
        });
    }
}

double Nearness::by_name()
{
    sums_.assign(name_places_.size(), 0);
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (places_[i].all.empty())
            continue;
        Distance to_any(places_[i].all);
        Distance to_typed(places_[i].typed);
        for (std::size_t at = 0; at < name_places_.size(); ++at)
            sums_[at] += name_nearness_part(words_[i].rarity, to_any.from(name_places_[at]),
                                            to_typed.from(name_places_[at]));
    }
    return sums_.empty() ? 0 : *std::ranges::max_element(sums_);
}

double Nearness::by_pairs() const
{
    double sum = 0;
    for (std::size_t i = 0; i < places_.size(); ++i)
        for (std::size_t j = i + 1; j < places_.size() && j <= i + following; ++j)
            sum += pair_nearness_part(words_[i].rarity + words_[j].rarity,
                                      distance(places_[i].all, places_[j].all));
    return sum;
}

double Nearness::of(DocumentNumber article)
{
    const auto [place, number] = context_.reader.in_segment(Unit::articles, article);
    const ArticleWords words = context_.reader.segments()[place].files.words.article(number);
    if (!find_name(words, segment(place)))
        return 0;
    find_places(words, segment(place));
    double sum = by_name() + by_pairs();
    for (std::size_t i = 0; i < words_.size(); ++i)
        if (!places_[i].typed.empty())
            sum += words_[i].rarity;
    return sum;
}

}  // namespace onrecord
