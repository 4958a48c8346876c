#include "article/formats/mail/mailbox.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/mail/encoded_words.h"

namespace onrecord::mail {

namespace {

/// Reads a mailbox from the left.
class MailboxReader {
public:
    Mailbox read(std::string_view field)
    {
        for (const char c : field.substr(0, most_bytes)) {
            if (!take(c))
                break;
        }
        if (!angle_seen_ && words_.find('@') != std::string::npos)
            return {decode_header(comment_), std::string(trimmed(words_))};
        const std::string& name = trimmed(words_).empty() ? comment_ : words_;
        return {decode_header(name), std::string(trimmed(address_))};
    }

private:
    /// False at the comma behind the first mailbox.
    bool take(char c)
    {
        if (quoted_) {
            take_quoted(c);
        } else if (depth_ > 0 || c == '(') {
            take_comment(c);
        } else if (c == '"') {
            quoted_ = true;
        } else if (c == '<') {
            in_angle_ = angle_seen_ = true;
        } else if (c == '>') {
            in_angle_ = false;
        } else if (c == ',' && !in_angle_) {
            return trimmed(words_).empty() && !angle_seen_;
        } else {
            (in_angle_ ? address_ : words_) += c;
        }
        return true;
    }

    void take_quoted(char c)
    {
        if (c == '"' && !escaped_)
            quoted_ = false;
        else if (c != '\\' || escaped_)
            (in_angle_ ? address_ : words_) += c;
        escaped_ = c == '\\' && !escaped_;
    }

    void take_comment(char c)
    {
        if (c == ')')
            --depth_;
        if (depth_ > 0)
            comment_ += c;
        if (c == '(')
            ++depth_;
    }

    static constexpr std::size_t most_bytes = 10'000;

    std::string words_;
    std::string comment_;
    std::string address_;
    int depth_ = 0;  ///< of comments
    bool quoted_ = false;
    bool escaped_ = false;
    bool in_angle_ = false;
    bool angle_seen_ = false;
};

}  // namespace

Mailbox read_mailbox(std::string_view field)
{
    return MailboxReader().read(field);
}

std::string_view domain_of(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

}  // namespace onrecord::mail
