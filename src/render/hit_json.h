#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "index/record.h"
#include "render/renderer.h"
#include "search/hit.h"

namespace onrecord {

/// Number of the JSON forms of docs/output-formats.md; they only grow under the same number.
inline constexpr std::uint64_t output_version = 1;

/// Writes a text that may hold bytes that are no UTF-8 (paths); those become U+FFFD.
void write_text(JsonWriter& json, std::string_view text);

/// Writes version, the query's name in a batch, query and unit into the object that is open.
void write_answer_head(JsonWriter& json, const AnswerHead& head);

/// Writes the member "notes".
void write_notes(JsonWriter& json, const std::vector<std::string>& notes);

/// Writes a score or share with six significant digits.
void write_fraction(JsonWriter& json, double number);

/// Writes path, address, title, date, source and language into the object that is open.
void write_article_facts(JsonWriter& json, const Facts& article);

/// Writes the members of a hit into the object that is open.
void write_hit(JsonWriter& json, const Hit& hit, std::size_t rank);
void write_quote(JsonWriter& json, const QuoteHit& hit, std::size_t rank);

/// Names of the members of hits that are no columns of tables.
[[nodiscard]] std::vector<std::string_view> members_of_json_only(bool quotes);

/// Writes the members of an article with its text and quotes into the object that is open.
void write_whole_article(JsonWriter& json, const Facts& article,
                         const std::vector<QuoteRecord>& quotes);

}  // namespace onrecord
