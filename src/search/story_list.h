#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "index/reader.h"
#include "search/word_diff.h"

namespace onrecord {

/// One of the articles that tell a story.
struct StoryTelling {
    Facts article;
    /// What it has in common with the first of the list: of the passages of the shorter of the two,
    /// the share that stands in the other, 0 to 1.
    double shared = 1;
    /// What makes it of the text of the first; absent of that itself, and where too much differs.
    std::optional<std::vector<Change>> changes = {};
};

/// Who told a story, in order of date, undated ones last. Alone when nobody else tells it.
using StoryList = std::vector<StoryTelling>;

/// The story of the article with this id; absent when there is no such article.
/// Cost: reads all of its articles.
[[nodiscard]] std::optional<StoryList> list_story(const IndexReader& reader, std::string_view id);

}  // namespace onrecord
