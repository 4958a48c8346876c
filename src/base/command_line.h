#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace onrecord {

// What both programs say about their command lines, so that they say it in the same words.

/// An option that there is not: its name as typed, and as a hint the one of `known` (names without
/// dashes) that it is a beginning or a misspelling of, else `otherwise`.
[[nodiscard]] Error unknown_option(const std::string& typed, const std::vector<std::string>& known,
                                   const std::string& otherwise);

/// A value that an option does not take: "--sort takes newest or oldest, not 'date'".
[[nodiscard]] Error wrong_value(const std::string& option, const std::string& expected,
                                const std::string& given);

/// "a, b or c".
[[nodiscard]] std::string one_of(const std::vector<std::string>& names);

/// Lists of options as Boost prints them, in the form that manuals use: `-n [ --limit ] N` becomes
/// `-n, --limit N`, `--wait [=S]` becomes `--wait[=S]`, columns stay, blanks at line ends go.
[[nodiscard]] std::string tidy_option_list(std::string_view listed);

}  // namespace onrecord
