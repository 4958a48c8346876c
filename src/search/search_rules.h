#pragma once

#include <functional>
#include <string_view>

#include "search/aliases.h"
#include "search/synonyms.h"

namespace onrecord {

/// What a user says beside the query.
struct SearchRules {
    Aliases aliases = {};
    Synonyms synonyms = {};
    /// Was that article or quote told of (see search/told.h), so that it is left out? Empty: none.
    std::function<bool(std::string_view)> told = {};
};

}  // namespace onrecord
