#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"
#include "search/plan.h"
#include "search/word_scan.h"

namespace onrecord {

/// Is `word`, as it stands in a text, written as a place of a pattern asks whose spelling counts?
[[nodiscard]] bool is_written_so(const PatternPlan& pattern, std::size_t place,
                                 std::string_view word);

/// How the words of articles are written, which their indexed forms do not tell: the stored texts
/// are read again, those that are asked for. Borrows the reader.
class WrittenWords {
public:
    explicit WrittenWords(const IndexReader& reader) : reader_(reader) {}

    /// Chooses an article. Costs nothing.
    void look_at(DocumentNumber article);

    /// Is the pattern, which stands at word `first` (from the headline's first), written as it
    /// asks? Cost: for the first of an article, to decompress and cut it; then of the words.
    [[nodiscard]] bool stands_at(const PatternPlan& pattern, std::uint32_t first);

    /// Leaves the places at which a pattern stands as it asks; all when its spelling does not
    /// count.
    void keep_written(const PatternPlan& pattern, std::vector<WordRange>& found);

private:
    void cut(std::string_view text);

    const IndexReader& reader_;
    DocumentNumber article_ = 0;
    bool is_read_ = false;
    Facts facts_;
    std::vector<std::string_view> words_;  ///< of facts_, headline first
};

}  // namespace onrecord
