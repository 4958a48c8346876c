#pragma once

#include <filesystem>

namespace onrecord {

/// The folder `onrecord` in a folder of the user's, which `variable` names
/// (XDG Base Directory Specification 0.8), else in `at_home` below the home folder. Empty variables
/// count as unset, and so does a relative path.
/// @throws Error (usage) when neither is set.
[[nodiscard]] std::filesystem::path user_folder(const char* variable, const char* at_home);

/// Makes a folder and those above it. @throws Error (io).
void make_folders(const std::filesystem::path& folder);

}  // namespace onrecord
