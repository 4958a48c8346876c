#include "article/identity.h"

#include <cstdint>

namespace onrecord {

namespace {

/// Strings one behind the other, each with its length before it, so that no two different sequences
/// give the same bytes.
class Sequence {
public:
    void number(std::uint64_t value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            bytes_ += static_cast<char>(static_cast<unsigned char>(value >> shift));
    }

    void text(const std::string& value)
    {
        number(value.size());
        bytes_ += value;
    }

    void list(const std::vector<std::string>& values)
    {
        number(values.size());
        for (const std::string& value : values)
            text(value);
    }

    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

}  // namespace

std::string article_id(const Article& article)
{
    if (!article.id.empty())
        return article.id;
    if (!article.url.empty())
        return article.url;
    const Origin& origin = article.origin;
    if (origin.record == 0)
        return origin.relative_path;
    return origin.relative_path + "#" + std::to_string(origin.record);
}

Hash128 content_hash(const Article& article)
{
    Sequence all;
    for (const std::string* field : {&article.id, &article.url, &article.title, &article.date,
                                     &article.source, &article.language, &article.text})
        all.text(*field);
    all.list(article.authors);
    all.list(article.speakers);
    all.number(article.body_is_stated ? 1 : 0);
    if (!article.dates.empty()) {  // no other format states them: its hashes stay what they were
        all.number(article.dates.size());
        for (const StatedDate& date : article.dates) {
            all.text(date.text);
            all.text(date.from);
        }
    }
    all.number(article.extra.size());
    for (const auto& [name, value] : article.extra) {
        all.text(name);
        all.text(value);
    }
    return hash_bytes(all.bytes());
}

}  // namespace onrecord
