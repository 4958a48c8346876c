#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Numbers the distinct words of many articles: 0, 1, ... in order of first sight. An
/// open-addressed table, since every word of every article passes here.
class Vocabulary {
public:
    Vocabulary();

    /// The word's number, a new one when it is new.
    [[nodiscard]] std::uint32_t number(std::string_view word);

    [[nodiscard]] const std::string& word(std::uint32_t number) const { return words_[number]; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }

private:
    void grow();

    std::deque<std::string> words_;
    std::vector<std::size_t> hashes_;   ///< by number
    std::vector<std::uint32_t> slots_;  ///< number + 1, 0 where free; a power of two of them
};

}  // namespace onrecord
