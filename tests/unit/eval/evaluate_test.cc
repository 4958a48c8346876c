#include "eval/evaluate.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.evaluate");

namespace {

std::vector<AnnotatedArticle> read(const std::string& lines)
{
    return read_annotations(lines, "file");
}

Report run(const std::string& gold, const std::string& system, std::size_t mistakes = 0)
{
    static std::vector<AnnotatedArticle> kept;  // the report borrows it
    kept = read(gold);
    return evaluate(kept, read(system), nullptr, {1, 10}, mistakes);
}

}  // namespace

TEST_CASE("articles meet by id, or by the end of their path")
{
    const Report report = run(R"({"id":"a","title":"One"})"
                              "\n"
                              R"({"path":"x/b.html","title":"Two"})"
                              "\n"
                              R"({"path":"c.html","title":"Three"})"
                              "\n"
                              R"({"id":"d","title":"Four"})",
                              R"({"id":"a","path":"p/a","title":"One"})"
                              "\n"
                              R"({"id":"x/b.html","path":"all/x/b.html","title":"Two"})"
                              "\n"
                              R"({"id":"1","path":"all/xc.html","title":"Three"})"
                              "\n"
                              R"({"id":"2","path":"e.html","title":"Five"})");
    CHECK(report.articles == 4);
    CHECK(report.missing == 2);
    CHECK(report.unknown == 2);
    CHECK(report.total[Row::title].right == 2);
    CHECK(report.total[Row::title].gold == 4);
    CHECK(report.total[Row::title].system == 2);
}

TEST_CASE("the first mistakes of each row are kept, by row")
{
    const std::string gold =
        "{\"id\":\"a\",\"title\":\"x\",\"date\":\"2022\"}\n{\"id\":\"b\",\"title\":\"y\"}";
    const Report one = run(gold, "", 1);
    REQUIRE(one.mistakes.size() == 2);
    CHECK(one.mistakes[0].article->id == "a");
    CHECK(one.mistakes[0].mistake.gold == "x");
    CHECK(one.mistakes[1].mistake.row == Row::date);
    CHECK(run(gold, "", 5).mistakes.size() == 3);
    CHECK(run(gold, "").mistakes.empty());
}

TEST_CASE("another output is compared on the same articles")
{
    const std::vector<AnnotatedArticle> gold =
        read("{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"b\",\"title\":\"y\"}");
    const std::vector<AnnotatedArticle> other = read("{\"id\":\"b\",\"title\":\"y\"}");
    const Report report = evaluate(gold, gold, &other, {1, 10}, 0);
    const auto title = static_cast<std::size_t>(Row::title);
    REQUIRE(report.comparison.has_value());
    CHECK(report.comparison->differences[title]->by == doctest::Approx(1 - 2.0 / 3));
    CHECK_FALSE(report.comparison->differences[0]);
}

TEST_CASE("a gold file without articles is an error")
{
    CHECK_THROWS_AS(run("", "{\"id\":\"a\"}"), Error);
}
