#include "ingest/seen_ids.h"

#include <doctest/doctest.h>

namespace onrecord {

TEST_SUITE_BEGIN("ingest.seen_ids");

TEST_CASE("the first article of an id counts, later ones are compared with it")
{
    using Verdict = SeenIds::Verdict;
    SeenIds seen;
    const Hash128 one{1, 1};
    const Hash128 two{2, 2};
    CHECK(seen.note("a", one, {"x.jsonl", "/x.jsonl", "x.jsonl", 7}) == Verdict::first);
    CHECK(seen.note("b", one, {"y.txt", "/y.txt", "y.txt", 0}) == Verdict::first);
    CHECK(seen.note("a", one, {"z.txt", "/z.txt", "z.txt", 0}) == Verdict::same);
    CHECK(seen.note("a", two, {"z.txt", "/z.txt", "z.txt", 0}) == Verdict::different);
    CHECK(seen.place_of("a") == "x.jsonl:7");
    CHECK(seen.place_of("b") == "y.txt");
    CHECK(seen.contains("b"));
    CHECK_FALSE(seen.contains("c"));
}

TEST_SUITE_END();

}  // namespace onrecord
