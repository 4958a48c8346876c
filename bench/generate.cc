#include "generate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/json.h"
#include "random.h"

namespace onrecord::bench {

namespace {

constexpr std::array<std::string_view, 12> sources{
    "The Lantern",  "Harbour Mail",   "Northern Wire", "Daily Ledger",
    "Quay Gazette", "The Orbit",      "Hill Courier",  "Meadow Herald",
    "Evening Post", "Signal Service", "The Anchor",    "Plain Times"};
constexpr std::array<std::string_view, 8> roles{
    "the mayor",          "the finance minister", "a spokeswoman for the port",
    "the union's leader", "a retired judge",      "the chief economist",
    "the harbourmaster",  "a climate researcher"};
constexpr std::array<std::string_view, 40> syllables{
    "ba", "re", "ti", "mon", "ka", "le", "su", "dor", "vi", "an",  "po", "ser", "mi", "gra",
    "to", "ne", "ol", "fa",  "ri", "st", "en", "co",  "la", "ter", "qu", "hi",  "wa", "ju",
    "be", "ro", "da", "lin", "ce", "ur", "ga", "no",  "pe", "tra", "ex", "ly"};
constexpr std::array<std::string_view, 24> given_names{
    "Ada",   "Bruno", "Celia", "Dario", "Edda",  "Fergus", "Greta", "Hamid",
    "Ines",  "Jonas", "Keiko", "Lars",  "Mina",  "Nils",   "Olga",  "Pablo",
    "Quinn", "Rosa",  "Sami",  "Tilda", "Ursin", "Vera",   "Wanda", "Yusuf"};

constexpr std::size_t person_count = 2000;
constexpr double heaps_factor = 11.2;
constexpr double heaps_power = 0.534;

std::string capitalised(std::string word)
{
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

/// The word with a number: short for small numbers, hardly ever the same for two.
std::string spell(std::uint64_t number)
{
    std::string word;
    number += syllables.size();
    for (; number > 0; number /= syllables.size())
        word += syllables[number % syllables.size()];
    return word;
}

/// Zipf's law with exponent 1 over the ranks below `count`: P(rank) ~ 1 / (rank + 1).
std::uint64_t zipf(Random& random, std::uint64_t count)
{
    const double rank = std::pow(static_cast<double>(count) + 1, random.unit()) - 1;
    return std::min(static_cast<std::uint64_t>(rank), count - 1);
}

class CorpusMaker {
public:
    explicit CorpusMaker(std::uint64_t seed) : random_(seed) { make_people(); }

    std::string article(std::uint64_t number);

private:
    void make_people();
    std::string word();
    std::string words(std::uint64_t least, std::uint64_t most);
    std::string sentence();
    std::string quote(const std::string& speaker, std::string_view role, bool first);
    std::string paragraph();
    std::string body(const std::vector<std::string>& speakers);
    std::vector<std::string> speakers();
    std::string day();

    Random random_;
    std::vector<std::string> people_;
    std::uint64_t words_written_ = 0;
    std::uint64_t vocabulary_ = 1;
};

void CorpusMaker::make_people()
{
    for (std::size_t i = 0; i < person_count; ++i) {
        const std::string_view given = given_names[random_.below(given_names.size())];
        const std::uint64_t family = random_.below(syllables.size() * syllables.size() * 40);
        people_.push_back(std::string(given) + " " + capitalised(spell(family)));
    }
}

std::string CorpusMaker::word()
{
    ++words_written_;
    const double n = static_cast<double>(words_written_);
    if (static_cast<double>(vocabulary_) < heaps_factor * std::pow(n, heaps_power))
        return spell(vocabulary_++);
    return spell(zipf(random_, vocabulary_));
}

std::string CorpusMaker::words(std::uint64_t least, std::uint64_t most)
{
    std::string text;
    const std::uint64_t count = least + random_.below(most - least + 1);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (i > 0)
            text += random_.below(12) == 0 ? ", " : " ";
        text += word();
    }
    return text;
}

std::string CorpusMaker::sentence()
{
    return capitalised(words(8, 28)) + ".";
}

std::string CorpusMaker::quote(const std::string& speaker, std::string_view role, bool first)
{
    const std::string said = capitalised(words(6, 20));
    if (!first)
        return "“" + said + ",” " + speaker.substr(speaker.rfind(' ') + 1) + " said.";
    if (random_.below(3) == 0)
        return speaker + ", " + std::string(role) + ", said that " + words(6, 20) + ".";
    return "“" + said + ",” said " + speaker + ", " + std::string(role) + ".";
}

std::string CorpusMaker::paragraph()
{
    std::string text = sentence();
    const std::uint64_t more = random_.below(3);
    for (std::uint64_t i = 0; i < more; ++i)
        text += " " + sentence();
    return text;
}

std::vector<std::string> CorpusMaker::speakers()
{
    std::vector<std::string> names;
    const std::uint64_t count = 1 + random_.below(4);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string& name = people_[zipf(random_, people_.size())];
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::string CorpusMaker::body(const std::vector<std::string>& speakers)
{
    // Lengths are log-normal: half of the articles have more than nine paragraphs, few above
    // thirty.
    const double length = std::exp(2.2 + 0.6 * random_.normal());
    const auto paragraphs = static_cast<std::size_t>(std::clamp(length, 2.0, 60.0));
    std::string text;
    for (std::size_t i = 0; i < paragraphs; ++i) {
        text += (i > 0 ? "\n\n" : "") + paragraph();
        if (i % 2 == 0 && i / 2 < 2 * speakers.size()) {
            const std::string& speaker = speakers[(i / 2) % speakers.size()];
            const std::string_view role = roles[random_.below(roles.size())];
            text += "\n\n" + quote(speaker, role, i / 2 < speakers.size());
        }
    }
    return text;
}

std::string CorpusMaker::day()
{
    constexpr std::chrono::sys_days first = std::chrono::year(2015) / 1 / 1;
    return to_string(to_date(first + std::chrono::days(random_.below(3652))));
}

std::string CorpusMaker::article(std::uint64_t number)
{
    const std::vector<std::string> names = speakers();
    JsonWriter json;
    json.open_object();
    const auto field = [&json](std::string_view name, std::string_view value) {
        json.key(name);
        json.value(value);
    };
    field("id", "made-" + std::to_string(number));
    field("title", capitalised(words(4, 10)));
    field("date", day());
    field("source", sources[zipf(random_, sources.size())]);
    field("language", "en");
    json.key("speakers");
    json.open_array();
    for (const std::string& name : names)
        json.value(std::string_view(name));
    json.close_array();
    field("text", body(names));
    json.close_object();
    return std::string(json.text());
}

}  // namespace

void generate_corpus(std::ostream& out, std::uint64_t articles, std::uint64_t seed)
{
    CorpusMaker maker(seed);
    for (std::uint64_t number = 0; number < articles; ++number)
        out << maker.article(number) << '\n';
}

}  // namespace onrecord::bench
