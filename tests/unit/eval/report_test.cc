#include "eval/report.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "base/json.h"
#include "eval/evaluate.h"

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.report");

namespace {

const std::vector<AnnotatedArticle>& gold()
{
    static const std::vector<AnnotatedArticle> articles = read_annotations(
        R"({"id":"a","title":"x","text":"Einst:\n„Öl ist teuer“, sagt Jo. Mehr","quotes":[)"
        R"({"begin":8,"end":20,"speaker":"Jo","mention_kind":"name"}],"speakers":[{"name":"Jo"}]})",
        "gold");
    return articles;
}

Report report(const std::string& system, bool compared = false)
{
    const std::vector<AnnotatedArticle> found = read_annotations(system, "out");
    return evaluate(gold(), found, compared ? &gold() : nullptr, {1, 20}, 9);
}

const std::string nothing = R"({"id":"a","title":null,"quotes":[]})";

std::string printed(void (*print)(const Report&, std::ostream&), const Report& report)
{
    std::ostringstream out;
    print(report, out);
    return out.str();
}

}  // namespace

TEST_CASE("the table names what is measured and leaves out the rest")
{
    const std::string table = printed(print_text, report(nothing));
    CHECK(table.starts_with("1 article\n"));
    CHECK(table.find("direct quote + person                 -   0.000   0.000") !=
          std::string::npos);
    CHECK(table.find("indirect") == std::string::npos);
    CHECK(table.find("language") == std::string::npos);
    CHECK(table.find("p\n") == std::string::npos);
}

TEST_CASE("mistakes are shown with what stands around them")
{
    const std::string table = printed(print_text, report(nothing));
    CHECK(table.find("mistakes in direct_spans:\n"
                     "  missed  a  gold: Öl ist teuer\n"
                     "      Einst: „>Öl ist teuer<“, sagt Jo. Mehr\n") != std::string::npos);
    CHECK(table.find("mistakes in title:\n  missed  a  gold: x\n") != std::string::npos);
}

TEST_CASE("JSON holds every measure with its interval, and null where there is none")
{
    const rapidjson::Document json = parse_json(printed(print_json, report(nothing, true)));
    CHECK(json["version"].GetInt() == 1);
    CHECK(json["articles"].GetInt() == 1);
    const auto& row = json["rows"][0];
    CHECK(std::string(row["row"].GetString()) == "direct_spans");
    CHECK(row["gold"].GetInt() == 1);
    CHECK(row["precision"]["value"].IsNull());
    CHECK(row["precision"]["low"].IsNull());
    CHECK(row["f1"]["value"].GetDouble() == 0);
    CHECK(row["other"].GetDouble() == 1);
    CHECK(row["difference"]["value"].GetDouble() == -1);
    CHECK(json["mistakes"].Size() > 0);
}

TEST_CASE("TSV has as many cells in each line")
{
    for (const bool compared : {false, true}) {
        std::istringstream lines(printed(print_tsv, report(nothing, compared)));
        std::size_t count = 0;
        for (std::string line; std::getline(lines, line); ++count) {
            CAPTURE(line);
            CHECK(std::count(line.begin(), line.end(), '\t') == (compared ? 17 : 12));
        }
        CHECK(count > 4);
    }
}

TEST_CASE("a comparison is a table of its own")
{
    const std::string table = printed(print_text, report(nothing, true));
    CHECK(table.find("this-other") != std::string::npos);
    CHECK(table.find("-1.000") != std::string::npos);
}

TEST_CASE("articles that do not meet are said")
{
    CHECK(printed(print_text, report(R"({"id":"b"})"))
              .starts_with("1 article, 1 of them not in the output; 1 of the output not in the "
                           "gold, left out\n"));
}
