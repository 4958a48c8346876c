#include "query/wildcards.h"

#include <algorithm>

#include "text/words.h"

namespace onrecord {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::string_view signs = "*?";

/// Letters that stand for '*' and '?' while a text is cut into words: of Linear A, which no text
/// holds.
constexpr std::string_view any_letters = "\U00010600";
constexpr std::string_view one_letter = "\U00010601";

/// A text with letters for its wildcards.
struct Lettered {
    std::string text;
    std::vector<std::uint32_t> places;  ///< by byte: where it comes from
};

Lettered lettered(std::string_view text)
{
    Lettered made;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const std::string_view byte = text[at] == '*'   ? any_letters
                                      : text[at] == '?' ? one_letter
                                                        : text.substr(at, 1);
        made.text += byte;
        made.places.insert(made.places.end(), byte.size(), at);
    }
    made.places.push_back(static_cast<std::uint32_t>(text.size()));
    return made;
}

/// The term with its wildcards as signs again.
std::string with_signs(std::string_view term)
{
    std::string made;
    while (!term.empty()) {
        const bool any = term.starts_with(any_letters);
        const bool one = term.starts_with(one_letter);
        made += any ? '*' : one ? '?' : term.front();
        term.remove_prefix(any || one ? any_letters.size() : 1);
    }
    return made;
}

std::vector<QueryWord> cut(std::string_view text, const std::vector<std::uint32_t>* places)
{
    std::vector<QueryWord> words;
    WordReader reader(text);
    for (Word word; reader.next(word);) {
        if (places == nullptr)
            words.push_back({word.begin, word.end, std::string(word.term)});
        else
            words.push_back({(*places)[word.begin], (*places)[word.end], with_signs(word.term)});
    }
    return words;
}

/// All words, those of question marks alone and with such at their end included.
std::vector<QueryWord> all_words(std::string_view text)
{
    if (text.find_first_of(signs) == npos)
        return cut(text, nullptr);
    const Lettered made = lettered(text);
    return cut(made.text, &made.places);
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t letters_in(std::string_view term)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        term, [](char c) { return signs.find(c) == npos && !continues_character(c); }));
}

/// How many bytes the first character has.
std::size_t first_character(std::string_view text)
{
    std::size_t bytes = 1;
    while (bytes < text.size() && continues_character(text[bytes]))
        ++bytes;
    return bytes;
}

/// Without what may be punctuation.
std::string_view without_questions(std::string_view term)
{
    return term.substr(0, term.find_last_not_of('?') + 1);
}

void check_word(const Slice& typed, const QueryWord& word, bool in_phrase)
{
    if (!has_wildcards(word.term))
        return;
    const Slice at = typed.part(word.begin, word.end - word.begin);
    constexpr std::size_t fewest = 2;
    const std::size_t letters = letters_in(word.term);
    const bool question = word.term.ends_with('?');
    if (question && in_phrase && !has_wildcards(without_questions(word.term)))
        return;
    if (letters == 0)
        refuse(at, "a wildcard stands for letters of a word, not for words",
               "words between others are asked for with ADJ/3 or \"...\"~3");
    if (question)
        refuse(at, "a question mark at the end of a word may be punctuation or a wildcard",
               "leave it out; for any ending write '*'");
    if (letters < fewest)
        refuse(at, "a word with wildcards needs at least two letters or digits",
               "write more of the word");
}

}  // namespace

std::vector<QueryWord> query_words(std::string_view text)
{
    std::vector<QueryWord> words = all_words(text);
    for (QueryWord& word : words) {
        const std::size_t kept = without_questions(word.term).size();
        word.end -= static_cast<std::uint32_t>(word.term.size() - kept);
        word.term.resize(kept);
    }
    std::erase_if(words, [](const QueryWord& word) { return word.term.empty(); });
    return words;
}

bool has_wildcards(std::string_view term)
{
    return term.find_first_of(signs) != npos;
}

bool matches_wildcards(std::string_view pattern, std::string_view term)
{
    std::size_t at = 0;
    std::size_t retry = npos;  // behind the last '*' in the pattern
    std::size_t retry_at = 0;  // the place in the term that it was tried at
    std::size_t i = 0;
    while (at < term.size()) {
        if (i < pattern.size() && pattern[i] == '*') {
            retry = ++i;
            retry_at = at;
        } else if (i < pattern.size() && pattern[i] == '?') {
            ++i;
            at += first_character(term.substr(at));
        } else if (i < pattern.size() && pattern[i] == term[at]) {
            ++i;
            ++at;
        } else if (retry != npos) {
            retry_at += first_character(term.substr(retry_at));
            at = retry_at;
            i = retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', i) == npos;
}

void check_wildcards(const Slice& typed, std::string_view text, bool in_phrase)
{
    if (text.find_first_of(signs) == npos)
        return;
    for (const std::string_view letter : {any_letters, one_letter})
        if (const std::size_t at = text.find(letter); at != npos)
            refuse(typed.part(at, letter.size()), "this letter cannot stand beside wildcards",
                   "leave it out");
    for (const QueryWord& word : all_words(text))
        check_word(typed, word, in_phrase);
}

}  // namespace onrecord
