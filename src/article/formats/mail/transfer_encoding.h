#pragma once

#include <string>
#include <string_view>

namespace onrecord::mail {

/// The bytes behind a Content-Transfer-Encoding (lower case): "base64" and "quoted-printable" are
/// undone, under any other name the bytes are as they stand. What is no proper code is passed over
/// or kept as written, as mail programs do. Cost: linear.
[[nodiscard]] std::string decode_transfer(std::string_view bytes, std::string_view encoding);

/// RFC 2045, 6.8: characters outside of the alphabet are passed over; ends at "=".
[[nodiscard]] std::string decode_base64(std::string_view code);

/// RFC 2045, 6.7: "=" that begins no code stays as written. `underscore_is_space`: as in encoded
/// words of headers (RFC 2047, 4.2).
[[nodiscard]] std::string decode_quoted_printable(std::string_view code,
                                                  bool underscore_is_space = false);

}  // namespace onrecord::mail
