#pragma once

#include <string>
#include <vector>

#include "article/formats/html/document.h"
#include "article/formats/html/json_ld.h"
#include "article/formats/html/page_map.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

/// The names that the page states as its authors'.
[[nodiscard]] std::vector<std::string> find_authors(const Document& document, const PageMap& map,
                                                    const Statements& statements,
                                                    const JsonLd& json_ld);

}  // namespace onrecord::html
