#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// At most `most` ids of articles that `part` is a part of, for somebody who remembers an id only
/// roughly. Looks at 200,000 ids and no more.
[[nodiscard]] std::vector<std::string> similar_ids(const IndexReader& reader, std::string_view part,
                                                   std::size_t most);

}  // namespace onrecord
