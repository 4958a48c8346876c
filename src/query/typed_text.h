#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "query/query.h"

namespace onrecord {

/// A query as typed, in the form in which it is read: every kind of space is ' ', full-width ASCII
/// is ASCII, typographic apostrophes are '\'', soft hyphens and other invisible characters are
/// gone. Double quotation marks stay as they are: which of them belong together matters. Remembers
/// where each byte came from.
///
/// Borrows the typed text.
class TypedText {
public:
    /// @throws ParseError (usage) for text that is too long, ill-formed UTF-8 or control
    /// characters.
    explicit TypedText(std::string_view typed);

    [[nodiscard]] std::string_view view() const { return text_; }
    [[nodiscard]] std::string_view as_typed() const { return typed_; }

    /// Where the bytes [begin, end) of `view()` stand in the typed text.
    [[nodiscard]] TypedRange typed(std::size_t begin, std::size_t end) const;

    /// The bytes [begin, end) of `view()` exactly as typed.
    [[nodiscard]] std::string_view raw(std::size_t begin, std::size_t end) const;

    /// What was typed between the character before `begin` and the one at `end`: as `raw`, with the
    /// invisible characters at both ends.
    [[nodiscard]] std::string_view raw_between(std::size_t begin, std::size_t end) const;

private:
    void add(std::string_view bytes, std::size_t place);
    [[nodiscard]] std::size_t end_of(std::size_t byte) const;

    std::string_view typed_;
    std::string text_;
    std::vector<std::uint32_t> place_;  ///< by byte of text_: where its character begins in typed_
};

/// A part of a TypedText: bytes [begin, end) of its `view()`. Borrows it.
struct Slice {
    const TypedText* text = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::string_view view() const { return text->view().substr(begin, end - begin); }
    [[nodiscard]] std::string_view raw() const { return text->raw(begin, end); }
    /// `length` bytes from `from` on, with all that was typed between their neighbours.
    [[nodiscard]] std::string_view raw_part(std::size_t from, std::size_t length) const
    {
        return text->raw_between(begin + from, begin + from + length);
    }
    [[nodiscard]] TypedRange typed() const { return text->typed(begin, end); }

    /// The part [from, from + length) of this slice.
    [[nodiscard]] Slice part(std::size_t from, std::size_t length = std::string_view::npos) const;
    /// Without spaces at its ends.
    [[nodiscard]] Slice trimmed() const;
};

/// Throws ParseError (usage) for this part of the query.
[[noreturn]] void refuse(const Slice& at, const std::string& message, const std::string& hint = {});

/// `text` between single marks for a message, cut when long.
[[nodiscard]] std::string in_marks(std::string_view text);

/// `text` cut to at most `bytes` bytes on a character border, with "…" where something is missing.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t bytes);

}  // namespace onrecord
