#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "article/formats/repair_notes.h"

namespace onrecord::html {

/// What is known of a page besides its bytes.
struct PageContext {
    std::string charset;  ///< as its server says, lower case; empty: not said
    std::string address;  ///< where it was fetched from; empty: not known
};

/// The article that the bytes of a page hold, but for its origin. The page's own statements go
/// before the context, but for the charset. @throws ParseError (bad_input) when there is neither
/// text nor title.
[[nodiscard]] Article read_page(std::string_view bytes, const PageContext& context,
                                RepairNotes& notes);

}  // namespace onrecord::html
