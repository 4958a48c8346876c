#include <string>

#include "query/number_range.h"
#include "query/period.h"
#include "query/proximity.h"
#include "query/quote_marks.h"
#include "query/tree.h"
#include "query/unsupported.h"

namespace onrecord {

namespace {

bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Does a value read back unchanged without quotation marks?
bool is_plain(std::string_view value)
{
    static constexpr std::string_view signs = "-._/#'&,;%$@=";
    if (value.empty() || !is_letter_or_digit(value.front()) || !is_letter_or_digit(value.back()))
        return false;
    for (const char c : value)
        if (!is_letter_or_digit(c) && signs.find(c) == std::string_view::npos)
            return false;
    // An apostrophe behind a word could close an earlier one.
    for (std::size_t at = 0; at + 1 < value.size(); ++at)
        if (value[at] == '\'' && !is_letter_or_digit(value[at + 1]))
            return false;
    return !unsupported_operator(value) && !is_proximity(value) && value != "AND" &&
           value != "OR" && value != "NOT";
}

std::string in_quotes(std::string_view text)
{
    std::string made = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            made += '\\';
        made += c;
    }
    made += '"';
    return made;
}

/// `title:` before values of that field; nothing for the default field.
std::string field_prefix(const Field& field)
{
    return &field == &fields().front() ? std::string() : std::string(field.name) + ":";
}

/// A word or phrase with its field and how it must be spelt: `case:(title:RICO)`.
template <class Node>
std::string in_spelling(const Node& node, const std::string& shown)
{
    std::string made = field_prefix(*node.field) + shown;
    bool bare = made == shown;
    const auto put_in = [&](bool counts, const char* name) {
        if (counts)
            made = std::string(name) + (bare ? ":" + made : ":(" + made + ")");
        bare = bare && !counts;
    };
    put_in(node.spelling.accents, "accents");
    put_in(node.spelling.letter_case, "case");
    return made;
}

std::string_view date_field()
{
    for (const Field& field : fields())
        if (field.match == Match::date)
            return field.name;
    return {};
}

std::string joined(const Query& whole, const std::vector<Query>& parts, std::string_view between);

struct Printer {
    const Query& whole;

    std::string operator()(const EverythingNode&) const { return "*"; }
    std::string operator()(const WordNode& node) const
    {
        return in_spelling(
            node, node.text + (node.edits == 0 ? std::string() : "~" + std::to_string(node.edits)));
    }
    std::string operator()(const PhraseNode& node) const
    {
        return in_spelling(node, in_quotes(node.inflected ? "{" + node.text + "}" : node.text));
    }
    std::string operator()(const ValueNode& node) const
    {
        return field_prefix(*node.field) + (is_plain(node.text) ? node.text : in_quotes(node.text));
    }
    std::string operator()(const DateNode& node) const
    {
        return std::string(date_field()) + ":" + period_to_string(node);
    }
    std::string operator()(const AllOfNode& node) const { return joined(whole, node.parts, " "); }
    std::string operator()(const AnyOfNode& node) const
    {
        return joined(whole, node.parts, " OR ");
    }
    std::string operator()(const ProximityNode& node) const
    {
        return joined(whole, node.parts, " " + to_string(node.how) + " ");
    }
    std::string operator()(const NumberNode& node) const
    {
        return field_prefix(*node.field) + number_range_to_string(node);
    }
    std::string operator()(const AtLeastNode& node) const
    {
        return "atleast/" + std::to_string(node.count) + "(" + to_string(*node.part) + ")";
    }
    std::string operator()(const NotNode& node) const;
    std::string operator()(const SaidNode& node) const
    {
        const std::string part = to_string(*node.part);
        return is_bare_speech(node) ? "said:" + part : "said:(" + part + ")";
    }
};

std::string part_to_string(const Query& whole, const Query& part)
{
    const std::string text = to_string(part);
    return needs_brackets(whole, part) ? "(" + text + ")" : text;
}

std::string joined(const Query& whole, const std::vector<Query>& parts, std::string_view between)
{
    std::string text;
    for (const Query& part : parts) {
        if (!text.empty())
            text += between;
        text += part_to_string(whole, part);
    }
    return text;
}

std::string Printer::operator()(const NotNode& node) const
{
    return "NOT " + part_to_string(whole, *node.part);
}

}  // namespace

std::string to_string(const Query& query)
{
    return std::visit(Printer{query}, query.node);
}

}  // namespace onrecord
