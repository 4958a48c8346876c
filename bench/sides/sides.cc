#include "sides/sides.h"

#include <array>

namespace onrecord::bench {

std::string_view depth_name(AnswerDepth depth)
{
    constexpr std::array<std::string_view, depth_count> names{"hits", "counted", "snippets"};
    return names[static_cast<std::size_t>(depth)];
}

Sides all_sides()
{
    Sides sides;
    sides.push_back(onrecord_side(true));
    sides.push_back(onrecord_side(false));
    sides.push_back(obvious_side());
    sides.push_back(scriptindex_side());
    sides.push_back(fts5_side(true));
    sides.push_back(fts5_side(false));
    sides.push_back(lucene_side(true));
    sides.push_back(lucene_side(false));
    return sides;
}

}  // namespace onrecord::bench
