#pragma once

#include <cstdint>

#include "extract/quotes/scene.h"

namespace onrecord {

/// Behind what opens a paragraph and is never said: "PORT MERROW (Courier) - ", "10.42am",
/// "10:42 GMT - "; else the sentence's first token.
[[nodiscard]] std::uint32_t behind_opening(const Scene& scene, const Sentence& sentence);

}  // namespace onrecord
