#include "search/aliases.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"
#include "search/names.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

TEST_SUITE_BEGIN("search.aliases");

namespace {

using Names = std::vector<std::string>;

Facts quoting(const char* id, const char* name, const char* date)
{
    return with_quote(article(id, "", "It rained, they said.", date), "It rained", name);
}

std::vector<Facts> press()
{
    return {quoting("full", "Tadeo Olmos", "2022-01-01"),
            quoting("short", "T. Olmos", "2022-01-02"), quoting("bare", "Olmos", "2022-01-03"),
            quoting("sister", "Pia Olmos", "2022-01-04"),
            quoting("maiden", "Pia Varga", "2022-01-05")};
}

std::string found(const SmallIndex& index, const Aliases& aliases, const char* query)
{
    std::string ids;
    const auto take = [&ids](const Hit& hit) {
        ids += (ids.empty() ? "" : " ") + hit.article.id;
        return true;
    };
    Searcher(index.reader(), SearchRules{aliases, {}, {}})
        .articles(SmallIndex::parsed(query), {.sort = Sort::oldest}, take);
    return ids;
}

}  // namespace

TEST_CASE("rules are read line by line, names compared without accents, case and points")
{
    const Aliases aliases(
        "\xEF\xBB\xBF# who is who\r\n"
        "\r\n"
        "  Jakub Jak\u00F3bowski = J. Jakobowski =JAKOBOWSKI\r\n"
        "Olmos != Pia Olmos , Juan Olmos\n",
        "file");
    CHECK_FALSE(aliases.empty());
    const Names all = {"jakub jakobowski", "j jakobowski", "jakobowski"};
    for (const std::string& key : all) {
        CAPTURE(key);
        CHECK(aliases.names_of(key) == all);
        CHECK(aliases.shown_name(key) == "Jakub Jak\u00F3bowski");
    }
    CHECK(aliases.names_of("somebody") == Names{"somebody"});
    CHECK(aliases.shown_name("somebody").empty());
    CHECK_FALSE(aliases.may_mean("olmos", "pia olmos"));
    CHECK_FALSE(aliases.may_mean("olmos", "juan olmos"));
    CHECK(aliases.may_mean("pia olmos", "olmos"));
    CHECK(Aliases("\n# nothing\n", "file").empty());
}

TEST_CASE("a rule that says nothing, or two things, is refused with its line")
{
    struct Row {
        const char* rules;
        const char* message;
    };
    static constexpr Row rows[] = {
        {"Ada Okafor\n", "file:1: no rule"},
        {"\nAda Okafor =\n", "file:2: a name is missing"},
        {"A = B\n# x\nC = b\n", "file:3: 'b' is one person's name already"},
        {"A != a\n", "file:1: 'A' cannot mean somebody else than itself"},
        {"A != B,,C\n", "file:1: a name is missing"},
        {"A = B != C\n", "file:1: two rules in one line"},
        {"A != B != C\n", "file:1: two rules in one line"},
        {"A = !?\n", "file:1: '!?' is no name"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.rules);
        try {
            const Aliases aliases(row.rules, "file");
            FAIL("no error");
        } catch (const Error& error) {
            CHECK(std::string(error.what()) == row.message);
            CHECK(error.kind() == ErrorKind::bad_input);
        }
    }
}

TEST_CASE("a speaker is found by every name of theirs, and not by another's")
{
    const SmallIndex index(press());
    const Aliases aliases(
        "Tadeo Olmos = T. Olmos = Olmos\n"
        "Pia Varga = Pia Olmos\n"
        "Olmos != Pia Olmos, Pia Varga\n",
        "file");
    struct Row {
        const char* query;
        const char* without;
        const char* with;
    };
    static constexpr Row rows[] = {
        {"speaker:\"tadeo olmos\"", "full", "full short bare"},
        {"speaker:olmos", "full short bare sister", "full short bare"},
        {"speaker:tadeo", "full", "full short bare"},
        {"speaker:pia", "sister maiden", "sister maiden"},
        {"speaker:\"pia olmos\"", "sister", "sister maiden"},
        {"speaker:nobody", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(found(index, {}, row.query) == row.without);
        CHECK(found(index, aliases, row.query) == row.with);
    }
}

TEST_CASE("a list of speakers has a person of several names once")
{
    const SmallIndex index(press());
    const Aliases aliases("Tadeo Olmos = T. Olmos = Olmos\n", "file");
    const SpeakerList list = list_speakers(index.reader(), aliases, "", 0, 0);
    REQUIRE(list.total == 3);
    CHECK(list.speakers[0].name == "Tadeo Olmos");
    CHECK(list.speakers[0].spellings == Names{"Olmos", "T. Olmos", "Tadeo Olmos"});
    CHECK(list.speakers[0].articles == 3);
    CHECK(list.speakers[0].quotes == 3);
    CHECK(list.speakers[0].first_day == 20220101);
    CHECK(list.speakers[0].last_day == 20220103);
    CHECK(list_speakers(index.reader(), aliases, "tadeo", 0, 0).total == 1);
    CHECK(list_speakers(index.reader(), aliases, "pia", 0, 0).total == 2);
}

TEST_SUITE_END();
