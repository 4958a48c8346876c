// Saved mail messages: one file, one article.

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/html/words.h"
#include "article/formats/mail/headers.h"
#include "article/formats/mail/message_article.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 1> extensions = {".eml"};

/// Texts may begin with "From:" and "Date:" too; these fields are written by mail programs alone.
bool is_of_mail_programs(std::string_view line)
{
    constexpr std::array<std::string_view, 5> names = {
        "received:", "return-path:", "delivered-to:", "message-id:", "mime-version:"};
    const std::string lower = html::lower_ascii(line.substr(0, 20));
    for (const std::string_view name : names) {
        if (lower.starts_with(name))
            return true;
    }
    return false;
}

bool recognises(std::string_view head)
{
    bool found = false;
    bool first = true;
    while (!head.empty()) {
        const std::string_view line = mail::take_line(head);
        if (line.empty())
            break;
        const bool folded = !first && (line.front() == ' ' || line.front() == '\t');
        first = false;
        if (!folded && !mail::is_field_line(line) && !head.empty())
            return false;
        found = found || is_of_mail_programs(line);
    }
    return found;
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0, longer_than_allowed(options)});
    RepairNotes notes;
    try {
        Article article = mail::article_of_message(*bytes, notes);
        if (!notes.text().empty())
            sink.repaired(origin, notes.text());
        article.origin = origin;
        sink.article(std::move(article));
    } catch (const ParseError& error) {
        sink.reject({origin.path, 0, 0, error.what()});
    }
}

}  // namespace

const ArticleFormat eml_format{"eml", "saved mail messages, one article a file", extensions,
                               recognises, read};

}  // namespace onrecord
