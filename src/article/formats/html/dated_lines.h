#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/formats/html/document.h"
#include "article/formats/html/main_text.h"
#include "article/formats/html/page_map.h"

namespace onrecord::html {

/// A short line on the page that may hold a date.
struct DatedLine {
    std::string text;
    int trust = 0;  ///< higher: stands by the headline, is named a date, says nothing else
};

/// The lines outside of prose and of readers' comments that hold a year, the most trustworthy
/// first, no more than a few. Cost: linear.
[[nodiscard]] std::vector<DatedLine> find_dated_lines(const Document& document, const PageMap& map,
                                                      const MainText& story,
                                                      std::string_view title);

}  // namespace onrecord::html
