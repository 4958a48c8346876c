#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/formats/html/document.h"

namespace onrecord::html {

struct Meta {
    std::string name;  ///< of `property`, `name`, `itemprop` or `http-equiv`, lower case
    std::string content;
};

/// What a page states about itself outside of its text.
struct Statements {
    std::vector<Meta> metas;  ///< those that state something, in document order
    std::string title;        ///< of <title>
    std::string canonical;    ///< of <link rel="canonical">
    std::string language;     ///< of <html lang>, else xml:lang
    std::vector<std::string_view> json_ld;
    std::vector<NodeId> headlines;  ///< <h1>
    std::vector<NodeId> times;      ///< <time>, and elements with a date's `itemprop`

    /// The content of the first meta of this name, or empty.
    [[nodiscard]] std::string_view meta(std::string_view name) const;
};

/// Borrows the document.
[[nodiscard]] Statements read_statements(const Document& document);

}  // namespace onrecord::html
