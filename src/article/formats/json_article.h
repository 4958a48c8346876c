#pragma once

#include "article/article.h"
#include "article/field_map.h"
#include "article/formats/repair_notes.h"
#include "base/json.h"

namespace onrecord {

/// The article that one JSON object states; docs/formats.md lists the names of fields, `fields` has
/// more. What is set aside or doubtful is added to `notes`. Origin is left to the caller.
/// @throws ParseError (bad_input) when the object cannot become an article.
[[nodiscard]] Article article_from_object(const rapidjson::Value& object, const FieldMap& fields,
                                          RepairNotes& notes);

}  // namespace onrecord
