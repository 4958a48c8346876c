#include "article/formats/mail/encoded_words.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"
#include "article/formats/mail/declared_charset.h"
#include "article/formats/mail/transfer_encoding.h"

namespace onrecord::mail {

namespace {

struct EncodedWord {
    std::string charset;
    std::string bytes;
    std::size_t length = 0;  ///< as written
};

/// Reads the word that begins with the "=?" at the beginning of `text`.
std::optional<EncodedWord> read_word(std::string_view text)
{
    constexpr std::size_t longest = 2000;  // the standard says 75; some programs write one long one
    text = text.substr(0, longest);
    const std::size_t charset_end = text.find('?', 2);
    if (charset_end == std::string_view::npos || charset_end + 2 >= text.size() ||
        text[charset_end + 2] != '?')
        return std::nullopt;
    const char encoding = static_cast<char>(text[charset_end + 1] | 32);
    const std::size_t begin = charset_end + 3;
    const std::size_t end = text.find("?=", begin);
    if (end == std::string_view::npos || (encoding != 'q' && encoding != 'b'))
        return std::nullopt;
    const std::string_view code = text.substr(begin, end - begin);
    EncodedWord word;
    std::string_view charset = text.substr(2, charset_end - 2);
    charset = charset.substr(0, charset.find('*'));  // a language may stand behind
    word.charset = html::lower_ascii(charset);
    word.bytes = encoding == 'b' ? decode_base64(code) : decode_quoted_printable(code, true);
    word.length = end + 2;
    return word;
}

class HeaderReader {
public:
    std::string read(std::string_view value)
    {
        while (!value.empty()) {
            const std::size_t begin = std::min(value.find("=?"), value.size());
            add_plain(value.substr(0, begin));
            value.remove_prefix(begin);
            if (value.empty())
                break;
            if (const std::optional<EncodedWord> word = read_word(value)) {
                add_word(*word);
                value.remove_prefix(word->length);
            } else {
                add_plain(value.substr(0, 2));
                value.remove_prefix(2);
            }
        }
        flush();
        return in_one_line();
    }

private:
    /// White space between two encoded words is no text.
    void add_plain(std::string_view text)
    {
        if (pending_charset_ && trimmed(text).empty()) {
            space_ = text;
            return;
        }
        flush();
        text_ += decode_declared(text, {}).text;
    }

    /// The bytes of one letter may be divided between words.
    void add_word(const EncodedWord& word)
    {
        space_.clear();
        if (pending_charset_ && *pending_charset_ != word.charset)
            flush();
        pending_charset_ = word.charset;
        pending_ += word.bytes;
    }

    void flush()
    {
        if (pending_charset_)
            text_ += decode_declared(pending_, *pending_charset_).text;
        text_ += space_;
        space_.clear();
        pending_.clear();
        pending_charset_.reset();
    }

    [[nodiscard]] std::string in_one_line() const
    {
        std::string line;
        for (const char c : text_) {
            const bool space = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
            if (!space)
                line += c;
            else if (!line.empty() && line.back() != ' ')
                line += ' ';
        }
        return std::string(trimmed(line));
    }

    std::string text_;
    std::optional<std::string> pending_charset_;
    std::string pending_;
    std::string space_;  ///< behind the pending word
};

}  // namespace

std::string decode_header(std::string_view value)
{
    return HeaderReader().read(value);
}

}  // namespace onrecord::mail
