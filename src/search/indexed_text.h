#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "index/word_file.h"
#include "search/pattern_finder.h"
#include "search/spans.h"
#include "search/written_words.h"

namespace onrecord {

/// A text of an article of one segment, as a proximity sees it: by the numbers of its words.
class IndexedText : public SpanText {
public:
    /// Borrows the leaves and the reader, of `file` numbers of words.
    IndexedText(const std::vector<const PatternPlan*>& leaves, const WordFile& file,
                const IndexReader& reader);

    /// What is asked about next: `range` of an article's words.
    void look_at(DocumentNumber article, const ArticleWords& words, WordRange range);

    /// `WrittenWords::take_bytes_read`.
    [[nodiscard]] std::uint64_t take_bytes_read() { return written_.take_bytes_read(); }

    void find(std::size_t leaf, std::vector<WordRange>& found) override;
    void find_within(std::size_t leaf, const std::vector<WordRange>& within,
                     std::vector<WordRange>& found) override;
    const std::vector<std::uint32_t>& sentence_starts() override;
    const std::vector<std::uint32_t>& paragraph_starts() override;

private:
    /// Places in the text as places behind the headline.
    [[nodiscard]] std::vector<std::uint32_t> from_first_word(
        std::vector<std::uint32_t> starts) const;

    const std::vector<const PatternPlan*>& leaves_;
    WrittenWords written_;
    std::vector<PatternFinder> finders_;
    ArticleWords words_;
    WordRange range_;
    std::optional<std::vector<std::uint32_t>> sentences_;
    std::optional<std::vector<std::uint32_t>> paragraphs_;
};

}  // namespace onrecord
