#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "article/reader.h"

namespace onrecord {

/// Gives on the articles of one XML document, and rejects what is none.
class XmlIntake {
public:
    XmlIntake(const Origin& origin, const ReadOptions& options, ArticleSink& sink)
        : origin_(origin), options_(options), sink_(sink)
    {
    }

    /// Counts a record, which begins at the present `offset`, and gets ready for its article.
    void begin();
    /// Gives the article on; false when the sink wants no more.
    bool end();
    /// The same for a record that is none.
    void reject(const std::string& reason);

    /// Adds text to a part of the article, unless it grows beyond the limit: then the article will
    /// be rejected.
    void append(std::string& part, std::string_view piece);
    /// Takes note of so many bytes kept elsewhere.
    void grow(std::size_t bytes) { bytes_ += bytes; }
    [[nodiscard]] bool too_long() const { return bytes_ > options_.article_bytes; }

    void set(std::string& part, std::string_view text) const;
    void extra(const std::string& name, std::string_view text);
    void author(std::string_view name);

    Article article;
    std::size_t offset = 0;  ///< bytes parsed

    [[nodiscard]] std::size_t records() const noexcept { return number_; }

private:
    const Origin& origin_;
    const ReadOptions& options_;
    ArticleSink& sink_;
    std::size_t number_ = 0;
    std::size_t begin_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace onrecord
