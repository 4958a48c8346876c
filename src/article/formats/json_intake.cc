#include "article/formats/json_intake.h"

#include <utility>

#include "article/formats/json_article.h"
#include "article/formats/json_mend.h"
#include "base/error.h"
#include "base/json.h"

namespace onrecord {

namespace {

constexpr std::size_t most_values = 250'000;  // of one record; bounds the memory of its tree

rapidjson::Document parse_mended(std::string_view text, RepairNotes& notes)
{
    const MendedJson mended = mend_json(text);
    rapidjson::Document document = parse_json(mended.text);
    notes.count(mended.nul_bytes, "NUL byte", "NUL bytes", "removed");
    notes.count(mended.surrogates, "half surrogate pair", "half surrogate pairs",
                "replaced by U+FFFD");
    notes.count(mended.controls, "raw control character", "raw control characters",
                "accepted inside strings");
    notes.count(mended.not_numbers, "NaN or Infinity", "NaN or Infinity", "read as null");
    return document;
}

rapidjson::Document parse_record(std::string_view text, RepairNotes& notes)
{
    if (!needs_mending(text)) {
        try {
            return parse_json(text);
        } catch (const ParseError&) {
            // Perhaps it can be mended; if not, the second try says what is wrong.
        }
    }
    return parse_mended(text, notes);
}

}  // namespace

bool JsonIntake::take(std::string_view text, std::size_t number, std::size_t offset)
{
    Article article;
    RepairNotes notes;
    try {
        article = understand(text, notes);
    } catch (const ParseError& error) {
        reject(number, offset, error.what());
        return true;
    }
    article.origin = origin_;
    article.origin.record = number;
    if (!notes.text().empty())
        sink_.repaired(article.origin, notes.text());
    return sink_.article(std::move(article));
}

void JsonIntake::reject(std::size_t number, std::size_t offset, std::string reason)
{
    sink_.reject({origin_.path, number, offset, std::move(reason)});
}

/// @throws ParseError (bad_input) saying why the record is no article.
Article JsonIntake::understand(std::string_view text, RepairNotes& notes)
{
    std::string decoded;
    if (charset_.decode(text, decoded, notes))
        text = decoded;
    if (text.size() > 2 * most_values && count_json_values(text) > most_values)
        throw ParseError(ErrorKind::bad_input,
                         "more than " + std::to_string(most_values) + " JSON values", 0);
    const rapidjson::Document document = parse_record(text, notes);
    if (!document.IsObject())
        throw ParseError(ErrorKind::bad_input, "not a JSON object", 0);
    return article_from_object(document, options_.fields, notes);
}

}  // namespace onrecord
