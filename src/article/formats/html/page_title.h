#pragma once

#include <string>

#include "article/formats/html/document.h"
#include "article/formats/html/json_ld.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

/// The headline, without the name of the site: of what the page states in several places, the form
/// that they agree on. Empty when there is none.
[[nodiscard]] std::string find_title(const Document& document, const Statements& statements,
                                     const JsonLd& json_ld);

}  // namespace onrecord::html
