#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "extract/metadata/date_words.h"

namespace onrecord {

enum class ItemKind : std::uint8_t { number, word, mark };

/// A number, word or mark of a line.
struct Item {
    ItemKind kind = ItemKind::mark;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t value = 0;  ///< of a number; the code point of a mark
    std::size_t digits = 0;
    char32_t zero = U'0';            ///< of a number's digits
    const DateWord* word = nullptr;  ///< what a word means here, if anything
    int order_hint = 0;              ///< of a zone: see zone_order
};

using Items = std::array<Item, 64>;

struct ItemList {
    Items items;
    std::size_t size = 0;
    bool complete = true;  ///< false when the line holds more
};

/// Cuts the first 400 bytes of a line into items.
[[nodiscard]] ItemList read_items(std::string_view line);

/// Item `i` is this mark.
[[nodiscard]] bool is_mark(const ItemList& list, std::size_t i, char32_t mark);
/// Item `i` is a number of so many digits.
[[nodiscard]] bool is_number(const ItemList& list, std::size_t i, std::size_t least,
                             std::size_t most);
/// Item `i` is a year that a date may have.
[[nodiscard]] bool is_year(const ItemList& list, std::size_t i);
/// The month that item `i` names, or 0.
[[nodiscard]] std::uint8_t month_at(const ItemList& list, std::size_t i);
/// The month of Iran's solar calendar that item `i` names, or 0.
[[nodiscard]] std::uint8_t persian_month_at(const ItemList& list, std::size_t i);
/// Item `i` joins the parts of a date: "of", "de".
[[nodiscard]] bool is_joint(const ItemList& list, std::size_t i);
/// Past the commas, full stops and joining words between the parts of a written date.
[[nodiscard]] std::size_t skip_joints(const ItemList& list, std::size_t i);

}  // namespace onrecord
