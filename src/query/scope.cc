#include "query/scope.h"

#include <algorithm>
#include <string>

#include "base/edit_distance.h"
#include "query/date_point.h"
#include "query/foreign_fields.h"

namespace onrecord {

namespace {

const Field* date_field()
{
    const auto all = fields();
    const auto found = std::ranges::find(all, Match::date, &Field::match);
    return found == all.end() ? nullptr : &*found;
}

bool same_ignoring_case(std::string_view a, std::string_view lower_case)
{
    return std::ranges::equal(a, lower_case, [](char c, char l) {
        return (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) == l;
    });
}

}  // namespace

Scope find_scope(std::string_view name)
{
    if (same_ignoring_case(name, "since"))
        return {date_field(), DateRole::since};
    if (same_ignoring_case(name, "until"))
        return {date_field(), DateRole::until};
    if (same_ignoring_case(name, "said"))
        return {&fields().front(), DateRole::period, false, true};
    if (same_ignoring_case(name, "case"))
        return {&fields().front(), DateRole::period, false, false, {true, false}};
    if (same_ignoring_case(name, "accents"))
        return {&fields().front(), DateRole::period, false, false, {false, true}};
    return {find_field(name)};
}

namespace {

/// The name that stands before a colon nearest to a mistyped one; empty when none is near.
std::string_view nearest_name(std::string_view typed)
{
    constexpr std::size_t longest = 20;
    if (typed.size() > longest)
        return {};
    const std::string small = small_letters(typed);
    if (const std::string_view ours = field_in_place_of(small); !ours.empty())
        return ours;
    std::string_view nearest = nearest_field(typed);
    std::size_t best =
        nearest.empty() ? most_wrong_letters(small) + 1 : edit_distance(small, nearest);
    for (const std::string_view name : {"since", "until", "said", "case", "accents"})
        if (const std::size_t distance = edit_distance(small, name); distance < best) {
            best = distance;
            nearest = name;
        }
    return nearest;
}

}  // namespace

void refuse_unknown_field(const Slice& name)
{
    const std::string_view rest = name.text->view().substr(name.end);
    if (rest.starts_with("//")) {
        Slice address = name;
        address.end += std::min(rest.find_first_of(" ()"), rest.size());
        refuse(address, "an address needs quotation marks",
               "write \"" + shortened(address.view(), 60) + "\"");
    }
    const std::string_view bare = name.view().substr(0, name.view().size() - 1);
    const std::string quote_hint = "in text, leave the colon out";
    const std::string_view nearest = nearest_name(bare);
    refuse(name, "no field called " + in_marks(bare),
           nearest.empty() ? quote_hint
                           : "did you mean '" + std::string(nearest) + ":'? " + quote_hint);
}

}  // namespace onrecord
