#pragma once

#include <string>
#include <string_view>

namespace onrecord::html {

/// The charset that a page names in its first bytes (<meta charset>, <meta http-equiv>, an XML
/// declaration), in lower case; empty when it names none.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

}  // namespace onrecord::html
