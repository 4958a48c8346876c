#pragma once

#include <iosfwd>

#include "render/renderer.h"
#include "search/concordance.h"

namespace onrecord {

/// A concordance as a page (render/html_page.h): a table with the matches below each other. The
/// table begins with the first line: other parts of the page may stand above it.
class HtmlLines {
public:
    explicit HtmlLines(std::ostream& out) : out_(out) {}

    void begin(const AnswerHead& head);
    void line(const KwicLine& line);
    void end(const Answer& answer, const KwicCounts& counts);

private:
    std::ostream& out_;
    bool quotes_ = false;
    bool any_answer_ = false;
    bool any_line_ = false;
};

}  // namespace onrecord
