#include "corpus.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/input.h"
#include "base/error.h"
#include "extract/extract.h"
#include "random.h"

namespace onrecord::reference {

namespace {

using namespace std::string_view_literals;

/// Common words first. Forms of one word, words that other languages share (die, rat, information,
/// son, pain, chat), accents, apostrophes, hyphens, numbers and abbreviations.
constexpr std::array english{
    "the"sv,         "of"sv,         "and"sv,         "to"sv,        "a"sv,
    "in"sv,          "minister"sv,   "bridge"sv,      "tax"sv,       "not"sv,
    "strike"sv,      "ministers"sv,  "Harbour"sv,     "striking"sv,  "taxes"sv,
    "bridges"sv,     "struck"sv,     "drought"sv,     "provoked"sv,  "provoking"sv,
    "information"sv, "die"sv,        "U.S."sv,        "1,000"sv,     "don't"sv,
    "droughts"sv,    "prime"sv,      "provocation"sv, "taxed"sv,     "die"sv,
    "rat"sv,         "rats"sv,       "son"sv,         "caf\u00e9"sv, "provocations"sv,
    "pain"sv,        "tax-free"sv,   "or"sv,          "died"sv,      "informed"sv,
    "harbours"sv,    "minister's"sv, "2.5"sv,         "coastal"sv,   "90's"sv,
    "G8's"sv,        "coast"sv,      "ministerial"sv, "cafes"sv,     "sons"sv,
    "flooded"sv,     "flood"sv,
};

constexpr std::array german{
    "die"sv,
    "der"sv,
    "und"sv,
    "nicht"sv,
    "in"sv,
    "Br\u00fccke"sv,
    "Rat"sv,
    "Minister"sv,
    "Stra\u00dfe"sv,
    "Br\u00fccken"sv,
    "Steuer"sv,
    "Steuern"sv,
    "Hafen"sv,
    "Information"sv,
    "R\u00e4te"sv,
    "Informationen"sv,
    "gesagt"sv,
    "sagte"sv,
    "Stra\u00dfen"sv,
    "H\u00e4fen"sv,
    "Streik"sv,
    "Streiks"sv,
    "Ministerin"sv,
    "streikte"sv,
    "Flut"sv,
    "Fluten"sv,
    "Flu\u00df"sv,
    "Fl\u00fcsse"sv,
    "Seidenstra\u00dfe"sv,
    "Rats"sv,
};

constexpr std::array french{
    "la"sv,
    "de"sv,
    "le"sv,
    "et"sv,
    "ne"sv,
    "ministre"sv,
    "gr\u00e8ve"sv,
    "pont"sv,
    "information"sv,
    "l'\u00e9conomie"sv,
    "ponts"sv,
    "pain"sv,
    "ministres"sv,
    "chat"sv,
    "son"sv,
    "grev\u00e9"sv,
    "imp\u00f4t"sv,
    "imp\u00f4ts"sv,
    "provoqu\u00e9"sv,
    "d'information"sv,
    "chats"sv,
    "pains"sv,
    "provoquer"sv,
    "\u00e9conomie"sv,
    "\u00e9conomies"sv,
    "aujourd'hui"sv,
    "c\u0153ur"sv,
    "inondation"sv,
    "inondations"sv,
    "mine"sv,
};

/// No stemmer knows these: only the word itself matches.
constexpr std::array unknown{
    "minister"sv, "taxing"sv, "zupa"sv,   "zupas"sv, "\u5317\u4eac\u5e02"sv,
    "bridge"sv,   "rat"sv,    "pontes"sv, "42"sv,    "\u5317\u4eac"sv,
};

constexpr std::array tags{"en"sv, "de"sv, "fr"sv, "xx"sv, ""sv};

constexpr std::array names{
    "Mara Okafor"sv,
    "Jonas Okafor"sv,
    "Ada Y\u0131lmaz"sv,
    "Mara Lind"sv,
    "W\u0142adys\u0142aw Kr\u00f3l"sv,
    "Ministry of Works"sv,
    "Jean-Luc M\u00e9nard"sv,
    "Sir Okafor Lind"sv,
    "D'Arcy O'Brien"sv,
    "Okafor"sv,
    "mara okafor"sv,
};

constexpr std::array papers{"The Courier"sv, "Harbour Gazette"sv, "Le Phare"sv, "Tagblatt"sv,
                            "Courier on Sunday"sv};

constexpr std::array stops{". "sv, ", "sv, " "sv, " "sv,  " "sv,        " "sv,
                           " "sv,  " "sv,  " "sv, "\n"sv, " \u2014 "sv, "; "sv};

std::string sentence_of(Random& random, std::string_view language, std::size_t words)
{
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0)
            text += random.one_of(stops);
        // now and then a foreign word, as in any newspaper
        const std::string_view from = random.chance(4) ? random.one_of(tags) : language;
        text += random.common_of(words_of(from));
    }
    return text;
}

