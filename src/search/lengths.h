#pragma once

#include <cstdint>
#include <span>

#include "search/context.h"

namespace onrecord {

/// How long documents are, in the words that were weighed. Borrows the context.
class Lengths {
public:
    explicit Lengths(const SearchContext& context)
        : context_(context), average_(context.reader.average_length(context.unit))
    {
    }

    [[nodiscard]] double average() const { return average_; }

    /// Documents must be asked in ascending order.
    [[nodiscard]] std::uint32_t of(DocumentNumber document)
    {
        while (document > end_)
            begin_segment(context_.reader.segments()[next_++]);
        if (context_.unit == Unit::articles)
            return lengths_[document - before_ - 1];
        const QuotePlace& place = quotes_->place(document - before_);
        return place.end - place.begin;
    }

private:
    void begin_segment(const OpenSegment& segment)
    {
        before_ = segment.before(context_.unit);
        end_ = before_ + segment.count(context_.unit);
        lengths_ = segment.files.words.lengths();
        quotes_ = &segment.files.quotes;
    }

    const SearchContext& context_;
    double average_;
    std::size_t next_ = 0;
    DocumentNumber before_ = 0;
    DocumentNumber end_ = 0;
    std::span<const std::uint32_t> lengths_;
    const QuoteFile* quotes_ = nullptr;
};

}  // namespace onrecord
