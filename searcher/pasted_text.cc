#include "pasted_text.h"

#include <algorithm>
#include <string>

#include "base/error.h"
#include "schema/field.h"

namespace onrecord::searcher {

namespace {

constexpr std::string_view signs = "?!*~[]{}()\":<>=^/\\|&+-";

bool is_ascii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// The sign that a fault is about, [begin, end); empty when there is none.
std::pair<std::size_t, std::size_t> sign_at(std::string_view text, const ParseError& error)
{
    const std::size_t begin = std::min(error.offset(), text.size());
    const std::size_t end = std::min(text.size(), begin + std::max<std::size_t>(error.length(), 1));
    const std::string_view part = text.substr(begin, end - begin);
    const std::size_t sign = part.find_first_of(signs);
    if (sign != std::string_view::npos)
        return {begin + sign, begin + sign + 1};
    std::size_t last = begin;
    while (last < end && !is_ascii(text[last]))
        ++last;
    return {begin, last};
}

/// A fault in a field that there is: whoever writes one means it.
bool is_in_field(std::string_view text, std::size_t sign)
{
    std::size_t begin = sign;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(')
        --begin;
    const std::size_t colon = text.find_first_of(": ", begin);
    return colon != std::string_view::npos && text[colon] == ':' &&
           find_field(text.substr(begin, colon - begin)) != nullptr;
}

}  // namespace

ParsedQuery parse_pasted(std::string_view typed, const ParseOptions& options)
{
    constexpr int most = 1'000;
    std::string text(typed);
    std::string passed_over;
    for (int left = most;; --left) {
        try {
            ParsedQuery parsed = parse_query(text, options);
            if (!passed_over.empty())
                parsed.notes.push_back("read as plain words, without" + passed_over);
            return parsed;
        } catch (const ParseError& error) {
            const auto [begin, end] = sign_at(text, error);
            if (left == 0 || begin == end || is_in_field(text, begin))
                throw;
            const std::string sign = " " + text.substr(begin, end - begin);
            if (passed_over.find(sign) == std::string::npos)
                passed_over += sign;
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
                      text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
        }
    }
}

}  // namespace onrecord::searcher
