#include "search/highlight.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "search/satisfied.h"
#include "search/written_words.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::uint32_t unsought = std::numeric_limits<std::uint32_t>::max();

/// How much of the very text `part`, not of an equal one, `values` hold: its beginning.
std::optional<std::size_t> covered(const FieldValues& values, std::string_view part)
{
    for (const FieldValue& value : values)
        if (value.text.data() == part.data() && value.text.size() <= part.size())
            return value.text.size();
    return std::nullopt;
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

/// Are the words from `first` on written as the pattern asks?
bool is_written(const PatternPlan& pattern, const ScannedText& scanned, std::size_t first)
{
    for (std::size_t i = 0; i < pattern.written.size(); ++i) {
        const ScannedWord& word = scanned.words[first + i];
        if (!is_written_so(pattern, i, scanned.text.substr(word.begin, word.end - word.begin)))
            return false;
    }
    return true;
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
        patterns_.push_back(
            {nullptr, {}, nullptr, std::make_unique<Highlighter>(*said->part), nullptr, 0});
    } else if (const auto* near = std::get_if<ProximityPlan>(&plan.node)) {
        collect_near(*near, 0);
    } else if (const auto* least = std::get_if<AtLeastPlan>(&plan.node)) {
        collect_near(*least, least->count);
    } else if (const auto* words = std::get_if<PatternPlan>(&plan.node)) {
        collect_words(*words);
    }
}

/// `mentions`: how many there must be.
template <class NearPlan>
void Highlighter::collect_near(const NearPlan& near, std::uint32_t mentions)
{
    const std::size_t first = patterns_.size();
    auto spans = std::make_unique<SpanFinder>(near);
    for (const PatternPlan* leaf : spans->leaves())
        collect_words(*leaf);
    patterns_[first].near = std::move(spans);
    patterns_[first].mentions = mentions;
}

void Highlighter::collect_words(const PatternPlan& words)
{
    Pattern& pattern = patterns_.emplace_back();
    pattern.field = words.field;
    pattern.plan = &words;
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
    scanned.text = text;
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

/// The words of the first `bytes` bytes of a text.
Highlighter::Searched Highlighter::part_of(ScannedText& scanned, std::size_t bytes)
{
    const auto end = std::ranges::lower_bound(scanned.words, bytes, {}, &ScannedWord::begin);
    return {&scanned, static_cast<std::uint32_t>(end - scanned.words.begin())};
}

/// Where a pattern stands in a text, in order.
std::vector<WordRange> Highlighter::places_of(const Pattern& pattern,
                                              const Searched& searched) const
{
    std::vector<WordRange> found;
    const auto length = static_cast<std::uint32_t>(pattern.places.size());
    for (std::uint32_t first = 0; first + length <= searched.end; ++first)
        if (stands_at(pattern.places, searched.text->words, first) &&
            is_written(*pattern.plan, *searched.text, first))
            found.push_back({first, first + length});
    return found;
}

/// Adds the matches of the patterns of a group, and notes which of them were found.
void Highlighter::find_group(std::uint32_t first, const std::vector<Searched>& texts,
                             std::vector<bool>& found) const
{
    if (patterns_[first].mentions > 0 && !is_mentioned(first, texts))
        return;
    for (const Searched& searched : texts) {
        const std::size_t before = searched.text->matches.size();
        find_in(first, searched);
        for (std::size_t i = before; i < searched.text->matches.size(); ++i)
            found[searched.text->matches[i].pattern] = true;
    }
}

void Highlighter::find_in(std::uint32_t first, const Searched& searched) const
{
    if (patterns_[first].near != nullptr) {
        find_near(first, searched);
        return;
    }
    for (const WordRange place : places_of(patterns_[first], searched))
        searched.text->matches.push_back({place.begin, place.end - 1, first});
}

void Highlighter::find_near(std::uint32_t first, const Searched& searched) const
{
    SpansOfScan text(*searched.text, [&](std::size_t leaf, std::vector<WordRange>& found) {
        found = places_of(patterns_[first + leaf], searched);
    });
    std::uint32_t number = first;
    for (const std::vector<WordRange>& taking_part : patterns_[first].near->taking_part(text)) {
        for (const WordRange place : taking_part)
            searched.text->matches.push_back({place.begin, place.end - 1, number});
        ++number;
    }
}

/// Are there as many mentions as there must be?
bool Highlighter::is_mentioned(std::uint32_t first, const std::vector<Searched>& texts) const
{
    std::uint32_t mentions = 0;
    for (const Searched& searched : texts) {
        SpansOfScan text(*searched.text, [&](std::size_t leaf, std::vector<WordRange>& found) {
            found = places_of(patterns_[first + leaf], searched);
        });
        mentions += patterns_[first].near->mentions(text);
    }
    return mentions >= patterns_[first].mentions;
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
        std::vector<Searched> texts;
        if (const auto bytes = covered(searched, facts.title))
            texts.push_back(part_of(article.title, *bytes));
        if (const auto bytes = covered(searched, facts.text))
            texts.push_back(part_of(article.text, *bytes));
        find_group(i, texts, found);
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

/// Looks in texts of the article, of which nothing is shown with a quote.
void Highlighter::find_elsewhere(std::uint32_t first, const std::vector<FieldValue>& values,
                                 const Facts& facts, std::vector<bool>& found) const
{
    std::vector<ScannedText> scanned;
    for (const FieldValue& value : values)
        scanned.push_back(value.text.data() == facts.title.data() ? scan_headline(value.text)
                                                                  : scan(value.text));
    std::vector<Searched> texts;
    for (ScannedText& text : scanned)
        texts.push_back(part_of(text, text.text.size()));
    find_group(first, texts, found);
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
        const Field& field = *patterns_[i].field;
        if (field.of_quote != nullptr)
            find_group(i, {part_of(scanned, said.size())}, found);
        else
            find_elsewhere(i, values(field), facts, found);
    }
    const Satisfied satisfied = satisfied_by(found, plan_, facts, values);
    keep(scanned, satisfied.counting);
    return {std::move(scanned), satisfied.truth};
}

}  // namespace onrecord
