#include "text/elision.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::string_view elided_words[] = {
    "agl",  "all",  "anch", "bell", "c",      "coll", "com",   "d",     "dagl",
    "dall", "degl", "dell", "dov",  "gl",     "j",    "jusqu", "l",     "lorsqu",
    "m",    "n",    "negl", "nell", "puisqu", "qu",   "quell", "quest", "quoiqu",
    "s",    "sant", "senz", "sugl", "sull",   "t",    "tutt",  "un",
};
static_assert(std::ranges::is_sorted(elided_words));

}  // namespace

bool is_elided(std::string_view term)
{
    return std::ranges::binary_search(elided_words, term);
}

}  // namespace onrecord
