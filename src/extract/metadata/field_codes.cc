#include "extract/metadata/field_codes.h"

#include <algorithm>
#include <optional>

#include "extract/metadata/header.h"
#include "extract/metadata/lines.h"

namespace onrecord {

namespace {

constexpr int most_lines = 40;
constexpr int fewest_codes = 3;

struct Code {
    std::string_view letters;
    HeaderField field;
};

constexpr Code codes[] = {
    {"HD", HeaderField::title},  {"BY", HeaderField::author}, {"CR", HeaderField::other},
    {"WC", HeaderField::other},  {"PD", HeaderField::date},   {"ET", HeaderField::other},
    {"SN", HeaderField::source}, {"SC", HeaderField::other},  {"ED", HeaderField::other},
    {"PG", HeaderField::other},  {"VOL", HeaderField::other}, {"LA", HeaderField::language},
    {"CY", HeaderField::other},  {"SE", HeaderField::other},  {"CLM", HeaderField::other},
    {"LP", HeaderField::body},   {"TD", HeaderField::body},   {"AU", HeaderField::author},
    {"TI", HeaderField::title},  {"DP", HeaderField::date},   {"SO", HeaderField::source},
};

const Code* find_code(std::string_view line)
{
    const std::string_view word = line.substr(0, line.find_first_of(" \t"));
    const auto* found = std::find_if(std::begin(codes), std::end(codes),
                                     [word](const Code& code) { return code.letters == word; });
    return found == std::end(codes) ? nullptr : found;
}

/// Are these fields at all, and not lines that begin with two capitals by chance?
bool has_codes(std::string_view text, std::size_t at)
{
    if (find_code(line_at(text, at).text) == nullptr) {
        return false;
    }
    int found = 0;
    bool dated = false;
    for (int lines = 0; at < text.size() && lines < most_lines; ++lines) {
        const Line line = line_at(text, at);
        const Code* code = find_code(line.text);
        found += code != nullptr ? 1 : 0;
        dated = dated || (code != nullptr && code->field == HeaderField::date);
        at = line.next;
    }
    return dated && found >= fewest_codes;
}

}  // namespace

std::size_t read_field_codes(std::string_view text, std::size_t at, Stated& stated)
{
    if (!has_codes(text, at)) {
        return at;
    }
    const Code* open = nullptr;  // whose value goes on in the next line
    for (int lines = 0; at < text.size() && lines < most_lines; ++lines) {
        const Line line = line_at(text, at);
        const Code* code = find_code(line.text);
        const std::string_view value =
            code == nullptr ? line.text : trim(line.text.substr(code->letters.size()));
        open = code == nullptr ? open : code;
        if (open != nullptr && open->field == HeaderField::body) {
            return value.empty() ? line.next : static_cast<std::size_t>(value.data() - text.data());
        }
        if (open != nullptr && !value.empty()) {
            take_header(stated, {open->field, value}, "header");
        }
        at = line.next;
    }
    return at;
}

}  // namespace onrecord
