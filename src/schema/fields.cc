#include "schema/field.h"

#include <algorithm>
#include <array>

#include "schema/terms.h"

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
          title_of_article, nullptr},
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
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_word(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// Edits (insert, delete, change) that turn `a` into `b`; Levenshtein's recurrence over one row.
std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (lower(a[i - 1]) != lower(b[j - 1]) ? 1 : 0);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row[b.size()];
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

std::string_view nearest_field(std::string_view name)
{
    constexpr std::size_t longest = 20;
    std::string_view nearest;
    std::size_t best = 3;
    if (name.size() > longest)
        return nearest;
    for (const Field& field : table) {
        const std::size_t distance = edit_distance(name, field.name);
        if (distance < best && distance < field.name.size()) {
            best = distance;
            nearest = field.name;
        }
    }
    return nearest;
}

}  // namespace onrecord
