#include "rows.h"

namespace onrecord::eval {

namespace {

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? -1 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

Counts& Counts::operator+=(const Counts& other)
{
    for (std::size_t i = 0; i < row_count; ++i) {
        counts_[i].right += other.counts_[i].right;
        counts_[i].gold += other.counts_[i].gold;
        counts_[i].system += other.counts_[i].system;
    }
    return *this;
}

Measures measures_of(const Count& count)
{
    return {share(count.right, count.system), share(count.right, count.gold),
            share(2 * count.right, count.gold + count.system)};
}

double headline_of(const RowInfo& row, const Count& count)
{
    const Measures measures = measures_of(count);
    return row.accuracy ? measures.recall : measures.f1;
}

}  // namespace onrecord::eval