Date make_date(Random& random)
{
    Date date;
    if (random.chance(10))
        return date;
    date.year = static_cast<std::int16_t>(2020 + random.below(4));
    if (random.chance(8))
        return date;
    date.month = static_cast<std::uint8_t>(1 + random.below(12));
    if (random.chance(10))
        return date;
    date.day = static_cast<std::uint8_t>(1 + random.below(28));
    return date;
}

void add_speakers(Random& random, Facts& facts)
{
    const std::size_t count = random.below(4);
    for (std::size_t i = 0; i < count; ++i) {
        Speaker speaker{std::string(random.common_of(names)), SpeakerKind::person, {}, 0};
        if (random.chance(15))
            speaker = {"a spokesman", SpeakerKind::unnamed, {}, 0};
        const bool doubled = std::ranges::any_of(
            facts.speakers, [&](const Speaker& other) { return other.name == speaker.name; });
        if (!doubled)
            facts.speakers.push_back(speaker);
    }
}

/// Text with quotes in it, which begin and end at borders of words.
void add_text(Random& random, Facts& facts)
{
    const std::size_t pieces = 1 + random.below(6);
    for (std::size_t i = 0; i < pieces; ++i) {
        if (i > 0)
            facts.text += random.chance(30) ? "\n" : " ";
        const auto begin = static_cast<std::uint32_t>(facts.text.size());
        facts.text += sentence_of(random, facts.language, 1 + random.below(14));
        if (!random.chance(40))
            continue;
        Quote quote;
        quote.words = {begin, static_cast<std::uint32_t>(facts.text.size())};
        quote.kind = static_cast<QuoteKind>(random.below(3));
        if (!facts.speakers.empty() && random.chance(80)) {
            quote.speaker = static_cast<std::uint32_t>(random.below(facts.speakers.size()));
            ++facts.speakers[quote.speaker].quotes;
        }
        facts.quotes.push_back(quote);
    }
}

Facts make_article(Random& random, std::size_t number)
{
    Facts facts;
    facts.id = "made/" + std::to_string(number);
    facts.language = random.common_of(tags);
    facts.title =
        random.chance(5) ? std::string() : sentence_of(random, facts.language, 1 + random.below(6));
    facts.date = make_date(random);
    facts.date_from = facts.date.stated() ? "field" : "";
    if (random.chance(90))
        facts.source = random.common_of(papers);
    if (random.chance(50))
        facts.authors.emplace_back(random.one_of(names));
    add_speakers(random, facts);
    add_text(random, facts);
    facts.content = hash_bytes(facts.id);
    return facts;
}

}  // namespace

std::span<const std::string_view> words_of(std::string_view language)
{
    if (language == "en")
        return english;
    if (language == "de")
        return german;
    if (language == "fr")
        return french;
    return unknown;
}

std::span<const std::string_view> people()
{
    return names;
}

std::span<const std::string_view> outlets()
{
    return papers;
}

std::span<const std::string_view> languages()
{
    return tags;
}

std::vector<Facts> make_corpus(std::uint64_t seed, std::size_t count)
{
    Random random(seed);
    std::vector<Facts> articles;
    for (std::size_t i = 0; i < count; ++i)
        articles.push_back(make_article(random, i));
    return articles;
}

std::vector<Facts> read_sample_corpus()
{
    struct Files : InputSink, ArticleSink {
        std::vector<Facts> articles;

        bool input(Input&& input) override
        {
            read_input(input, nullptr, ReadOptions{}, *this);
            return true;
        }
        bool article(Article&& article) override
        {
            articles.push_back(extract_facts(std::move(article)));
            return true;
        }
        void reject(Reject&& reject) override { throw Error(ErrorKind::bad_input, reject.reason); }
        void repaired(const Origin&, std::string_view) override {}
    };
    Files files;
    find_inputs({std::string(ONRECORD_SOURCE_ROOT) + "/sample_corpus"}, files);
    return std::move(files.articles);
}

}  // namespace onrecord::reference
