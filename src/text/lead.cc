#include "text/lead.h"

#include <algorithm>

#include "text/words.h"

namespace onrecord {

std::uint32_t lead_size(std::uint32_t words, std::span<const std::uint32_t> sentence_starts)
{
    const auto next = std::ranges::lower_bound(sentence_starts, lead_words);
    const std::uint32_t end = next == sentence_starts.end() ? words : *next;
    return std::min({words, end, most_lead_words});
}

std::string_view lead_of(std::string_view text)
{
    WordReader reader(text);
    Word word;
    for (std::uint32_t place = 0; reader.next(word); ++place)
        if (place == most_lead_words || (place >= lead_words && word.sentence_start))
            return text.substr(0, word.begin);
    return text;
}

}  // namespace onrecord
