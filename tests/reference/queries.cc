#include "queries.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "base/date.h"
#include "base/error.h"
#include "query/query.h"
#include "text/fold.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

using namespace std::string_view_literals;

constexpr std::array word_fields{"title"sv, "text"sv, "headline"sv, "body"sv, "lead"sv, "hlead"sv};
constexpr std::array spelling_fields{"case"sv, "accents"sv};

/// The words of a text as written, without marks around them.
std::vector<std::string> written_words(const std::string& text)
{
    std::vector<std::string> words;
    WordReader reader(text);
    for (Word word; reader.next(word);)
        words.push_back(text.substr(word.begin, word.end - word.begin));
    return words;
}

/// Pieces between spaces that can be typed as a word, with all that sticks to them: `l'eau,`.
std::vector<std::string> typable_pieces(const std::string& text)
{
    std::vector<std::string> pieces;
    std::istringstream stream(text);
    for (std::string piece; stream >> piece;) {
        try {
            if (std::holds_alternative<WordNode>(parse_query(piece, ParseOptions{}).query.node))
                pieces.push_back(piece);
        } catch (const ParseError&) {
            continue;  // an opening quotation mark, a question mark, ...
        }
    }
    return pieces;
}

/// Signs and capitals that would make another query of a word.
bool is_typable(const std::string& word)
{
    return word != "AND" && word != "OR" && word != "NOT" && word != "NEAR" && word != "ADJ" &&
           word != "SENT" && word != "PARA" && word != "XOR" && word.find('\'') != 0;
}

void gather_text(Material& material, const std::string& text)
{
    const std::vector<std::string> words = written_words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_typable(words[i]))
            material.words.push_back(words[i]);
        if (i + 1 < words.size())
            material.pairs.push_back(words[i] + " " + words[i + 1]);
        if (i + 2 < words.size() && i % 3 == 0)
            material.pairs.push_back(words[i] + " " + words[i + 1] + ", " + words[i + 2]);
    }
    constexpr std::size_t run = 12;
    for (std::size_t i = 0; i < words.size(); i += run / 2) {
        std::vector<std::string>& near = material.runs.emplace_back();
        for (std::size_t j = i; j < words.size() && j < i + run; ++j)
            if (is_typable(words[j]))
                near.push_back(words[j]);
        if (near.empty())
            material.runs.pop_back();
    }
    for (std::string& piece : typable_pieces(text))
        material.pieces.push_back(std::move(piece));
}

std::string make_date(Random& random)
{
    std::string date = std::to_string(2020 + random.below(4));
    if (random.chance(60))
        date += random.chance(50) ? "-0" + std::to_string(1 + random.below(9))
                                  : "-1" + std::to_string(random.below(3));
    if (date.size() == 7 && random.chance(50))
        date += random.chance(50) ? "-0" + std::to_string(1 + random.below(9))
                                  : "-1" + std::to_string(random.below(10));
    return date;
}

std::string make_period(Random& random)
{
    const std::string a = make_date(random);
    const std::string b = make_date(random);
    switch (random.below(7)) {
        case 0:
            return "date:none";
        case 1:
            return "since:" + a;
        case 2:
            return "until:" + a;
        case 3:
            return "date:" + a + "..";
        case 4:
            return "date:.." + a;
        case 5:
            return parse_iso_date(a).first_day() <= parse_iso_date(b).last_day()
                       ? "date:" + a + ".." + b
                       : "date:" + b + ".." + a;
        default:
            return "date:" + a;
    }
}

std::string in_quotes(const std::string& text)
{
    return '"' + text + '"';
}

std::string make_name(Random& random, const Material& material)
{
    const NameList& list = random.one_of(material.names);
    const std::string field = list.field + ":";
    const std::string& name =
        random.one_of(random.chance(85) ? list.names : material.names.front().names);
    const std::vector<std::string> words = written_words(name);
    switch (random.below(4)) {
        case 0:
            return field + in_quotes(name);
        case 1:  // in another order
            return field + in_quotes(words.back() + " " + words.front());
        case 2:
            return field + "(" + in_quotes(words.front()) + " OR " +
                   in_quotes(random.one_of(list.names)) + ")";
        default:
            return field + in_quotes(random.one_of(words));
    }
}

