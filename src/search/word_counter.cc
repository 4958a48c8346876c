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
    numbers_.erase(std::unique(numbers_.begin(), numbers_.end()), numbers_.end());
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
