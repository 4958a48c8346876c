#include "query/foreign_fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "query/scope.h"

namespace onrecord {

namespace {

/// A name that news databases have, and what to write for it; nothing where there is nothing.
struct ForeignName {
    std::string_view name;
    std::string_view field;
};

constexpr std::array names{
    ForeignName{"allcaps", "case"},
    ForeignName{"caps", "case"},
    ForeignName{"hd", "title"},
    ForeignName{"hlp", "hlead"},
    ForeignName{"la", "lang"},
    ForeignName{"lp", "lead"},
    ForeignName{"nocaps", ""},
    ForeignName{"plural", ""},
    ForeignName{"publication", "source"},
    ForeignName{"rst", "source"},
    ForeignName{"singular", ""},
    ForeignName{"sn", "source"},
    ForeignName{"tx", "body"},
};

/// How the field is named here; empty when nothing is, absent when it is no name of a field.
std::optional<std::string> field_of(std::string_view name)
{
    constexpr std::size_t longest = 20;
    if (name.empty() || name.size() > longest)
        return std::nullopt;
    std::string small(name);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto* const foreign = std::ranges::find(names, small, &ForeignName::name);
    if (foreign != names.end())
        return std::string(foreign->field);
    return find_scope(small).field != nullptr ? std::optional(small) : std::nullopt;
}

}  // namespace

void refuse_foreign_field(const Slice& word)
{
    const std::string_view text = word.view();
    const std::string_view rest = word.text->view().substr(word.end);
    const std::size_t sign = std::min(text.find_first_of("=<>"), text.size());
    const bool in_brackets = sign == text.size() && rest.starts_with('(');
    if (sign == text.size() && !in_brackets)
        return;
    const std::optional<std::string> field = field_of(text.substr(0, sign));
    if (!field)
        return;
    const std::string typed = std::string(text.substr(0, sign)) + (in_brackets ? '(' : text[sign]);
    const std::string value = in_brackets         ? "(...)"
                              : text[sign] == '=' ? "..."
                                                  : std::string(text.substr(sign, 1)) + "...";
    const std::string mend =
        field->empty() ? "there is no such field" : "write " + *field + ":" + value;
    refuse(Slice{word.text, word.begin, word.begin + typed.size()},
           "'" + typed + "' is no field here",
           mend + "; for the word itself put a space behind it");
}

}  // namespace onrecord
