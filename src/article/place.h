#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace onrecord {

/// A file or folder on the way.
struct Place {
    std::string path;           ///< as found from the one given
    std::string relative_path;  ///< to the root
    std::string real_path;      ///< absolute, no symbolic links

    /// What is called `name` in this folder.
    [[nodiscard]] Place below(const std::string& name) const;
};

/// A path given by the user, as it is on the disk.
struct Given {
    std::string path;  ///< without slashes at its end
    std::filesystem::file_type type = std::filesystem::file_type::none;
    std::string real_path;  ///< empty after an error
    std::error_code error;
};

[[nodiscard]] Given look_at(std::string path);

/// A path as text: where it is no UTF-8, bytes beyond ASCII become "\xFF", so that different names
/// stay different.
[[nodiscard]] std::string as_text(const std::string& path);

/// Why a thing of this type, or after this error, is not read.
[[nodiscard]] std::string reason_of(std::filesystem::file_type type);
[[nodiscard]] std::string reason_of(std::error_code error);

}  // namespace onrecord
