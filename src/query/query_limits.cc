#include "query/query_limits.h"

#include <string>

#include "query/tree.h"

namespace onrecord {

void check_words(std::size_t words, const Slice& at)
{
    if (words > query_limits::words)
        refuse(at, "the query has more than " + std::to_string(query_limits::words) + " words",
               "ask in several queries");
}

void check_spelt_out(const Query& query, const Slice& whole)
{
    if (bracket_depth(query) > query_limits::nesting ||
        to_string(query).size() > query_limits::bytes)
        refuse(whole, "the query is too long or too deep when all is spelt out",
               "ask in several queries");
}

void check_nesting(std::size_t depth, const Slice& opening)
{
    if (depth > query_limits::nesting)
        refuse(opening, "brackets are nested deeper than " + std::to_string(query_limits::nesting),
               "leave out brackets that change nothing");
}

}  // namespace onrecord
