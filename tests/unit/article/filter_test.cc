#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "article/filters/filter.h"
#include "base/error.h"
#include "pack.h"
#include "recorder.h"

using namespace onrecord;
using test::read_as;

namespace {

using Words = std::vector<std::string>;

ReadOptions through(const std::string& command)
{
    ReadOptions options;
    options.filters.push_back(Filter::parse(".foo=" + command, "--filter"));
    return options;
}

std::string told(const std::string& command, const std::string& bytes = "some bytes")
{
    return read_as("a.foo", bytes, through(command)).lines;
}

std::string rejected(const std::string& reason)
{
    return "reject 0 at 0: " + reason + "\n";
}

std::string error_of(const std::string& filter)
{
    try {
        (void)Filter::parse(filter, "--filter");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::usage);
        return error.what();
    }
    return "none";
}

}  // namespace

TEST_SUITE_BEGIN("article.filter");

TEST_CASE("commands are cut into words as written, and no shell sees them")
{
    struct Row {
        const char* command;
        Words words;
    };
    const Row rows[] = {
        {"", {}},
        {"  a  b\tc ", {"a", "b", "c"}},
        {"a 'b c' \"d e\"", {"a", "b c", "d e"}},
        {"a '' \"\"", {"a", "", ""}},
        {"a b' c'd", {"a", "b cd"}},
        {R"(a \" \' b\ c \\)", {"a", "\"", "'", "b c", "\\"}},
        {R"("a \" b" 'c \ d')", {"a \" b", "c \\ d"}},
        {"a $HOME *.txt | b; c > d `e` ~",
         {"a", "$HOME", "*.txt", "|", "b;", "c", ">", "d", "`e`", "~"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.command);
        CHECK(split_command(row.command) == row.words);
    }
}

TEST_CASE("what is no filter is a usage error")
{
    CHECK(error_of("foo=cat") == "--filter takes .ENDING=COMMAND, not 'foo=cat'");
    CHECK(error_of(".foo") == "--filter takes .ENDING=COMMAND, not '.foo'");
    CHECK(error_of(".=cat") == "--filter takes .ENDING=COMMAND, not '.=cat'");
    CHECK(error_of(".tar.foo=cat") == "--filter takes .ENDING=COMMAND, not '.tar.foo=cat'");
    CHECK(error_of(".foo= ") == "--filter names no command for '.foo'");
    CHECK(error_of(".foo=no-such-program x") == "--filter: there is no program 'no-such-program'");
    CHECK(error_of(".foo=/etc/passwd") == "--filter: there is no program '/etc/passwd'");
    CHECK(error_of(".foo=cat 'x") ==
          "a quotation mark or backslash in the command 'cat 'x' has no counterpart");
}

