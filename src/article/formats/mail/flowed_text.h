#pragma once

#include <string>
#include <string_view>

namespace onrecord::mail {

/// Joins the lines that a mail program has wrapped (RFC 3676, format=flowed): those that end in a
/// space. `without_space` (DelSp): that space is no text.
[[nodiscard]] std::string unflowed(std::string_view text, bool without_space);

}  // namespace onrecord::mail
