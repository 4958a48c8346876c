#pragma once

namespace onrecord {

/// What to do about an index whose manifest can be read and whose files are damaged.
inline constexpr const char* damaged_hint =
    "onrecord-index --verify tells what is damaged, --rebuild posts its articles anew";

}  // namespace onrecord
