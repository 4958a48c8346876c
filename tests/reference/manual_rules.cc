#include "manual_rules.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>

#include "globs.h"
#include "lang/profile.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

const std::vector<Query>* parts_of(const Query& query)
{
    if (const auto* all = std::get_if<AllOfNode>(&query.node))
        return &all->parts;
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return &any->parts;
    return nullptr;
}

/// The languages asked for, those under NOT aside.
void collect_languages(const Query& query, std::set<std::string>& found)
{
    if (const auto* value = std::get_if<ValueNode>(&query.node))
        if (value->field->name == "lang")
            found.insert(value->text);
    if (const auto* said = std::get_if<SaidNode>(&query.node))
        collect_languages(*said->part, found);
    if (const auto* parts = parts_of(query))
        for (const Query& part : *parts)
            collect_languages(part, found);
}

std::string most_frequent_language(const std::vector<Facts>& articles)
{
    std::map<std::string, std::size_t> counts;
    for (const Facts& article : articles)
        if (find_language(article.language) != nullptr)
            ++counts[article.language];
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? std::string() : most->first;
}

/// US, WHO
bool in_capitals(const std::string& word)
{
    return word.size() > 1 &&
           std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_stop_word(const Query& query, const std::set<std::string>& stops)
{
    const auto* word = std::get_if<WordNode>(&query.node);
    if (word == nullptr || in_capitals(word->text) || word->edits > 0 || is_glob(word->text) ||
        word->spelling.counts() || word->text.find('.') != std::string::npos)
        return false;
    const std::vector<std::string> terms = word_terms(word->text);
    return terms.size() == 1 && stops.contains(terms.front());
}

bool is_ascii_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

}  // namespace

std::set<std::string> stop_words(const Query& query, const std::vector<Facts>& articles)
{
    std::set<std::string> asked;
    collect_languages(query, asked);
    const LanguageProfile* profile =
        find_language(asked.size() == 1 ? *asked.begin() : most_frequent_language(articles));
    std::set<std::string> stops;
    if (profile != nullptr)
        for (const std::string_view word : profile->stop_words)
            if (const std::vector<std::string> terms = word_terms(word); terms.size() == 1)
                stops.insert(terms.front());
    return stops;
}

Query without_stop_words(const Query& query, const std::set<std::string>& stops)
{
    const auto clean = [&](const Query& part) { return without_stop_words(part, stops); };
    if (const auto* any = std::get_if<AnyOfNode>(&query.node)) {
        AnyOfNode cleaned;
        std::ranges::transform(any->parts, std::back_inserter(cleaned.parts), clean);
        return {std::move(cleaned)};
    }
    if (const auto* negated = std::get_if<NotNode>(&query.node))
        return {NotNode{std::make_shared<const Query>(clean(*negated->part))}};
    if (const auto* said = std::get_if<SaidNode>(&query.node))
        return {SaidNode{std::make_shared<const Query>(clean(*said->part))}};
    const auto* all = std::get_if<AllOfNode>(&query.node);
    if (all == nullptr)
        return query;
    const bool has_others = std::ranges::any_of(all->parts, [&](const Query& part) {
        return holds_words(part) && !is_stop_word(part, stops);
    });
    AllOfNode cleaned;
    for (const Query& part : all->parts)
        if (!has_others || !is_stop_word(part, stops))
            cleaned.parts.push_back(clean(part));
    return {std::move(cleaned)};
}

