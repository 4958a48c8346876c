#pragma once

#include <vector>

#include "article/article.h"
#include "article/formats/html/document.h"
#include "article/formats/html/json_ld.h"
#include "article/formats/html/main_text.h"
#include "article/formats/html/page_map.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

/// What of a page a date is looked for in.
struct DatedPage {
    const Document& document;
    const PageMap& map;
    const Statements& statements;
    const JsonLd& json_ld;
    const MainText& story;
    std::string_view url;
    std::string_view title;
};

/// Where the page states when it was published, as written, the most trustworthy first:
/// publication before change, machine-readable before visible.
[[nodiscard]] std::vector<StatedDate> find_dates(const DatedPage& page);

}  // namespace onrecord::html
