#include "search/word_counter.h"

#include <algorithm>
#include <optional>

namespace onrecord {

WordCounter::WordCounter(const std::vector<std::string>& words, const WordFile& file)
{
    for (const std::string& word : words)
        if (const std::optional<WordNumber> number = file.number(word))
            numbers_.push_back(*number);
    std::ranges::sort(numbers_);
    const auto doubles = std::ranges::unique(numbers_);
    numbers_.erase(doubles.begin(), doubles.end());
}

std::uint32_t WordCounter::count(const ArticleWords& article, WordRange range) const
{
    range.end = std::min(range.end, article.count());
    std::uint32_t times = 0;
    for (const WordNumber number : numbers_)
        any_place_of(article, range, number, [&](std::uint32_t) {
            ++times;
            return false;
        });
    return times;
}

}  // namespace onrecord
