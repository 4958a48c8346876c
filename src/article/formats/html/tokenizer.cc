#include "article/formats/html/tokenizer.h"

#include <algorithm>

namespace onrecord::html {

namespace {

bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
}

bool starts_with_name(std::string_view text, std::string_view lower_name)
{
    return text.size() >= lower_name.size() &&
           std::equal(lower_name.begin(), lower_name.end(), text.begin(),
                      [](char name, char c) { return name == lower(c); });
}

bool ends_name(char c)
{
    return is_space(c) || c == '/' || c == '>';
}

}  // namespace

bool Tokenizer::next(Token& token)
{
    token.attributes.clear();
    token.self_closing = false;
    if (raw_ != Content::markup) {
        read_raw(token);
        if (!token.text.empty())
            return true;
    }
    while (at_ < page_.size()) {
        const char second = at(at_ + 1);
        if (page_[at_] != '<' ||
            (!is_letter(second) && second != '/' && second != '!' && second != '?')) {
            const std::size_t end = std::min(page_.find('<', at_ + 1), page_.size());
            token.kind = TokenKind::text;
            token.text = page_.substr(at_, end - at_);
            token.has_references = true;
            at_ = end;
            return true;
        }
        const bool end_tag = second == '/';
        if (is_letter(second) || (end_tag && is_letter(at(at_ + 2)))) {
            at_ += end_tag ? 2 : 1;
            if (read_tag(token, end_tag))
                return true;
        } else if (second == '!') {
            skip_declaration();
        } else {
            skip_past(">");  // a bogus comment
        }
    }
    token.kind = TokenKind::end;
    return false;
}

void Tokenizer::expect(Tag element)
{
    raw_ = content_of(element);
    raw_name_ = name_;
    if (raw_ == Content::empty)
        raw_ = Content::markup;
}

/// False when the page ends inside the tag, which then counts for nothing.
bool Tokenizer::read_tag(Token& token, bool end)
{
    read_name(token);
    if (!read_attributes(token))
        return false;
    token.kind = end ? TokenKind::end_tag : TokenKind::start_tag;
    token.tag = find_tag(token.name);
    return true;
}

void Tokenizer::read_name(Token& token)
{
    name_.clear();
    while (at_ < page_.size() && !ends_name(page_[at_]))
        name_ += lower(page_[at_++]);
    token.name = name_;
}

bool Tokenizer::read_attributes(Token& token)
{
    while (at_ < page_.size()) {
        const char c = page_[at_];
        if (c == '>') {
            ++at_;
            return true;
        }
        if (c == '/') {
            token.self_closing = at(++at_) == '>';
        } else if (is_space(c)) {
            ++at_;
        } else {
            const RawAttribute attribute = read_attribute();
            if (token.attributes.size() < most_attributes)
                token.attributes.push_back(attribute);
        }
    }
    return false;
}

RawAttribute Tokenizer::read_attribute()
{
    const std::size_t begin = at_++;  // its first character may be '='
    while (at_ < page_.size() && page_[at_] != '=' && !ends_name(page_[at_]))
        ++at_;
    RawAttribute attribute{page_.substr(begin, at_ - begin), {}};
    skip_space();
    if (at(at_) == '=') {
        ++at_;
        skip_space();
        attribute.value = read_value();
    }
    return attribute;
}

std::string_view Tokenizer::read_value()
{
    const char quote = at(at_);
    if (quote == '"' || quote == '\'') {
        const std::size_t begin = ++at_;
        const std::size_t end = std::min(page_.find(quote, begin), page_.size());
        at_ = std::min(end + 1, page_.size());
        return page_.substr(begin, end - begin);
    }
    const std::size_t begin = at_;
    while (at_ < page_.size() && page_[at_] != '>' && !is_space(page_[at_]))
        ++at_;
    return page_.substr(begin, at_ - begin);
}

void Tokenizer::read_raw(Token& token)
{
    const std::size_t end = raw_ == Content::script ? end_of_script() : end_of_raw();
    token.kind = TokenKind::text;
    token.text = page_.substr(at_, end - at_);
    token.has_references = raw_ == Content::escapable;
    at_ = end;
    raw_ = Content::markup;
}

bool Tokenizer::ends_raw_at(std::size_t offset) const
{
    return page_.substr(offset, 2) == "</" &&
           starts_with_name(page_.substr(offset + 2), raw_name_) &&
           ends_name(at(offset + 2 + raw_name_.size()));
}

std::size_t Tokenizer::end_of_raw() const
{
    std::size_t end = page_.find("</", at_);
    while (end != std::string_view::npos && !ends_raw_at(end))
        end = page_.find("</", end + 2);
    return std::min(end, page_.size());
}

/// "<!-- <script> </script> -->" inside a script belongs to it.
std::size_t Tokenizer::end_of_script() const
{
    const std::size_t first_end = end_of_raw();
    if (page_.substr(at_, first_end - at_).find("<!--") == std::string_view::npos)
        return first_end;
    bool in_comment = false;
    bool in_inner = false;
    for (std::size_t i = page_.find_first_of("<-", at_); i < page_.size();
         i = page_.find_first_of("<-", i + 1)) {
        const std::string_view rest = page_.substr(i);
        if (rest.starts_with("<!--")) {
            in_comment = true;
            i += 1;
        } else if (rest.starts_with("-->")) {
            in_comment = in_inner = false;
        } else if (in_comment && starts_with_name(rest, "<script") && ends_name(at(i + 7))) {
            in_inner = true;
        } else if (ends_raw_at(i)) {
            if (!in_inner)
                return i;
            in_inner = false;
        }
    }
    return page_.size();
}

void Tokenizer::skip_past(std::string_view mark)
{
    const std::size_t found = page_.find(mark, at_);
    at_ = found == std::string_view::npos ? page_.size() : found + mark.size();
}

/// From behind "<!--".
void Tokenizer::skip_comment()
{
    if (at(at_) == '>' || page_.substr(at_, 2) == "->")
        return skip_past(">");
    for (std::size_t i = page_.find("--", at_); i != std::string_view::npos;
         i = page_.find("--", i + 1)) {
        const std::size_t mark = at(i + 2) == '!' ? i + 3 : i + 2;
        if (at(mark) == '>') {
            at_ = mark + 1;
            return;
        }
    }
    at_ = page_.size();
}

/// A comment, doctype or CDATA section.
void Tokenizer::skip_declaration()
{
    if (page_.substr(at_, 4) == "<!--") {
        at_ += 4;
        skip_comment();
    } else {
        skip_past(">");
    }
}

void Tokenizer::skip_space()
{
    while (at_ < page_.size() && is_space(page_[at_]))
        ++at_;
}

}  // namespace onrecord::html
