#include "story/likeness.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <tuple>
#include <utility>

#include "story/shingles.h"

namespace onrecord {

namespace {

/// What `whole` has of `part`; all when there is nothing to have.
double share(std::span<const std::uint32_t> part, std::span<const std::uint32_t> whole)
{
    return part.empty()
               ? 1.0
               : static_cast<double>(count_shared(part, whole)) / static_cast<double>(part.size());
}

/// Days between the periods that two dates name; 0 when they touch or one is not stated.
int days_apart(const Date& a, const Date& b)
{
    if (!a.stated() || !b.stated())
        return 0;
    const auto gap = std::max(a.first_day() - b.last_day(), b.first_day() - a.last_day());
    return std::max(0, static_cast<int>(gap.count()));
}

/// The shorter one first; which it is must not depend on the order of the two.
bool comes_first(const Telling& a, const Telling& b)
{
    return std::tie(a.words, a.passages, a.lead, a.names, a.title) <=
           std::tie(b.words, b.passages, b.lead, b.names, b.title);
}

}  // namespace

Comparison compare(const Telling& a, const Telling& b)
{
    const bool ordered = comes_first(a, b);
    const Telling& shorter = ordered ? a : b;
    const Telling& longer = ordered ? b : a;
    Comparison result;
    result.number_count = shorter.numbers.size();
    result.name_count = shorter.names.size();
    result.words = shorter.words;
    result.days = days_apart(a.date, b.date);
    const auto shared = static_cast<double>(count_shared(shorter.passages, longer.passages));
    const std::size_t fewer = std::min(shorter.passages.size(), longer.passages.size());
    if (fewer == 0)
        return result;
    const auto both = static_cast<double>(shorter.passages.size() + longer.passages.size());
    result.contained = shared / static_cast<double>(fewer);
    result.resemblance = shared / (both - shared);
    result.lead = share(longer.lead, shorter.passages);
    result.numbers = share(shorter.numbers, longer.numbers);
    result.names = share(shorter.names, longer.vocabulary);
    const bool has_titles = !shorter.title.empty() && !longer.title.empty();
    if (has_titles)
        result.title = static_cast<double>(count_shared(shorter.title, longer.title)) /
                       static_cast<double>(std::min(shorter.title.size(), longer.title.size()));
    return result;
}

namespace {

/// A text that stays the same while its figures change is a form that is filled in anew each time.
/// Such texts are full of figures: two of a hundred words at least are figures that differ.
bool figures_differ(const Comparison& c)
{
    const double missing = (1 - c.numbers) * static_cast<double>(c.number_count);
    return c.number_count >= 4 && c.numbers < 0.5 && missing * 50 >= static_cast<double>(c.words);
}

/// Likewise with names: of persons, places, companies.
bool names_differ(const Comparison& c, double least)
{
    return c.name_count >= 3 && c.names < least;
}

/// Reprints follow within days; what recurs later is a series, unless next to nothing has changed.
bool same_after_days(const Comparison& c)
{
    return (c.contained >= 0.9 || (c.contained >= 0.8 && c.resemblance >= 0.6)) &&
           c.numbers >= 0.8 && c.names >= 0.85;
}

/// The longer one is about what the shorter one tells, and does not only repeat it as background.
bool same_subject(const Comparison& c)
{
    return c.lead >= 0.2 || c.title >= 0.6;
}

}  // namespace

Likeness judge(const Comparison& c)
{
    constexpr int days_of_a_reprint = 2;
    const bool whole = c.resemblance >= 0.25;
    const bool enough = whole ? c.contained >= 0.3 : c.contained >= 0.5 && same_subject(c);
    if (!enough || figures_differ(c) || names_differ(c, whole ? 0.6 : 0.7))
        return Likeness::none;
    if (c.days > days_of_a_reprint && !same_after_days(c))
        return Likeness::none;
    return whole ? Likeness::whole : Likeness::part;
}

}  // namespace onrecord
