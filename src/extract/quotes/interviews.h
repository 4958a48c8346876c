#pragma once

#include <cstdint>

#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// Whom a label of one word before a colon means that is no name: "NY" is the only person with
/// these initials, "A" whoever is named most often before the questions begin. `none` where nobody
/// is meant.
[[nodiscard]] Subject labelled_shortly(const Scene& scene, std::uint32_t begin,
                                       std::uint32_t colon);

}  // namespace onrecord
