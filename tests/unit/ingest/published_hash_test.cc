#include "ingest/published_hash.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("ingest.published_hash");

TEST_CASE("content, extractor and the keeping of quotes each make another hash")
{
    std::set<std::string> hashes;
    for (const char* content : {"a", "b"})
        for (const std::uint32_t extractor : {1U, 2U, 12U})
            for (const bool quotes : {false, true})
                hashes.insert(to_hex(published_hash(hash_bytes(content), extractor, quotes)));
    CHECK(hashes.size() == 12);
    CHECK(published_hash(hash_bytes("a"), 1, true) == published_hash(hash_bytes("a"), 1, true));
}

TEST_SUITE_END();
