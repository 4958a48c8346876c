#pragma once

#include <cstdint>

#include "base/hash.h"

namespace onrecord {

/// The hash under which an article is published, by which a later run knows it as unchanged: of its
/// content, of the extractor that read it, and of whether quotes were kept. So a better extractor
/// or a change of that option is a change of every article.
[[nodiscard]] Hash128 published_hash(const Hash128& content, std::uint32_t extractor, bool quotes);

}  // namespace onrecord
