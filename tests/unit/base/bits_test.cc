#include "base/bits.h"

#include <doctest/doctest.h>

#include <vector>

using namespace onrecord;

TEST_SUITE_BEGIN("base.bits");

TEST_CASE("bits are counted one by one, in a number and in many")
{
    std::vector<std::uint64_t> numbers = {0, 1, ~std::uint64_t{0}, 0x8000000000000001U};
    for (std::uint64_t number = 7; numbers.size() < 300; number = number * 6364136223846793005U + 1)
        numbers.push_back(number);
    std::uint64_t all = 0;
    for (const std::uint64_t number : numbers) {
        std::uint32_t expected = 0;
        for (unsigned bit = 0; bit < 64; ++bit)
            expected += (number >> bit & 1U) != 0 ? 1 : 0;
        CHECK(count_bits(number) == expected);
        all += expected;
    }
    CHECK(count_bits(numbers) == all);
    CHECK(count_bits(std::span(numbers).first(0)) == 0);
}

TEST_SUITE_END();
