#include "article/formats/line_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace onrecord;

namespace {

/// Gives a few bytes at a time, as pipes do.
class Dripping : public ByteSource {
public:
    Dripping(std::string bytes, std::size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}

    std::size_t read(char* buffer, std::size_t size) override
    {
        const std::size_t got = bytes_.copy(buffer, std::min(size, piece_), at_);
        at_ += got;
        return got;
    }

private:
    std::string bytes_;
    std::size_t piece_;
    std::size_t at_ = 0;
};

std::string printed(const std::string& bytes, std::size_t limit, std::size_t piece)
{
    Dripping source(bytes, piece);
    LineReader lines(source, limit);
    std::string all;
    while (const std::optional<StreamLine> line = lines.next()) {
        all += std::to_string(line->number) + "@" + std::to_string(line->offset) + " ";
        all += line->too_long ? "skipped " + std::to_string(line->bytes) : std::string(line->text);
        all += "|";
    }
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("article.line_reader");

TEST_CASE("a stream is cut at line ends, whatever the pieces it comes in")
{
    struct Row {
        const char* bytes;
        const char* lines;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"a", "1@0 a|"},
        {"a\n", "1@0 a|"},
        {"a\nbc", "1@0 a|2@2 bc|"},
        {"a\r\nbc\r\n", "1@0 a|2@3 bc|"},
        {"\n\n", "1@0 |2@1 |"},
        {"a\rb\n", "1@0 a\rb|"},
        {"12345678\n", "1@0 12345678|"},
        {"12345678\r\nx", "1@0 12345678|2@10 x|"},
        {"123456789\nx", "1@0 skipped 9|2@10 x|"},
        {"123456789\r\nx", "1@0 skipped 9|2@11 x|"},
        {"1234567890abcdef\r\n\r\nx\n", "1@0 skipped 16|2@18 |3@20 x|"},
        {"1234567890abcdef", "1@0 skipped 16|"},
        {"a\n1234567890abcdef", "1@0 a|2@2 skipped 16|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        for (const std::size_t piece : {1U, 2U, 3U, 7U, 1000U})
            CHECK(printed(row.bytes, 8, piece) == row.lines);
    }
}

TEST_CASE("lines longer than the buffer come whole, and longer than the limit are skipped")
{
    const std::string long_line(200'000, 'x');
    const std::string too_long(1'000'000, 'y');
    const std::string bytes = "a\n" + long_line + "\n" + too_long + "\nb\n" + long_line;
    CHECK(printed(bytes, 200'000, 65'000) ==
          "1@0 a|2@2 " + long_line + "|3@200003 skipped 1000000|4@1200004 b|5@1200006 " +
              long_line + "|");
}

TEST_SUITE_END();
