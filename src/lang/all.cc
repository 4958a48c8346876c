#include <algorithm>
#include <array>

#include "lang/profile.h"
#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::array all = {&catalan, &czech,     &danish,  &german,     &english,
                            &spanish, &finnish,   &french,  &hungarian,  &italian,
                            &dutch,   &norwegian, &polish,  &portuguese, &romanian,
                            &russian, &swedish,   &turkish, &ukrainian};

/// "en" for "en-GB", "EN" or "en_US".
std::string_view primary_subtag(std::string_view tag)
{
    return tag.substr(0, tag.find_first_of("-_"));
}

bool same_letters(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(left, right, {}, lower, lower);
}

}  // namespace

std::span<const LanguageProfile* const> language_profiles()
{
    return all;
}

const LanguageProfile* find_language(std::string_view tag)
{
    const std::string_view wanted = primary_subtag(tag);
    const auto found = std::ranges::find_if(
        all, [&](const LanguageProfile* profile) { return same_letters(profile->tag, wanted); });
    return found == all.end() ? nullptr : *found;
}

}  // namespace onrecord
