#include "render/markup.h"

#include "render/printable.h"

namespace onrecord {

std::string markup_text(std::string_view text)
{
    std::string shown;
    append_printable(shown, text, true);
    std::string escaped;
    for (const char c : shown) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

}  // namespace onrecord