bool is_ascii(const std::string& word)
{
    return std::ranges::all_of(
        word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// The word with a wildcard in it, where it is long enough.
std::string with_wildcard(Random& random, const std::string& word)
{
    if (word.size() < 4 || !is_ascii(word))
        return word;
    const std::size_t at = 2 + random.below(word.size() - 3);
    switch (random.below(6)) {
        case 5:
            return word + (word.size() > 4 && random.chance(50) ? "~2" : "~1");
        case 0:
            return "*" + word.substr(word.size() - at);
        case 1:
            return word.substr(0, at - 1) + "?" + word.substr(at);
        case 2:
            return word.substr(0, 1) + "*" + word.substr(at);
        case 3:
            return word.substr(0, at) + "!";
        default:
            return word.substr(0, at) + "*";
    }
}

std::string make_word(Random& random, const Material& material)
{
    if (random.chance(10))
        return with_wildcard(random, random.one_of(material.words));
    std::string word = random.one_of(random.chance(20) ? material.pieces : material.words);
    if (random.chance(5) && is_typable(word)) {
        const std::string second = random.one_of(material.words);
        const std::string pattern = with_wildcard(random, second);
        word +=
            "-" + (random.chance(70) || pattern.find('~') != std::string::npos ? second : pattern);
    }
    if (random.chance(3))
        word = "zzz" + word;  // in no article
    return word;
}

std::string make_word_or_phrase(Random& random, const Material& material)
{
    if (random.chance(25)) {
        const std::string& pair = random.one_of(material.pairs);
        if (random.chance(25))
            return in_quotes("{" + pair + "}");
        const std::size_t space = pair.find(' ');
        const std::string first = with_wildcard(random, pair.substr(0, space));
        if (random.chance(25) && first.find_first_of("!~") == std::string::npos)
            return in_quotes(first + pair.substr(space));
        return in_quotes(pair);
    }
    if (random.chance(8))
        return in_quotes(random.one_of(material.words));
    return make_word(random, material);
}

std::string make_words_in_field(Random& random, const Material& material)
{
    const std::string field = std::string(random.one_of(word_fields)) + ":";
    if (random.chance(70))
        return field + make_word_or_phrase(random, material);
    const std::string between = random.chance(50) ? " OR " : " ";
    return field + "(" + make_word_or_phrase(random, material) + between +
           make_word_or_phrase(random, material) + ")";
}

/// What may stand beside words inside `said:( )`.
std::string make_condition(Random& random, const Material& material)
{
    if (random.chance(40))
        return random.one_of(material.spoken);
    if (random.chance(40))
        return "speaker:" + in_quotes(random.one_of(material.names.front().names));
    return random.chance(50) ? make_words_in_field(random, material) : make_period(random);
}

std::string make_speech(Random& random, const Material& material)
{
    static constexpr std::array between{" "sv, " "sv, " OR "sv, " NOT "sv};
    const std::string spoken =
        random.chance(80) ? random.one_of(material.spoken) : make_word_or_phrase(random, material);
    std::string speech = "said:" + spoken;
    if (random.chance(50))
        speech = "said:(" + spoken + std::string(random.one_of(between)) +
                 make_condition(random, material) + ")";
    if (random.chance(40))
        speech += " " + std::string(random.chance(20) ? "NOT " : "") +
                  "speaker:" + in_quotes(random.one_of(material.names.front().names));
    return speech;
}

std::string make_near(Random& random, const std::vector<std::string>& words, int depth);

/// What may stand at a proximity operator.
std::string make_near_part(Random& random, const std::vector<std::string>& words, int depth)
{
    const std::size_t kind = random.below(100);
    if (kind < 30 && depth > 0)
        return "(" + make_near(random, words, depth - 1) + ")";
    if (kind < 45 && depth > 0)
        return "(" + make_near_part(random, words, 0) + " OR " +
               make_near_part(random, words, depth - 1) + ")";
    if (kind < 55 && words.size() > 1) {
        const std::size_t at = random.below(words.size() - 1);
        return in_quotes(words[at] + " " + words[at + 1]);
    }
    if (kind < 70)
        return with_wildcard(random, random.one_of(words));
    if (kind > 94)
        return "case:" + in_quotes(random.one_of(words));
    return kind < 80 ? in_quotes(random.one_of(words)) : random.one_of(words);
}

std::string make_near(Random& random, const std::vector<std::string>& words, int depth)
{
    static constexpr std::array counted{"NEAR/"sv, "w/"sv, "ADJ/"sv, "PRE/"sv, "near"sv, "adj"sv};
    static constexpr std::array whole{"SENT"sv, "PARA"sv, "w/s"sv, "W/P"sv};
    if (random.chance(8))
        return in_quotes(random.one_of(words) + " " + random.one_of(words)) + "~" +
               std::to_string(1 + random.below(9));
    std::string query = make_near_part(random, words, depth);
    do {
        query += random.chance(15) ? " NOT " : " ";
        if (random.chance(70))
            query += std::string(random.one_of(counted)) + std::to_string(1 + random.below(9));
        else
            query += random.one_of(whole);
        query += " " + make_near_part(random, words, depth);
    } while (random.chance(15));
    return query;
}

/// A word or phrase spelt as in some article, or as it is not.
std::string make_spelling(Random& random, const Material& material)
{
    std::string text = random.one_of(random.chance(30) ? material.pairs : material.words);
    if (random.chance(20))
        text = fold(text);
    std::string query = std::string(random.one_of(spelling_fields)) + ":" + in_quotes(text);
    if (random.chance(20))
        query = "case:(" + query + ")";
    if (random.chance(20))
        query = std::string(random.one_of(word_fields)) + ":(" + query + ")";
    return query;
}

std::string make_at_least(Random& random, const Material& material)
{
    std::string part;
    if (random.chance(25)) {
        part = make_near(random, random.one_of(material.runs), 1);
    } else {
        part = make_word_or_phrase(random, material);
        while (random.chance(40))
            part += " OR " + make_word_or_phrase(random, material);
    }
    const std::string query = "atleast/" + std::to_string(1 + random.below(4)) + "(" + part + ")";
    if (random.chance(20))
        return "said:(" + query + ")";
    return random.chance(30) ? std::string(random.one_of(word_fields)) + ":(" + query + ")" : query;
}

std::string make_length(Random& random)
{
    const std::size_t words = random.below(120);
    static constexpr std::array signs{">"sv, "<="sv, ">="sv, ""sv};
    if (random.chance(40))
        return "words:" + std::to_string(words) + ".." + std::to_string(words + random.below(60));
    return "words:" + std::string(random.one_of(signs)) + std::to_string(words);
}

std::string make_leaf(Random& random, const Material& material)
{
    const std::size_t kind = random.below(140);
    if (kind >= 132)
        return make_spelling(random, material);
    if (kind >= 124)
        return make_at_least(random, material);
    if (kind >= 120)
        return make_length(random);
    if (kind >= 100) {
        const std::string near = make_near(random, random.one_of(material.runs), 2);
        static constexpr std::array scopes{"title:"sv, "said:"sv, "said:"sv, "body:"sv, "lead:"sv,
                                           "hlead:"sv, ""sv,      ""sv,      ""sv,      ""sv};
        return std::string(random.one_of(scopes)) + "(" + near + ")";
    }
    if (kind < 50)
        return make_word_or_phrase(random, material);
    if (kind < 62)
        return make_speech(random, material);
    if (kind < 74)
        return make_words_in_field(random, material);
    if (kind < 84)
        return make_name(random, material);
    if (kind < 94)
        return make_period(random);
    if (kind < 97)
        return "lang:" + random.one_of(material.languages);
    if (kind < 98)
        return "id:" + in_quotes(random.one_of(material.ids));
    return "*";
}

std::string make_part(Random& random, const Material& material, int depth)
{
    if (depth == 0 || random.chance(55))
        return make_leaf(random, material);
    if (random.chance(20))
        return "NOT (" + make_part(random, material, depth - 1) + ")";
    static constexpr std::array between{" "sv,    " "sv,     " AND "sv, " OR "sv,
                                        " OR "sv, " NOT "sv, " -"sv};
    const std::size_t parts = 2 + random.below(2);
    std::string query = "(";
    for (std::size_t i = 0; i < parts; ++i) {
        if (i > 0)
            query += random.one_of(between);
        query += make_part(random, material, depth - 1);
    }
    return query + ")";
}

}  // namespace

Material gather(const std::vector<Facts>& articles)
{
    Material material;
    material.names = {{"speaker", {}}, {"source", {}}, {"byline", {}}};
    for (const Facts& article : articles) {
        gather_text(material, article.title);
        gather_text(material, article.text);
        for (const Quote& quote : article.quotes)
            for (const std::string& word : written_words(
                     article.text.substr(quote.words.begin, quote.words.end - quote.words.begin)))
                if (is_typable(word))
                    material.spoken.push_back(word);
        for (const Speaker& speaker : article.speakers)
            material.names[0].names.push_back(speaker.name);
        if (!article.source.empty())
            material.names[1].names.push_back(article.source);
        for (const std::string& author : article.authors)
            material.names[2].names.push_back(author);
        if (!article.language.empty())
            material.languages.push_back(article.language);
        material.ids.push_back(article.id);
    }
    return material;
}

std::string make_query(Random& random, const Material& material)
{
    std::string query = make_part(random, material, 2);
    if (query.starts_with('(') && random.chance(50))
        query = query.substr(1, query.size() - 2);
    while (random.chance(25))
        query += " " + make_leaf(random, material);
    return query;
}

}  // namespace onrecord::reference
