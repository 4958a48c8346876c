#include "search/written_words.h"

#include "query/wildcards.h"
#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::uint64_t bytes_decompressed = 2;  ///< take as long as one byte that is cut

}  // namespace

bool is_written_so(const PatternPlan& pattern, std::size_t place, std::string_view word)
{
    return matches_wildcards(pattern.written[place], spelt(word, pattern.spelling));
}

void WrittenWords::look_at(DocumentNumber article)
{
    is_read_ = is_read_ && article == article_;
    article_ = article;
}

bool WrittenWords::stands_at(const PatternPlan& pattern, std::uint32_t first)
{
    if (!is_read_)
        read();
    if (!cut_to(first + pattern.places.size()))
        return false;
    for (std::size_t i = 0; i < pattern.places.size(); ++i)
        if (!is_written_so(pattern, i, words_[first + i]))
            return false;
    return true;
}

void WrittenWords::keep_written(const PatternPlan& pattern, std::vector<WordRange>& found)
{
    if (pattern.spelling.counts())
        std::erase_if(found, [&](WordRange place) { return !stands_at(pattern, place.begin); });
}

void WrittenWords::read()
{
    record_ = reader_.record(article_);
    texts_ = decode_texts(record_);
    words_.clear();
    in_title_ = true;
    cut_ = texts_.title;
    cutter_.emplace(cut_);
    is_read_ = true;
    bytes_read_ += record_.size() / bytes_decompressed;
}

/// Cuts until so many words are known; false when there are fewer.
bool WrittenWords::cut_to(std::size_t words)
{
    for (Word word; words_.size() < words;) {
        if (cutter_->next(word)) {
            words_.push_back(cut_.substr(word.begin, word.end - word.begin));
            bytes_read_ += words_.back().size() + 1;
        } else if (in_title_) {
            in_title_ = false;
            cut_ = texts_.text;
            cutter_.emplace(cut_);
        } else {
            break;
        }
    }
    return words_.size() >= words;
}

}  // namespace onrecord
