#include "searcher/options.h"

#include <doctest/doctest.h>

#include <sstream>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::searcher;

namespace {

std::optional<Options> read(std::vector<const char*> words, std::string* printed = nullptr)
{
    words.insert(words.begin(), "onrecord-search");
    words.insert(words.begin() + 1, {"--index", "x"});
    std::ostringstream out;
    std::optional<Options> options =
        read_options(static_cast<int>(words.size()), words.data(), out);
    if (printed != nullptr)
        *printed = out.str();
    return options;
}

}  // namespace

TEST_SUITE_BEGIN("searcher.options");

TEST_CASE("the words of a query are joined by spaces")
{
    CHECK(read({"harbour", "bridge"})->query == "harbour bridge");
    CHECK(read({"a", "--quotes", "b"})->query == "a b");
    CHECK(read({"--", "tram", "-strike", "--any"})->query == "tram -strike --any");
    CHECK(read({"*"})->query == "*");
}

TEST_CASE("options without a query of words")
{
    CHECK(read({"--speaker", "okafor"})->query.empty());
    CHECK(read({"--speaker", "okafor", " "})->query.empty());
    CHECK(read({"--info"})->mode == Mode::info);
    CHECK(read({"--show", "a b"})->article_id == "a b");
    CHECK(read({"--batch", "-"})->batch_file == "-");
}

TEST_CASE("filters keep their option, value and sense")
{
    const std::optional<Options> options =
        read({"--speaker", "a", "--speaker", "b", "--on", "2022", "--not-source", "c d"});
    REQUIRE(options->filters.size() == 4);
    CHECK(options->filters[1].value == "b");
    CHECK(options->filters[2].field == "date");
    CHECK(options->filters[3].field == "source");
    CHECK(options->filters[3].value == "c d");
    CHECK(options->filters[3].negated);
    CHECK_FALSE(options->filters[0].negated);
}

TEST_CASE("numbers, choices and days are read")
{
    CHECK(read({"x", "-n", "0"})->limit == std::size_t{0});
    CHECK(read({"x", "-n5"})->limit == std::size_t{5});
    CHECK_FALSE(read({"x"})->limit.has_value());
    CHECK(read({"x", "--sort", "oldest"})->sort == Sort::oldest);
    CHECK(read({"x", "--json"})->format->name == "json");
    CHECK(read({"x", "-f", "trec"})->format->limit == 1000);
    CHECK(read({"x", "--color", "never"})->colour == ColourChoice::never);
    using std::chrono::sys_days;
    CHECK(read({"x", "--now", "2022-09-14"})->parsing.today ==
          sys_days{std::chrono::year{2022} / 9 / 14});
}

TEST_CASE("what makes no sense is refused with a way out")
{
    struct Row {
        std::vector<const char*> words;
        const char* message;
        const char* hint;
    };
    const Row rows[] = {
        {{},
         "no query",
         "give words to search for, or '*' for everything; onrecord-search --help shows more"},
        {{" "},
         "no query",
         "give words to search for, or '*' for everything; onrecord-search --help shows more"},
        {{"tram", "-strike"},
         "no option '-strike'",
         "to leave a word out, write NOT strike, or put -- before the query"},
        {{"x", "--speakr", "y"}, "no option '--speakr'", "did you mean --speaker?"},
        {{"x", "--quo"}, "no option '--quo'", "did you mean --quotes?"},
        {{"x", "--sideways"}, "no option '--sideways'", "try 'onrecord-search --help'"},
        {{"x", "--speaker"}, "--speaker needs a value", "try 'onrecord-search --help'"},
        {{"x", "-n", "-5"}, "--limit takes a whole number, not '-5'", ""},
        {{"x", "--limit", "ten"}, "--limit takes a whole number, not 'ten'", ""},
        {{"x", "--offset", ""}, "--offset takes a whole number, not ''", ""},
        {{"x", "--sort", "date"}, "--sort takes relevance, newest or oldest, not 'date'", ""},
        {{"x", "-f", "xml"},
         "--format takes text, json, jsonl, csv, tsv, html or trec, not 'xml'",
         ""},
        {{"x", "--json", "-f", "csv"}, "--json and --format csv exclude each other", ""},
        {{"x", "--now", "2022-09"}, "--now takes a day such as 2022-09-14, not '2022-09'", ""},
        {{"--info", "--show", "a"}, "--show and --info exclude each other", ""},
        {{"--info", "--count"},
         "filters, --quotes, --any, --count, --facet and their like say nothing to --show, "
         "--story, "
         "--speakers, --info, --complete and what keeps queries",
         "try 'onrecord-search --help'"},
        {{"--show", "a", "--speaker", "b"},
         "filters, --quotes, --any, --count, --facet and their like say nothing to --show, "
         "--story, "
         "--speakers, --info, --complete and what keeps queries",
         "try 'onrecord-search --help'"},
        {{"x", "--info"},
         "a query cannot stand beside --story, --info, --batch, --complete, --saved or --forget",
         "try 'onrecord-search --help'"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.message);
        try {
            (void)read(row.words);
            FAIL_CHECK("was accepted");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::usage);
            CHECK(error.what() == std::string(row.message));
            CHECK(error.hint() == row.hint);
        }
    }
}

TEST_CASE("help names every field and every output form")
{
    std::string help;
    CHECK_FALSE(read({"--help"}, &help).has_value());
    std::string unwrapped = help;
    for (std::size_t at = 0; (at = unwrapped.find("\n           ")) != std::string::npos;)
        unwrapped.replace(at, 12, " ");
    for (const Field& field : fields())
        CHECK(unwrapped.find(field.summary) != std::string::npos);
    for (const RendererRow& row : renderers())
        CHECK(help.find(row.summary) != std::string::npos);
    CHECK_FALSE(read({"--version"}, &help).has_value());
    CHECK(help.starts_with("onrecord-search "));
}

TEST_SUITE_END();
