// Tables: one row, one article.

#include <algorithm>
#include <array>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/csv_header.h"
#include "article/formats/file_charset.h"
#include "article/formats/json_article.h"
#include "article/formats/marked_utf16.h"
#include "article/formats/repair_notes.h"
#include "base/error.h"
#include "base/json.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::array<std::string_view, 3> extensions = {".csv", ".tsv", ".tab"};
constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::size_t most_columns = 1000;

bool recognises(std::string_view head)
{
    if (has_utf16_mark(head))
        return looks_like_table(decode_text(head).text);
    if (head.starts_with(utf8_mark))
        head.remove_prefix(utf8_mark.size());
    return looks_like_table(head);
}

/// The delimiter that a first line "sep=;" states, as spreadsheets write it; 0 when it is none.
char stated_delimiter(std::string_view head)
{
    constexpr std::string_view key = "sep=";
    if (!head.starts_with(key) || head.size() <= key.size() + 1)
        return 0;
    const char behind = head[key.size() + 1];
    return behind == '\n' || behind == '\r' ? head[key.size()] : '\0';
}

/// A row as the object in which its columns are the members; borrows both.
rapidjson::Document object_of(const std::vector<std::string>& columns,
                              const std::vector<std::string>& cells)
{
    rapidjson::Document object(rapidjson::kObjectType);
    const auto borrowed = [](const std::string& text) {
        return rapidjson::Value(
            rapidjson::StringRef(text.data(), static_cast<rapidjson::SizeType>(text.size())));
    };
    for (std::size_t i = 0; i < columns.size(); ++i)
        object.AddMember(borrowed(columns[i]), borrowed(cells[i]), object.GetAllocator());
    return object;
}

/// Turns the rows of one table into articles and rejects.
class TableReader {
public:
    TableReader(HeadSource& source, const Origin& origin, const ReadOptions& options,
                ArticleSink& sink)
        : source_(source), origin_(origin), options_(options), sink_(sink)
    {
    }

    void read()
    {
        std::string_view head = source_.head();
        if (head.starts_with(utf8_mark))
            head.remove_prefix(skip(utf8_mark.size()));
        if (const char delimiter = stated_delimiter(head); delimiter != '\0') {
            dialect_ = {delimiter, false};
            stated_ = true;
        } else {
            dialect_ = find_dialect(head, options_.fields);
        }
        CsvRecordReader records(source_, options_.article_bytes, dialect_);
        if (stated_)
            (void)records.next();
        if (read_header(records))
            read_rows(records);
    }

private:
    std::size_t skip(std::size_t bytes)
    {
        std::string skipped(bytes, '\0');
        return source_.read(skipped.data(), bytes);
    }

    /// False, after a reject, when no articles can be below it.
    bool read_header(CsvRecordReader& records)
    {
        const std::optional<CsvRecord> record = records.next();
        if (!record)
            return refuse_all("empty file");
        RepairNotes ignored;  // rows of the same charset tell
        std::string decoded;
        const bool converted = charset_.decode(record->text, decoded, ignored);
        CsvCells header = split_csv(converted ? decoded : record->text, dialect_, most_columns);
        if (header.count > most_columns || record->too_long)
            return refuse_all("more than " + std::to_string(most_columns) + " columns");
        columns_ = column_names(std::move(header.cells));
        std::string reason = why_no_articles(columns_, options_.fields);
        return reason.empty() || refuse_all(std::move(reason));
    }

    bool refuse_all(std::string reason)
    {
        sink_.reject({origin_.path, 0, 0, std::move(reason)});
        return false;
    }

    void read_rows(CsvRecordReader& records)
    {
        bool any = false;
        const std::size_t above = stated_ ? 2 : 1;
        while (std::optional<CsvRecord> record = records.next()) {
            any = true;
            record->number -= above;
            if (!take(*record))
                return;
        }
        if (!any)
            refuse_all("the table has no rows");
    }

    /// False when the sink wants no more.
    bool take(const CsvRecord& record)
    {
        Article article;
        RepairNotes notes;
        try {
            article = understand(record, notes);
        } catch (const ParseError& error) {
            sink_.reject({origin_.path, record.number, record.offset,
                          error.what() + (" (line " + std::to_string(record.line) + ")")});
            return true;
        }
        article.origin = origin_;
        article.origin.record = record.number;
        if (!notes.text().empty())
            sink_.repaired(article.origin, notes.text());
        return sink_.article(std::move(article));
    }

    /// @throws ParseError (bad_input) saying why the row is no article.
    Article understand(const CsvRecord& record, RepairNotes& notes)
    {
        if (record.too_long)
            fail("a row of " + std::to_string(record.bytes) + " bytes is " +
                 longer_than_allowed(options_));
        std::string text;
        if (!charset_.decode(record.text, text, notes))
            text = record.text;
        notes.count(static_cast<std::size_t>(std::erase(text, '\0')), "NUL byte", "NUL bytes",
                    "removed");
        CsvCells row = split_csv(text, dialect_, columns_.size() + most_columns);
        if (row.open_quote)
            fail("a quotation mark is not closed");
        while (row.count > columns_.size() && row.count == row.cells.size() &&
               row.cells.back().empty()) {  // spreadsheets write empty cells at the end
            row.cells.pop_back();
            --row.count;
        }
        if (row.count != columns_.size())
            fail(std::to_string(row.count) + (row.count == 1 ? " cell" : " cells") +
                 " where the header has " + std::to_string(columns_.size()));
        return article_from_object(object_of(columns_, row.cells), options_.fields, notes);
    }

    [[noreturn]] static void fail(const std::string& reason)
    {
        throw ParseError(ErrorKind::bad_input, reason, 0);
    }

    HeadSource& source_;
    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    CsvDialect dialect_;
    bool stated_ = false;  ///< by a line "sep="
    FileCharset charset_;
    std::vector<std::string> columns_;
};

void read_utf8(HeadSource& source, const Origin& origin, const ReadOptions& options,
               ArticleSink& sink)
{
    TableReader(source, origin, options, sink).read();
}

void read(ByteSource& source, const Origin& origin, const ReadOptions& options, ArticleSink& sink)
{
    read_with_marks(source, origin, options, sink, "a table", read_utf8);
}

}  // namespace

const ArticleFormat csv_format{"csv", "tables (CSV, TSV) with a header, one article a row",
                               extensions, recognises, read};

}  // namespace onrecord
