#pragma once

#include <vector>

#include "extract/quotes/marks.h"
#include "extract/quotes/tokens.h"

namespace onrecord {

/// Takes the reporter's words out of stretches, and adds the speech of paragraphs that a dash
/// opens. In many languages the reporter speaks inside one pair of marks: «A, — сказала она. — B»,
/// «A —dijo ella—. B», « A, dit-elle, B »; each such stretch becomes two. A paragraph behind a dash
/// is speech when the reporter says so in it: "— A? — спросил он."; a list is not. Keeps the order.
/// Linear.
[[nodiscard]] std::vector<Stretch> with_dialogue(const TokenisedText& text,
                                                 const std::vector<Stretch>& stretches);

}  // namespace onrecord
