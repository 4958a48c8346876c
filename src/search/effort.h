#pragma once

#include <cstdint>

#include "base/error.h"
#include "search/context.h"

namespace onrecord {

/// How much work one search may still take, in about nanoseconds of a core: a second of them, in
/// indexes of more than a million documents so much more as these are more. What is spent depends
/// on the query and the index alone, so that a query is always answered or always refused.
class Effort {
public:
    explicit Effort(const SearchContext& context)
        : left_(second + nanoseconds_a_document * context.reader.count(context.unit))
    {
    }

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
    static constexpr std::uint64_t second = 700'000'000;
    static constexpr std::uint64_t nanoseconds_a_document = 300;

    std::uint64_t left_;
};

/// What things cost, by measurement.
namespace effort_of {
inline constexpr std::uint64_t posting_list = 1'000;
inline constexpr std::uint64_t posting = 7;
inline constexpr std::uint64_t seek = 100;         ///< of a document in a posting list
inline constexpr std::uint64_t text = 150;         ///< a look at the words of a text ...
inline constexpr std::uint64_t words_of_text = 4;  ///< ... and one more for each so many
inline constexpr std::uint64_t form = 20;          ///< of a word counted in a text
inline constexpr std::uint64_t many_forms = 250;   ///< of so many that a table tells them
inline constexpr std::uint64_t stored_byte = 10;   ///< decompressed and cut into words
inline constexpr std::uint64_t dictionary_word = 25;
inline constexpr std::uint64_t pair = 4;  ///< of words looked at in a proximity
}  // namespace effort_of

}  // namespace onrecord
