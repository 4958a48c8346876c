#include "article/formats/mail/flowed_text.h"

#include "article/formats/mail/headers.h"

namespace onrecord::mail {

std::string unflowed(std::string_view text, bool without_space)
{
    std::string joined;
    joined.reserve(text.size());
    while (!text.empty()) {
        std::string_view line = take_line(text);
        const bool signature = line == "-- ";
        if (line.starts_with(' '))
            line.remove_prefix(1);  // stuffed
        const bool goes_on = line.ends_with(' ') && !signature;
        if (goes_on && without_space)
            line.remove_suffix(1);
        joined.append(line).append(goes_on ? "" : "\n");
    }
    return joined;
}

}  // namespace onrecord::mail
