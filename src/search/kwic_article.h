#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "article/facts.h"
#include "search/concordance.h"
#include "search/place_finder.h"
#include "search/word_scan.h"

namespace onrecord {

/// An article with the bytes of its words, for lines of a concordance.
class KwicArticle {
public:
    explicit KwicArticle(Facts facts);

    /// The line of a place, with the other places marked; `context` characters on each side. Valid
    /// as long as the article.
    [[nodiscard]] KwicLine line(WordRange node, const std::vector<MatchPlace>& places,
                                std::size_t context) const;

private:
    static void read(std::string_view text, std::vector<ByteRange>& words);
    [[nodiscard]] ByteRange bytes_of(WordRange range) const;
    [[nodiscard]] std::vector<MarkedRange> marks_of(bool in_title,
                                                    const std::vector<MatchPlace>& places) const;
    void find_quote(KwicLine& line) const;

    Facts facts_;
    std::vector<ByteRange> title_;
    std::vector<ByteRange> text_;
};

}  // namespace onrecord
