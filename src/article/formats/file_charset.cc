#include "article/formats/file_charset.h"

#include <algorithm>
#include <utility>

#include "text/charset.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

/// Are there enough bytes beyond ASCII to tell charsets apart?
bool is_telling(std::string_view bytes)
{
    constexpr std::ptrdiff_t enough = 16;
    return std::ranges::count_if(
               bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) >= enough;
}

}  // namespace

bool FileCharset::decode(std::string_view bytes, std::string& text, RepairNotes& notes)
{
    if (is_valid_utf8(bytes))
        return false;
    // With the line end that a sequence at the end would be cut short by.
    std::string charset = charset_of(std::string(bytes) + "\n");
    if (charset != "UTF-8") {
        if (charset_.empty() && is_telling(bytes))
            charset_ = charset;
        charset = charset_.empty() ? "windows-1252" : charset_;
        notes.add("not UTF-8, read as " + charset);
    }
    DecodedText decoded = decode_text(bytes, charset);
    notes.decoded(decoded);
    text = std::move(decoded.text);
    return true;
}

}  // namespace onrecord
