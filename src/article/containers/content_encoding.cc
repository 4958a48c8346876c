#include "article/containers/content_encoding.h"

#include <array>
#include <utility>

#include "article/containers/compressions.h"

namespace onrecord {

namespace {

DecodedContent decode(Decoder& decoder, std::string_view name, std::string_view bytes,
                      std::size_t limit)
{
    constexpr std::size_t room_bytes = 65536;
    DecodedContent content;
    std::string room(room_bytes, '\0');
    while (!content.too_long) {
        const Decoder::Step step = decoder.step(bytes, room);
        bytes.remove_prefix(step.consumed);
        content.bytes.append(room, 0, step.produced);
        content.too_long = content.bytes.size() > limit;
        if (step.ended)
            return content;
        if (step.produced > 0 || (step.consumed > 0 && *step.trouble == '\0'))
            continue;
        content.trouble = std::string(name) + " data ";
        content.trouble += *step.trouble != '\0' ? step.trouble : "ends early";
        return content;
    }
    return content;
}

/// The header of zlib: a sum that 31 divides, and method 8 (RFC 1950, 2.2).
bool has_zlib_header(std::string_view bytes)
{
    if (bytes.size() < 2)
        return false;
    const unsigned method = static_cast<unsigned char>(bytes[0]);
    const unsigned flags = static_cast<unsigned char>(bytes[1]);
    return (method & 0xF) == 8 && (method * 256 + flags) % 31 == 0;
}

bool looks_like_mark_up(std::string_view bytes)
{
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return begin != std::string_view::npos && bytes[begin] == '<';
}

std::unique_ptr<Decoder> start_decoder(std::string_view name, std::string_view bytes)
{
    if (name == "br")
        return looks_like_mark_up(bytes) ? nullptr : start_brotli();
    if (name == "deflate")
        return looks_like_mark_up(bytes) ? nullptr : start_deflate(has_zlib_header(bytes));
    for (const Compression* compression : {&gzip_compression, &zstd_compression}) {
        const bool named =
            name == compression->name || name == "x-" + std::string(compression->name);
        if (named && compression->begins(bytes))
            return compression->start();
    }
    return nullptr;
}

bool is_known(std::string_view name)
{
    constexpr std::array<std::string_view, 9> known = {
        "", "identity", "gzip", "x-gzip", "deflate", "br", "zstd", "none", "utf-8"};
    for (const std::string_view each : known) {
        if (each == name)
            return true;
    }
    return false;
}

}  // namespace

DecodedContent undo_content_encoding(std::string_view name, std::string bytes, std::size_t limit)
{
    if (const std::unique_ptr<Decoder> decoder = start_decoder(name, bytes))
        return decode(*decoder, name, bytes, limit);
    DecodedContent content;
    if (!is_known(name) && !looks_like_mark_up(bytes)) {
        content.trouble = "in an encoding that is not read";
        return content;
    }
    content.too_long = bytes.size() > limit;
    content.bytes = std::move(bytes);
    return content;
}

}  // namespace onrecord
