#include "index/document_set.h"

#include <doctest/doctest.h>

namespace onrecord {

TEST_SUITE_BEGIN("index.document_set");

TEST_CASE("documents are counted once, in whatever order they come")
{
    DocumentSet set;
    CHECK(set.empty());
    CHECK_FALSE(set.contains(7));
    for (const std::uint32_t document : {7U, 1U, 100'000U, 64U})
        CHECK(set.insert(document));
    CHECK_FALSE(set.insert(64));
    CHECK(set.size() == 4);
    for (const std::uint32_t document : {1U, 7U, 64U, 100'000U})
        CHECK(set.contains(document));
    for (const std::uint32_t document : {0U, 2U, 63U, 65U, 99'999U, 100'001U, 4'000'000'000U})
        CHECK_FALSE(set.contains(document));
}

TEST_CASE("documents are walked in order, and raised when sets are joined")
{
    DocumentSet set;
    DocumentSet other;
    set.insert(3);
    for (const std::uint32_t document : {9U, 1U, 2U})
        other.insert(document);
    set.insert_all(other, 1);
    std::vector<std::uint32_t> documents;
    set.for_each([&](std::uint32_t document) { documents.push_back(document); });
    CHECK(documents == std::vector<std::uint32_t>{2, 3, 10});
}

TEST_SUITE_END();

}  // namespace onrecord
