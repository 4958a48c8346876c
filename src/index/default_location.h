#pragma once

#include <filesystem>

namespace onrecord {

/// Where the index is when the user names none: $ONRECORD_INDEX, else
/// $XDG_DATA_HOME/onrecord/index, else ~/.local/share/onrecord/index. Empty variables count as
/// unset, and so does a relative XDG_DATA_HOME (XDG Base Directory Specification 0.8).
/// @throws Error (usage) when none of the three is set.
[[nodiscard]] std::filesystem::path default_index_location();

}  // namespace onrecord
