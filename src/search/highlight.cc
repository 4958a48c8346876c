#include "search/highlight.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "search/satisfied.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::uint32_t unsought = std::numeric_limits<std::uint32_t>::max();

/// True when `values` holds the very text `part`, not an equal one.
bool covers(const FieldValues& values, std::string_view part)
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

/// Does the pattern stand at word `first`?
bool stands_at(const std::vector<std::vector<std::uint32_t>>& places,
               const std::vector<ScannedWord>& words, std::size_t first)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        if (words[first + i].term == unsought ||
            !std::ranges::binary_search(places[i], words[first + i].term))
            return false;
    return true;
}

/// Where a pattern stands in a text, in order.
void find_places(const std::vector<std::vector<std::uint32_t>>& places, const ScannedText& scanned,
                 std::vector<WordRange>& found)
{
    const auto length = static_cast<std::uint32_t>(places.size());
    const auto words = static_cast<std::uint32_t>(scanned.words.size());
    for (std::uint32_t first = 0; first + length <= words; ++first)
        if (stands_at(places, scanned.words, first))
            found.push_back({first, first + length});
}

/// A scanned text as a proximity sees it.
class SpansOfScan : public SpanText {
public:
    using FindLeaf = std::function<void(std::size_t, std::vector<WordRange>&)>;

    SpansOfScan(const ScannedText& scanned, FindLeaf find_leaf) : find_leaf_(std::move(find_leaf))
    {
        for (std::uint32_t i = 1; i < scanned.words.size(); ++i) {
            if (scanned.words[i].sentence_start)
                sentences_.push_back(i);
            if (scanned.words[i].paragraph_start)
                paragraphs_.push_back(i);
        }
    }

    void find(std::size_t leaf, std::vector<WordRange>& found) override { find_leaf_(leaf, found); }
    const std::vector<std::uint32_t>& sentence_starts() override { return sentences_; }
    const std::vector<std::uint32_t>& paragraph_starts() override { return paragraphs_; }

private:
    FindLeaf find_leaf_;
    std::vector<std::uint32_t> sentences_;
    std::vector<std::uint32_t> paragraphs_;
};

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
        patterns_.push_back({nullptr, {}, std::make_unique<Highlighter>(*said->part), nullptr});
    } else if (const auto* near = std::get_if<ProximityPlan>(&plan.node)) {
        collect_near(*near);
    } else if (const auto* words = std::get_if<PatternPlan>(&plan.node)) {
        collect_words(*words);
    }
}

void Highlighter::collect_near(const ProximityPlan& near)
{
    const std::size_t first = patterns_.size();
    auto spans = std::make_unique<SpanFinder>(near);
    for (const PatternPlan* leaf : spans->leaves())
        collect_words(*leaf);
    patterns_[first].near = std::move(spans);
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
        scanned.words.push_back({word.begin, word.end, number_of(word.term), word.sentence_start,
                                 word.paragraph_start});
    return scanned;
}

/// A headline is one sentence.
ScannedText Highlighter::scan_headline(std::string_view text) const
{
    ScannedText scanned = scan(text);
    for (std::size_t i = 1; i < scanned.words.size(); ++i)
        scanned.words[i].sentence_start = scanned.words[i].paragraph_start = false;
    return scanned;
}

std::uint32_t Highlighter::group_size(const Pattern& pattern)
{
    return pattern.near == nullptr ? 1 : static_cast<std::uint32_t>(pattern.near->leaves().size());
}

/// Adds the matches of the patterns of a group, and notes which of them were found.
void Highlighter::find_group(std::uint32_t first, ScannedText& scanned,
                             std::vector<bool>& found) const
{
    const std::size_t before = scanned.matches.size();
    if (patterns_[first].near != nullptr) {
        find_near(first, scanned);
    } else {
        std::vector<WordRange> places;
        find_places(patterns_[first].places, scanned, places);
        for (const WordRange place : places)
            scanned.matches.push_back({place.begin, place.end - 1, first});
    }
    for (std::size_t i = before; i < scanned.matches.size(); ++i)
        found[scanned.matches[i].pattern] = true;
}

void Highlighter::find_near(std::uint32_t first, ScannedText& scanned) const
{
    SpansOfScan text(scanned, [&](std::size_t leaf, std::vector<WordRange>& found) {
        find_places(patterns_[first + leaf].places, scanned, found);
    });
    std::uint32_t number = first;
    for (const std::vector<WordRange>& taking_part : patterns_[first].near->taking_part(text)) {
        for (const WordRange place : taking_part)
            scanned.matches.push_back({place.begin, place.end - 1, number});
        ++number;
    }
}

ScannedArticle Highlighter::in_article(const Facts& facts) const
{
    ScannedArticle article{scan_headline(facts.title), scan(facts.text)};
    const ValuesOf values = [&facts](const Field& field) {
        return field.of_article == nullptr ? FieldValues{} : field.of_article(facts);
    };
    std::vector<bool> found(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); i += group_size(patterns_[i])) {
        if (patterns_[i].said != nullptr) {
            found[i] = find_said(patterns_[i], i, facts, article.text);
            continue;
        }
        const FieldValues searched = values(*patterns_[i].field);
        if (covers(searched, facts.title))
            find_group(i, article.title, found);
        if (covers(searched, facts.text))
            find_group(i, article.text, found);
    }
    const Satisfied satisfied = satisfied_by(found, plan_, facts, values);
    keep(article.title, satisfied.counting);
    keep(article.text, satisfied.counting);
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
        return field.of_article == nullptr ? FieldValues{} : field.of_article(facts);
    };
    std::vector<bool> found(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); i += group_size(patterns_[i])) {
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
                elsewhere = scan_headline(value.text);
            find_group(i, is_said ? scanned : elsewhere, found);
        }
    }
    const Satisfied satisfied = satisfied_by(found, plan_, facts, values);
    keep(scanned, satisfied.counting);
    return {std::move(scanned), satisfied.truth};
}

}  // namespace onrecord
