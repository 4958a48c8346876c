#pragma once

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "index/reader.h"
#include "index_fixture.h"

namespace onrecord::test {

/// Words "a17 b3 ...": another story for each seed.
inline std::string story_text(unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::string text;
    for (int i = 0; i < 120; ++i) {
        text += static_cast<char>('a' + random() % 26);
        text += static_cast<char>('a' + random() % 26);
        text += i % 20 == 19 ? ".\n" : " ";
    }
    return text;
}

/// Three tellings of each of some stories, and one that nobody else tells.
inline std::vector<Facts> told_stories()
{
    std::vector<Facts> articles;
    for (unsigned story = 0; story < 8; ++story) {
        const std::string text = story_text(story);
        const std::string id = std::string(1, static_cast<char>('a' + story));
        articles.push_back(make_article(id + "1", "2022-09-14", text));
        articles.push_back(make_article(id + "2", "2022-09-15", "Read this.\n" + text));
        articles.push_back(make_article(id + "3", "", text.substr(0, text.size() * 2 / 3)));
    }
    articles.push_back(make_article("z", "2022-09-14", story_text(99)));
    return articles;
}

/// Articles "other7", "other8" and so on from `first`, of which each tells another story than all
/// others.
inline std::vector<Facts> other_articles(unsigned first, unsigned count)
{
    std::vector<Facts> articles;
    for (unsigned i = first; i < first + count; ++i)
        articles.push_back(
            make_article("other" + std::to_string(i), "2022-09-01", story_text(1'000 + i)));
    return articles;
}

/// Articles by their id.
class Corpus {
public:
    explicit Corpus(const std::vector<Facts>& articles)
    {
        for (const Facts& article : articles)
            articles_[article.id] = article;
    }

    void put(const Facts& article) { articles_[article.id] = article; }
    void erase(const std::string& id) { articles_.erase(id); }

    [[nodiscard]] std::vector<Facts> all() const
    {
        std::vector<Facts> all;
        for (const auto& [id, article] : articles_)
            all.push_back(article);
        return all;
    }

    /// Any of them.
    [[nodiscard]] std::string any(std::minstd_rand& random) const
    {
        return std::next(articles_.begin(), static_cast<int>(random() % articles_.size()))->first;
    }

private:
    std::map<std::string, Facts> articles_;
};

/// Parts, "a; b", in order.
inline std::string in_order(std::vector<std::string> parts)
{
    std::ranges::sort(parts);
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : "; ") + part;
    return out;
}

/// The stories of an index, "a1 a2 a3; b1 b2 b3", sorted.
inline std::string stories_of(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::vector<std::string> stories;
    for (StoryNumber number = 1; number <= reader.stories().count(); ++number) {
        std::string& story = stories.emplace_back();
        for (const DocumentNumber article : reader.stories().members(number)) {
            story += (story.empty() ? "" : " ") + reader.key(article).id;
            CHECK(reader.story(article) == number);
        }
    }
    return in_order(std::move(stories));
}

}  // namespace onrecord::test
