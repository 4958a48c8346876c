#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord {

/// Document numbers of one segment. Memory: a bit for each number up to the largest.
class DocumentSet {
public:
    /// False when it was there already.
    bool insert(std::uint32_t document)
    {
        if (document >= marks_.size())
            marks_.resize(std::size_t{document} + 1);
        if (marks_[document])
            return false;
        marks_[document] = true;
        ++size_;
        return true;
    }

    [[nodiscard]] bool contains(std::uint32_t document) const
    {
        return document < marks_.size() && marks_[document];
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

private:
    std::vector<bool> marks_;  ///< by number
    std::size_t size_ = 0;
};

}  // namespace onrecord
