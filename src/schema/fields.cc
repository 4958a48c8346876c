#include "schema/field.h"

#include <algorithm>
#include <array>

#include "base/edit_distance.h"
#include "schema/terms.h"
#include "text/lead.h"

namespace onrecord {

namespace {

using Values = std::vector<FieldValue>;

std::string_view said(const Facts& facts, const Quote& quote)
{
    return std::string_view(facts.text)
        .substr(quote.words.begin, quote.words.end - quote.words.begin);
}

Values text_of_article(const Facts& facts)
{
    return {{facts.title, title_weight}, {facts.text, 1}};
}

Values text_of_quote(const Facts& facts, const Quote& quote)
{
    return {{said(facts, quote), 1}};
}

Values title_of_article(const Facts& facts)
{
    return {{facts.title, 1}};
}

Values body_of_article(const Facts& facts)
{
    return {{facts.text, 1}};
}

Values lead_of_article(const Facts& facts)
{
    return {{lead_of(facts.text), 1}};
}

Values hlead_of_article(const Facts& facts)
{
    return {{facts.title, 1}, {lead_of(facts.text), 1}};
}

Values speakers_of_article(const Facts& facts)
{
    Values values;
    for (const Speaker& speaker : facts.speakers)
        if (speaker.kind != SpeakerKind::unnamed)
            values.push_back({speaker.name, 1});
    return values;
}

Values speaker_of_quote(const Facts& facts, const Quote& quote)
{
    if (quote.speaker == no_speaker || facts.speakers[quote.speaker].kind == SpeakerKind::unnamed)
        return {};
    return {{facts.speakers[quote.speaker].name, 1}};
}

Values source_of_article(const Facts& facts)
{
    return {{facts.source, 1}};
}

Values authors_of_article(const Facts& facts)
{
    Values values;
    for (const std::string& author : facts.authors)
        values.push_back({author, 1});
    return values;
}

Values language_of_article(const Facts& facts)
{
    return {{facts.language, 1}};
}

Values id_of_article(const Facts& facts)
{
    return {{facts.id, 1}};
}

constexpr std::array<std::string_view, 2> speaker_aliases{"by", "speakers"};
constexpr std::array<std::string_view, 2> byline_aliases{"author", "authors"};
constexpr std::array<std::string_view, 1> language_aliases{"language"};
constexpr std::array<std::string_view, 1> title_aliases{"headline"};
constexpr std::array<std::string_view, 2> words_aliases{"length", "wc"};

constexpr std::array table{
    Field{"text",
          {},
          "",
          std::nullopt,
          Match::words,
          "title and text; in quotes the words said",
          text_of_article,
          text_of_quote},
    Field{"title", title_aliases, "S", std::nullopt, Match::words, "the headline only",
          title_of_article, nullptr, TextPart::title},
    Field{"body",
          {},
          "",
          std::nullopt,
          Match::words,
          "the text without the headline",
          body_of_article,
          nullptr,
          TextPart::body},
    Field{"lead",
          {},
          "",
          std::nullopt,
          Match::words,
          "the beginning of the text, about 50 words",
          lead_of_article,
          nullptr,
          TextPart::lead},
    Field{"hlead",
          {},
          "",
          std::nullopt,
          Match::words,
          "headline or lead",
          hlead_of_article,
          nullptr,
          TextPart::hlead},
    Field{"speaker", speaker_aliases, "XSP", std::nullopt, Match::name,
          "who is quoted, by any part of the name: speaker:okafor", speakers_of_article,
          speaker_of_quote},
    Field{"source",
          {},
          "XSO",
          std::nullopt,
          Match::name,
          "newspaper, agency or site: source:\"the courier\"",
          source_of_article,
          nullptr},
    Field{"byline", byline_aliases, "A", std::nullopt, Match::name, "who wrote the article",
          authors_of_article, nullptr},
    Field{"lang", language_aliases, "L", std::nullopt, Match::exact,
          "language of the article: lang:en", language_of_article, nullptr},
    Field{"date",
          {},
          "D",
          slot::first_day,
          Match::date,
          "publication date: date:2022-09, date:2022-09-01..2022-09-15, date:none",
          nullptr,
          nullptr},
    Field{
        "id", {}, "Q", std::nullopt, Match::exact, "one article by its id", id_of_article, nullptr},
    Field{"words", words_aliases, "", std::nullopt, Match::number,
          "how many words the text has: words:>800, words:300..800", nullptr, nullptr},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_word(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

std::span<const Field> fields()
{
    return table;
}

const Field* find_field(std::string_view name)
{
    for (const Field& field : table) {
        if (same_word(field.name, name))
            return &field;
        for (const std::string_view alias : field.aliases)
            if (same_word(alias, name))
                return &field;
    }
    return nullptr;
}

std::size_t most_wrong_letters(std::string_view name)
{
    return name.size() <= 5 ? 1 : 2;
}

std::string_view nearest_field(std::string_view name)
{
    constexpr std::size_t longest = 20;
    std::string_view nearest;
    if (name.size() > longest)
        return nearest;
    std::size_t best = most_wrong_letters(name) + 1;
    std::string small(name);
    std::ranges::transform(small, small.begin(), lower);
    const auto consider = [&](std::string_view one) {
        const std::size_t distance = edit_distance(small, one);
        if (distance >= best || distance >= one.size())
            return;
        best = distance;
        nearest = one;
    };
    for (const Field& field : table) {
        consider(field.name);
        std::ranges::for_each(field.aliases, consider);
    }
    return nearest;
}

}  // namespace onrecord
