#include "search/match_set.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace onrecord;

namespace {

std::set<DocumentNumber> members(const MatchSet& set)
{
    std::set<DocumentNumber> found;
    set.for_each([&](DocumentNumber document) { CHECK(found.insert(document).second); });
    return found;
}

MatchSet multiples(DocumentNumber of, DocumentNumber last)
{
    MatchSet set(last);
    for (DocumentNumber document = of; document <= last; document += of)
        set.add(document);
    return set;
}

}  // namespace

TEST_SUITE_BEGIN("search.match_set");

TEST_CASE("sets are united, cut and subtracted")
{
    constexpr DocumentNumber last = 300;
    MatchSet both = multiples(2, last);
    both.keep_only(multiples(3, last));
    CHECK(members(both) == members(multiples(6, last)));
    CHECK(both.size() == 50);
    MatchSet either = multiples(2, last);
    either.add_all(multiples(3, last));
    CHECK(either.size() == 150 + 100 - 50);
    either.remove_all(multiples(2, last));
    CHECK(either.size() == 50);
    CHECK(either.has(3));
    CHECK_FALSE(either.has(6));
    either.remove(3);
    CHECK_FALSE(either.has(3));
    CHECK(MatchSet(last).size() == 0);
}

TEST_CASE("a range is every document from its begin to before its end")
{
    for (const DocumentNumber begin : {0U, 1U, 63U, 64U, 65U, 130U})
        for (const DocumentNumber end : {0U, 1U, 64U, 65U, 128U, 129U, 200U}) {
            CAPTURE(begin);
            CAPTURE(end);
            MatchSet set(200);
            set.add_range(begin, end);
            std::set<DocumentNumber> expected;
            for (DocumentNumber document = begin; document < end; ++document)
                expected.insert(document);
            CHECK(members(set) == expected);
            DocumentNumber inside = 0;
            multiples(1, 200).for_each(begin, end, [&](DocumentNumber) { ++inside; });
            CHECK(inside == expected.size() - (expected.contains(0) ? 1 : 0));
        }
}

TEST_CASE("a set of many words, of which some are never begun, does what a plain one does")
{
    constexpr DocumentNumber last = 70'000;
    std::mt19937 random(11);
    const auto any = [&](DocumentNumber below) {
        return static_cast<DocumentNumber>(random() % below);
    };
    for (int round = 0; round < 200; ++round) {
        MatchSet sets[] = {MatchSet(last), MatchSet(last)};
        std::set<DocumentNumber> plain[2];
        for (int step = 0; step < 30; ++step) {
            const std::size_t one = any(2);
            MatchSet& set = sets[one];
            std::set<DocumentNumber>& expected = plain[one];
            const std::set<DocumentNumber>& other = plain[1 - one];
            const DocumentNumber document = any(last - 200);
            switch (any(9)) {
                case 0:
                case 1:
                    set.add(document);
                    expected.insert(document);
                    break;
                case 2:
                    set.add_range(document, document + 200);
                    for (DocumentNumber i = 0; i < 200; ++i)
                        expected.insert(document + i);
                    break;
                case 3:
                    set.add_bits(document, 0x8000000000000003);
                    expected.insert({document, document + 1, document + 63});
                    break;
                case 4: {
                    const DocumentNumber first = document / 64 * 64 + any(2);
                    set.add_all_bits(first, 3, [](std::size_t i) -> std::uint64_t {
                        return i == 1 ? 0 : 0x4000000000000010;
                    });
                    expected.insert({first + 4, first + 62, first + 132, first + 190});
                    break;
                }
                case 5:
                    if (!expected.empty()) {
                        set.remove(*expected.begin());
                        expected.erase(expected.begin());
                    }
                    set.remove(document);
                    expected.erase(document);
                    break;
                case 6:
                    set.add_all(sets[1 - one]);
                    expected.insert(other.begin(), other.end());
                    break;
                case 7:
                    set.keep_only(sets[1 - one]);
                    std::erase_if(expected, [&](DocumentNumber i) { return !other.contains(i); });
                    break;
                default:
                    set.remove_all(sets[1 - one]);
                    std::erase_if(expected, [&](DocumentNumber i) { return other.contains(i); });
            }
            REQUIRE(members(set) == expected);
            CHECK(set.size() == expected.size());
            CHECK(set.has(document) == expected.contains(document));
            CHECK((set.bits(document) >> 40 & 1) == (expected.contains(document + 40) ? 1 : 0));
        }
        const MatchSet copied(sets[0]);
        sets[0].add_range(0, last);
        CHECK(members(copied) == plain[0]);
        const MatchSet moved(std::move(sets[1]));
        CHECK(members(moved) == plain[1]);
    }
}

TEST_CASE("what is taken may be removed on the way")
{
    MatchSet set = multiples(1, 200);
    set.for_each([&](DocumentNumber document) {
        if (document % 5 != 0)
            set.remove(document);
    });
    CHECK(members(set) == members(multiples(5, 200)));
}

TEST_CASE("64 documents are added at once, from any document on")
{
    const std::uint64_t bits = 0x8000000000000005;  // the first, the third and the last
    for (const DocumentNumber first : {0U, 1U, 63U, 64U, 100U}) {
        CAPTURE(first);
        MatchSet set(200);
        set.add(199);
        set.add_bits(first, bits);
        CHECK(members(set) == std::set<DocumentNumber>{first, first + 2, first + 63, 199});
        CHECK((set.bits(first) & bits) == bits);
        CHECK(set.bits(199) == 1);
    }
    MatchSet last(200);
    last.add_bits(200, 1);
    CHECK(members(last) == std::set<DocumentNumber>{200});
}

TEST_CASE("documents are expected before their turn, and taken in order, some removed meanwhile")
{
    for (const DocumentNumber count : {0U, 1U, 7U, 8U, 9U, 200U}) {
        CAPTURE(count);
        MatchSet set(1000);
        std::vector<DocumentNumber> all;
        for (DocumentNumber document = 3; all.size() < count; document += document % 5 + 1) {
            set.add(document);
            all.push_back(document);
        }
        std::vector<DocumentNumber> expected;
        std::vector<DocumentNumber> taken;
        set.for_each_expected(
            0, 1001, [&](DocumentNumber document) { expected.push_back(document); },
            [&](DocumentNumber document) {
                CHECK(expected.size() == std::min(all.size(), taken.size() + 9));
                taken.push_back(document);
                if (document % 2 == 0)
                    set.remove(document);
            });
        CHECK(expected == all);
        CHECK(taken == all);
    }
}

TEST_SUITE_END();
