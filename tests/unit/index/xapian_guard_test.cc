#include "index/xapian_guard.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("index.xapian_guard");

TEST_CASE("what went wrong is taken out of what Xapian wraps around it")
{
    const struct {
        std::string_view message;
        std::string_view reason;
    } cases[] = {
        {"Modifications failed (DatabaseError: Error writing block 19 (No space left on device)), "
         "and couldn't open at the old revision: cancel() not supported",
         "Error writing block 19 (No space left on device)"},
        {"Couldn't open /index/postlist.glass to read: Not found",
         "Couldn't open /index/postlist.glass to read: Not found"},
        {"Modifications failed", "Modifications failed"},
        {"Modifications failed (", "Modifications failed ("},
        {"Modifications failed (DatabaseError), and couldn't say: why",
         "Modifications failed (DatabaseError), and couldn't say: why"},
        {"", ""},
    };
    for (const auto& one : cases) {
        CAPTURE(std::string(one.message));
        CHECK(reason_in(one.message) == one.reason);
    }
}

TEST_CASE("a failing write is told with its reason alone")
{
    const auto fail = [] {
        throw Xapian::DatabaseError(
            "Modifications failed (DatabaseError: Error writing block 19 (Input/output error)), "
            "and couldn't open at the old revision: cancel() not supported");
    };
    CHECK_THROWS_WITH_AS(with_xapian_writing(fail),
                         "cannot write the index: Error writing block 19 (Input/output error)",
                         Error);
}

TEST_SUITE_END();
