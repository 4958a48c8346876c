#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/reader.h"
#include "search/plan.h"
#include "search/word_scan.h"
#include "text/words.h"

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
    /// asks? Cost: for the first of an article, to decompress it; to cut it up to there.
    [[nodiscard]] bool stands_at(const PatternPlan& pattern, std::uint32_t first);

    /// Leaves the places at which a pattern stands as it asks; all when its spelling does not
    /// count.
    void keep_written(const PatternPlan& pattern, std::vector<WordRange>& found);

    /// About how many bytes of texts were cut since this was asked last; decompressing counts.
    [[nodiscard]] std::uint64_t take_bytes_read() { return std::exchange(bytes_read_, 0); }

private:
    void read();
    [[nodiscard]] bool cut_to(std::size_t words);

    const IndexReader& reader_;
    DocumentNumber article_ = 0;
    bool is_read_ = false;
    std::string record_;
    ArticleTexts texts_;
    std::optional<WordReader> cutter_;  ///< of the headline, then of the text
    std::string_view cut_;              ///< what it cuts
    bool in_title_ = false;
    std::vector<std::string_view> words_;  ///< of the record, headline first, those cut
    std::uint64_t bytes_read_ = 0;
};

}  // namespace onrecord
