#include "article/head_source.h"

namespace onrecord {

std::string_view HeadSource::head()
{
    if (looked_)
        return head_;
    looked_ = true;
    std::size_t filled = 0;
    head_.resize(head_bytes);
    while (filled < head_bytes && !failure_) {
        const std::size_t got = take(head_.data() + filled, head_bytes - filled);
        if (got == 0)
            break;
        filled += got;
    }
    head_.resize(filled);
    return head_;
}

std::size_t HeadSource::read(char* buffer, std::size_t size)
{
    if (given_ < head_.size()) {
        const std::size_t got = head_.copy(buffer, size, given_);
        given_ += got;
        return got;
    }
    const std::size_t got = failure_ ? 0 : take(buffer, size);
    if (failure_)
        std::rethrow_exception(failure_);
    return got;
}

std::size_t HeadSource::take(char* buffer, std::size_t size)
{
    try {
        const std::size_t got = below_.read(buffer, size);
        taken_ += got;
        return got;
    } catch (const Error& error) {
        failure_ = std::make_exception_ptr(SourceError(error.kind(), error.what(), taken_));
        return 0;
    }
}

}  // namespace onrecord
