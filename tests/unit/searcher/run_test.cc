#include "searcher/run.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/error.h"
#include "searcher/understand.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::searcher;
using namespace onrecord::test;

namespace {

/// Runs the searcher on a small index without a process.
class Program {
public:
    Program()
        : index_({with_quote(article("a1", "Bridge shut", "“Never,” said Ada Okafor.", "2022-09-14",
                                     "The Courier"),
                             "Never", "Ada Okafor"),
                  article("a2", "Bridge open", "A bridge.", "2022-10-01", "The Gazette"),
                  article("b1", "Tram", "The tram runs.")})
    {
    }

    int run(std::vector<const char*> words, const std::string& input = "")
    {
        const std::string folder = index_.folder().string();
        words.insert(words.begin(), {"onrecord-search", "--index", folder.c_str()});
        std::istringstream in(input);
        std::ostringstream results;
        std::ostringstream notes;
        const std::optional<Options> options =
            read_options(static_cast<int>(words.size()), words.data(), results);
        const int code = searcher::run(*options, {in, results, notes});
        out = results.str();
        err = notes.str();
        return code;
    }

    std::string out;
    std::string err;

private:
    SmallIndex index_;
};

}  // namespace

TEST_SUITE_BEGIN("searcher.run");

TEST_CASE_FIXTURE(Program, "the exit code says whether something was found")
{
    CHECK(run({"bridge"}) == 0);
    CHECK(run({"ferry"}) == 1);
    CHECK(out.empty());
    CHECK(run({"--quotes", "never"}) == 0);
    CHECK(run({"--count", "ferry"}) == 1);
    CHECK(out == "0\n");
    CHECK(run({"--count", "bridge"}) == 0);
    CHECK(out == "2\n");
    CHECK(err.empty());
}

TEST_CASE_FIXTURE(Program, "the same filter twice means any, different ones mean all")
{
    CHECK(run({"--count", "--source", "courier", "--source", "gazette"}) == 0);
    CHECK(out == "2\n");
    CHECK(run({"--count", "--source", "courier", "--since", "2022-10"}) == 1);
    CHECK(out == "0\n");
    CHECK(run({"--count", "--not-source", "courier", "--not-source", "gazette"}) == 0);
    CHECK(out == "1\n");
    CHECK(run({"--count", "bridge", "--speaker", "okafor"}) == 0);
    CHECK(out == "1\n");
}

TEST_CASE_FIXTURE(Program, "notes go beside the results, unless nobody wants them")
{
    CHECK(run({"bridge", "-n", "1", "--speaker", "ada", "--speaker", "okafor"}) == 0);
    CHECK(err.find("onrecord-search: note: speaker ada: Ada Okafor (1 article)\n") !=
          std::string::npos);
    CHECK(run({"bridge", "-n", "1"}) == 0);
    CHECK(err == "onrecord-search: note: 1 of 2 articles shown; -n 0 shows all\n");
    CHECK(run({"bridge", "-n", "1", "-q"}) == 0);
    CHECK(err.empty());
    CHECK(run({"bridge", "-n", "1", "--json"}) == 0);
    CHECK(err.empty());
    CHECK(run({"ferry", "tram"}) == 1);
    CHECK(err ==
          "onrecord-search: note: no article found\n"
          "onrecord-search: note: no article holds 'ferry'\n"
          "onrecord-search: note: no article holds all words; 1 holds some of them (--any shows "
          "them)\n");
}

TEST_CASE_FIXTURE(Program, "a fault in a query or filter is shown where it is")
{
    const auto place = [this](std::vector<const char*> words) {
        try {
            (void)run(std::move(words));
        } catch (const PlacedError& error) {
            return std::string(error.what()) + "\n" + error.place();
        }
        return std::string("accepted");
    };
    CHECK(place({"bridge", "colour:red"}) ==
          "no field called 'colour'\n  bridge colour:red\n         ^^^^^^^\n");
    CHECK(place({"--since", "2022-02-30"}).starts_with("--since: "));
}

