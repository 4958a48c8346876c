#pragma once

#include <algorithm>
#include <cstdint>

#include "base/error.h"
#include "index/reader.h"

namespace onrecord {

/// How much work one search may still take, in about nanoseconds of a core: not quite a second, in
/// an index of several million articles so many times more. What is spent depends
/// on the query and the index alone, so that a query is always answered or always refused.
class Effort {
public:
    explicit Effort(const IndexReader& reader) : left_(allowed(reader.count(Unit::articles))) {}

    /// @throws Error (usage) when nothing is left.
    void spend(std::uint64_t nanoseconds)
    {
        if (nanoseconds > left_)
            throw Error(ErrorKind::usage, "the query asks to look through too much",
                        "ask for rarer words or fewer of them, or narrow it with another word, "
                        "a date or a source");
        left_ -= nanoseconds;
    }

private:
    static std::uint64_t allowed(std::uint64_t articles)
    {
        constexpr std::uint64_t at_least = 800'000'000;
        constexpr std::uint64_t million = 1'000'000;
        return at_least / million * std::max(articles, million);
    }

    std::uint64_t left_;
};

/// What things cost, by measurement.
namespace effort_of {
inline constexpr std::uint64_t posting_list = 1'500;
inline constexpr std::uint64_t posting = 18;
inline constexpr std::uint64_t seek = 150;         ///< of a document in a posting list
inline constexpr std::uint64_t column = 200;       ///< of frequencies, to find it
inline constexpr std::uint64_t look_up = 10;       ///< of a document in a column
inline constexpr std::uint64_t date = 5;           ///< whether it is in a period
inline constexpr std::uint64_t text = 300;         ///< a look at the words of a text ...
inline constexpr std::uint64_t words_of_text = 2;  ///< ... and one more for each so many
inline constexpr std::uint64_t form = 30;          ///< of a word counted in a text
inline constexpr std::uint64_t many_forms = 400;   ///< of so many that a table tells them
inline constexpr std::uint64_t stored_byte = 8;    ///< decompressed and cut into words
inline constexpr std::uint64_t dictionary_word = 25;
inline constexpr std::uint64_t pair = 8;  ///< of words looked at in a proximity
}  // namespace effort_of

}  // namespace onrecord
