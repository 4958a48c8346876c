#include "index/segment_merge.h"

#include <doctest/doctest.h>

namespace onrecord {

namespace {

std::vector<SegmentInfo> segments_of(const std::vector<std::uint64_t>& sizes)
{
    std::vector<SegmentInfo> segments;
    for (const std::uint64_t size : sizes) {
        SegmentInfo segment;
        segment.articles = size;
        segments.push_back(segment);
    }
    return segments;
}

SegmentInfo dated(const char* first, const char* last, std::uint64_t undated = 0,
                  bool date_ordered = true)
{
    SegmentInfo segment;
    segment.first_day = first;
    segment.last_day = last;
    segment.undated = undated;
    segment.date_ordered = date_ordered;
    return segment;
}

}  // namespace

TEST_SUITE_BEGIN("index.segment_merge");

TEST_CASE("more than eight segments of one size class are merged, small ones first")
{
    struct Row {
        std::vector<std::uint64_t> sizes;
        std::vector<std::size_t> chosen;
    };
    const std::vector<Row> rows = {
        {{}, {}},
        {{5}, {}},
        {{1, 2, 3, 4, 5, 6, 7, 8}, {}},
        {{1, 2, 3, 4, 5, 6, 7, 8, 9}, {0, 1, 2, 3, 4, 5, 6, 7, 8}},
        {{1, 2, 3, 4, 5, 6, 7, 8, 10}, {}},
        {{5000, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 2, 3, 4, 5, 6, 7, 8, 9}},
        {{100, 200, 300, 400, 500, 600, 700, 800, 999, 7}, {0, 1, 2, 3, 4, 5, 6, 7, 8}},
    };
    for (const Row& row : rows)
        CHECK(choose_merge(segments_of(row.sizes)) == row.chosen);
}

TEST_CASE("segments are joined by date, and it is known whether dates then follow each other")
{
    struct Row {
        std::vector<SegmentInfo> segments;
        std::vector<std::size_t> places;
        bool date_ordered;
    };
    const std::vector<Row> rows = {
        {{dated("2022-01-01", "2022-01-31")}, {0}, true},
        {{dated("2022-02-01", "2022-02-02"), dated("2022-01-01", "2022-01-31")}, {1, 0}, true},
        {{dated("2022-01-01", "2022-01-31"), dated("2022-01-31", "2022-02-02")}, {0, 1}, false},
        {{dated("2022-01-01", "2022-01-31", 2), dated("2022-02-01", "2022-02-02")}, {0, 1}, true},
        {{dated("2022-01-01", "2022-01-31"), dated("2022-02-01", "2022-02-02", 1)}, {0, 1}, false},
        {{dated("2022-01-01", "2022-01-31"), dated("", "", 3)}, {1, 0}, true},
        {{dated("2022-01-01", "2022-01-31", 0, false), dated("2022-02-01", "2022-02-02")},
         {0, 1},
         false},
        {{dated("2022-01-01", "2022-01-31"), dated("2022-02-01", "2022-02-02", 0, false)},
         {0, 1},
         false},
    };
    for (const Row& row : rows) {
        const MergeOrder order = order_for_merge(row.segments);
        CHECK(order.places == row.places);
        CHECK(order.date_ordered == row.date_ordered);
    }
}

TEST_SUITE_END();

}  // namespace onrecord
