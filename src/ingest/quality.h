#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "article/facts.h"
#include "article/reader.h"

namespace onrecord {

/// What was wanting in some articles.
struct QualityCounts {
    std::uint64_t articles = 0;
    std::uint64_t no_date = 0;
    std::uint64_t no_source = 0;
    std::uint64_t no_title = 0;
    std::uint64_t no_text = 0;  ///< a title alone
    std::uint64_t mended = 0;   ///< something in it was set aside, left out or put right
    std::uint64_t charset = 0;  ///< thereof: it was in no UTF-8, or damaged
    std::uint64_t rejected = 0;
};

/// Counts over a run what is wanting, by source and by place. The place of an article is its file
/// when that holds several, else its folder. What is rejected has a place, but no source.
class Quality {
public:
    void article(const Facts& facts);
    void reject(const Reject& reject);

    [[nodiscard]] const QualityCounts& total() const noexcept { return total_; }
    /// "" for articles without a source.
    [[nodiscard]] const std::map<std::string, QualityCounts>& by_source() const { return sources_; }
    [[nodiscard]] const std::map<std::string, QualityCounts>& by_place() const { return places_; }

    /// A table (RFC 4180, but with '\n'), a header in its first line: the total, the sources, those
    /// with most articles first, then the places by name.
    [[nodiscard]] std::string as_csv() const;

private:
    QualityCounts total_;
    std::map<std::string, QualityCounts> sources_;
    std::map<std::string, QualityCounts> places_;
};

}  // namespace onrecord
