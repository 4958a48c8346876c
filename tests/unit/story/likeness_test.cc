#include "story/likeness.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "look_alikes.h"

namespace onrecord {

namespace {

Telling read(const Text& text)
{
    return read_telling(text.title, text.body, text.date);
}

/// What of `same` holds when all else speaks for one story.
Comparison alike()
{
    Comparison c;
    c.contained = c.resemblance = c.lead = c.numbers = c.names = c.title = 1;
    c.number_count = c.name_count = 10;
    c.words = 200;
    return c;
}

}  // namespace

TEST_SUITE_BEGIN("story.likeness");

TEST_CASE("reprints tell the story of what they reprint")
{
    for (const Text& report : make_reports())
        for (const Reprint& reprint : make_reprints(report)) {
            CAPTURE(reprint.how);
            CAPTURE(report.title);
            CHECK(likeness(read(report), read(reprint.text)) != Likeness::none);
        }
}

TEST_CASE("texts of one form tell different stories")
{
    std::size_t pairs = 0;
    std::size_t merged = 0;
    for (const LookAlikes& set : make_look_alikes()) {
        std::vector<Telling> tellings;
        for (const Text& text : set.texts)
            tellings.push_back(read(text));
        std::size_t merged_here = 0;
        for (std::size_t i = 0; i < tellings.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                ++pairs;
                merged_here += likeness(tellings[i], tellings[j]) != Likeness::none ? 1U : 0U;
            }
        merged += merged_here;
        CAPTURE(set.form);
        CHECK_MESSAGE(merged_here <= 1, merged_here << " pairs of " << set.form);
    }
    CHECK(pairs == 792);
    CHECK(merged * 100 <= pairs);
}

TEST_CASE("which of two is asked about first makes no difference")
{
    std::vector<Text> texts = make_reports();
    for (const LookAlikes& set : make_look_alikes())
        texts.insert(texts.end(), set.texts.begin(), set.texts.begin() + 2);
    for (const Reprint& reprint : make_reprints(make_reports().front()))
        texts.push_back(reprint.text);
    for (const Text& a : texts)
        for (const Text& b : texts) {
            const Comparison one = compare(read(a), read(b));
            const Comparison other = compare(read(b), read(a));
            CHECK(one.contained == other.contained);
            CHECK(judge(one) == judge(other));
        }
}

TEST_CASE("a text is compared with itself as whole, and with nothing as different")
{
    const Telling report = read(make_reports().front());
    CHECK(likeness(report, report) == Likeness::whole);
    CHECK(likeness(report, read({})) == Likeness::none);
    CHECK(likeness(read({}), read({})) == Likeness::none);
}

TEST_CASE("judgement")
{
    struct Row {
        const char* name;
        void (*change)(Comparison&);
        Likeness expected;
    };
    const Row rows[] = {
        {"the same", [](Comparison&) {}, Likeness::whole},
        {"retold", [](Comparison& c) { c.contained = 0.35, c.resemblance = 0.26; },
         Likeness::whole},
        {"too little in common", [](Comparison& c) { c.contained = c.resemblance = 0.28; },
         Likeness::none},
        {"a first take", [](Comparison& c) { c.contained = 0.8, c.resemblance = 0.1; },
         Likeness::part},
        {"background of another story",
         [](Comparison& c) { c.contained = 0.8, c.resemblance = 0.1, c.lead = c.title = 0; },
         Likeness::none},
        {"a first take with another lead",
         [](Comparison& c) { c.contained = 0.8, c.resemblance = 0.1, c.lead = 0; }, Likeness::part},
        {"other figures", [](Comparison& c) { c.contained = 0.9, c.numbers = 0.4; },
         Likeness::none},
        {"other figures in a long text",
         [](Comparison& c) { c.contained = 0.9, c.numbers = 0.4, c.words = 400; }, Likeness::whole},
        {"few figures, and those others",
         [](Comparison& c) { c.contained = 0.9, c.numbers = 0, c.number_count = 3; },
         Likeness::whole},
        {"other names", [](Comparison& c) { c.contained = 0.9, c.names = 0.5; }, Likeness::none},
        {"few names, and those others",
         [](Comparison& c) { c.contained = 0.9, c.names = 0.5, c.name_count = 2; },
         Likeness::whole},
        {"two days later",
         [](Comparison& c) { c.contained = 0.5, c.resemblance = 0.4, c.days = 2; },
         Likeness::whole},
        {"a week later", [](Comparison& c) { c.contained = 0.7, c.resemblance = 0.5, c.days = 7; },
         Likeness::none},
        {"the same, a year later", [](Comparison& c) { c.days = 365; }, Likeness::whole},
        {"the same with other figures, a week later",
         [](Comparison& c) { c.contained = 0.95, c.numbers = 0.7, c.days = 7; }, Likeness::none},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Comparison c = alike();
        row.change(c);
        CHECK(judge(c) == row.expected);
    }
}

TEST_CASE("days are counted between periods, and none when one is not stated")
{
    Text first = make_reports().front();
    Text second = first;
    const auto days = [&](std::string_view a, std::string_view b) {
        first.date = a.empty() ? Date{} : parse_iso_date(a);
        second.date = b.empty() ? Date{} : parse_iso_date(b);
        return compare(read(first), read(second)).days;
    };
    CHECK(days("2023-05-02", "2023-05-02") == 0);
    CHECK(days("2023-05-02", "2023-04-30") == 2);
    CHECK(days("2023-05-02", "2023-05") == 0);
    CHECK(days("2023-06-02", "2023-05") == 2);
    CHECK(days("2023-06-02", "") == 0);
}

TEST_SUITE_END();

}  // namespace onrecord
