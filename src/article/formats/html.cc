// Saved web pages: one file, one article.

#include <array>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/html/page_article.h"
#include "article/formats/html/page_charset.h"
#include "article/formats/html/tree_builder.h"
#include "article/formats/html/words.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "text/charset.h"

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
        return sink.reject(
            {origin.path, 0, 0, "longer than " + std::to_string(options.article_bytes) + " bytes"});
    const DecodedText decoded =
        decode_text(*bytes, charset_of(*bytes, html::declared_charset(*bytes)));
    const html::Document document = html::parse_html(decoded.text);
    Article article = html::article_from_page(document);
    if (is_blank(article.text) && is_blank(article.title))
        return sink.reject({origin.path, 0, 0, "neither text nor title found on the page"});
    RepairNotes notes;
    notes.decoded(decoded);
    if (is_blank(article.text))
        notes.add("no article text found on the page, only its title");
    if (document.cut)
        notes.add("page cut after " + std::to_string(document.nodes.size()) + " elements");
    if (!notes.text().empty())
        sink.repaired(origin, notes.text());
    article.origin = origin;
    sink.article(std::move(article));
}

}  // namespace

const ArticleFormat html_format{"html", "saved web pages, one article a file", extensions,
                                recognises, read};

}  // namespace onrecord
