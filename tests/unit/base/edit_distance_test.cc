#include "base/edit_distance.h"

#include <doctest/doctest.h>

namespace onrecord {

TEST_SUITE_BEGIN("base.edit_distance");

TEST_CASE("edits are counted, in either direction")
{
    struct Row {
        const char* a;
        const char* b;
        std::size_t edits;
    };
    static constexpr Row rows[] = {
        {"", "", 0},
        {"a", "", 1},
        {"speaker", "speaker", 0},
        {"speeker", "speaker", 1},
        {"speakr", "speaker", 1},
        {"sspeaker", "speaker", 1},
        {"kitten", "sitting", 3},
        {"ab", "ba", 2},
        {"abc", "xyz", 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a);
        CHECK(edit_distance(row.a, row.b) == row.edits);
        CHECK(edit_distance(row.b, row.a) == row.edits);
    }
}

TEST_SUITE_END();

}  // namespace onrecord
