#include "search/word_patterns.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "query/wildcards.h"

namespace onrecord {

namespace {

/// Words of Latin letters alone, as articles cut off before a vowel and what follows them.
bool is_latin(std::string_view term)
{
    return std::ranges::all_of(term, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The words of a typed word. An article that the analysis cuts off ("l'" of "l'économie") is left
/// out when the word itself follows: texts have it, another one, or none. Beside digits an
/// apostrophe cuts no article off ("90's").
std::vector<QueryWord> without_article(const std::string& typed)
{
    std::vector<QueryWord> words = query_words(typed);
    if (words.size() < 2)
        return words;
    const std::string_view between =
        std::string_view(typed).substr(words[0].end, words[1].begin - words[0].end);
    const bool apostrophe = between == "'" || between == "’";
    if (apostrophe && is_latin(words[0].term) && is_latin(words[1].term.substr(0, 1)))
        words.erase(words.begin());
    return words;
}

/// How the words of `text` are written, where that counts.
void note_spelling(const std::string& text, const std::vector<QueryWord>& words, Spelling spelling,
                   PatternPlan& pattern)
{
    pattern.spelling = spelling;
    for (const QueryWord& word : words)
        if (spelling.counts())
            pattern.written.push_back(
                spelt(std::string_view(text).substr(word.begin, word.end - word.begin), spelling));
}

bool lacks_words(const PatternPlan& pattern)
{
    return std::ranges::any_of(pattern.places, [](const auto& words) { return words.empty(); });
}

}  // namespace

PatternPlan WordPatterns::pattern(const WordNode& node)
{
    PatternPlan pattern{node.field, {}};
    if (node.edits > 0) {
        pattern.places.push_back(similar(query_words(node.text).front().term, node.edits).words);
        if (lacks_words(pattern))
            missing_.push_back(node.text);
        return pattern;
    }
    const std::vector<QueryWord> words = without_article(node.text);
    for (const QueryWord& word : words) {
        const bool inflected = &word == &words.back() && !node.spelling.counts();
        pattern.places.push_back(words_for(word.term, inflected));
        pattern.typed.push_back(inflected && !has_wildcards(word.term) ? word.term : "");
    }
    note_spelling(node.text, words, node.spelling, pattern);
    if (pattern.places.empty())
        pattern.places.emplace_back();
    if (lacks_words(pattern))
        missing_.push_back(node.text);
    return pattern;
}

std::optional<PatternPlan> WordPatterns::known_pattern(const WordNode& node)
{
    const std::size_t missing = missing_.size();
    PatternPlan found = pattern(node);
    if (missing_.size() == missing)
        return found;
    missing_.resize(missing);
    return std::nullopt;
}

PatternPlan WordPatterns::pattern(const PhraseNode& node)
{
    PatternPlan pattern{node.field, {}};
    const std::vector<QueryWord> words = query_words(node.text);
    note_spelling(node.text, words, node.spelling, pattern);
    for (const QueryWord& word : words) {
        pattern.places.push_back(words_for(word.term, node.inflected));
        if (pattern.places.back().empty())
            missing_.push_back(word.term);
    }
    if (pattern.places.empty())
        pattern.places.emplace_back();
    return pattern;
}

std::vector<std::string> WordPatterns::words_for(const std::string& term, bool inflected)
{
    if (has_wildcards(term))
        return expansion(term).words;
    return inflected ? reader_.forms(term) : std::vector<std::string>{term};
}

const WordExpansion& WordPatterns::expansion(const std::string& pattern)
{
    const auto [known, is_new] = expansions_.try_emplace(pattern);
    if (!is_new)
        return known->second;
    known->second = expand(pattern, reader_);
    note(pattern, known->second);
    return known->second;
}

const WordExpansion& WordPatterns::similar(const std::string& term, std::uint32_t edits)
{
    const std::string typed = term + "~" + std::to_string(edits);
    const auto [known, is_new] = expansions_.try_emplace(typed);
    if (!is_new)
        return known->second;
    known->second = expand_similar(term, edits, reader_);
    note(typed, known->second);
    return known->second;
}

void WordPatterns::note(const std::string& typed, const WordExpansion& expansion)
{
    effort_.spend(expansion.looked_at * effort_of::dictionary_word);
    if (expansion.found > expansion.words.size())
        notes_.push_back(typed + " stands for " + std::to_string(expansion.found) + " words; the " +
                         std::to_string(expansion.words.size()) +
                         " most frequent were searched for");
}

}  // namespace onrecord
