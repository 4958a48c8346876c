#include "article/formats/mail/headers.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"

namespace onrecord::mail {

namespace {

/// The length of the name that a line begins with; 0 when it begins with none.
std::size_t name_length(std::string_view line)
{
    constexpr std::size_t longest = 100;
    const std::size_t colon = line.substr(0, longest).find(':');
    if (colon == std::string_view::npos)
        return 0;
    const auto is_of_name = [](char c) { return c > ' ' && c < '\x7f'; };
    const std::string_view name = trimmed(line.substr(0, colon));
    return std::ranges::all_of(name, is_of_name) ? name.size() : 0;
}

}  // namespace

std::string_view take_line(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

bool is_field_line(std::string_view line)
{
    return !line.empty() && line.front() > ' ' && name_length(line) > 0;
}

Headers Headers::take(std::string_view& message)
{
    Headers headers;
    while (!message.empty()) {
        const std::string_view line = take_line(message);
        if (line.empty())
            break;
        headers.add_line(line);
    }
    return headers;
}

void Headers::add_line(std::string_view line)
{
    if (line.front() == ' ' || line.front() == '\t') {
        if (foldable_ && fields_.back().second.size() < most_bytes)
            fields_.back().second.append(" ").append(trimmed(line).substr(0, most_bytes));
        return;
    }
    foldable_ = is_field_line(line) && fields_.size() < most_fields;
    if (foldable_)
        fields_.emplace_back(html::lower_ascii(line.substr(0, name_length(line))),
                             trimmed(line.substr(line.find(':') + 1)).substr(0, most_bytes));
}

std::string_view Headers::value(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(fields_, [&](const auto& field) { return field.first == name; });
    return found == fields_.end() ? std::string_view() : found->second;
}

}  // namespace onrecord::mail
