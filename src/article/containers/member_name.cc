#include "article/containers/member_name.h"

#include <algorithm>

#include "article/input.h"
#include "article/place.h"

namespace onrecord {

namespace {

constexpr std::size_t most_bytes = 1000;
constexpr char separator = '!';

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string without_controls(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string shown;
    for (const char c : text) {
        if (is_control(c))
            shown.append("\\x").append({digits[static_cast<unsigned char>(c) / 16],
                                        digits[static_cast<unsigned char>(c) % 16]});
        else
            shown += c;
    }
    return shown;
}

/// Calls `take` with each part of a path between slashes.
template <typename Take>
void for_each_step(std::string_view path, const Take& take)
{
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        take(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
}

std::string cut(std::string name)
{
    if (name.size() <= most_bytes)
        return name;
    std::size_t length = most_bytes;
    while ((name[length] & '\xc0') == '\x80')
        --length;
    return name.substr(0, length) + "…";
}

}  // namespace

std::string member_name(std::string_view raw, std::size_t number)
{
    std::string name;
    for_each_step(raw, [&](std::string_view step) {
        if (!step.empty() && step != "." && step != "..")
            name.append(name.empty() ? "" : "/").append(step);
    });
    if (name.empty())
        return "member " + std::to_string(number);
    return cut(without_controls(as_text(name)));
}

bool is_hidden_member(std::string_view name)
{
    bool hidden = false;
    for_each_step(name, [&](std::string_view step) {
        hidden = hidden || step.starts_with('.') || step == "__MACOSX";
    });
    return hidden;
}

std::string member_path(std::string_view archive, std::string_view member)
{
    return std::string(archive) + separator + std::string(member);
}

}  // namespace onrecord
