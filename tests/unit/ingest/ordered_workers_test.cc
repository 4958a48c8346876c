#include "ingest/ordered_workers.h"

#include <doctest/doctest.h>

#include <atomic>
#include <numeric>
#include <vector>

#include "base/error.h"

namespace onrecord {

TEST_SUITE_BEGIN("ingest.ordered_workers");

TEST_CASE("results are handed on in the order of the jobs, whatever each takes")
{
    for (const unsigned threads : {1U, 2U, 5U}) {
        CAPTURE(threads);
        std::vector<int> results;
        OrderedWorkers workers(threads, 7, 1000);
        for (int i = 0; i < 500; ++i)
            REQUIRE(workers.give(static_cast<std::size_t>(i % 3), [i, &results] {
                std::atomic<int> work{0};
                while (work < i * 37 % 1000)
                    ++work;
                return [i, &results] { results.push_back(i); };
            }));
        workers.finish();
        std::vector<int> expected(500);
        std::iota(expected.begin(), expected.end(), 0);
        CHECK(results == expected);
    }
}

TEST_CASE("no more is under way than allowed, but one large job may pass")
{
    std::atomic<int> under_way{0};
    std::atomic<int> most{0};
    OrderedWorkers workers(4, 100, 10);
    for (int i = 0; i < 200; ++i) {
        const std::size_t bytes = i % 50 == 0 ? 1000 : 5;
        // Given jobs count before they run, so the count must be taken by the giver.
        REQUIRE(workers.give(bytes, [&under_way, &most] {
            const int now = ++under_way;
            int seen = most;
            while (seen < now && !most.compare_exchange_weak(seen, now)) {
            }
            return [&under_way] { --under_way; };
        }));
    }
    workers.finish();
    CHECK(most <= 2);
    CHECK(under_way == 0);
}

TEST_CASE("the first failure ends the work and is thrown to the giver")
{
    for (const bool in_job : {true, false}) {
        CAPTURE(in_job);
        int handed_on = 0;
        OrderedWorkers workers(2, 4, 1000);
        int given = 0;
        while (given < 10000 && workers.give(1, [given, in_job, &handed_on] {
            if (given == 20 && in_job)
                throw Error(ErrorKind::io, "disk full");
            return [given, in_job, &handed_on] {
                if (given == 20 && !in_job)
                    throw Error(ErrorKind::io, "disk full");
                ++handed_on;
            };
        }))
            ++given;
        CHECK(given < 10000);
        CHECK_THROWS_WITH_AS(workers.finish(), "disk full", Error);
        CHECK(handed_on <= 20);
    }
}

TEST_CASE("work that is not waited for is given up")
{
    OrderedWorkers workers(1, 1000, 1000);
    for (int i = 0; i < 100; ++i)
        CHECK(workers.give(1, [] { return [] {}; }));
}

TEST_SUITE_END();

}  // namespace onrecord
