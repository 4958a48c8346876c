#pragma once

#include <string>
#include <string_view>

namespace onrecord::html {

/// The text of a page that comes without the surroundings of a web site, such as a newsletter: its
/// story where that holds at least half of what the page shows, else all that it shows. Paragraphs
/// are parted by blank lines. `page` must be valid UTF-8.
[[nodiscard]] std::string prose_of_page(std::string_view page);

}  // namespace onrecord::html
