#include "text/language_guess.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "lang/profile.h"
#include "text/fold.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t sample_bytes = 4000;
constexpr std::size_t fewest_words = 5;
constexpr double fewest_points = 2.0;  ///< stop words, each divided by the languages that share it
constexpr double smallest_lead = 1.3;  ///< the winner's points over the second's
constexpr double smallest_share = 0.08;  ///< the winner's points over the words

using StopWordTable = std::unordered_map<std::string, std::vector<std::size_t>>;

/// Each folded stop word with the places of its languages in `language_profiles()`.
StopWordTable make_table()
{
    StopWordTable table;
    const auto profiles = language_profiles();
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        for (const std::string_view word : profiles[i]->stop_words) {
            std::vector<std::size_t>& languages = table[fold(word)];
            if (languages.empty() || languages.back() != i)
                languages.push_back(i);
        }
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

}  // namespace

std::string_view guess_language(std::string_view text)
{
    static const StopWordTable table = make_table();
    std::vector<double> points(language_profiles().size());
    std::size_t words = 0;
    WordReader reader(sample_of(text));
    for (Word word; reader.next(word); ++words) {
        const auto found = table.find(std::string(word.term));
        if (found == table.end())
            continue;
        for (const std::size_t language : found->second)
            points[language] += 1.0 / static_cast<double>(found->second.size());
    }
    const auto best = std::ranges::max_element(points);
    if (words < fewest_words || best == points.end() || *best < fewest_points ||
        *best < smallest_share * static_cast<double>(words))
        return {};
    const double most = *best;
    *best = 0;
    if (most < smallest_lead * *std::ranges::max_element(points))
        return {};
    return language_profiles()[static_cast<std::size_t>(best - points.begin())]->tag;
}

}  // namespace onrecord
