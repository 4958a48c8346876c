#include "search/names.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// An article of a day in which a person, in a role, is quoted some times.
Facts quoting(const char* id, const char* date, const char* name, const char* role, int quotes)
{
    Facts facts = article(id, "", "One. Two. Three.", date);
    static constexpr const char* words[] = {"One", "Two", "Three"};
    for (int i = 0; i < quotes; ++i)
        facts = with_quote(std::move(facts), words[i], name);
    if (quotes == 0)
        facts.speakers.push_back({name, SpeakerKind::person, "", 0});
    facts.speakers.back().role = role;
    return facts;
}

std::vector<Facts> press()
{
    return {quoting("a", "2022-09-14", "Niva Yau", "researcher", 2),
            quoting("b", "2021", "NIVA YAU", "senior researcher", 1),
            quoting("c", "", "Niva Yau", "senior researcher", 0),
            quoting("d", "2023-01-02", "Mei Yau-Smith", "", 3),
            quoting("e", "2020-05-05", "Tom Jak\u00F3bowski", "mayor", 1)};
}

/// "name kind role quotes/articles first-last", a line each.
std::string print(const SpeakerList& list)
{
    std::string out;
    for (const SpeakerEntry& one : list.speakers)
        out += one.name + " (" + (one.roles.empty() ? "" : one.roles.front().role) + ") " +
               std::to_string(one.quotes) + "/" + std::to_string(one.articles) + " " +
               std::to_string(one.first_day) + "-" + std::to_string(one.last_day) + "\n";
    return out + std::to_string(list.total);
}

}  // namespace

TEST_SUITE_BEGIN("search.names");

TEST_CASE("speakers are listed with all that the index has of them, in any number of segments")
{
    for (const std::size_t a_run : {100U, 2U}) {
        const SmallIndex index(press(), a_run);
        CHECK(print(list_speakers(index.reader(), {}, "", 0, 0)) ==
              "Niva Yau (senior researcher) 3/3 20210101-20220914\n"
              "Mei Yau-Smith () 3/1 20230102-20230102\n"
              "Tom Jak\u00F3bowski (mayor) 1/1 20200505-20200505\n"
              "3");
        CHECK(print(list_speakers(index.reader(), {}, "", 1, 1)) ==
              "Mei Yau-Smith () 3/1 20230102-20230102\n3");
        CHECK(list_speakers(index.reader(), {}, "niva", 0, 0).speakers.front().spellings ==
              std::vector<std::string>{"NIVA YAU", "Niva Yau"});
    }
}

TEST_CASE("a pattern finds names by beginnings of their words")
{
    const SmallIndex index(press());
    struct Row {
        const char* pattern;
        std::uint64_t total;
    };
    static constexpr Row rows[] = {{"yau", 2},   {"YA", 2},        {"yau ni", 1},
                                   {"au", 0},    {"jakob", 1},     {"Jak\u00F3", 1},
                                   {"smith", 1}, {"niva smith", 0}};
    for (const Row& row : rows) {
        CAPTURE(row.pattern);
        CHECK(list_speakers(index.reader(), {}, row.pattern, 0, 0).total == row.total);
    }
    CHECK_THROWS_AS((void)list_speakers(index.reader(), {}, " ! ", 0, 0), const Error&);
}

TEST_CASE("a name that nobody has suggests those that are near")
{
    const SmallIndex index(press());
    struct Row {
        const char* typed;
        std::vector<std::string> names;
    };
    const Row rows[] = {
        {"jakubovski", {"Tom Jak\u00F3bowski"}},
        {"yao", {"Niva Yau", "Mei Yau-Smith"}},
        {"neva yao", {"Niva Yau"}},
        {"zzz", {}},
        {"niva jakobowski", {}},
        {"!", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(similar_names(index.reader(), *find_field("speaker"), row.typed, 3) == row.names);
    }
    CHECK(similar_names(index.reader(), *find_field("speaker"), "yao", 1).size() == 1);
}

TEST_SUITE_END();
