#pragma once

#include <cstdint>
#include <string_view>

#include "query/typed_text.h"
#include "schema/field.h"

namespace onrecord {

/// Which part of the period a date value states.
enum class DateRole : std::uint8_t { period, since, until };

/// The field that words and values belong to.
struct Scope {
    const Field* field = nullptr;
    DateRole role = DateRole::period;  ///< of `Match::date` fields
    bool inside_field = false;         ///< in the brackets of `field:( )`
    bool in_speech = false;            ///< in the brackets of `said:( )`
    Spelling spelling = {};            ///< in the brackets of `case:( )`, `accents:( )`

    [[nodiscard]] Match match() const { return field->match; }
};

/// The scope of a field name as typed (aliases, `since`, `until`, `said`, `case` and `accents`
/// included), or one without field.
[[nodiscard]] Scope find_scope(std::string_view name);

/// Refuses `name`, a field name as typed with its colon, and says which was meant if one is near.
[[noreturn]] void refuse_unknown_field(const Slice& name);

}  // namespace onrecord
