#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

#include "render/renderer.h"
#include "search/word_statistics.h"

namespace onrecord {

enum class WordView : std::uint8_t { frequencies, collocates, keywords };

/// Writes lists of words with their numbers. One answer or those of a batch.
class WordPage {
public:
    /// `format`: name of an output form. @throws Error (usage) when there is none of word lists.
    WordPage(std::ostream& out, std::string_view format, const RenderStyle& style, WordView view);

    void write(const AnswerHead& head, const WordList& list, const Answer& answer);

private:
    void write_text(const AnswerHead& head, const WordList& list);
    void write_json(const AnswerHead& head, const WordList& list, const Answer& answer);
    void write_rows(const AnswerHead& head, const WordList& list);

    std::ostream& out_;
    std::string format_;
    RenderStyle style_;
    WordView view_;
    bool written_ = false;
};

}  // namespace onrecord
