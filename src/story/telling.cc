#include "story/telling.h"

#include <algorithm>
#include <span>

#include "story/shingles.h"
#include "text/code_points.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t words_of_passage = 3;
constexpr std::size_t words_of_lead = 50;

/// A letter that small letters could stand for.
bool begins_with_capital(std::string_view text, const Word& word)
{
    std::size_t at = word.begin;
    const Point& point = point_of(next_code_point(text, at));
    return point.kind == PointKind::letter && !point.has(Point::lower_case) &&
           point.folded_form() != text.substr(word.begin, at - word.begin);
}

bool has_figure(std::string_view term)
{
    return term.find_first_of("0123456789") != std::string_view::npos;
}

std::uint32_t short_hash(WordHash word)
{
    return static_cast<std::uint32_t>(word >> 32);
}

std::vector<std::uint32_t> read_title(std::string_view title)
{
    std::vector<std::uint32_t> words;
    WordReader reader(title);
    Word word;
    while (words.size() < most_words && reader.next(word))
        words.push_back(short_hash(word_hash(word.term)));
    sort_once(words);
    return words;
}

}  // namespace

Telling read_telling(std::string_view title, std::string_view text, const Date& date)
{
    Telling telling;
    telling.date = date;
    telling.title = read_title(title);
    std::vector<WordHash> words;
    std::size_t unspaced = 0;
    WordReader reader(text);
    Word word;
    while (words.size() < most_words && reader.next(word)) {
        const WordHash hash = word_hash(word.term);
        if (has_figure(word.term))
            telling.numbers.push_back(short_hash(hash));
        else if (!word.sentence_start && word.term.size() > 1 && begins_with_capital(text, word))
            telling.names.push_back(short_hash(hash));
        unspaced += is_unspaced(word.term) ? 1U : 0U;
        telling.vocabulary.push_back(short_hash(hash));
        words.push_back(hash);
    }
    telling.words = words.size();
    const std::size_t length = shingle_length(words_of_passage, unspaced, words.size());
    telling.passages = shingles(words, length);
    const std::span<const WordHash> lead(words);
    telling.lead = shingles(lead.first(std::min(words.size(), words_of_lead)), length);
    for (std::vector<std::uint32_t>* list :
         {&telling.passages, &telling.lead, &telling.vocabulary, &telling.numbers, &telling.names})
        sort_once(*list);
    return telling;
}

}  // namespace onrecord
