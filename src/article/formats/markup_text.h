#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {

/// Builds text of paragraphs from pieces: white space becomes single spaces, lines and paragraphs
/// have no spaces round them, and there are never two empty lines.
class ParagraphText {
public:
    void add(std::string_view piece);
    void break_line() { wanted_ = wanted_ == Gap::paragraph ? Gap::paragraph : Gap::line; }
    void break_paragraph() { wanted_ = Gap::paragraph; }

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    void clear() { *this = {}; }

private:
    enum class Gap : char { none, space, line, paragraph };

    std::string text_;
    Gap wanted_ = Gap::none;  ///< before what comes next
};

/// How an element of this name (HTML, XHTML, NITF; lower case) divides the text.
enum class Division : char { none, line, paragraph };
[[nodiscard]] Division division_of(std::string_view element);

/// True for elements whose content is no text: "script", "style" ...
[[nodiscard]] bool holds_no_text(std::string_view element);

/// The text of a fragment of HTML as feeds have it: tags and comments go, paragraphs stay,
/// character references are resolved. `markup` must be valid UTF-8. Unlike a page, a fragment is
/// text all of it: nothing in it is taken for navigation and the like. Cost: linear.
[[nodiscard]] std::string text_of_markup(std::string_view markup);

}  // namespace onrecord