TEST_CASE("a filter gets the bytes and gives text, pages or records")
{
    CHECK(told("cat", "Bridge shut") == "article 0: |Bridge shut\n");
    CHECK(told("cat", "<html><p>Bridge shut") == "article 0: |Bridge shut\n");
    CHECK(told("cat", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n") == "article 1: |a\narticle 2: |b\n");
    CHECK(told("cat", "text,title\na,b") == "article 0: |text,title\na,b\n");
    CHECK(told("tr a-z A-Z", "bridge") == "article 0: |BRIDGE\n");
    CHECK(told("printf 'one %s' two") == "article 0: |one two\n");
    const std::string long_text(300'000, 'x');
    CHECK(told("cat", long_text) == "article 0: |" + long_text + "\n");
    CHECK(told("head -c 3", long_text) == "article 0: |xxx\n");
}

TEST_CASE("a filter that wants a path gets that of a copy, which is gone afterwards")
{
    CHECK(told("cat {}", "Bridge shut") == "article 0: |Bridge shut\n");
    const test::Recorder read = read_as("a.foo", "x", through("printf %s at:{}"));
    REQUIRE(read.articles.size() == 1);
    const std::string path = read.articles.front().text.substr(3);
    CHECK(path.ends_with(".foo"));
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK_FALSE(std::filesystem::exists(std::filesystem::path(path).parent_path()));
}

TEST_CASE("filters are chosen by the ending, in and out of packed files, before formats")
{
    const ReadOptions options = through("tr a-z A-Z");
    CHECK(read_as("a.FOO", "x", options).lines == "article 0: |X\n");
    CHECK(read_as("a.bar", "x", options).lines == "article 0: |x\n");
    CHECK(read_as("a.foo.gz", test::gzipped("x"), options).lines == "article 0: |X\n");
    CHECK(read_as("a.zip", test::zip_of({{"b.foo", "x"}}), options).lines == "article 0: |X\n");
    ReadOptions texts;
    texts.filters.push_back(Filter::parse(".TXT=tr a-z A-Z", "--filter"));
    CHECK(read_as("a.txt", "x", texts).lines == "article 0: |X\n");
    CHECK(read_as("a.foo", "{\"text\":\"a\"}", through("cat"), find_format("text")).lines ==
          "article 0: |{\"text\":\"a\"}\n");
}

TEST_CASE("a filter that fails costs its file, and says why")
{
    CHECK(told("sh -c 'echo half; echo no paper >&2; echo no ink >&2; exit 3'") ==
          "reject 0 at 5: the filter 'sh' failed with exit code 3: no ink\n");
    CHECK(told("false") == rejected("the filter 'false' failed with exit code 1"));
    CHECK(told("sh -c 'kill -9 $$'") == rejected("the filter 'sh' was ended by signal 9"));
    CHECK(told("true") == rejected("the filter 'true' found no text in it"));
    CHECK(told("printf ' \\n\\f'") == rejected("the filter 'printf' found no text in it"));
    CHECK(told("head -c 9 /dev/zero") ==
          rejected("the filter 'head' gave no text: looks like a binary file"));
    CHECK(told("sh -c 'printf \"{\\\\\"text\\\\\":\\\\\"a\\\\\"}\\n\"; exit 1'")
              .ends_with("the filter 'sh' failed with exit code 1\n"));
    ReadOptions gone;
    gone.filters.push_back({".foo", {"no-such-program"}, false, {}, {}});
    CHECK(read_as("a.foo", "x", gone).lines ==
          rejected("the filter 'no-such-program' is not installed"));
    CHECK(told("cat {}", "").ends_with("empty file\n"));
}

TEST_CASE("without a folder for the copy that a filter wants, it says so and writes nowhere else")
{
    const char* const before = std::getenv("TMPDIR");
    const std::string kept = before == nullptr ? "" : before;
    REQUIRE(::setenv("TMPDIR", "/nowhere/at/all", 1) == 0);
    std::string message;
    try {
        message = told("cat {}");
    } catch (const Error& error) {
        message = error.what();
    }
    if (before == nullptr)
        ::unsetenv("TMPDIR");
    else
        ::setenv("TMPDIR", kept.c_str(), 1);
    CHECK(message.find("there is no folder for temporary files") != std::string::npos);
}

TEST_CASE("time, memory and output of a filter are bounded")
{
    ReadOptions hanging = through("sleep 1000");
    hanging.filters.front().limits.time = std::chrono::milliseconds(10);
    CHECK(read_as("a.foo", "x", hanging).lines ==
          rejected("the filter 'sleep' took longer than 0 s"));
    ReadOptions silent = through("sh -c 'exec >&-; exec sleep 1000'");
    silent.filters.front().limits.time = std::chrono::milliseconds(10);
    CHECK(read_as("a.foo", "x", silent).lines == rejected("the filter 'sh' took longer than 0 s"));
    ReadOptions greedy = through("tail /dev/zero");
    greedy.filters.front().limits.memory = std::size_t{64} << 20;
    CHECK(read_as("a.foo", "x", greedy)
              .lines.starts_with("reject 0 at 0: the filter 'tail' failed with exit code 1: "));
    ReadOptions chatty = through("yes '{\"text\":\"a\"}'");
    chatty.filters.front().limits.output_bytes = 1000;
    CHECK(read_as("a.foo", "x", chatty).lines.find("the filter 'yes' wrote more than 1000 bytes") !=
          std::string::npos);
}

TEST_CASE("PDF is read by pdftotext, known by name and by its first bytes")
{
    const Filter* const pdf = find_filter({}, "news/a.PDF");
    REQUIRE(pdf != nullptr);
    CHECK(pdf->command.front() == "pdftotext");
    CHECK(find_filter({}, "a.txt") == nullptr);
    ReadOptions own;
    own.filters.push_back(Filter::parse(".pdf=tr -d %", "--filter"));
    CHECK(read_as("a", "%PDF-x", own).lines == "article 0: |PDF-x\n");
    CHECK(read_as("a.txt", "%PDF-x", own).lines == "article 0: |PDF-x\n");
    CHECK(read_as("a.pdf", "x", own).lines == "article 0: |x\n");
}

TEST_SUITE_END();
