#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace onrecord {

/// What comparing two articles needs of one: hashes, each list sorted and without doubles.
struct Telling {
    Date date;
    std::size_t words = 0;                  ///< of the text
    std::vector<std::uint32_t> passages;    ///< every three words running
    std::vector<std::uint32_t> lead;        ///< the same of the first fifty words
    std::vector<std::uint32_t> vocabulary;  ///< every word
    std::vector<std::uint32_t> numbers;     ///< words with figures
    std::vector<std::uint32_t> names;       ///< words with a capital that do not begin a sentence
    std::vector<std::uint32_t> title;       ///< words of the title
};

/// `title` and `text`: valid UTF-8. Linear time but for sorting.
[[nodiscard]] Telling read_telling(std::string_view title, std::string_view text, const Date& date);

}  // namespace onrecord
