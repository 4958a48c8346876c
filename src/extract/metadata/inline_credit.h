#pragma once

#include <cstddef>
#include <string_view>

#include "extract/metadata/lines.h"
#include "extract/metadata/stated.h"

namespace onrecord {

/// True for a short capitalised phrase, such as credits are.
[[nodiscard]] bool is_name(std::string_view text);

[[nodiscard]] bool ends_a_sentence(std::string_view text);

/// Reads a credit behind the last sentence of a story's last line: "... in the region. — Guardian",
/// "... region. (AFP)". Returns the byte of `text` where the story ends.
[[nodiscard]] std::size_t read_inline_credit(std::string_view text, const Line& line,
                                             Stated& stated);

}  // namespace onrecord
