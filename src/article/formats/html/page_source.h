#pragma once

#include <string>
#include <string_view>

#include "article/formats/html/json_ld.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

/// The address that the page gives as its own, absolute; empty when it gives none.
[[nodiscard]] std::string find_url(const Statements& statements);

/// Who publishes the page: the site's name, else the publisher, else the host of its address. A
/// name that is the article's title, or as long as a slogan, is none.
[[nodiscard]] std::string find_source(const Statements& statements, const JsonLd& json_ld,
                                      std::string_view title);

/// What a site is called in an address: "https://www.courier.co.example/a" -> "courier".
[[nodiscard]] std::string site_of(std::string_view url);

}  // namespace onrecord::html