TEST_CASE_FIXTURE(Program, "a batch answers every line it understands")
{
    CHECK(run({"--batch", "-", "-f", "trec"}, "q1\tbridge shut\n\nq2\tferry\r\nq3\ttram\n") == 0);
    CHECK(out.starts_with("q1 Q0 a1 1 "));
    CHECK(out.find("\nq3 Q0 b1 1 ") != std::string::npos);
    CHECK(run({"--batch", "-", "--count"}, "q1\tbridge\nq2\tferry\n") == 0);
    CHECK(out == "q1\t2\nq2\t0\n");
    CHECK(run({"--batch", "-", "--count"}, "q2\tferry\n") == 1);
    CHECK(run({"--batch", "-", "--count", "--source", "gazette"}, "q1\tbridge\n") == 0);
    CHECK(out == "q1\t1\n");
}

TEST_CASE_FIXTURE(Program, "a faulty line of a batch is named, the others are answered")
{
    const int code = run({"--batch", "-", "--count", "-q"},
                         "q1\tbridge\nno tab\n\tx\nq4\t\nq5\tx:y\nq6\ttram\n");
    CHECK(code == 2);
    CHECK(out == "q1\t2\nq6\t1\n");
    for (const char* line :
         {"standard input:2: no tab", "standard input:3: no id before the tab",
          "standard input:4: no query behind the tab", "standard input:5: no field called 'x'"}) {
        CAPTURE(line);
        CHECK(err.find(line) != std::string::npos);
    }
}

TEST_CASE_FIXTURE(Program, "a batch file that is not there is an error")
{
    CHECK_THROWS_AS((void)run({"--batch", "/nonexistent/file"}), Error);
}

TEST_CASE_FIXTURE(Program, "--show prints an article by its id or a quote's")
{
    CHECK(run({"--show", "a1"}) == 0);
    CHECK(out ==
          "Bridge shut\n"
          "2022-09-14\n"
          "source: The Courier\n"
          "language: en\n"
          "id: a1\n"
          "speakers:\n"
          "  Ada Okafor (1 quote)\n"
          "\n"
          "“Never,” said Ada Okafor.\n");
    const std::string page = out;
    CHECK(run({"--show", "a1#0"}) == 0);
    CHECK(out == page);
    CHECK(run({"--show", "a1", "--json"}) == 0);
    CHECK(out.find("\"quotes\":[{\"number\":0,\"begin\":1,\"end\":6,\"kind\":\"direct\"") !=
          std::string::npos);
    CHECK(run({"--show", "1"}) == 1);
    CHECK(out.empty());
    CHECK(err ==
          "onrecord-search: note: no article has the id '1'\n"
          "onrecord-search: note: there is 'a1'\n"
          "onrecord-search: note: there is 'b1'\n");
}

TEST_CASE_FIXTURE(Program, "--info counts what the index holds")
{
    CHECK(run({"--info"}) == 0);
    CHECK(
        out.starts_with("articles    3\nquotes      1\ndates       2022-09-14 to 2022-10-01; 1 "
                        "undated\nlanguages   en 3\n"));
    CHECK(run({"--info", "--json"}) == 0);
    CHECK(out.starts_with("{\"version\":1,\"articles\":3,\"quotes\":1,\"undated\":1,"));
}

TEST_CASE_FIXTURE(Program, "pages continue the ranks")
{
    CHECK(run({"bridge", "--offset", "1", "-f", "trec"}) == 0);
    CHECK(out.find(" 2 ") != std::string::npos);
    CHECK(run({"bridge", "--offset", "2"}) == 0);
    CHECK(out.empty());
}

TEST_CASE("a missing index is an error of its own kind")
{
    Options options;
    options.index = "/nonexistent/index";
    options.query = "x";
    options.format = find_renderer("text");
    std::istringstream in;
    std::ostringstream out;
    try {
        (void)run(options, {in, out, out});
        FAIL_CHECK("was opened");
    } catch (const Error& error) {
        CHECK(error.exit_code() == 3);
        CHECK(error.hint().find("onrecord-index") != std::string::npos);
    }
}

TEST_SUITE_END();
