#include "eval/options.h"

#include <doctest/doctest.h>

#include <sstream>
#include <vector>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.options");

namespace {

std::optional<Options> read(std::vector<const char*> words, std::string* printed = nullptr)
{
    words.insert(words.begin(), "onrecord-eval");
    std::ostringstream out;
    const auto options = read_options(static_cast<int>(words.size()), words.data(), out);
    if (printed != nullptr)
        *printed = out.str();
    return options;
}

std::string error_of(const std::vector<const char*>& words)
{
    try {
        static_cast<void>(read(words));
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::usage);
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("two files are enough, and every option is read")
{
    const auto plain = read({"gold", "-"});
    CHECK(plain->gold == "gold");
    CHECK(plain->system == "-");
    CHECK(plain->format == Format::text);
    CHECK(plain->resampling.resamples == 1000);
    const auto full = read({"g", "s", "--compare", "o", "--errors=3", "--format", "tsv", "--seed",
                            "9", "--resamples", "0"});
    CHECK(full->other == "o");
    CHECK(full->mistakes == 3);
    CHECK(full->format == Format::tsv);
    CHECK(full->resampling.seed == 9);
    CHECK(full->resampling.resamples == 0);
    CHECK(read({"--articles", "g"})->articles);
}

TEST_CASE("help and version leave nothing to run")
{
    std::string printed;
    CHECK_FALSE(read({"--help"}, &printed));
    CHECK(printed.find("--compare") != std::string::npos);
    CHECK_FALSE(read({"--version"}, &printed));
    CHECK(printed.starts_with("onrecord-eval "));
}

TEST_CASE("what cannot be meant is refused by name")
{
    CHECK(error_of({"gold"}) == "two files are needed, GOLD and SYSTEM");
    CHECK(error_of({"--articles", "gold", "system"}) == "--articles takes one file, GOLD");
    CHECK(error_of({"g", "s", "--format", "xml"}) == "--format: 'xml' is none of text, json, tsv");
    CHECK(error_of({"g", "s", "--errors", "-1"}).find("--errors") != std::string::npos);
    CHECK(error_of({"g", "s", "--floor", "1"}).find("--floor") != std::string::npos);
}
