#include "search/indexed_text.h"

#include <algorithm>

namespace onrecord {

IndexedText::IndexedText(const std::vector<const PatternPlan*>& leaves, const WordFile& file,
                         const IndexReader& reader)
    : leaves_(leaves), written_(reader)
{
    for (const PatternPlan* leaf : leaves)
        finders_.emplace_back(*leaf, file);
}

void IndexedText::look_at(DocumentNumber article, const ArticleWords& words, WordRange range)
{
    written_.look_at(article);
    words_ = words;
    range_ = range;
    sentences_.reset();
    paragraphs_.reset();
}

void IndexedText::find(std::size_t leaf, std::vector<WordRange>& found)
{
    finders_[leaf].find(words_, range_, found);
    written_.keep_written(*leaves_[leaf], found);
}

void IndexedText::find_within(std::size_t leaf, const std::vector<WordRange>& within,
                              std::vector<WordRange>& found)
{
    for (const WordRange& one : within) {
        const WordRange range{std::max(one.begin, range_.begin), std::min(one.end, range_.end)};
        if (range.begin < range.end)
            finders_[leaf].find(words_, range, found);
    }
    written_.keep_written(*leaves_[leaf], found);
}

const std::vector<std::uint32_t>& IndexedText::sentence_starts()
{
    if (!sentences_)
        sentences_ = from_first_word(words_.sentence_starts());
    return *sentences_;
}

const std::vector<std::uint32_t>& IndexedText::paragraph_starts()
{
    if (!paragraphs_)
        paragraphs_ = from_first_word(words_.paragraph_starts());
    return *paragraphs_;
}

std::vector<std::uint32_t> IndexedText::from_first_word(std::vector<std::uint32_t> starts) const
{
    for (std::uint32_t& start : starts)
        start += words_.title_words;
    return starts;
}

}  // namespace onrecord
