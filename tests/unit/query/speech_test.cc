#include "query/speech.h"

#include <doctest/doctest.h>

using namespace onrecord;

TEST_SUITE_BEGIN("query.speech");

TEST_CASE("speakers beside what is said go into it")
{
    struct Row {
        const char* typed;
        const char* bound;
    };
    static constexpr Row rows[] = {
        {"said:gas speaker:yau", "said:(gas speaker:yau)"},
        {"speaker:yau said:(gas OR oil)", "said:((gas OR oil) speaker:yau)"},
        {"said:gas said:oil speaker:yau", "said:(gas speaker:yau) said:(oil speaker:yau)"},
        {"said:gas -speaker:yau tax", "said:(gas NOT speaker:yau) tax"},
        {"said:gas (speaker:yau OR speaker:xi)", "said:(gas (speaker:yau OR speaker:xi))"},
        {"(said:gas OR said:oil) speaker:yau", "said:(gas speaker:yau) OR said:(oil speaker:yau)"},
        {"tax OR (said:gas speaker:yau)", "tax OR said:(gas speaker:yau)"},
        {"NOT (said:gas speaker:yau)", "NOT said:(gas speaker:yau)"},
        // Nothing to bind to:
        {"gas speaker:yau", "gas speaker:yau"},
        {"NOT said:gas speaker:yau", "NOT said:gas speaker:yau"},
        {"(said:gas OR tax) speaker:yau", "(said:gas OR tax) speaker:yau"},
        {"said:gas OR speaker:yau", "said:gas OR speaker:yau"},
        {"said:gas source:courier", "said:gas source:courier"},
        {"said:gas (speaker:yau OR tax)", "said:gas (speaker:yau OR tax)"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(to_string(bind_speakers(parse_query(row.typed, {}).query)) == row.bound);
    }
}

TEST_CASE("an option beside what is said binds like the field")
{
    const Query query =
        both(parse_query("said:gas", {}).query, make_filter("speaker", "Niva Yau", {}));
    CHECK(to_string(bind_speakers(query)) == "said:(gas speaker:\"Niva Yau\")");
    CHECK(to_string(make_filter("said", "gas OR oil speaker:yau", {})) ==
          "said:(gas OR (oil speaker:yau))");
}

TEST_SUITE_END();
