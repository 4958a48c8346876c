#pragma once

#include "index/reader.h"
#include "search/plan.h"

namespace onrecord {

/// What a plan is held against: the articles or the quotes of an index.
struct SearchContext {
    const IndexReader& reader;
    Unit unit = Unit::articles;
};

}  // namespace onrecord
