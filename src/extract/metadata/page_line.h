#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// What a page puts around a story, line by line.
enum class PageLine : std::uint8_t {
    story,       ///< none of the others
    remain,      ///< "Share", "Source link", "RELATED: ..."
    related,     ///< heading of a list of other stories
    comments,    ///< heading of what readers wrote: "2 Comments"
    production,  ///< "Reporting by ..."
    rule,        ///< "###", "-30-", "--"
};

[[nodiscard]] PageLine classify_page_line(std::string_view line);

}  // namespace onrecord
