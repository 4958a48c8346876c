#include "eval/same_name.h"

#include <doctest/doctest.h>

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.same_name");

TEST_CASE("one person's names are told from two persons'")
{
    const struct {
        const char* a;
        const char* b;
        bool same;
    } rows[] = {
        {"Ada Quill", "Ada Quill", true},
        {"Ada Quill", "Quill", true},
        {"Ada Quill", "Ada", true},
        {"Ada Quill", "Mayor Ada Quill", true},
        {"Ada Quill", "Ms Quill", true},
        {"Ada Quill", "A. Quill", true},
        {"Ada M. Quill Jr.", "Ada Quill", true},
        {"Ada Quill", "Marta Ada Quill", true},
        {"Alexander Quill", "Alex Quill", true},
        {"Ada Quill", "Bo Quill", false},
        {"Al Quill", "Albert Quill", false},
        {"Ada Quill", "Ada Reed", false},
        {"Ada Quill", "Reed", false},
        {"Zoë Müller-Łask", "Zoe Muller Lask", true},
        {"Lucía Ferreira de la Torre", "Lucía Ferreira", true},
        {"Lucía Ferreira de la Torre", "Ferreira", true},
        {"Seo Ha-rin", "Ha-rin Seo", true},
        {"Пётр Аркадьевич Любимцев", "Петр Любимцев", true},
        {"", "Ada Quill", false},
        {"", "", false},
        {"Mr", "Mr", true},
    };
    for (const auto& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(same_person(row.a, row.b) == row.same);
        CHECK(same_person(row.b, row.a) == row.same);
    }
}

TEST_CASE("an organisation's name must be equal but for what stands before it")
{
    CHECK(same_organisation("the Ministry of Energy", "Ministry of Energy"));
    CHECK(same_organisation("L’Office des forêts", "office des forets"));
    CHECK_FALSE(same_organisation("Ministry of Energy", "Ministry"));
    CHECK_FALSE(same_organisation("", ""));
}

TEST_CASE("unnamed speakers are all alike")
{
    CHECK(same_speaker(SpeakerKind::unnamed, "a spokesman", "one of the passengers"));
    CHECK_FALSE(same_speaker(SpeakerKind::person, "Ada Quill", "Bo Quill"));
    CHECK_FALSE(same_speaker(SpeakerKind::organisation, "Ada Quill", "Quill"));
}
