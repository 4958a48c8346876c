#pragma once

#include "query/query.h"

namespace onrecord {

/// Binds speakers to what is said: in an AND, a part that asks only for speakers moves into the
/// `said:` parts beside it, so that one quote must have both the words and the speaker. An OR of
/// `said:` parts alone counts as such a part; what stands under NOT does not.
///
/// `said:gas speaker:okafor` becomes `said:(gas speaker:okafor)`.
[[nodiscard]] Query bind_speakers(Query query);

}  // namespace onrecord
