#pragma once

#include <string_view>
#include <vector>

#include "search/hit.h"

namespace onrecord::reference {

/// Does every mark in `shown`, which is all or a part of `text`, hold whole words of those that
/// `reasons` names (by their place in `text`), and nothing else?
[[nodiscard]] bool marks_are_true(const std::vector<bool>& reasons, std::string_view text,
                                  const MarkedText& shown);

/// Are all words that `reasons` names marked in `shown`, which is the whole text?
[[nodiscard]] bool marks_are_complete(const std::vector<bool>& reasons, const MarkedText& shown);

}  // namespace onrecord::reference
