#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "story/candidates.h"
#include "story/likeness.h"

namespace onrecord {

/// A pair and how alike it is.
struct JudgedPair {
    SketchPair pair;
    Likeness likeness = Likeness::none;
};

/// Stories: sets of at least two articles, by rank, in order of rank; in order of their first.
using Stories = std::vector<std::vector<std::uint32_t>>;

/// Forms stories of `articles` articles. `pairs`: sorted by their later article.
///
/// Article after article in order of rank joins the story of an earlier one that tells the same as
/// a whole, or that it tells in part and that leads its story; of several such stories that which
/// began first. So a digest with many stories in it joins one and does not make one of all.
[[nodiscard]] Stories form_stories(std::uint32_t articles, std::span<const JudgedPair> pairs);

}  // namespace onrecord
