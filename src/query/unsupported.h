#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "schema/field.h"

namespace onrecord {

/// Why a piece of a query is no word: an operator or sign that this language lacks or does not have
/// yet. Reading it as words would answer another question than the one asked.
struct Unsupported {
    std::size_t begin = 0;  ///< bytes [begin, end) of the piece that are at fault
    std::size_t end = 0;
    std::string message;
    std::string hint;
};

/// A whole word that looks like an operator: `XOR`, `/5`.
[[nodiscard]] std::optional<Unsupported> unsupported_operator(std::string_view word);

/// A sign inside a word outside quotation marks: `tax*`, `name~1`, `a|b`.
[[nodiscard]] std::optional<Unsupported> unsupported_sign(std::string_view word);

/// A sign inside quotation marks: `{`, `}`, and in names wildcards.
[[nodiscard]] std::optional<Unsupported> unsupported_in_phrase(std::string_view phrase,
                                                               Match match);

/// A wildcard in a name: `*`, and `?` inside a word.
[[nodiscard]] std::optional<Unsupported> unsupported_in_name(std::string_view name);

/// A sign directly behind a closing quotation mark: `"a b"~5`.
[[nodiscard]] std::optional<Unsupported> unsupported_after_phrase(std::string_view rest);

}  // namespace onrecord
