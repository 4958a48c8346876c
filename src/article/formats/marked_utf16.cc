#include "article/formats/marked_utf16.h"

#include <memory>
#include <optional>
#include <string>

#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "text/charset.h"

namespace onrecord {

namespace {

void read_utf16(ByteSource& source, const Origin& origin, const ReadOptions& options,
                ArticleSink& sink, std::string_view what, ReadUtf8 read)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0,
                            std::string(what) + " in UTF-16 longer than " +
                                std::to_string(options.article_bytes) +
                                " bytes; convert it to UTF-8 first"});
    const DecodedText decoded = decode_text(*bytes);
    RepairNotes notes;
    notes.decoded(decoded);
    if (!notes.text().empty())
        sink.repaired(origin, notes.text());
    const std::unique_ptr<ByteSource> text = open_bytes(decoded.text);
    HeadSource start(*text);
    read(start, origin, options, sink);
}

}  // namespace

bool has_utf16_mark(std::string_view head)
{
    return head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") ||
           head.starts_with(std::string_view("\0\0\xfe\xff", 4));
}

void read_with_marks(ByteSource& source, const Origin& origin, const ReadOptions& options,
                     ArticleSink& sink, std::string_view what, ReadUtf8 read)
{
    HeadSource start(source);
    if (has_utf16_mark(start.head()))
        read_utf16(start, origin, options, sink, what, read);
    else
        read(start, origin, options, sink);
}

}  // namespace onrecord
