#pragma once

#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord::eval {

/// The stretches of `range` that stand inside quotation marks, marks excluded, in order; nested
/// ones are part of the outer. For quotes known to be mixed, so it need not tell marks from
/// apostrophes as carefully as a finder of quotes: “ ” „ “ « » » « ‘ ’ ‹ › 「 」, straight double
/// and doubled single ones, and single ones that stand as marks do. A mark just outside `range`
/// counts (outer marks are no part of a quote); a part left open runs to the end of the range.
[[nodiscard]] std::vector<ByteRange> marked_parts(std::string_view text, const ByteRange& range);

}  // namespace onrecord::eval
