#pragma once

#include <string_view>

#include "text/charset.h"

namespace onrecord::mail {

/// Decodes what a message says is in a charset (lower case; empty when it does not say). What
/// proves to be UTF-8 is read as that, and the charset is detected where the declared one is not
/// known.
[[nodiscard]] DecodedText decode_declared(std::string_view bytes, std::string_view charset);

}  // namespace onrecord::mail
