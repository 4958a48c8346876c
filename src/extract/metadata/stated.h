#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace onrecord {

/// What the head and foot of a text state about it, and where its body lies.
struct Stated {
    std::string id;
    std::string url;
    std::string title;
    std::string date_text;  ///< a header's date as written; read later, when the language is known
    std::string date_from;  ///< where `date_text` or `date` comes from
    Date date;              ///< from a line that was read as a date already
    std::string source;
    std::string language;
    std::vector<std::string> authors;
    std::vector<std::string> speakers;
    std::size_t body_begin = 0;  ///< bytes
    std::size_t body_end = 0;
};

/// Sets a field that nothing has set before: the first statement wins.
void state(std::string& field, std::string_view value);

}  // namespace onrecord
