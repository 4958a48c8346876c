#include "eval/bootstrap.h"

#include <doctest/doctest.h>

using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.bootstrap");

namespace {

Counts article(std::uint64_t right, std::uint64_t gold, std::uint64_t system)
{
    Counts counts;
    counts[Row::direct_spans] = {right, gold, system};
    return counts;
}

const std::vector<Counts> mixed_lot{article(4, 4, 4), article(0, 4, 2), article(3, 5, 6),
                                    article(1, 1, 3), article(2, 6, 2), article(5, 5, 5)};

RowIntervals spans(const std::vector<Counts>& articles, std::uint64_t seed = 1)
{
    return bootstrap(articles, {seed, 500})[0];
}

Difference difference(const std::vector<Counts>& one, const std::vector<Counts>& other)
{
    return compare(one, other, {1, 500})[0].value();
}

}  // namespace

TEST_CASE("precision, recall and F1 follow from the counts")
{
    const Measures measures = measures_of({3, 4, 6});
    CHECK(measures.precision == doctest::Approx(0.5));
    CHECK(measures.recall == doctest::Approx(0.75));
    CHECK(measures.f1 == doctest::Approx(0.6));
    CHECK(measures_of({0, 4, 0}).precision < 0);
    CHECK(measures_of({0, 4, 0}).f1 == 0);
    CHECK(measures_of({0, 0, 0}).f1 < 0);
}

TEST_CASE("an interval holds the whole's measure and narrows with more articles")
{
    const RowIntervals few = spans(mixed_lot);
    const double f1 = measures_of(sum(mixed_lot)[Row::direct_spans]).f1;
    CHECK(few.f1->low < f1);
    CHECK(few.f1->high > f1);
    std::vector<Counts> many;
    for (int i = 0; i < 20; ++i)
        many.insert(many.end(), mixed_lot.begin(), mixed_lot.end());
    const RowIntervals narrow = spans(many);
    CHECK(narrow.f1->high - narrow.f1->low < few.f1->high - few.f1->low);
}

TEST_CASE("equal articles leave no doubt, none leave no interval")
{
    const RowIntervals sure = spans({article(1, 2, 2), article(1, 2, 2)});
    CHECK(sure.recall->low == 0.5);
    CHECK(sure.recall->high == 0.5);
    CHECK_FALSE(spans({}).f1);
    CHECK_FALSE(spans({article(0, 3, 0)}).precision);
    CHECK(spans({article(0, 3, 0)}).recall->high == 0);
}

TEST_CASE("the same seed gives the same interval, whatever the machine")
{
    CHECK(spans(mixed_lot, 7).f1->low == spans(mixed_lot, 7).f1->low);
    CHECK(spans(mixed_lot, 7).precision->low != spans(mixed_lot, 8).precision->low);
    CHECK(spans(mixed_lot).recall->low == doctest::Approx(2.0 / 7));
}

TEST_CASE("a paired test tells a difference everywhere from none")
{
    std::vector<Counts> worse = mixed_lot;
    for (Counts& counts : worse)
        counts[Row::direct_spans].system += 4;
    const Difference sure = difference(mixed_lot, worse);
    CHECK(sure.by > 0);
    CHECK(sure.interval.low > 0);
    CHECK(sure.p == doctest::Approx(2.0 / 501));
    const Difference same = difference(mixed_lot, mixed_lot);
    CHECK(same.by == 0);
    CHECK(same.p == 1);
    const Difference back = difference(worse, mixed_lot);
    CHECK(back.by == doctest::Approx(-sure.by));
    CHECK(back.p == doctest::Approx(sure.p));
}

TEST_CASE("a row that one of the two cannot be measured in is not compared")
{
    CHECK_FALSE(compare({article(0, 0, 0)}, {article(0, 0, 1)}, {1, 100})[0]);
    CHECK_FALSE(compare(mixed_lot, mixed_lot, {1, 0})[0]);
}
