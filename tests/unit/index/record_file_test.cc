#include "index/record_file.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/file.h"
#include "index/compression.h"
#include "index/quote_file.h"
#include "temp_folder.h"

namespace onrecord {

TEST_SUITE_BEGIN("index.record_file");

TEST_CASE("bytes come back from their compressed form")
{
    std::string varied;
    for (unsigned i = 0; i < 100000; ++i)
        varied += static_cast<char>(i * i % 251);
    for (const std::string& bytes :
         {std::string(), std::string("a"), std::string(5000, 'x'), varied}) {
        CAPTURE(bytes.size());
        CHECK(decompress(compress(bytes)) == bytes);
    }
    CHECK(compress(std::string(5000, 'x')).size() < 100);
}

TEST_CASE("a frame that is cut, changed or claims too much is refused")
{
    const std::string text = "We will rebuild, she said, and rebuild we will.";
    const std::string frame = compress(text);
    std::size_t refused = 0;
    for (std::size_t size = 0; size < frame.size(); ++size)
        CHECK_THROWS_AS((void)decompress(frame.substr(0, size)), Error);
    for (std::size_t i = 0; i < frame.size(); ++i) {
        CAPTURE(i);
        std::string changed = frame;
        changed[i] = static_cast<char>(changed[i] ^ 0x41);
        std::string got;
        try {
            got = decompress(changed);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::index);
            ++refused;
            continue;
        }
        CHECK(got == text);  // bits of the header that mean nothing
    }
    CHECK(refused > frame.size() / 2);
}

TEST_CASE("records and days come back by number; files are joined in order")
{
    const test::TempFolder folder;
    const auto write = [&](const char* name, const std::vector<std::string>& records) {
        RecordFileWriter writer(folder.path() / name);
        for (const std::string& record : records)
            writer.add(compress(record),
                       {20220901, 20220900 + static_cast<unsigned>(record.size())});
        writer.finish();
        return RecordFile(folder.path() / name);
    };
    const RecordFile one = write("one", {"a", "", "ccc"});
    const RecordFile two = write("two", {"dddd"});
    const RecordFile none = write("none", {});
    CHECK(none.count() == 0);
    {
        RecordFileWriter writer(folder.path() / "joined");
        for (const RecordFile* file : {&one, &none, &two})
            writer.add_all(*file);
        writer.finish();
    }
    const RecordFile joined(folder.path() / "joined");
    REQUIRE(joined.count() == 4);
    const std::vector<std::string> expected = {"a", "", "ccc", "dddd"};
    for (std::uint32_t article = 1; article <= 4; ++article) {
        CHECK(joined.record(article) == expected[article - 1]);
        CHECK(joined.days(article).last == 20220900 + expected[article - 1].size());
    }
    CHECK_THROWS_AS((void)joined.record(0), Error);
    CHECK_THROWS_AS((void)joined.days(5), Error);
}

TEST_CASE("the days of a date are the first and the last that it covers")
{
    CHECK(day_range({}) == DayRange{0, 0});
    CHECK(day_range(parse_iso_date("2022")) == DayRange{20220101, 20221231});
    CHECK(day_range(parse_iso_date("2024-02")) == DayRange{20240201, 20240229});
    CHECK(day_range(parse_iso_date("2022-09-14")) == DayRange{20220914, 20220914});
    CHECK(day_range(parse_iso_date("0987-09-14")) == DayRange{9870914, 9870914});
}

TEST_CASE("places of quotes come back by number")
{
    const test::TempFolder folder;
    write_quote_file(folder.path() / "places", {{1, 0, 2, 5}, {7, 1, 0, 0}});
    const QuoteFile file(folder.path() / "places", 7);
    CHECK(file.count() == 2);
    CHECK(file.first_from(1) == 1);
    CHECK(file.first_from(2) == 2);
    CHECK(file.first_from(8) == 3);
    CHECK(file.place(2) == QuotePlace{7, 1, 0, 0});
    CHECK_THROWS_AS((void)file.place(0), Error);
    CHECK_THROWS_AS((void)file.place(3), Error);
}

TEST_CASE("places of quotes that cannot be are refused")
{
    const test::TempFolder folder;
    write_quote_file(folder.path() / "places", {{0, 0, 2, 5}, {8, 0, 2, 5}, {1, 0, 5, 2}});
    const QuoteFile file(folder.path() / "places", 7);
    for (std::uint32_t quote = 1; quote <= 3; ++quote) {
        CAPTURE(quote);
        CHECK_THROWS_AS((void)file.place(quote), Error);
    }
}

TEST_CASE("a file that is no section file, or of other sections, is refused")
{
    const test::TempFolder folder;
    write_quote_file(folder.path() / "places", {{1, 0, 2, 5}});
    CHECK_THROWS_AS(RecordFile(folder.path() / "places"), Error);
    CHECK_THROWS_AS(RecordFile(folder.path() / "absent"), Error);
    folder.write("empty", "");
    CHECK_THROWS_AS(QuoteFile(folder.path() / "empty", 9), Error);
    const std::string bytes = read_file(folder.path() / "places");
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        folder.write("cut", bytes.substr(0, size));
        CHECK_THROWS_AS(QuoteFile(folder.path() / "cut", 9), Error);
    }
    SectionWriter odd(folder.path() / "odd");
    odd.begin_section();
    odd.write("seventeen bytes..");
    odd.finish();
    CHECK_THROWS_AS(QuoteFile(folder.path() / "odd", 9), Error);
}

TEST_SUITE_END();

}  // namespace onrecord
