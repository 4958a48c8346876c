#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.h"

namespace onrecord::test {

/// Keeps all that a reader says, and how it reads as lines of text.
class Recorder : public ArticleSink {
public:
    std::vector<Article> articles;
    std::vector<Reject> rejects;
    std::vector<std::string> repairs;
    std::string lines;            ///< every event in order, a line each
    std::size_t most = SIZE_MAX;  ///< articles after which to stop

    bool article(Article&& article) override
    {
        lines += "article " + std::to_string(article.origin.record) + ": " + article.title + "|" +
                 article.text + "\n";
        articles.push_back(std::move(article));
        return articles.size() < most;
    }

    void reject(Reject&& reject) override
    {
        lines += "reject " + std::to_string(reject.record) + " at " +
                 std::to_string(reject.offset) + ": " + reject.reason + "\n";
        rejects.push_back(std::move(reject));
    }

    void repaired(const Origin& origin, std::string_view what) override
    {
        lines += "repaired " + std::to_string(origin.record) + ": " + std::string(what) + "\n";
        repairs.emplace_back(what);
    }
};

/// Reads bytes as the file `name` and keeps what was said.
inline Recorder read_as(const std::string& name, std::string_view bytes, ReadOptions options = {},
                        const ArticleFormat* forced = nullptr)
{
    Recorder recorder;
    const std::unique_ptr<ByteSource> source = open_bytes(bytes);
    read_articles(*source, {name, "/root/" + name, name, 0}, forced, options, recorder);
    return recorder;
}

}  // namespace onrecord::test
