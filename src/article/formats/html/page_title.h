#pragma once

#include <string>

#include "article/formats/html/document.h"
#include "article/formats/html/json_ld.h"
#include "article/formats/html/page_map.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

/// The headline, without the name of the site: what the page states for sharing, else what most of
/// <h1>, JSON-LD and <title> say. Empty when there is none.
[[nodiscard]] std::string find_title(const Document& document, const PageMap& map,
                                     const Statements& statements, const JsonLd& json_ld);

}  // namespace onrecord::html
