#include "search/similar_articles.h"

#include <algorithm>
#include <map>
#include <utility>

#include "schema/field.h"
#include "search/stop_words.h"
#include "search/weight.h"
#include "search/word_names.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

bool has_digit(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// How often the article has each word.
std::map<std::string_view, double> frequencies(const IndexReader& reader, DocumentNumber article)
{
    const SegmentDocument at = reader.in_segment(Unit::articles, article);
    const ArticleWords words = reader.segments()[at.segment].files.words.article(at.number);
    WordNames names(reader);
    std::map<std::string_view, double> found;
    for (std::uint32_t place = 0; place < words.count(); ++place)
        found[names.name(at.segment, words.at(place))] +=
            place < words.title_words ? title_weight : 1;
    return found;
}

}  // namespace

std::optional<std::vector<TellingWord>> telling_words(const IndexReader& reader,
                                                      std::string_view id, std::size_t count)
{
    constexpr std::size_t least_letters = 3;
    const std::optional<DocumentNumber> article = reader.find_number(id);
    if (!article)
        return std::nullopt;
    const StopWords& stop_words = stop_words_of(reader.article(*article).language);
    const auto all = static_cast<double>(reader.count(Unit::articles));
    std::vector<TellingWord> words;
    for (const auto& [word, frequency] : frequencies(reader, *article)) {
        if (has_digit(word) || stop_words.contains(word) ||
            (word.size() < least_letters && word.size() == count_code_points(word)))
            continue;
        const std::uint64_t with = reader.articles_with(word);
        if (with > 1)
            words.push_back(
                {std::string(word), frequency * rarity(static_cast<double>(with), all), with});
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &TellingWord::weight);
    if (words.size() > count)
        words.resize(count);
    return words;
}

Query similar_query(const std::vector<TellingWord>& words, std::string_view id)
{
    AnyOfNode any;
    for (const TellingWord& word : words) {
        PhraseNode leaf;  // exactly this word: its forms are told apart by what they tell
        leaf.field = &fields().front();
        leaf.text = word.word;
        any.parts.push_back({std::move(leaf)});
    }
    ValueNode itself;
    itself.field = find_field("id");
    itself.text = id;
    Query query = any.parts.size() == 1 ? std::move(any.parts.front()) : Query{std::move(any)};
    return both(std::move(query), negate({std::move(itself)}));
}

}  // namespace onrecord
