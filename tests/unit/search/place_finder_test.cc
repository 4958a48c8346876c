#include "search/place_finder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "search/resolve.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// Places in each document: "begin-end", with a star where it is no node; documents in bars.
std::string places(const IndexReader& reader, const char* query, Unit unit = Unit::articles)
{
    const Resolved resolved = resolve(SmallIndex::parsed(query), reader, false, {});
    PlaceFinder finder(resolved.plan, {reader, unit});
    std::string out;
    finder.matches().for_each([&](DocumentNumber document) {
        out += "|";
        for (const MatchPlace& place : finder.find(document))
            out += " " + std::to_string(place.words.begin) + "-" + std::to_string(place.words.end) +
                   (place.is_node ? "" : "*");
    });
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("search.place_finder");

TEST_CASE("places are those that satisfied the query, counted from the headline")
{
    Facts taxes =
        article("a", "Tax cut", "New tax rules. The tax was cut, taxes rise. “Cut it,” he said.",
                "2022-01-01", "Echo");
    taxes = with_quote(std::move(taxes), "Cut it", "Tom Brand");
    const SmallIndex index({taxes, article("b", "", "A cut above.", "2022-01-02", "Courier")});
    struct Row {
        Unit unit;
        const char* query;
        const char* places;
    };
    static constexpr Row rows[] = {
        {Unit::articles, "tax", "| 0-1 3-4 6-7 9-10"},
        {Unit::articles, "\"tax\"", "| 0-1 3-4 6-7"},
        {Unit::articles, "title:tax", "| 0-1"},
        {Unit::articles, "cut", "| 1-2 8-9 11-12| 1-2"},
        {Unit::articles, "tax cut", "| 0-1 1-2 3-4 6-7 8-9 9-10 11-12"},
        {Unit::articles, "tax OR gone", "| 0-1 3-4 6-7 9-10"},
        {Unit::articles, "(tax cut) OR (gone rules)", "| 0-1 1-2 3-4 6-7 8-9 9-10 11-12"},
        {Unit::articles, "cut NOT tax", "| 1-2"},
        {Unit::articles, "cut source:courier", "| 1-2"},
        {Unit::articles, "\"tax cut\" OR tax", "| 0-2 3-4 6-7 9-10"},
        {Unit::articles, "tax NEAR/2 cut", "| 0-1 1-2* 6-7 8-9* 9-10 11-12*"},
        {Unit::articles, "cut NEAR/2 tax", "| 0-1* 1-2 6-7* 8-9 9-10* 11-12"},
        {Unit::articles, "said:cut", "| 11-12"},
        {Unit::articles, "source:echo", "|"},
        {Unit::quotes, "cut", "| 11-12"},
        {Unit::quotes, "cut title:tax", "| 11-12"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(places(index.reader(), row.query, row.unit) == row.places);
    }
}

TEST_SUITE_END();
