#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/formats/html/tag.h"

namespace onrecord::html {

/// One attribute as written: the name in any letter case, the value with its character references.
struct RawAttribute {
    std::string_view name;
    std::string_view value;
};

enum class TokenKind : std::uint8_t { start_tag, end_tag, text, end };

/// A piece of a page. Views point into the page, but for `name`, which holds until the next token.
struct Token {
    TokenKind kind = TokenKind::end;
    Tag tag = Tag::other;
    std::string_view name;  ///< of a tag, lower case
    std::vector<RawAttribute> attributes;
    bool self_closing = false;
    std::string_view text;
    bool has_references = false;  ///< `text` may hold character references ("&amp;")
};

/// Cuts a page into tags and text by the tokenization rules of the HTML standard (13.2.5), without
/// comments, doctype and processing instructions. Cost: linear in the page; no recursion.
class Tokenizer {
public:
    /// Attributes of one tag beyond this number are dropped.
    static constexpr std::size_t most_attributes = 128;

    explicit Tokenizer(std::string_view page) : page_(page) {}

    /// False at the end of the page.
    bool next(Token& token);

    /// What follows is read as this element's content, which `next` gives as one text token. To be
    /// called after its start tag, unless that stands inside <svg> or <math>.
    void expect(Tag element);

private:
    bool read_tag(Token& token, bool end);
    void read_name(Token& token);
    bool read_attributes(Token& token);
    RawAttribute read_attribute();
    std::string_view read_value();
    void read_raw(Token& token);
    [[nodiscard]] std::size_t end_of_raw() const;
    [[nodiscard]] std::size_t end_of_script() const;
    [[nodiscard]] bool ends_raw_at(std::size_t at) const;
    void skip_past(std::string_view mark);
    void skip_comment();
    void skip_declaration();
    void skip_space();
    [[nodiscard]] char at(std::size_t offset) const
    {
        return offset < page_.size() ? page_[offset] : '\0';
    }

    std::string_view page_;
    std::size_t at_ = 0;
    std::string name_;
    std::string raw_name_;  ///< the element whose raw content comes next; empty for none
    Content raw_ = Content::markup;
};

}  // namespace onrecord::html
