#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// Why a file of this name (its last part, compression ending taken off) is not read: its ending
/// is that of a format which is not supported, or which holds no articles. Empty when the name
/// says no such thing.
[[nodiscard]] std::string why_not_by_name(std::string_view name);

/// Why a file that begins with these bytes is not read whatever its name: it is packed, or a
/// document of another kind. Empty when nothing of the sort is recognised.
[[nodiscard]] std::string why_not_by_bytes(std::string_view head);

/// Why an archive that begins so, in a file of this name, holds no articles but is one document
/// (.docx, .epub). Empty when it may hold some.
[[nodiscard]] std::string why_no_archive(std::string_view head, std::string_view name);

/// The ending of a file name with its dot, in ASCII lower case; empty when there is none.
[[nodiscard]] std::string ending_of(std::string_view name);

}  // namespace onrecord