namespace {

Query remade(const Query& query, Query (*change)(const Query&))
{
    if (const auto* negated = std::get_if<NotNode>(&query.node))
        return {NotNode{std::make_shared<const Query>(change(*negated->part))}};
    Query made = query;
    if (auto* any = std::get_if<AnyOfNode>(&made.node))
        std::ranges::transform(any->parts, any->parts.begin(), change);
    if (auto* all = std::get_if<AllOfNode>(&made.node))
        std::ranges::transform(all->parts, all->parts.begin(), change);
    return made;
}

bool only_speakers(const Query& query)
{
    if (const auto* parts = parts_of(query))
        return std::ranges::all_of(*parts, only_speakers);
    if (const auto* negated = std::get_if<NotNode>(&query.node))
        return only_speakers(*negated->part);
    const auto* value = std::get_if<ValueNode>(&query.node);
    return value != nullptr && value->field->name == "speaker";
}

bool only_speech(const Query& query)
{
    const auto* any = std::get_if<AnyOfNode>(&query.node);
    return any != nullptr ? std::ranges::all_of(any->parts, only_speech)
                          : std::holds_alternative<SaidNode>(query.node);
}

Query spoken_by(const Query& speech, const std::vector<Query>& speakers)
{
    if (const auto* any = std::get_if<AnyOfNode>(&speech.node)) {
        AnyOfNode bound;
        for (const Query& part : any->parts)
            bound.parts.push_back(spoken_by(part, speakers));
        return {std::move(bound)};
    }
    AllOfNode inside;
    inside.parts = speakers;
    inside.parts.push_back(*std::get<SaidNode>(speech.node).part);
    return {SaidNode{std::make_shared<const Query>(Query{std::move(inside)})}};
}

}  // namespace

Query with_bound_speakers(const Query& query)
{
    const Query made = remade(query, with_bound_speakers);
    const auto* all = std::get_if<AllOfNode>(&made.node);
    if (all == nullptr || std::ranges::none_of(all->parts, only_speech))
        return made;
    std::vector<Query> speakers;
    std::ranges::copy_if(all->parts, std::back_inserter(speakers), only_speakers);
    AllOfNode bound;
    for (const Query& part : all->parts)
        if (only_speech(part))
            bound.parts.push_back(spoken_by(part, speakers));
        else if (!only_speakers(part))
            bound.parts.push_back(part);
    return {std::move(bound)};
}

namespace {

/// "tax-free" as "tax" and "free"; what is no compound as it is.
std::vector<Query> apart(const Query& part, const std::set<std::string>& stops)
{
    const auto* compound = std::get_if<WordNode>(&part.node);
    if (compound == nullptr || compound->edits > 0 || is_glob(compound->text) ||
        compound->spelling.counts())
        return {part};
    std::vector<Query> words;
    std::istringstream typed(compound->text);
    for (std::string text; std::getline(typed, text, '-');)
        if (Query word{WordNode{compound->field, text, {}}};
            !word_terms(text).empty() && !is_stop_word(word, stops))
            words.push_back(std::move(word));
    return words.empty() ? std::vector<Query>{part} : words;
}

}  // namespace

Query any_of_the_words(const Query& query, const std::set<std::string>& stops)
{
    const auto* all = std::get_if<AllOfNode>(&query.node);
    AnyOfNode words;
    AllOfNode filters;
    for (const Query& part : all != nullptr ? all->parts : std::vector<Query>{query})
        for (const Query& one : apart(part, stops))
            (holds_words(one) ? words.parts : filters.parts).push_back(one);
    if (!words.parts.empty())
        filters.parts.push_back({std::move(words)});
    return {std::move(filters)};
}

bool holds_words(const Query& query)
{
    if (const auto* parts = parts_of(query))
        return std::ranges::any_of(*parts, holds_words);
    if (const auto* said = std::get_if<SaidNode>(&query.node))
        return holds_words(*said->part);
    return std::holds_alternative<WordNode>(query.node) ||
           std::holds_alternative<PhraseNode>(query.node) ||
           std::holds_alternative<ProximityNode>(query.node) ||
           std::holds_alternative<AtLeastNode>(query.node);
}

std::vector<std::string> words_of_typed(const std::string& typed)
{
    std::vector<std::string> terms = word_terms(typed);
    const std::size_t apostrophe = typed.find('\'');
    if (apostrophe == std::string::npos || terms.size() < 2)
        return terms;
    const std::vector<std::string> before = word_terms(typed.substr(0, apostrophe));
    const std::vector<std::string> behind = word_terms(typed.substr(apostrophe + 1));
    const bool two_words =
        before.size() == 1 && behind.size() + 1 == terms.size() && before.front() == terms.front();
    const bool letters =
        std::ranges::all_of(terms.front(), is_ascii_letter) && is_ascii_letter(terms[1].front());
    if (two_words && letters)
        terms.erase(terms.begin());
    return terms;
}

}  // namespace onrecord::reference
