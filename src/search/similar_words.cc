#include "search/similar_words.h"

#include <algorithm>
#include <functional>

#include "query/wildcards.h"
#include "search/expansion.h"
#include "search/name_notes.h"
#include "text/words.h"

namespace onrecord {

namespace {

std::string note_of_missing(const IndexReader& reader, const std::string& word)
{
    constexpr std::size_t most = 3;
    const std::string note = "no article holds '" + word + "'";
    const std::vector<std::string> terms = word_terms(word);
    if (terms.size() != 1 || has_wildcards(word))
        return note;
    return note + suggestion(similar_words(reader, terms.front(), most));
}

}  // namespace

std::vector<std::string> similar_words(const IndexReader& reader, std::string_view term,
                                       std::size_t most)
{
    constexpr std::size_t shortest = 3;
    constexpr std::size_t shortest_for_two = 5;
    constexpr std::size_t longest = 64;
    if (term.size() < shortest || term.size() > longest)
        return {};
    std::vector<std::string> words = expand_similar(term, 1, reader).words;
    if (words.empty() && term.size() >= shortest_for_two)
        words = expand_similar(term, 2, reader).words;
    std::ranges::stable_sort(words, std::greater{}, [&reader](const std::string& word) {
        return reader.articles_with(word);
    });
    words.resize(std::min(words.size(), most));
    return words;
}

std::vector<std::string> notes_of_missing(const IndexReader& reader,
                                          const std::vector<std::string>& words)
{
    constexpr std::size_t most_named = 5;
    std::vector<std::string> notes;
    for (const std::string& word : words) {
        if (notes.size() == most_named) {
            notes.push_back("nor " + std::to_string(words.size() - most_named) + " other words");
            break;
        }
        notes.push_back(note_of_missing(reader, word));
    }
    return notes;
}

}  // namespace onrecord
