#include "article/place.h"

#include <string_view>

#include "text/utf8.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

std::string joined(const std::string& folder, const std::string& name)
{
    if (folder.empty())
        return name;
    return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace

Place Place::below(const std::string& name) const
{
    return {joined(path, name), joined(relative_path, name), joined(real_path, name)};
}

Given look_at(std::string path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    Given given;
    given.path = std::move(path);
    given.type = fs::status(given.path, given.error).type();
    const bool on_disk =
        given.type == fs::file_type::regular || given.type == fs::file_type::directory;
    if (on_disk)
        given.real_path = fs::canonical(given.path, given.error).string();
    else if (!given.error)
        given.real_path = fs::absolute(given.path, given.error).lexically_normal().string();
    return given;
}

std::string as_text(const std::string& path)
{
    if (is_valid_utf8(path))
        return path;
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text += c;
        else
            text.append("\\x").append({digits[byte / 16], digits[byte % 16]});
    }
    return text;
}

std::string reason_of(fs::file_type type)
{
    switch (type) {
        case fs::file_type::fifo:
            return "a pipe, not a file";
        case fs::file_type::socket:
            return "a socket, not a file";
        case fs::file_type::block:
        case fs::file_type::character:
            return "a device, not a file";
        default:
            return "neither a file nor a folder";
    }
}

std::string reason_of(std::error_code error)
{
    if (error == std::errc::no_such_file_or_directory)
        return "no such file or folder";
    return "cannot be read: " + error.message();
}

}  // namespace onrecord
