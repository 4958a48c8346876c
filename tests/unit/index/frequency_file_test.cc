#include "index/frequency_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "base/error.h"
#include "base/file.h"
#include "index/reader.h"
#include "index_fixture.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::string repeated(const std::string& word, unsigned times)
{
    std::string text;
    for (unsigned i = 0; i < times; ++i)
        text += word + " ";
    return text;
}

/// 2000 articles: "bridge" in all, seldom more than three times and once 999 times; "tram" in every
/// tenth; "ferry" in fewer; "rain" in the titles of half of them.
std::vector<Facts> articles()
{
    std::vector<Facts> all;
    for (unsigned i = 0; i < 2000; ++i) {
        const std::string number = std::to_string(1000 + i);
        std::string text = repeated("bridge", i == 77 ? 999 : 1 + i % 3);
        if (i % 10 == 0)
            text += repeated("tram", 1 + i / 100);
        if (i % 11 == 0)
            text += "ferry";
        Facts facts = make_article("a" + number, "2022-01-05", text + ".");
        facts.title = i % 2 == 0 ? "Rain" : "Sun";
        all.push_back(std::move(facts));
    }
    return all;
}

using Frequencies = std::map<std::uint32_t, std::uint32_t>;

Frequencies listed(const Xapian::Database& database, const std::string& word)
{
    Frequencies all;
    for (auto at = database.postlist_begin(word); at != database.postlist_end(word); ++at)
        all[*at] = at.get_wdf();
    return all;
}

Frequencies walked(const FrequencyColumn& column)
{
    Frequencies all;
    column.for_each(
        [&](std::uint32_t article, std::uint32_t frequency) { all[article] = frequency; });
    return all;
}

Frequencies walked_from(const FrequencyColumn& column, std::uint32_t least)
{
    Frequencies all;
    column.for_each_from(
        least, [&](std::uint32_t article, std::uint32_t frequency) { all[article] = frequency; });
    return all;
}

Frequencies with_bits(const FrequencyColumn& column)
{
    Frequencies all;
    FrequencyColumn::Lookup lookup(column);
    if (column.bits() == nullptr) {
        column.for_each_article([&](std::uint32_t article) { all[article] = lookup.of(article); });
        return all;
    }
    for (std::uint32_t i = 0; i < column.bits()->words(); ++i)
        for (std::uint32_t bit = 0; bit < 64; ++bit)
            if ((column.bits()->bits(i) >> bit & 1U) != 0)
                all[i * 64 + bit] = lookup.of(i * 64 + bit);
    return all;
}

template <class Test>
Frequencies only_if(Frequencies all, const Test& test)
{
    std::erase_if(all, [&](const auto& one) { return !test(one); });
    return all;
}

/// Asks for every `step`th article alone.
Frequencies asked(const FrequencyColumn& column, std::uint32_t articles, std::uint32_t step = 1)
{
    Frequencies all;
    FrequencyColumn::Lookup lookup(column);
    for (std::uint32_t article = 1; article <= articles; article += step)
        if (const std::uint32_t frequency = lookup.of(article); frequency > 0)
            all[article] = frequency;
    return all;
}

/// Reads all that a file of frequencies of so many articles has.
void read_all(const FrequencyFile& file, std::uint32_t articles)
{
    for (std::size_t place = 0; place < file.words().size(); ++place) {
        (void)walked(file.column(place));
        (void)walked_from(file.column(place), 2);
        (void)with_bits(file.column(place));
        (void)asked(file.column(place), articles);
    }
}

void check_column(const FrequencyColumn& column, const Frequencies& expected)
{
    CHECK(column.with() == expected.size());
    CHECK(walked(column) == expected);
    CHECK(asked(column, 2000) == expected);
    for (const std::uint32_t step : {70U, 333U, 700U})
        CHECK(asked(column, 2000, step) ==
              only_if(expected, [=](const auto& one) { return one.first % step == 1; }));
    CHECK(with_bits(column) == expected);
    Frequencies among;
    column.for_each_among(
        [](std::uint32_t i) { return i % 3 == 0 ? ~0ULL : 0x8888ULL; },
        [&](std::uint32_t article, std::uint32_t frequency) { among[article] = frequency; });
    CHECK(among == only_if(expected, [](const auto& one) {
              return one.first / 64 % 3 == 0 || (one.first % 64 < 16 && one.first % 4 == 3);
          }));
    for (const std::uint32_t least : {0U, 1U, 2U, 3U, 4U, 7U, 8U, 15U, 16U, 300U, 1000U}) {
        CAPTURE(least);
        const Frequencies frequent =
            only_if(expected, [=](const auto& one) { return one.second >= least; });
        CHECK(walked_from(column, least) == frequent);
        CHECK(column.count_from(least) == frequent.size());
    }
}

