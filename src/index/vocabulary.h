#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Numbers the distinct words of many articles: 0, 1, ... in order of first sight. An
/// open-addressed table, since every word of every article passes here.
/// Memory: the bytes of the words and some 20 a word. All together may have 4 GB.
class Vocabulary {
public:
    Vocabulary();

    /// The word's number, a new one when it is new.
    [[nodiscard]] std::uint32_t number(std::string_view word);

    /// Valid until a new word comes.
    [[nodiscard]] std::string_view word(std::uint32_t number) const
    {
        const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
        return std::string_view(bytes_).substr(begin, ends_[number] - begin);
    }
    [[nodiscard]] std::size_t size() const { return ends_.size(); }

private:
    void add(std::string_view word, std::uint32_t hash);
    void grow();

    std::string bytes_;                  ///< of all words, one after the other
    std::vector<std::uint32_t> ends_;    ///< in `bytes_`, by number
    std::vector<std::uint32_t> hashes_;  ///< by number
    std::vector<std::uint32_t> slots_;   ///< number + 1, 0 where free; a power of two of them
};

}  // namespace onrecord
