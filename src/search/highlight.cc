#include "search/highlight.h"

#include <algorithm>
#include <limits>

#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::uint32_t unsought = std::numeric_limits<std::uint32_t>::max();

using Values = std::vector<FieldValue>;
using ValuesOf = std::function<Values(const Field&)>;

bool lies_in(const Date& date, const PeriodPlan& period)
{
    return date.stated() && (!period.since || date.first_day() >= *period.since) &&
           (!period.until || date.last_day() <= *period.until);
}

bool has_value(const ValuePlan& plan, const Values& values)
{
    return std::ranges::any_of(values, [&plan](const FieldValue& value) {
        const std::string key =
            plan.field->match == Match::name ? name_key(value.text) : std::string(value.text);
        return std::ranges::find(plan.keys, key) != plan.keys.end();
    });
}

/// Decides which patterns made a plan true for one document.
class Evaluation {
public:
    /// `found[i]`: pattern i occurs in the document.
    Evaluation(const std::vector<bool>& found, const Facts& facts, const ValuesOf& values)
        : found_(found), facts_(facts), values_(values)
    {
    }

    /// The patterns that count; none when the plan is false.
    std::vector<bool> run(const Plan& plan)
    {
        counts_.assign(found_.size(), false);
        holds(plan);
        return counts_;
    }

private:
    bool holds(const Plan& plan)
    {
        const std::size_t begin = next_;
        const bool truth =
            std::visit([this](const auto& node) { return this->node_holds(node); }, plan.node);
        if (!truth)
            drop(begin);
        return truth;
    }

    void drop(std::size_t begin)
    {
        for (std::size_t i = begin; i < next_; ++i)
            counts_[i] = false;
    }

    static bool node_holds(const EverythingPlan&) { return true; }
    bool node_holds(const UndatedPlan&) const { return !facts_.date.stated(); }
    bool node_holds(const PeriodPlan& period) const { return lies_in(facts_.date, period); }
    bool node_holds(const ValuePlan& value) const
    {
        return has_value(value, values_(*value.field));
    }

    bool node_holds(const PatternPlan&)
    {
        counts_[next_] = found_[next_];
        return found_[next_++];
    }

    // Every part is visited, so that patterns keep their numbers.
    bool node_holds(const AllOfPlan& all)
    {
        bool truth = true;
        for (const Plan& part : all.parts)
            truth = holds(part) && truth;
        return truth;
    }

    bool node_holds(const AnyOfPlan& any)
    {
        bool truth = false;
        for (const Plan& part : any.parts)
            truth = holds(part) || truth;
        return truth;
    }

    bool node_holds(const NotPlan& negated)
    {
        const std::size_t begin = next_;
        const bool truth = !holds(*negated.part);
        drop(begin);
        return truth;
    }

    const std::vector<bool>& found_;
    const Facts& facts_;
    const ValuesOf& values_;
    std::vector<bool> counts_;
    std::size_t next_ = 0;
};

/// True when `values` holds the very text `part`, not an equal one.
bool covers(const Values& values, std::string_view part)
{
    return std::ranges::any_of(values, [part](const FieldValue& value) {
        return value.text.data() == part.data() && value.text.size() == part.size();
    });
}

void keep(ScannedText& scanned, const std::vector<bool>& counting)
{
    std::erase_if(scanned.matches,
                  [&counting](const PatternMatch& match) { return !counting[match.pattern]; });
    std::ranges::sort(scanned.matches, {}, &PatternMatch::first);
}

}  // namespace

Highlighter::Highlighter(const Plan& plan) : plan_(plan)
{
    collect(plan);
}

void Highlighter::collect(const Plan& plan)
{
    if (const auto* all = std::get_if<AllOfPlan>(&plan.node)) {
        for (const Plan& part : all->parts)
            collect(part);
    } else if (const auto* any = std::get_if<AnyOfPlan>(&plan.node)) {
        for (const Plan& part : any->parts)
            collect(part);
    } else if (const auto* negated = std::get_if<NotPlan>(&plan.node)) {
        collect(*negated->part);
    } else if (const auto* words = std::get_if<PatternPlan>(&plan.node)) {
        Pattern& pattern = patterns_.emplace_back();
        pattern.field = words->field;
        for (const std::vector<std::string>& terms : words->places) {
            std::vector<std::uint32_t>& numbers = pattern.places.emplace_back();
            for (const std::string& term : terms) {
                const auto next = static_cast<std::uint32_t>(terms_.size());
                numbers.push_back(terms_.try_emplace(term, next).first->second);
                first_bytes_[static_cast<unsigned char>(term.front())] = true;
            }
            std::ranges::sort(numbers);
        }
    }
}

std::uint32_t Highlighter::number_of(std::string_view term) const
{
    if (!first_bytes_[static_cast<unsigned char>(term.front())])
        return unsought;
    const auto found = terms_.find(term);
    return found == terms_.end() ? unsought : found->second;
}

ScannedText Highlighter::scan(std::string_view text) const
{
    ScannedText scanned;
    scanned.words.reserve(text.size() / 5);
    WordReader reader(text);
    Word word;
    while (reader.next(word))
        scanned.words.push_back({word.begin, word.end, number_of(word.term), word.sentence_start});
    return scanned;
}

void Highlighter::find(const Pattern& pattern, std::uint32_t number, ScannedText& scanned) const
{
    const std::vector<ScannedWord>& words = scanned.words;
    const std::size_t length = pattern.places.size();
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        std::size_t place = 0;
        while (place < length && words[first + place].term != unsought &&
               std::ranges::binary_search(pattern.places[place], words[first + place].term))
            ++place;
        if (place == length)
            scanned.matches.push_back({static_cast<std::uint32_t>(first),
                                       static_cast<std::uint32_t>(first + length - 1), number});
    }
}

ScannedArticle Highlighter::in_article(const Facts& facts) const
{
    ScannedArticle article{scan(facts.title), scan(facts.text)};
    const ValuesOf values = [&facts](const Field& field) {
        return field.of_article == nullptr ? Values{} : field.of_article(facts);
    };
    std::vector<bool> found(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const Values searched = values(*patterns_[i].field);
        const std::size_t before = article.title.matches.size() + article.text.matches.size();
        if (covers(searched, facts.title))
            find(patterns_[i], i, article.title);
        if (covers(searched, facts.text))
            find(patterns_[i], i, article.text);
        found[i] = article.title.matches.size() + article.text.matches.size() > before;
    }
    const std::vector<bool> counting = Evaluation(found, facts, values).run(plan_);
    keep(article.title, counting);
    keep(article.text, counting);
    return article;
}

ScannedText Highlighter::in_quote(const Facts& facts, const Quote& quote) const
{
    const std::string_view said =
        std::string_view(facts.text).substr(quote.words.begin, quote.words.end - quote.words.begin);
    ScannedText scanned = scan(said);
    const ValuesOf values = [&facts, &quote](const Field& field) {
        if (field.of_quote != nullptr)
            return field.of_quote(facts, quote);
        return field.of_article == nullptr ? Values{} : field.of_article(facts);
    };
    std::vector<bool> found(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); ++i)
        for (const FieldValue& value : values(*patterns_[i].field)) {
            const bool is_said = value.text.data() == said.data();
            ScannedText elsewhere;
            if (!is_said)
                elsewhere = scan(value.text);
            ScannedText& place = is_said ? scanned : elsewhere;
            const std::size_t before = place.matches.size();
            find(patterns_[i], i, place);
            found[i] = found[i] || place.matches.size() > before;
        }
    keep(scanned, Evaluation(found, facts, values).run(plan_));
    return scanned;
}

}  // namespace onrecord
