#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.h"

namespace onrecord {

/// How a table is written.
struct CsvDialect {
    char delimiter = ',';
    bool backslash = false;  ///< \" inside of quotation marks stands for ", not ""
};

/// One row of a table, not yet cut into cells.
struct CsvRecord {
    std::string text;        ///< without its line end
    std::size_t number = 0;  ///< 1-based; blank lines are none
    std::size_t line = 0;    ///< in which it begins, 1-based
    std::size_t offset = 0;  ///< bytes of the stream before it
    std::size_t bytes = 0;   ///< its length
    bool too_long = false;   ///< longer than the limit: `text` is cut
};

/// Cuts a table (RFC 4180) into rows; line ends inside of quotation marks belong to the row. A
/// quotation mark inside of a quoted cell that should be doubled and is not is taken as text unless
/// a delimiter or line end follows it. Borrows the source. Memory: at most the limit and 64 KiB.
class CsvRecordReader {
public:
    CsvRecordReader(ByteSource& source, std::size_t limit, CsvDialect dialect)
        : source_(source), limit_(limit), dialect_(dialect)
    {
    }

    /// The next row, or nothing at the end. @throws what the source throws.
    [[nodiscard]] std::optional<CsvRecord> next();

private:
    [[nodiscard]] bool at_end();
    CsvRecord take_record();
    void keep(CsvRecord& record, std::string_view bytes) const;

    ByteSource& source_;
    std::size_t limit_;
    CsvDialect dialect_;
    std::vector<char> buffer_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    std::size_t offset_ = 0;  ///< of the buffer in the stream
    std::size_t line_ = 1;
    std::size_t number_ = 0;
};

/// The cells of a row, at most `most` of them: further ones are counted alone.
struct CsvCells {
    std::vector<std::string> cells;
    std::size_t count = 0;
    bool open_quote = false;  ///< the last cell's quotation mark is not closed
};
[[nodiscard]] CsvCells split_csv(std::string_view record, CsvDialect dialect, std::size_t most);

}  // namespace onrecord
