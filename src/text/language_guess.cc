#include "text/language_guess.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "lang/profile.h"
#include "text/fold.h"
#include "text/word_table.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t sample_bytes = 4000;
constexpr std::size_t fewest_words = 5;
constexpr double fewest_points = 2.0;  ///< stop words, each divided by the languages that share it
constexpr double smallest_lead = 1.3;  ///< the winner's points over the second's
constexpr double smallest_share = 0.08;  ///< the winner's points over the words

constexpr std::size_t settled_words = 120;  ///< a sample this long may be clear already
constexpr double settled_lead = 3;
constexpr double settled_share = 0.2;

/// Each folded stop word with a bit for each of its languages, by their places in
/// `language_profiles()`, of which there are 64 at most.
WordTable make_table()
{
    WordTable table;
    const auto profiles = language_profiles();
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        for (const std::string_view word : profiles[i]->stop_words)
            table[fold(word)] |= std::uint64_t{1} << i;
    }
    return table;
}

std::string_view sample_of(std::string_view text)
{
    std::size_t size = std::min(text.size(), sample_bytes);
    while (size < text.size() && size > 0 &&
           (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return text.substr(0, size);
}

/// A word counts for each language that has it, the less the more of them there are.
void add_points(std::uint64_t languages, std::vector<double>& points)
{
    const double each = 1.0 / std::popcount(languages);
    for (; languages != 0; languages &= languages - 1)
        points[static_cast<std::size_t>(std::countr_zero(languages))] += each;
}

/// The most points, and the most of any other language.
struct Lead {
    std::size_t first = 0;
    double most = 0;
    double second = 0;
};

Lead lead_of(const std::vector<double>& points)
{
    Lead lead;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i] > lead.most) {
            lead.second = lead.most;
            lead.most = points[i];
            lead.first = i;
        } else {
            lead.second = std::max(lead.second, points[i]);
        }
    }
    return lead;
}

/// So clear that the rest of the sample need not be read.
bool is_settled(const std::vector<double>& points, std::size_t words)
{
    const Lead lead = lead_of(points);
    return lead.most > settled_lead * lead.second &&
           lead.most > settled_share * static_cast<double>(words);
}

}  // namespace

std::string_view guess_language(std::string_view text)
{
    static const WordTable table = make_table();
    std::vector<double> points(language_profiles().size());
    std::size_t words = 0;
    WordReader reader(sample_of(text));
    for (Word word; reader.next(word); ++words) {
        if (words > 0 && words % settled_words == 0 && is_settled(points, words))
            break;
        if (const std::uint64_t* languages = table.find(word.term, hash_word(word.term)))
            add_points(*languages, points);
    }
    const Lead lead = lead_of(points);
    if (words < fewest_words || lead.most < fewest_points ||
        lead.most < smallest_share * static_cast<double>(words) ||
        lead.most < smallest_lead * lead.second)
        return {};
    return language_profiles()[lead.first]->tag;
}

}  // namespace onrecord
