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
    ForeignName{"after", "since"},      ForeignName{"allcaps", "case"},
    ForeignName{"before", "until"},     ForeignName{"caps", "case"},
    ForeignName{"from", "since"},       ForeignName{"hd", "title"},
    ForeignName{"hl", "title"},         ForeignName{"hlp", "hlead"},
    ForeignName{"la", "lang"},          ForeignName{"lp", "lead"},
    ForeignName{"nocaps", ""},          ForeignName{"plural", ""},
    ForeignName{"person", "speaker"},   ForeignName{"publication", "source"},
    ForeignName{"publisher", "source"}, ForeignName{"quote", "said"},
    ForeignName{"rst", "source"},       ForeignName{"singular", ""},
    ForeignName{"site", "source"},      ForeignName{"sn", "source"},
    ForeignName{"to", "until"},         ForeignName{"tx", "body"},
    ForeignName{"year", "date"},
};

const ForeignName* find_foreign(std::string_view small)
{
    const auto* const found = std::ranges::find(names, small, &ForeignName::name);
    return found == names.end() ? nullptr : found;
}

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
    if (const ForeignName* foreign = find_foreign(small))
        return std::string(foreign->field);
    return find_scope(small).field != nullptr ? std::optional(small) : std::nullopt;
}

}  // namespace

std::string_view field_in_place_of(std::string_view small)
{
    const ForeignName* foreign = find_foreign(small);
    return foreign != nullptr ? foreign->field : std::string_view{};
}

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
