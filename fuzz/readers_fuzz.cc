// Any bytes under any name give articles and rejects, and these keep the promises of
// article/reader.h. A crash, a hang, an exception or an abort is a bug.

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "article/identity.h"
#include "article/reader.h"
#include "text/utf8.h"

using namespace onrecord;

namespace {

void must(bool promise)
{
    if (!promise)
        std::abort();
}

/// An archive may hold two members of one name.
bool is_member(const std::string& path)
{
    return path.find('!') != std::string::npos;
}

/// Aborts when an article or a reject breaks a promise.
class Judge : public ArticleSink {
public:
    explicit Judge(const ReadOptions& options) : options_(options) {}

    bool article(Article&& article) override
    {
        ++told_;
        must(!article.text.empty() || !article.title.empty());
        must(article.origin.path != path_ || is_member(path_) ||
             article.origin.record > last_record_);
        path_ = article.origin.path;
        last_record_ = article.origin.record;
        must(!article_id(article).empty());
        check_texts(article);
        return true;
    }

    void reject(Reject&& reject) override
    {
        ++told_;
        check(reject.reason);
        must(!reject.reason.empty() && reject.reason.size() < 1000);
    }

    void repaired(const Origin& origin, std::string_view what) override
    {
        must(origin.record == 0 || origin.path != path_ || is_member(path_) ||
             origin.record > last_record_);
        check(what);
        must(!what.empty());
    }

    [[nodiscard]] bool told_something() const { return told_ > 0; }

private:
    void check(std::string_view text)
    {
        must(is_valid_utf8(text));
        size_ += text.size();
    }

    void check_texts(const Article& article)
    {
        size_ = 0;
        for (const std::string* text : {&article.id, &article.url, &article.title, &article.date,
                                        &article.source, &article.language, &article.text})
            check(*text);
        for (const auto* list : {&article.authors, &article.speakers})
            for (const std::string& name : *list)
                check(name);
        for (const auto& [name, value] : article.extra) {
            check(name);
            check(value);
        }
        must(size_ <= 8 * options_.article_bytes);  // a byte may become U+FFFD, 1e9 a long number
    }

    const ReadOptions& options_;
    std::size_t told_ = 0;
    std::string path_;  ///< of the last article
    std::size_t last_record_ = 0;
    std::size_t size_ = 0;
};

void read_as(const char* name, std::string_view bytes)
{
    ReadOptions options;
    options.article_bytes = 2000;
    options.filters.push_back({".pdf", {"no-such-program"}, false, {}, {}});  // start nothing
    Judge judge(options);
    const std::unique_ptr<ByteSource> source = open_bytes(bytes);
    read_articles(*source, {name, "/a", name, 0}, nullptr, options, judge);
    must(judge.told_something());
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read_as("a.jsonl", bytes);
    read_as("a.json", bytes);
    read_as("a.csv", bytes);
    read_as("a.xml", bytes);
    read_as("a.html", bytes);
    read_as("a.eml", bytes);
    read_as("a.mbox", bytes);
    read_as("a.mhtml", bytes);
    read_as("a.warc", bytes);
    // Guessing a charset costs more than all else together, so it gets less to guess from.
    read_as("a.txt", bytes.substr(0, 300));
    read_as("a", bytes.substr(0, 300));
    read_as("a.tar", bytes);
    return 0;
}
