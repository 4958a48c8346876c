#pragma once

#include <string>
#include <string_view>

#include "text/words.h"

namespace onrecord {

/// The text with '|' before each word that begins a sentence and '||' where it begins a paragraph.
inline std::string mark_sentences(std::string_view text)
{
    std::string marked;
    std::size_t copied = 0;
    WordReader reader(text);
    for (Word word; reader.next(word);) {
        marked += text.substr(copied, word.begin - copied);
        marked += word.paragraph_start ? "||" : word.sentence_start ? "|" : "";
        copied = word.begin;
    }
    return marked + std::string(text.substr(copied));
}

}  // namespace onrecord
