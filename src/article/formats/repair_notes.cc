#include "article/formats/repair_notes.h"

#include <algorithm>

namespace onrecord {

void RepairNotes::count(std::size_t number, std::string_view singular, std::string_view plural,
                        std::string_view what_was_done)
{
    if (number == 0)
        return;
    std::string note = std::to_string(number) + " ";
    note.append(number == 1 ? singular : plural).append(" ").append(what_was_done);
    add(note);
}

void RepairNotes::add(std::string_view note)
{
    if (!text_.empty())
        text_ += "; ";
    text_ += note;
}

void RepairNotes::decoded(const DecodedText& decoded)
{
    count(decoded.repairs, "ill-formed sequence", "ill-formed sequences", "replaced by U+FFFD");
    count(decoded.removed_nul, "NUL byte", "NUL bytes", "removed");
}

std::string in_quotes(std::string_view name)
{
    constexpr std::size_t most = 40;
    std::size_t length = std::min(name.size(), most);
    while (length < name.size() && length > 0 && (name[length] & '\xc0') == '\x80')
        --length;
    std::string shown(name.substr(0, length));
    std::replace_if(
        shown.begin(), shown.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return "'" + shown + (length < name.size() ? "…'" : "'");
}

}  // namespace onrecord
