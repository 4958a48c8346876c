// Plain text: one file, one article.

#include <array>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 5> extensions = {".txt", ".text", ".md", ".markdown",
                                                        ".rst"};

bool recognises(std::string_view head)
{
    return !looks_binary(head);
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0, longer_than_allowed(options)});
    DecodedText decoded = decode_text(*bytes);
    if (is_blank(decoded.text))
        return sink.reject({origin.path, 0, 0, "empty file"});
    RepairNotes notes;
    notes.decoded(decoded);
    if (!notes.text().empty())
        sink.repaired(origin, notes.text());
    Article article;
    article.origin = origin;
    article.text = std::move(decoded.text);
    sink.article(std::move(article));
}

}  // namespace

const ArticleFormat text_format{"text", "plain text, one article a file", extensions, recognises,
                                read};

}  // namespace onrecord
