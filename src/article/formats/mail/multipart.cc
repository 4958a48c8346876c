#include "article/formats/mail/multipart.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/mail/headers.h"

namespace onrecord::mail {

namespace {

enum class Mark : char { none, next, last };

Mark mark_of(std::string_view line, std::string_view boundary)
{
    if (!line.starts_with("--") || !line.substr(2).starts_with(boundary))
        return Mark::none;
    const std::string_view behind = trimmed(line.substr(2 + boundary.size()));
    if (behind.empty())
        return Mark::next;
    return behind == "--" ? Mark::last : Mark::none;
}

/// The line end before a boundary belongs to the boundary.
std::string_view without_line_end(std::string_view part)
{
    if (part.ends_with('\n'))
        part.remove_suffix(1);
    if (part.ends_with('\r'))
        part.remove_suffix(1);
    return part;
}

}  // namespace

std::vector<std::string_view> split_multipart(std::string_view body, std::string_view boundary,
                                              std::size_t most)
{
    std::vector<std::string_view> parts;
    const char* begin = nullptr;
    std::string_view rest = body;
    while (!boundary.empty() && !rest.empty() && parts.size() <= most) {
        const char* const at = rest.data();
        const Mark mark = mark_of(take_line(rest), boundary);
        if (mark == Mark::none)
            continue;
        if (begin != nullptr)
            parts.push_back(without_line_end({begin, static_cast<std::size_t>(at - begin)}));
        begin = rest.data();
        if (mark == Mark::last)
            return parts;
    }
    if (begin != nullptr && parts.size() <= most)
        parts.emplace_back(begin, rest.data() + rest.size() - begin);
    return parts;
}

}  // namespace onrecord::mail
