#include <algorithm>
#include <memory>
#include <vector>

#include "article/containers/gzip.h"
#include "article/formats/all.h"
#include "article/formats/unread.h"
#include "article/head_source.h"
#include "article/reader.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::string_view gzip_ending = ".gz";
constexpr std::size_t most_layers = 2;  // gzip in gzip happens; more is no accident

/// A file with its compression taken off.
class Unpacked {
public:
    explicit Unpacked(ByteSource& file)
    {
        tops_.push_back(std::make_unique<HeadSource>(file));
        while (is_gzip(top().head()) && layers_.size() < most_layers) {
            layers_.push_back(std::make_unique<GzipSource>(top(), *tops_.front()));
            tops_.push_back(std::make_unique<HeadSource>(*layers_.back()));
        }
    }

    [[nodiscard]] HeadSource& top() { return *tops_.back(); }

    [[nodiscard]] bool left_over() const
    {
        return std::any_of(layers_.begin(), layers_.end(),
                           [](const auto& layer) { return layer->left_over(); });
    }

private:
    std::vector<std::unique_ptr<HeadSource>> tops_;  ///< the file, then what each layer gives
    std::vector<std::unique_ptr<GzipSource>> layers_;
};

/// The name without ".gz" endings, as many as could be undone.
std::string_view unpacked_name(std::string_view path)
{
    for (std::size_t i = 0; i < most_layers && ending_of(path) == gzip_ending; ++i)
        path.remove_suffix(gzip_ending.size());
    return path;
}

const ArticleFormat* format_by_name(std::string_view name)
{
    const std::string ending = ending_of(name);
    for (const ArticleFormat* format : article_formats()) {
        const auto& known = format->extensions;
        if (std::find(known.begin(), known.end(), ending) != known.end())
            return format;
    }
    return nullptr;
}

/// What a file turned out to be: a format, or why it is not read.
struct Choice {
    const ArticleFormat* format = nullptr;
    std::string reason;
};

Choice choose_by_bytes(std::string_view head)
{
    if (std::string reason = why_not_text(head); !reason.empty())
        return {nullptr, std::move(reason)};
    for (const ArticleFormat* format : article_formats()) {
        if (format->recognises(head))
            return {format, {}};
    }
    return {nullptr, "format not recognised"};
}

Choice choose(const std::string& path, std::string_view head, const ArticleFormat* forced)
{
    if (is_gzip(head))
        return {nullptr, "gzip inside gzip inside gzip is not unpacked"};
    if (std::string reason = why_not_by_bytes(head); !reason.empty())
        return {nullptr, std::move(reason)};
    if (looks_binary(head))
        return {nullptr, "looks like a binary file"};
    if (forced != nullptr)
        return {forced, {}};
    const std::string_view name = unpacked_name(path);
    if (std::string reason = why_not_by_name(name); !reason.empty())
        return {nullptr, std::move(reason)};
    if (const ArticleFormat* format = format_by_name(name))
        return {format, {}};
    return choose_by_bytes(head);
}

/// True at the end. @throws SourceError when the source fails at its very beginning.
bool has_nothing(HeadSource& source)
{
    char byte = 0;
    return source.head().empty() && source.read(&byte, 1) == 0;
}

void read_unpacked(Unpacked& input, const Origin& origin, const ArticleFormat* forced,
                   const ReadOptions& options, ArticleSink& sink)
{
    HeadSource& source = input.top();
    if (has_nothing(source))
        return sink.reject({origin.path, 0, 0, "empty file"});
    const Choice choice = choose(origin.path, source.head(), forced);
    if (choice.format == nullptr)
        return sink.reject({origin.path, 0, 0, choice.reason});
    choice.format->read(source, origin, options, sink);
    if (input.left_over())
        sink.reject({origin.path, 0, source.taken(), "bytes behind the gzip data were left out"});
}

}  // namespace

void read_articles(ByteSource& source, const Origin& origin, const ArticleFormat* forced,
                   const ReadOptions& options, ArticleSink& sink)
{
    try {
        Unpacked input(source);
        read_unpacked(input, origin, forced, options, sink);
    } catch (const SourceError& error) {
        sink.reject({origin.path, 0, error.offset(), error.what()});
    }
}

}  // namespace onrecord
