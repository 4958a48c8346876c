// Saved web pages: one file, one article.

#include <array>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/html/read_page.h"
#include "article/formats/html/words.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "base/error.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 5> extensions = {".html", ".htm", ".xhtml", ".shtml",
                                                        ".xht"};

bool recognises(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    const std::string lower = html::lower_ascii(trimmed(head).substr(0, 2000));
    if (lower.starts_with("<?xml"))
        return lower.find("<html") != std::string::npos;
    for (const std::string_view start : {"<!doctype html", "<html", "<head"}) {
        if (lower.starts_with(start))
            return true;
    }
    return lower.starts_with("<!--") && (lower.find("<html") != std::string::npos ||
                                         lower.find("<!doctype html") != std::string::npos);
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0, longer_than_allowed(options)});
    RepairNotes notes;
    try {
        Article article = html::read_page(*bytes, {}, notes);
        if (!notes.text().empty())
            sink.repaired(origin, notes.text());
        article.origin = origin;
        sink.article(std::move(article));
    } catch (const ParseError& error) {
        sink.reject({origin.path, 0, 0, error.what()});
    }
}

}  // namespace

const ArticleFormat html_format{"html", "saved web pages, one article a file", extensions,
                                recognises, read};

}  // namespace onrecord
