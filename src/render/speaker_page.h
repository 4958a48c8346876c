#pragma once

#include <iosfwd>

#include "render/renderer.h"
#include "search/names.h"

namespace onrecord {

/// Writes a list of speakers for reading: name, role, how much is quoted, from when to when.
void write_speaker_page(std::ostream& out, const SpeakerList& list, const RenderStyle& style);

/// The same in the machine form called `format`: json, jsonl, csv or tsv (docs/output-formats.md).
/// @throws Error (usage) for another one.
void write_speakers(std::ostream& out, const SpeakerList& list, std::string_view format);

}  // namespace onrecord
