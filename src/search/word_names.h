#pragma once

#include <string_view>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// The words behind the numbers that stand in the segments' files of words: the other direction of
/// `WordFile::number`. Borrows the reader.
class WordNames {
public:
    explicit WordNames(const IndexReader& reader)
        : reader_(reader), places_(reader.segments().size())
    {
    }

    /// Folded, as it is indexed; valid as long as the reader. Cost: of the first of a segment a
    /// walk over its dictionary. @throws Error (index) for a number that it does not have.
    [[nodiscard]] std::string_view name(std::size_t segment, WordNumber word);

private:
    const IndexReader& reader_;
    std::vector<std::vector<std::uint32_t>> places_;  ///< of each number in a dictionary's order
};

}  // namespace onrecord
