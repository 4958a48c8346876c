#include "extract/quotes/wrapped_lines.h"

#include "extract/lower_case.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t least_wrapped = 3;       // lines that begin small
constexpr std::size_t most_wrapped_share = 3;  // of so many line ends at least one before them

}  // namespace

bool has_wrapped_lines(std::string_view text, std::size_t begin)
{
    std::size_t single = 0;
    std::size_t small = 0;
    for (std::size_t at = text.find('\n', begin);
         at != std::string_view::npos && at + 1 < text.size(); at = text.find('\n', at + 1)) {
        if (text[at + 1] == '\n' || (at > 0 && text[at - 1] == '\n')) {
            continue;
        }
        ++single;
        small += begins_small(text, at + 1) ? 1 : 0;
    }
    return small >= least_wrapped && small * most_wrapped_share >= single;
}

bool begins_small(std::string_view text, std::size_t at)
{
    const char32_t c = next_code_point(text, at);
    return is_letter(c) && !is_upper_case(c);
}

}  // namespace onrecord
