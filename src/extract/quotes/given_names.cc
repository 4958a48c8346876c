#include <algorithm>

#include "extract/quotes/cast.h"

namespace onrecord {

namespace {

/// The first letters of two names agree as far as the shorter goes ("Tim", "Timothy"; "J.").
bool same_or_short(std::string_view a, std::string_view b)
{
    if (a.ends_with('.')) {
        a.remove_suffix(1);
    }
    if (b.ends_with('.')) {
        b.remove_suffix(1);
    }
    const std::size_t size = std::min(a.size(), b.size());
    return a.substr(0, size) == b.substr(0, size) && (size >= 3 || size == 1);
}

}  // namespace

bool Cast::same_given_names(const Person& person, const Mention& mention) const
{
    const auto given = [&](std::uint32_t first) { return text_.text_of(text_.tokens[first]); };
    const std::uint32_t last_a = surname(person.name_first, person.name_last);
    const std::uint32_t last_b = surname(mention.name, mention.last);
    if (last_a == person.name_first || last_b == mention.name) {
        return true;
    }
    return same_or_short(given(person.name_first), given(mention.name)) ||
           (last_a - person.name_first > 1 &&
            given(person.name_first + 1) == given(mention.name)) ||
           (last_b - mention.name > 1 && given(mention.name + 1) == given(person.name_first));
}

}  // namespace onrecord
