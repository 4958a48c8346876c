#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sides/native_side.h"
#include "sides/side.h"

namespace onrecord::bench {

using Sides = std::vector<std::unique_ptr<Side>>;

// A line for each file of this folder; a new side is a file, its line here, and one in sides.cc.
[[nodiscard]] std::unique_ptr<Side> onrecord_side(bool quotes);
[[nodiscard]] std::unique_ptr<Side> obvious_side();
[[nodiscard]] std::unique_ptr<Side> scriptindex_side();
[[nodiscard]] std::unique_ptr<Side> fts5_side(bool optimize);
[[nodiscard]] std::unique_ptr<Side> lucene_side(bool merge);

/// An index made by `onrecord-index`.
[[nodiscard]] std::unique_ptr<OpenIndex> open_onrecord(const std::string& index, AnswerDepth depth);

/// Every side, absent ones too, in the order of the tables.
[[nodiscard]] Sides all_sides();

}  // namespace onrecord::bench
