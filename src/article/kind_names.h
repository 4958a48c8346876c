#pragma once

#include <string_view>

#include "article/facts.h"

namespace onrecord {

/// "person", "organisation", "unnamed": so in every output.
[[nodiscard]] std::string_view kind_name(SpeakerKind kind);

/// "direct", "indirect", "mixed": so in every output, and in terms of the index.
[[nodiscard]] std::string_view kind_name(QuoteKind kind);

}  // namespace onrecord
