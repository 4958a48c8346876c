#include "index/article_ranks.h"

#include <algorithm>

namespace onrecord {

std::uint32_t ArticleBits::Cursor::article_of(std::uint32_t rank)
{
    const std::span<const std::uint64_t> present = articles_.present_;
    const std::span<const std::uint32_t> ranks = articles_.ranks_;
    std::uint32_t block = at_ / step;
    while ((block + 1) * step < present.size() && ranks[block + 1] <= rank)
        ++block;
    if (block != at_ / step) {
        at_ = block * step;
        before_ = ranks[block];
    }
    std::uint32_t here = 0;
    while (at_ < present.size() && before_ + (here = count_bits(present[at_])) <= rank) {
        before_ += here;
        ++at_;
    }
    if (at_ == present.size() || before_ > rank)
        damaged_record();
    std::uint64_t bits = present[at_];
    for (std::uint32_t i = before_; i < rank; ++i)
        bits &= bits - 1;
    const std::uint32_t article = at_ * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
    if (article == 0 || article > articles_.articles_)
        damaged_record();
    return article;
}

std::uint32_t ArticleList::Cursor::rank_of(std::uint32_t article)
{
    const std::uint32_t block = article / articles_of_block;
    const auto sought = static_cast<std::uint16_t>(article % articles_of_block);
    const std::span<const std::uint16_t> listed = articles_.listed_;
    const std::uint32_t end = articles_.end_of(block);
    std::uint32_t begin = std::max(at_, articles_.begins_[block]);
    std::uint32_t jump = 1;  // the next is mostly near
    for (; begin + jump < end && listed[begin + jump] < sought; jump *= 2)
        begin += jump;
    if (begin >= end)
        return no_article_rank;
    const auto at = std::lower_bound(listed.begin() + begin,
                                     listed.begin() + std::min(begin + jump + 1, end), sought);
    at_ = static_cast<std::uint32_t>(at - listed.begin());
    return at_ < end && *at == sought ? at_ : no_article_rank;
}

std::uint32_t ArticleList::Cursor::article_of(std::uint32_t rank)
{
    while (block_ + 2 < articles_.begins_.size() && articles_.begins_[block_ + 1] <= rank)
        ++block_;
    if (rank >= articles_.listed_.size())
        damaged_record();
    return articles_.article_at(block_, rank);
}

}  // namespace onrecord
