#include "article/formats/mail/message_article.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/formats/blank.h"
#include "article/formats/html/page_source.h"
#include "article/formats/mail/encoded_words.h"
#include "article/formats/mail/headers.h"
#include "article/formats/mail/mailbox.h"
#include "article/formats/mail/message_text.h"
#include "base/error.h"

namespace onrecord::mail {

namespace {

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

/// "<a@b>" -> "a@b".
std::string without_angles(std::string_view text)
{
    const std::size_t begin = text.find('<');
    const std::size_t end = text.find('>', begin == std::string_view::npos ? 0 : begin);
    if (begin != std::string_view::npos && end != std::string_view::npos)
        text = text.substr(begin + 1, end - begin - 1);
    return decode_header(text);
}

/// A list that readers can write to: its messages are by their senders, not by an outlet.
bool is_discussion(const Headers& headers)
{
    const std::string_view post = headers.value("list-post");
    return post.find("mailto:") != std::string_view::npos;
}

/// Who publishes the message, and who wrote it.
void take_people(const Headers& headers, Article& article)
{
    const Mailbox sender = read_mailbox(headers.value("from"));
    const Mailbox list = read_mailbox(headers.value("list-id"));
    if (is_discussion(headers) && !list.name.empty()) {
        article.source = list.name;
        if (!sender.name.empty())
            article.authors.push_back(sender.name);
    } else if (!sender.name.empty()) {
        article.source = sender.name;
    } else if (const std::string_view domain = domain_of(sender.address); !domain.empty()) {
        article.source = decode_header(html::site_of("https://" + std::string(domain)));
    }
    if (!sender.address.empty())
        article.extra["from"] = decode_header(sender.address);
    if (!list.address.empty())
        article.extra["list_id"] = decode_header(list.address);
}

void note_left_out(const MessageText& body, RepairNotes& notes)
{
    notes.count(body.attachments, "attachment", "attachments", "left out");
    if (body.cut)
        notes.add("parts nested too deeply or beyond " + std::to_string(most_parts) + " left out");
}

}  // namespace

Article article_of_message(std::string_view message, RepairNotes& notes)
{
    constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
    if (message.starts_with(utf8_mark))
        message.remove_prefix(utf8_mark.size());
    message.remove_prefix(std::min(message.find_first_not_of("\r\n"), message.size()));
    const Headers headers = Headers::take(message);
    if (headers.empty())
        refuse("no mail header at its beginning");
    MessageText body = read_message_text(headers, message, notes);
    Article article;
    article.body_is_stated = true;
    article.title = decode_header(headers.value("subject"));
    article.date = decode_header(headers.value("date"));
    article.id = without_angles(headers.value("message-id"));
    article.url = without_angles(headers.value("archived-at"));
    article.language = decode_header(headers.value("content-language"));
    take_people(headers, article);
    if (!is_blank(body.text))
        article.text = std::move(body.text);
    note_left_out(body, notes);
    if (article.text.empty() && body.encrypted)
        refuse("encrypted message");
    if (article.text.empty() && is_blank(article.title))
        refuse("neither text nor title");
    if (article.text.empty())
        notes.add("no text in the message, only its subject");
    return article;
}

}  // namespace onrecord::mail
