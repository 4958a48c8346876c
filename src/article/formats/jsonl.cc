// JSON Lines: one line, one article.

#include <algorithm>
#include <array>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/json_mend.h"
#include "article/formats/jsonl_article.h"
#include "article/formats/line_reader.h"
#include "article/formats/read_whole.h"
#include "article/formats/repair_notes.h"
#include "article/head_source.h"
#include "base/error.h"
#include "base/json.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 4> extensions = {".jsonl", ".ndjson", ".jl", ".json"};
constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::size_t most_values = 250'000;  // of one line; bounds the memory of its tree

bool has_utf16_mark(std::string_view head)
{
    return head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") ||
           head.starts_with(std::string_view("\0\0\xfe\xff", 4));
}

std::string_view without_mark(std::string_view text)
{
    if (text.starts_with(utf8_mark))
        text.remove_prefix(utf8_mark.size());
    return text;
}

/// From the first byte that is not white space on.
std::string_view without_blank_lines(std::string_view head)
{
    head = without_mark(head);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    return head;
}

bool recognises(std::string_view head)
{
    std::string decoded;
    if (has_utf16_mark(head)) {
        decoded = decode_text(head).text;
        head = decoded;
    }
    head = without_blank_lines(head);
    if (!head.starts_with('{'))
        return false;
    head = without_blank_lines(head.substr(1));
    return head.empty() || head.starts_with('"') || head.starts_with('}');
}

bool parses(std::string_view json)
{
    try {
        (void)parse_json(json);
        return true;
    } catch (const ParseError&) {
        return false;
    }
}

/// Why a file that begins so has no article on each line, or empty when it may have.
std::string_view why_not_lines(std::string_view head)
{
    head = without_blank_lines(head);
    const std::size_t end = head.find('\n');
    const std::string_view line = trimmed(head.substr(0, end));
    if (line.starts_with('[') && !parses(line))
        return "one JSON array over the whole file is not supported yet; write one object a line "
               "(jq -c '.[]')";
    const bool goes_on = line.ends_with('{') || line.ends_with('[') || line.ends_with(',');
    if (line.starts_with('{') && goes_on && end != std::string_view::npos)
        return "a JSON object over several lines is not supported yet; write one object a line "
               "(jq -c .)";
    return {};
}

rapidjson::Document parse_mended(std::string_view line, RepairNotes& notes)
{
    const MendedJson mended = mend_json(line);
    rapidjson::Document document = parse_json(mended.text);
    notes.count(mended.ill_formed, "ill-formed sequence", "ill-formed sequences",
                "replaced by U+FFFD");
    notes.count(mended.nul_bytes, "NUL byte", "NUL bytes", "removed");
    notes.count(mended.surrogates, "half surrogate pair", "half surrogate pairs",
                "replaced by U+FFFD");
    notes.count(mended.controls, "raw control character", "raw control characters",
                "accepted inside strings");
    return document;
}

rapidjson::Document parse_line(std::string_view line, RepairNotes& notes)
{
    if (!needs_mending(line)) {
        try {
            return parse_json(line);
        } catch (const ParseError&) {
            // Perhaps it can be mended; if not, the second try says what is wrong.
        }
    }
    return parse_mended(line, notes);
}

/// @throws ParseError (bad_input) saying why the line is no article.
Article understand(std::string_view line, RepairNotes& notes)
{
    if (line.size() > 2 * most_values && count_json_values(line) > most_values)
        throw ParseError(ErrorKind::bad_input,
                         "more than " + std::to_string(most_values) + " JSON values", 0);
    const rapidjson::Document document = parse_line(line, notes);
    if (!document.IsObject())
        throw ParseError(ErrorKind::bad_input, "not a JSON object", 0);
    return article_from_object(document, notes);
}

/// Turns lines into articles and rejects.
class Reader {
public:
    Reader(const Origin& origin, const ReadOptions& options, ArticleSink& sink)
        : origin_(origin), options_(options), sink_(sink)
    {
    }

    /// False when the sink wants no more.
    bool take(const Line& line)
    {
        const std::string_view text = trimmed(without_mark(line.text));
        empty_ = empty_ && text.empty() && !line.too_long;
        if (line.too_long)
            reject(line, "a line of " + std::to_string(line.bytes) + " bytes is longer than " +
                             std::to_string(options_.article_bytes));
        else if (!text.empty())
            return take_article(line, text);
        return true;
    }

    /// True as long as every line was blank.
    [[nodiscard]] bool empty() const noexcept { return empty_; }

private:
    bool take_article(const Line& line, std::string_view text)
    {
        Article article;
        RepairNotes notes;
        try {
            article = understand(text, notes);
        } catch (const ParseError& error) {
            reject(line, error.what());
            return true;
        }
        article.origin = origin_;
        article.origin.record = line.number;
        if (!notes.text().empty())
            sink_.repaired(article.origin, notes.text());
        return sink_.article(std::move(article));
    }

    void reject(const Line& line, std::string reason)
    {
        sink_.reject({origin_.path, line.number, line.offset, std::move(reason)});
    }

    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    bool empty_ = true;
};

void read_utf8(HeadSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
{
    const std::string_view reason = why_not_lines(source.head());
    if (!reason.empty())
        return sink.reject({origin.path, 0, 0, std::string(reason)});
    LineReader lines(source, options.article_bytes);
    Reader reader(origin, options, sink);
    while (const std::optional<Line> line = lines.next()) {
        if (!reader.take(*line))
            return;
    }
    if (reader.empty())
        sink.reject({origin.path, 0, 0, "empty file"});
}

/// UTF-16 and UTF-32 are rare enough to be brought into UTF-8 as a whole.
void read_utf16(ByteSource& source, const Origin& origin, const ReadOptions& options,
                ArticleSink& sink)
{
    const std::optional<std::string> bytes = read_whole(source, options.article_bytes);
    if (!bytes)
        return sink.reject({origin.path, 0, 0,
                            "JSON Lines in UTF-16 longer than " +
                                std::to_string(options.article_bytes) +
                                " bytes; convert it to UTF-8 first"});
    const DecodedText decoded = decode_text(*bytes);
    RepairNotes notes;
    notes.decoded(decoded);
    if (!notes.text().empty())
        sink.repaired(origin, notes.text());
    const std::unique_ptr<ByteSource> text = open_bytes(decoded.text);
    HeadSource start(*text);
    read_utf8(start, origin, options, sink);
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    HeadSource start(source);
    if (has_utf16_mark(start.head()))
        read_utf16(start, origin, options, sink);
    else
        read_utf8(start, origin, options, sink);
}

}  // namespace

const ArticleFormat jsonl_format{"jsonl", "JSON Lines, one article a line", extensions, recognises,
                                 read};

}  // namespace onrecord
