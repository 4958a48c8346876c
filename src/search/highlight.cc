#include "search/highlight.h"

#include <algorithm>
#include <limits>
#include <utility>

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

    /// Is the plan true?
    bool run(const Plan& plan)
    {
        counts_.assign(found_.size(), false);
        return holds(plan);
    }

    /// The patterns that count; none when the plan is false.
    [[nodiscard]] const std::vector<bool>& counting() const { return counts_; }

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

    bool node_holds(const PatternPlan&) { return take_found(); }
    bool node_holds(const SaidPlan&) { return take_found(); }

    bool take_found()
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
    } else if (const auto* said = std::get_if<SaidPlan>(&plan.node)) {
        patterns_.push_back({nullptr, {}, std::make_unique<Highlighter>(*said->part)});
    } else if (const auto* words = std::get_if<PatternPlan>(&plan.node)) {
        collect_words(*words);
    }
}

void Highlighter::collect_words(const PatternPlan& words)
{
    Pattern& pattern = patterns_.emplace_back();
    pattern.field = words.field;
    for (const std::vector<std::string>& terms : words.places) {
        std::vector<std::uint32_t>& numbers = pattern.places.emplace_back();
        for (const std::string& term : terms) {
            const auto next = static_cast<std::uint32_t>(terms_.size());
            numbers.push_back(terms_.try_emplace(term, next).first->second);
            first_bytes_[static_cast<unsigned char>(term.front())] = true;
        }
        std::ranges::sort(numbers);
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
        if (patterns_[i].said != nullptr) {
            found[i] = find_said(patterns_[i], i, facts, article.text);
            continue;
        }
        const Values searched = values(*patterns_[i].field);
        const std::size_t before = article.title.matches.size() + article.text.matches.size();
        if (covers(searched, facts.title))
            find(patterns_[i], i, article.title);
        if (covers(searched, facts.text))
            find(patterns_[i], i, article.text);
        found[i] = article.title.matches.size() + article.text.matches.size() > before;
    }
    Evaluation evaluation(found, facts, values);
    evaluation.run(plan_);
    keep(article.title, evaluation.counting());
    keep(article.text, evaluation.counting());
    return article;
}

/// Finds in the text what the quotes that match say.
bool Highlighter::find_said(const Pattern& pattern, std::uint32_t number, const Facts& facts,
                            ScannedText& text)
{
    bool any = false;
    for (const Quote& quote : facts.quotes) {
        const Said said = pattern.said->look_into(facts, quote);
        any = any || said.matches;
        for (const PatternMatch& match : said.words.matches) {
            const std::uint32_t begin = quote.words.begin + said.words.words[match.first].begin;
            const auto first = std::ranges::lower_bound(text.words, begin, {}, &ScannedWord::begin);
            if (first == text.words.end() || first->begin != begin)
                continue;
            const auto at = static_cast<std::uint32_t>(first - text.words.begin());
            text.matches.push_back({at, at + match.last - match.first, number});
        }
    }
    return any;
}

ScannedText Highlighter::in_quote(const Facts& facts, const Quote& quote) const
{
    return look_into(facts, quote).words;
}

Highlighter::Said Highlighter::look_into(const Facts& facts, const Quote& quote) const
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
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        if (patterns_[i].said != nullptr) {
            const Said inner = patterns_[i].said->look_into(facts, quote);
            found[i] = inner.matches;
            for (const PatternMatch& match : inner.words.matches)
                scanned.matches.push_back({match.first, match.last, i});
            continue;
        }
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
    }
    Evaluation evaluation(found, facts, values);
    const bool matches = evaluation.run(plan_);
    keep(scanned, evaluation.counting());
    return {std::move(scanned), matches};
}

}  // namespace onrecord
