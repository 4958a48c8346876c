#pragma once

#include <optional>
#include <string_view>

#include "lang/page_words.h"

namespace onrecord {

/// A key and what follows its colon.
struct KeyValue {
    std::string_view key;
    std::string_view value;
};

/// Cuts a line into key and value: "Date: x", "日期：x", "date = x", "Date<tab>x", "#+DATE: x",
/// "**Date:** x", "[DATE] x", "<date>x</date>". The key need not be known.
[[nodiscard]] std::optional<KeyValue> split_key(std::string_view line);

/// What a key states, where one of the page languages has it.
[[nodiscard]] std::optional<HeaderField> find_key(std::string_view key);

}  // namespace onrecord
