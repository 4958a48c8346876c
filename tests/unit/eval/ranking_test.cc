#include "eval/ranking.h"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::eval;

namespace {

Judgements judgements(const char* text)
{
    std::istringstream in(text);
    return read_judgements(in, "qrels");
}

Run run(const char* text)
{
    std::istringstream in(text);
    return read_run(in, "run");
}

}  // namespace

TEST_SUITE_BEGIN("eval.ranking");

TEST_CASE("measures of one query by hand")
{
    // Ranks: x (not relevant), b (grade 1), a (grade 2); c is relevant and not found.
    const Measures measures =
        measure_query({{"a", 2}, {"b", 1}, {"c", 1}, {"x", 0}}, {{"x", 3}, {"b", 2}, {"a", 1}});
    const double ideal = 2 + 1 / std::log2(3.0) + 1 / 2.0;
    CHECK(measures[0] == doctest::Approx((1 / std::log2(3.0) + 2 / 2.0) / ideal));
    CHECK(measures[1] == doctest::Approx((1.0 / 2 + 2.0 / 3) / 3));
    CHECK(measures[2] == doctest::Approx(0.5));
    CHECK(measures[3] == doctest::Approx(2.0 / 3));
}

TEST_CASE("equal scores stand by falling id, and what is not answered is 0")
{
    const auto queries = measure(judgements("q1 0 a 1\nq2 0 b 1\nq3 0 c 0\n"),
                                 run("q1 Q0 a 1 5 t\nq1 Q0 b 2 5 t\n"));
    CHECK(queries.size() == 2);
    CHECK(queries.at("q1")[2] == doctest::Approx(0.5));
    CHECK(mean(queries)[2] == doctest::Approx(0.25));
}

TEST_CASE("the test tells a difference from chance")
{
    CHECK(randomisation_test({0, 0, 0}) == doctest::Approx(1));
    CHECK(randomisation_test(std::vector<double>(20, 0.1)) < 0.001);
    CHECK(randomisation_test({0.1, -0.1, 0.2, -0.2}) == doctest::Approx(1));
    // Of the 2^3 sign patterns 2 are as large.
    CHECK(randomisation_test({1, 1, 1}) == doctest::Approx(0.25).epsilon(0.05));
}

TEST_CASE("lines of another kind are refused with their number")
{
    CHECK_THROWS_WITH_AS(judgements("q 0 a 1\nq 0 a\n"), "qrels:2: the line is none of its kind",
                         Error);
    CHECK_THROWS_AS(run("q Q0 a 1 x t\n"), Error);
    CHECK_THROWS_AS(run("q Q0 a 1 2 t\nq Q0 a 2 1 t\n"), Error);
    CHECK(judgements("q 0 a 1\n\nq 0 a 2\n").at("q").at("a") == 2);
}

TEST_SUITE_END();
