#pragma once

#include <iosfwd>
#include <string_view>

#include "render/renderer.h"
#include "search/story_list.h"

namespace onrecord {

/// Writes who told a story for reading: title, date, source, how much is as in the first, id.
void write_story_page(std::ostream& out, const StoryList& story, const RenderStyle& style);

/// The same in the machine form called `format`: json, jsonl, csv or tsv (docs/output-formats.md).
/// @throws Error (usage) for another one.
void write_story(std::ostream& out, const StoryList& story, std::string_view format);

}  // namespace onrecord
