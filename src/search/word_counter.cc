#include "search/word_counter.h"

#include <algorithm>
#include <optional>

namespace onrecord {

namespace {

SoughtWords sought(const std::vector<std::string>& words, const WordFile& file)
{
    std::vector<WordNumber> numbers;
    for (const std::string& word : words)
        if (const std::optional<WordNumber> number = file.number(word))
            numbers.push_back(*number);
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return SoughtWords(std::move(numbers));
}

}  // namespace

WordCounter::WordCounter(const std::vector<std::string>& words, const WordFile& file)
    : words_(sought(words, file))
{
}

std::uint32_t WordCounter::count(const ArticleWords& article, WordRange range) const
{
    std::uint32_t times = 0;
    (void)words_.any_place(article, range, [&](std::uint32_t) {
        ++times;
        return false;
    });
    return times;
}

}  // namespace onrecord
