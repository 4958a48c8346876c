#include "search/voice.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "query/wildcards.h"
#include "schema/terms.h"
#include "search/names.h"

namespace onrecord {

namespace {

const Field* speaker_field()
{
    return find_field("speaker");
}

const WordNode* plain_word(const Query& query)
{
    const auto* word = std::get_if<WordNode>(&query.node);
    return word != nullptr && word->field == &fields().front() && word->edits == 0 &&
                   !word->spelling.counts() && !has_wildcards(word->text)
               ? word
               : nullptr;
}

bool is_plain_phrase(const Query& query)
{
    const auto* phrase = std::get_if<PhraseNode>(&query.node);
    return phrase != nullptr && phrase->field == &fields().front() && !phrase->spelling.counts();
}

bool is_content_word(const Query& query, const StopWords& stop_words)
{
    const WordNode* word = plain_word(query);
    return word != nullptr && !stop_words.contains(word->text);
}

bool is_speaker(const Query& query)
{
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return std::ranges::all_of(any->parts, is_speaker);
    const auto* value = std::get_if<ValueNode>(&query.node);
    return value != nullptr && value->field == speaker_field();
}

/// Those who are quoted and whose names hold the words of `typed` in this order.
std::vector<NameEntry> quoted_as(const std::string& typed, const IndexReader& reader)
{
    std::vector<NameEntry> names = reader.find_names(*speaker_field(), typed);
    const std::string sought = " " + name_key(typed) + " ";
    std::erase_if(names, [&sought](const NameEntry& name) {
        return name.quotes == 0 || (" " + name.key + " ").find(sought) == std::string::npos;
    });
    return names;
}

/// A name among the parts of an AND.
struct FoundName {
    std::string typed;
    std::string shown;
    std::size_t length = 0;  ///< parts; 0: no name
};

/// The longest name that begins at a part.
FoundName name_at(const std::vector<Query>& parts, std::size_t at, const IndexReader& reader)
{
    constexpr std::size_t longest = 5;
    FoundName found;
    std::string typed;
    for (std::size_t end = at; end < parts.size() && end - at < longest; ++end) {
        const WordNode* word = plain_word(parts[end]);
        if (word == nullptr)
            break;
        typed += (typed.empty() ? "" : " ") + word->text;
        if (end == at)
            continue;
        const std::vector<NameEntry> names = quoted_as(typed, reader);
        if (names.empty())
            continue;
        const auto& most = *std::ranges::max_element(names, {}, &NameEntry::quotes);
        found = {typed, best_spelling(reader.spellings(*speaker_field(), most.key)), end - at + 1};
    }
    return found;
}

/// Names among the parts of an AND, by the place of their first words; none overlap.
std::map<std::size_t, FoundName> names_in(const std::vector<Query>& parts,
                                          const IndexReader& reader)
{
    std::map<std::size_t, FoundName> names;
    for (std::size_t i = 0; i < parts.size();) {
        FoundName name = name_at(parts, i, reader);
        const std::size_t length = std::max<std::size_t>(name.length, 1);
        if (name.length > 0)
            names.emplace(i, std::move(name));
        i += length;
    }
    return names;
}

/// The words and phrases to be said, but for those of the name in [begin, end).
std::vector<Query> sought_words(const std::vector<Query>& parts, const StopWords& stop_words,
                                std::size_t begin, std::size_t end)
{
    std::vector<Query> words;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if ((i < begin || i >= end) &&
            (is_plain_phrase(parts[i]) || is_content_word(parts[i], stop_words)))
            words.push_back(parts[i]);
    return words;
}

Query any_of(std::vector<Query> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return {AnyOfNode{std::move(parts)}};
}

}  // namespace

Voices find_voices(const Query& query, const IndexReader& reader, const StopWords& stop_words)
{
    const auto* all = std::get_if<AllOfNode>(&query.node);
    if (all == nullptr)
        return {};
    const std::vector<Query>& parts = all->parts;
    Voices voices;
    const auto add = [&](Query speaker, std::size_t begin, std::size_t end) {
        std::vector<Query> words = sought_words(parts, stop_words, begin, end);
        if (words.empty())
            return false;
        VoiceQuery voice{both(std::move(speaker), any_of(std::move(words))), {}};
        if (begin < end)
            voice.name = parts[end - 1];
        voices.queries.push_back(std::move(voice));
        return true;
    };
    std::vector<Query> filters;
    std::ranges::copy_if(parts, std::back_inserter(filters), is_speaker);
    if (!filters.empty()) {
        add(any_of(std::move(filters)), 0, 0);
        return voices;
    }
    std::string named;
    for (const auto& [at, name] : names_in(parts, reader))
        if (add({ValueNode{speaker_field(), name.typed, {}}}, at, at + name.length))
            named += (named.empty() ? "" : " or ") + name.shown;
    if (!named.empty())
        voices.note = "read as speaker: " + named +
                      "; what holds the other words in their mouth ranks higher";
    return voices;
}

}  // namespace onrecord
