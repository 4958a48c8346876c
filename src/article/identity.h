#pragma once

#include <string>

#include "article/article.h"
#include "base/hash.h"

namespace onrecord {

/// The id under which an article is indexed: the one stated, else its URL, else its path relative
/// to the root given, with "#N" for the N-th record of a file of many.
[[nodiscard]] std::string article_id(const Article& article);

/// Hash of all that is stated and of the text, but not of where it was found: equal for an
/// unchanged article.
[[nodiscard]] Hash128 content_hash(const Article& article);

}  // namespace onrecord
