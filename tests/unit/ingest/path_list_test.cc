#include "ingest/path_list.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace onrecord {

TEST_SUITE_BEGIN("ingest.path_list");

TEST_CASE("every path comes back as it was given, whatever stands beside it")
{
    std::vector<std::string> paths{"", "/", "a", "/news/é.txt", std::string(300, 'x')};
    for (int i = 0; i < 100; ++i)
        paths.push_back("/news/2022/" + std::to_string(i * i) + "/article.txt");
    paths.emplace_back("/news/2022");
    PathList list;
    for (std::uint32_t i = 0; i < paths.size(); ++i)
        CHECK(list.add(paths[i]) == i);
    for (std::uint32_t i = 0; i < paths.size(); ++i)
        CHECK(list.at(i) == paths[i]);
}

TEST_CASE("a path given again at once keeps its number")
{
    PathList list;
    CHECK(list.add("a") == 0);
    CHECK(list.add("b") == 1);
    CHECK(list.add("b") == 1);
    CHECK(list.add("a") == 2);
}

TEST_SUITE_END();

}  // namespace onrecord