std::filesystem::path only_segment(const std::filesystem::path& index)
{
    return segment_paths(index, read_manifest(index).segments.at(0).name).folder;
}

}  // namespace

TEST_SUITE_BEGIN("index.frequency_file");

TEST_CASE("columns of frequent words say what their posting lists say, in either form")
{
    struct Row {
        ColumnRule rule;
        std::set<std::string> words;
        std::set<std::string> with_bits;
    };
    const Row rows[] = {
        {{}, {"bridge", "rain", "sun", "tram"}, {"bridge", "rain", "sun", "tram"}},
        {{.share_with_bits = 2, .listed = 182},
         {"bridge", "ferry", "rain", "sun", "tram"},
         {"bridge", "rain", "sun"}},
        {{.share_with_bits = 1, .listed = 183}, {"bridge", "rain", "sun", "tram"}, {"bridge"}},
        {{.share_with_bits = 1, .share_of_long = 2, .long_list = 1000, .listed = 1001},
         {"bridge", "rain", "sun"},
         {"bridge", "rain", "sun"}},
    };
    const TempFolder folder;
    const std::filesystem::path index = folder.path() / "index";
    index_articles(index, articles());
    const IndexReader reader(index);
    const OpenSegment& segment = reader.segments().at(0);
    REQUIRE(segment.files.frequencies.has_value());
    CHECK(segment.files.frequencies->words().size() == 4);
    for (const Row& row : rows) {
        SegmentPaths paths{only_segment(index)};
        std::filesystem::remove(paths.frequencies());
        write_frequency_file(paths, row.rule);
        const FrequencyFile file(paths.frequencies(), 2000);
        CHECK(std::set<std::string>(file.words().begin(), file.words().end()) == row.words);
        for (const std::string& word : row.words) {
            CAPTURE(word);
            const auto column = file.find(word);
            REQUIRE(column.has_value());
            CHECK((column->bits() != nullptr) == row.with_bits.contains(word));
            check_column(*column, listed(segment.articles, word));
        }
        CHECK_FALSE(file.find("zebra").has_value());
        CHECK_FALSE(file.find("").has_value());
    }
    CHECK(listed(segment.articles, "bridge").at(78) == 999);
}

TEST_CASE("a small segment has no columns")
{
    const TempFolder folder;
    const std::filesystem::path index = folder.path() / "index";
    index_articles(index, {make_article("a", "2022-01-05", "Rain.")});
    const IndexReader reader(index);
    REQUIRE(reader.segments().at(0).files.frequencies.has_value());
    CHECK(reader.segments().at(0).files.frequencies->words().empty());
}

TEST_CASE("a damaged file of frequencies is an error or read within its bounds")
{
    const TempFolder folder;
    const std::filesystem::path index = folder.path() / "index";
    index_articles(index, articles());
    const SegmentPaths paths{only_segment(index)};
    for (const ColumnRule& rule : {ColumnRule{}, ColumnRule{.share_with_bits = 1, .listed = 100}}) {
        write_frequency_file(paths, rule);
        const std::string whole = read_file(paths.frequencies(), 1 << 20);
        std::size_t refused = 0;
        for (std::size_t i = 0; i < whole.size(); i += i + 200 < whole.size() ? 5 : 1) {
            std::string changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0x15);
            const std::filesystem::path file = folder.write("frequencies", changed);
            try {
                read_all(FrequencyFile(file, 2000), 2000);
            } catch (const Error&) {
                ++refused;
            }
        }
        CHECK(refused > 10);
        CHECK_THROWS_AS(read_all(FrequencyFile(paths.frequencies(), 1000), 1000), Error);
    }
}

TEST_SUITE_END();
