#include "article/formats/csv_records.h"

namespace onrecord {

namespace {

constexpr std::size_t piece_bytes = 65536;
constexpr int no_byte = -1;

/// Follows the quotation marks of a table byte by byte.
class CsvState {
public:
    enum class Kind : char { text, dropped, delimiter, line_end };

    explicit CsvState(CsvDialect dialect) : dialect_(dialect) {}

    /// What the byte `c` is; `next` is the one behind it, or `no_byte`.
    Kind take(char c, int next)
    {
        if (literal_) {
            literal_ = false;
            return Kind::text;
        }
        return quoted_ ? take_quoted(c, next) : take_plain(c);
    }

    /// Goes past bytes that are neither delimiter, line end, quotation mark nor backslash.
    void pass_text()
    {
        literal_ = false;
        at_start_ = false;
    }

    [[nodiscard]] bool quoted() const { return quoted_; }

private:
    Kind take_quoted(char c, int next)
    {
        const bool escape = next == '"' && (c == '"' || (c == '\\' && dialect_.backslash));
        if (escape) {
            literal_ = true;
            return Kind::dropped;
        }
        const bool ends = next == no_byte ||
                          next == static_cast<unsigned char>(dialect_.delimiter) || next == '\n' ||
                          next == '\r';
        if (c != '"' || !ends)
            return Kind::text;
        quoted_ = false;
        return Kind::dropped;
    }

    Kind take_plain(char c)
    {
        const bool starts = at_start_;
        at_start_ = c == dialect_.delimiter || c == '\n';
        if (c == dialect_.delimiter)
            return Kind::delimiter;
        if (c == '\n')
            return Kind::line_end;
        quoted_ = starts && c == '"';
        return quoted_ ? Kind::dropped : Kind::text;
    }

    CsvDialect dialect_;
    bool at_start_ = true;  ///< of a cell
    bool quoted_ = false;
    bool literal_ = false;  ///< the next byte is text, whatever it is
};

/// How many bytes from the first on mean nothing to `CsvState`.
std::size_t text_run(std::string_view bytes, char delimiter)
{
    std::size_t length = 0;
    while (length < bytes.size() && bytes[length] != '"' && bytes[length] != '\n' &&
           bytes[length] != '\\' && bytes[length] != delimiter)
        ++length;
    return length;
}

int byte_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : no_byte;
}

}  // namespace

std::optional<CsvRecord> CsvRecordReader::next()
{
    while (!at_end()) {
        CsvRecord record = take_record();
        if (record.text.find_first_not_of(" \t\r") == std::string::npos && !record.too_long)
            continue;
        record.number = ++number_;
        return record;
    }
    return std::nullopt;
}

bool CsvRecordReader::at_end()
{
    if (at_ < end_)
        return false;
    offset_ += end_;
    buffer_.resize(piece_bytes);
    at_ = 0;
    end_ = 0;
    end_ = source_.read(buffer_.data(), buffer_.size());
    return end_ == 0;
}

CsvRecord CsvRecordReader::take_record()
{
    CsvRecord record;
    record.line = line_;
    record.offset = offset_ + at_;
    CsvState state(dialect_);
    while (!at_end()) {
        const std::string_view rest(buffer_.data() + at_, end_ - at_);
        if (const std::size_t run = text_run(rest, dialect_.delimiter); run > 0) {
            state.pass_text();
            keep(record, rest.substr(0, run));
            at_ += run;
            continue;
        }
        const char c = buffer_[at_++];
        const int next = at_end() ? no_byte : static_cast<unsigned char>(buffer_[at_]);
        line_ += c == '\n' ? 1 : 0;
        if (state.take(c, next) == CsvState::Kind::line_end)
            break;
        keep(record, std::string_view(&c, 1));
    }
    if (record.text.ends_with('\r')) {
        record.text.pop_back();
        --record.bytes;
    }
    return record;
}

void CsvRecordReader::keep(CsvRecord& record, std::string_view bytes) const
{
    record.bytes += bytes.size();
    record.too_long = record.bytes > limit_;
    if (!record.too_long)
        record.text += bytes;
}

CsvCells split_csv(std::string_view record, CsvDialect dialect, std::size_t most)
{
    CsvCells row;
    row.cells.emplace_back();
    row.count = 1;
    CsvState state(dialect);
    for (std::size_t at = 0; at < record.size(); ++at) {
        if (const std::size_t run = text_run(record.substr(at), dialect.delimiter); run > 0) {
            state.pass_text();
            if (row.count <= most)
                row.cells.back() += record.substr(at, run);
            at += run - 1;
            continue;
        }
        const CsvState::Kind kind = state.take(record[at], byte_at(record, at + 1));
        if (kind == CsvState::Kind::delimiter && ++row.count <= most)
            row.cells.emplace_back();
        if (kind == CsvState::Kind::text && row.count <= most)
            row.cells.back() += record[at];
    }
    row.open_quote = state.quoted();
    return row;
}

}  // namespace onrecord
