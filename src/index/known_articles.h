#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "article/article.h"
#include "base/hash.h"
#include "index/manifest.h"

namespace onrecord {

/// What the published index holds under an id.
struct KnownArticle {
    Hash128 content;
    Origin origin;
};

/// Where an article stands in the published index.
struct ArticlePlace {
    std::size_t segment = 0;     ///< place in the manifest's list
    std::uint32_t document = 0;  ///< number in that segment's articles database
};

/// The articles of one generation by id, as a writer asks for them. Threads: may be shared.
class KnownArticles {
public:
    /// Nothing known: an index that is not there yet.
    KnownArticles();
    /// The segments must stay on disk as long as this lives. @throws Error (index).
    KnownArticles(const std::filesystem::path& index, const Manifest& manifest);
    ~KnownArticles();
    KnownArticles(KnownArticles&&) noexcept;
    KnownArticles& operator=(KnownArticles&&) noexcept;
    KnownArticles(const KnownArticles&) = delete;
    KnownArticles& operator=(const KnownArticles&) = delete;

    [[nodiscard]] std::optional<ArticlePlace> place(std::string_view id) const;
    [[nodiscard]] std::optional<KnownArticle> find(std::string_view id) const;

    /// Calls `visit` for every article. Cost: reads every stored record.
    void for_each(
        const std::function<void(const std::string& id, const KnownArticle&)>& visit) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
