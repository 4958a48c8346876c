#include "query/number_range.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace onrecord {

namespace {

constexpr const char* forms = "write words:>800, words:<300, words:300..800 or words:500";

std::uint32_t read_number(const Slice& value)
{
    constexpr std::size_t longest = 9;
    const std::string_view text = value.view();
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || !digits)
        refuse(value, in_marks(text) + " is no number", forms);
    if (text.size() > longest)
        refuse(value, in_marks(text) + " is more than any text has", forms);
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

NumberNode range_of(std::optional<std::uint32_t> least, std::optional<std::uint32_t> most)
{
    NumberNode range;
    range.least = least;
    range.most = most;
    return range;
}

NumberNode read_between(const Slice& value, std::size_t dots)
{
    const Slice left = value.part(0, dots).trimmed();
    const Slice right = value.part(dots + 2).trimmed();
    if (left.view().empty() && right.view().empty())
        refuse(value, "a range needs a number at one end", forms);
    NumberNode range;
    if (!left.view().empty())
        range.least = read_number(left);
    if (!right.view().empty())
        range.most = read_number(right);
    if (range.least && range.most && *range.least > *range.most)
        refuse(value, "the range ends before it begins", "put the smaller number first");
    return range;
}

}  // namespace

NumberNode parse_number_range(const Slice& value)
{
    const Slice all = value.trimmed();
    const std::string_view text = all.view();
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos)
        return read_between(all, dots);
    const std::size_t sign = std::min(text.find_first_not_of("<>="), text.size());
    const std::string_view comparison = text.substr(0, sign);
    const std::uint32_t number = read_number(all.part(sign).trimmed());
    if (comparison == "<" && number == 0)
        refuse(all, "nothing is less than 0", forms);
    if (comparison == ">")
        return range_of(number + 1, {});
    if (comparison == ">=")
        return range_of(number, {});
    if (comparison == "<")
        return range_of({}, number - 1);
    if (comparison == "<=")
        return range_of({}, number);
    if (comparison.empty() || comparison == "=")
        return range_of(number, number);
    refuse(all.part(0, sign), in_marks(comparison) + " compares nothing", forms);
}

std::string number_range_to_string(const NumberNode& range)
{
    const auto shown = [](const std::optional<std::uint32_t>& end) {
        return end ? std::to_string(*end) : std::string();
    };
    if (range.least && range.least == range.most)
        return shown(range.least);
    return shown(range.least) + ".." + shown(range.most);
}

}  // namespace onrecord
