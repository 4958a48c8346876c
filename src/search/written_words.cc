#include "search/written_words.h"

#include "query/wildcards.h"
#include "text/words.h"

namespace onrecord {

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
    if (!is_read_) {
        facts_ = reader_.article(article_);
        words_.clear();
        cut(facts_.title);
        cut(facts_.text);
        is_read_ = true;
    }
    for (std::size_t i = 0; i < pattern.places.size(); ++i)
        if (first + i >= words_.size() || !is_written_so(pattern, i, words_[first + i]))
            return false;
    return true;
}

void WrittenWords::keep_written(const PatternPlan& pattern, std::vector<WordRange>& found)
{
    if (pattern.spelling.counts())
        std::erase_if(found, [&](WordRange place) { return !stands_at(pattern, place.begin); });
}

void WrittenWords::cut(std::string_view text)
{
    WordReader reader(text);
    for (Word word; reader.next(word);)
        words_.push_back(text.substr(word.begin, word.end - word.begin));
}

}  // namespace onrecord
