#pragma once

#include <string>
#include <string_view>

namespace onrecord::mail {

/// The text of a header field: encoded words (`=?utf-8?Q?caf=C3=A9?=`, RFC 2047) are undone, also
/// where they stand inside of other words; bytes beyond ASCII are read in the charset that they
/// seem to have. Valid UTF-8 in one line, runs of white space as one space, none at the ends.
[[nodiscard]] std::string decode_header(std::string_view value);

}  // namespace onrecord::mail
