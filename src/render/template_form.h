#pragma once

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "render/renderer.h"

namespace onrecord {

/// A line of text in which `{name}` stands for a hit's value of the column of that name, `{{` and
/// `}}` for braces. Only that is replaced: nothing in it or in an article is run.
class TemplateForm {
public:
    /// `quotes`: it is of quotes, which have other columns than articles.
    /// @throws Error (usage) for a name that is no column, and braces that do not match.
    TemplateForm(std::string_view text, bool quotes);

    /// Writes hits as lines; values as one line each, with nothing that steers a terminal.
    [[nodiscard]] std::unique_ptr<Renderer> make(std::ostream& out) const;

private:
    struct Piece {
        std::string text;
        std::size_t column = 0;
        bool is_column = false;
    };
    class Lines;

    std::vector<Piece> pieces_;
};

/// Places of named columns in a table of hits. @throws Error (usage) for a name that is none, with
/// those that there are.
[[nodiscard]] std::vector<std::size_t> columns_named(const std::vector<std::string>& names,
                                                     bool quotes);

}  // namespace onrecord
