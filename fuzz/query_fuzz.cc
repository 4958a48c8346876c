// Any bytes either are a query or raise a usage error inside the text; a query survives printing.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/caret.h"
#include "query/query.h"

namespace {

using namespace onrecord;

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void check_error(const ParseError& error, std::string_view text)
{
    check(error.kind() == ErrorKind::usage);
    check(error.offset() <= text.size() && error.length() <= text.size() - error.offset());
    check(std::string_view(error.what()).find('\n') == std::string_view::npos);
    check(show_place(text, error).size() > 2);
}

/// What `query` prints reads back as the same query and prints the same.
void check_stable(const Query& query)
{
    const std::string printed = to_string(query);
    const Query again = parse_query(printed, options).query;
    check(same_query(again, query));
    check(to_string(again) == printed);
}

void read_as_query(std::string_view text)
{
    try {
        check_stable(parse_query(text, options).query);
    } catch (const ParseError& error) {
        check_error(error, text);
    }
}

void read_as_value(std::string_view field, std::string_view text)
{
    Query filter;
    try {
        filter = make_filter(field, text, options);
    } catch (const ParseError& error) {
        check_error(error, text);
        return;
    }
    check_stable(filter);
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    read_as_query(text);
    for (const std::string_view field : {"title", "speaker", "id", "date", "since"})
        read_as_value(field, text);
    return 0;
}
