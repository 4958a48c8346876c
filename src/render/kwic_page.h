#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "render/html_lines.h"
#include "render/palette.h"
#include "render/renderer.h"
#include "search/concordance.h"

namespace onrecord {

/// Writes concordances line by line, as they come. On a screen and in pipes matches stand below
/// each other: date, source or (of quotes) speaker, left context, match, right context; columns
/// count as a terminal shows them. A line whose match is written from right to left has its left
/// context on the right, as it is read.
class KwicPage {
public:
    /// `width`: columns of context on each side; 0: as fits the screen. `format`: name of an output
    /// form. @throws Error (usage) when there is none of concordances.
    KwicPage(std::ostream& out, std::string_view format, const RenderStyle& style,
             std::size_t width);

    void begin(const AnswerHead& head);
    void line(const KwicLine& line, std::size_t number);  ///< from 1
    void end(const Answer& answer, const KwicCounts& counts);

    /// Characters of context that lines must have.
    [[nodiscard]] std::size_t context() const;

private:
    void write_text(const KwicLine& line);
    void write_row(const KwicLine& line, std::size_t number);
    void write_json(const KwicLine& line, std::size_t number);

    std::ostream& out_;
    std::string format_;
    RenderStyle style_;
    Palette palette_;
    std::size_t width_;
    std::size_t label_ = 0;  ///< columns of source or speaker
    std::size_t left_ = 0;
    std::size_t right_ = 0;  ///< with the match
    bool shows_id_ = false;
    AnswerHead head_;
    HtmlLines html_;
    bool header_written_ = false;
    bool any_ = false;
};

}  // namespace onrecord
