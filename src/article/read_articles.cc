#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "article/containers/archive.h"
#include "article/containers/compressions.h"
#include "article/containers/member_name.h"
#include "article/containers/unpacked_source.h"
#include "article/formats/all.h"
#include "article/formats/unread.h"
#include "article/head_source.h"
#include "article/reader.h"
#include "text/charset.h"

namespace onrecord {

namespace {

constexpr std::size_t most_layers = 2;    // gzip in gzip happens; more is no accident
constexpr std::size_t most_archives = 2;  // likewise zip in tar

/// A file, or the member of an archive, with its compressions taken off.
class Unpacked {
public:
    /// `file`: as it lies on the disk; null when `bytes` is that.
    Unpacked(ByteSource& bytes, const HeadSource* file)
    {
        tops_.push_back(std::make_unique<HeadSource>(bytes));
        file_ = file == nullptr ? tops_.front().get() : file;
        while (layers_.size() < most_layers) {
            const Compression* compression = find_compression(top().head());
            if (compression == nullptr)
                return;
            layers_.push_back(std::make_unique<UnpackedSource>(*compression, top(), *file_));
            tops_.push_back(std::make_unique<HeadSource>(*layers_.back()));
        }
    }

    [[nodiscard]] HeadSource& top() { return *tops_.back(); }
    [[nodiscard]] const HeadSource& file() const { return *file_; }

    /// What a layer left unread, as a reason; empty when all was read.
    [[nodiscard]] std::string left_over() const
    {
        for (const auto& layer : layers_) {
            if (layer->left_over())
                return "bytes behind the " + std::string(layer->compression().name) +
                       " data were left out";
        }
        return {};
    }

private:
    const HeadSource* file_ = nullptr;
    std::vector<std::unique_ptr<HeadSource>> tops_;  ///< the bytes, then what each layer gives
    std::vector<std::unique_ptr<UnpackedSource>> layers_;
};

/// The name without endings of compressions, as many as could be undone.
std::string_view unpacked_name(std::string_view path)
{
    for (std::size_t i = 0; i < most_layers; ++i)
        path = without_packed_ending(path);
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
    for (const ArticleFormat* format : article_formats()) {
        if (format->recognises(head))
            return {format, {}};
    }
    return {nullptr, "format not recognised"};
}

/// What bytes that are no text are.
Choice choose_binary(std::string_view head)
{
    for (const ArticleFormat* format : article_formats()) {
        if (format->holds_bytes && format->recognises(head))
            return {format, {}};
    }
    return {nullptr, "looks like a binary file"};
}

Choice choose(std::string_view name, std::string_view head, const ArticleFormat* forced)
{
    if (find_compression(head) != nullptr)
        return {nullptr, "packed more than twice over: not unpacked"};
    if (std::string reason = why_not_by_bytes(head); !reason.empty())
        return {nullptr, std::move(reason)};
    if (looks_binary(head))
        return choose_binary(head);
    if (forced != nullptr)
        return {forced, {}};
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

/// Passes all on, and remembers that the sink wants no more.
class Watched : public ArticleSink {
public:
    explicit Watched(ArticleSink& sink) : sink_(sink) {}

    bool article(Article&& article) override
    {
        stopped_ = !sink_.article(std::move(article));
        return !stopped_;
    }
    void reject(Reject&& reject) override { sink_.reject(std::move(reject)); }
    void repaired(const Origin& origin, std::string_view what) override
    {
        sink_.repaired(origin, what);
    }
    [[nodiscard]] bool stopped() const noexcept { return stopped_; }

private:
    ArticleSink& sink_;
    bool stopped_ = false;
};

/// Reads one input: a file, and the members of archives in it.
class Intake {
public:
    Intake(const ArticleFormat* forced, const ReadOptions& options, ArticleSink& sink)
        : forced_(forced), options_(options), sink_(sink)
    {
    }

    /// `file`: the file on the disk when `bytes` is a member of an archive, else null; `archives`:
    /// how many there are around it.
    void read(ByteSource& bytes, const Origin& origin, const HeadSource* file, std::size_t archives)
    {
        try {
            Unpacked input(bytes, file);
            read_unpacked(input, origin, archives);
        } catch (const SourceError& error) {
            sink_.reject({origin.path, 0, error.offset(), error.what()});
        }
    }

private:
    void read_unpacked(Unpacked& input, const Origin& origin, std::size_t archives)
    {
        HeadSource& source = input.top();
        if (has_nothing(source))
            return reject(origin, "empty file");
        const std::string_view name = unpacked_name(origin.path);
        if (const std::string_view kind = archive_kind(source.head(), name); !kind.empty())
            read_archive(kind, input, origin, archives);
        else
            read_format(source, name, origin);
        const std::string left_over = input.left_over();
        if (!sink_.stopped() && !left_over.empty())
            sink_.reject({origin.path, 0, source.taken(), left_over});
    }

    void read_format(HeadSource& source, std::string_view name, const Origin& origin)
    {
        const Choice choice = choose(name, source.head(), forced_);
        if (choice.format == nullptr)
            return reject(origin, choice.reason);
        choice.format->read(source, origin, options_, sink_);
    }

    void read_archive(std::string_view kind, Unpacked& input, const Origin& origin,
                      std::size_t archives)
    {
        if (archives == most_archives)
            return reject(origin, "an archive in an archive in an archive is not unpacked");
        if (std::string reason = why_no_archive(input.top().head(), unpacked_name(origin.path));
            !reason.empty())
            return reject(origin, std::move(reason));
        ArchiveReader archive(kind, input.top(), input.file());
        const std::size_t files = read_members(archive, input, origin, archives);
        if (files == 0)
            reject(origin, "the " + std::string(kind) + " archive holds no files");
    }

    /// How many members there were; those left out without a word count. @throws what a source
    /// throws.
    std::size_t read_members(ArchiveReader& archive, const Unpacked& input, const Origin& origin,
                             std::size_t archives)
    {
        std::size_t members = 0;
        while (!sink_.stopped()) {
            const std::optional<ArchiveMember> member = next_member(archive);
            if (!member)
                break;
            ++members;
            if (is_hidden_member(member->name))
                continue;
            Origin inner = origin;
            inner.path = member_path(origin.path, member->name);
            inner.relative_path = member_path(origin.relative_path, member->name);
            if (member->reason.empty())
                read(archive.content(), inner, &input.file(), archives + 1);
            else
                reject(inner, member->reason);
        }
        return members;
    }

    /// Where an archive cannot be read on, that is a reject of its own.
    static std::optional<ArchiveMember> next_member(ArchiveReader& archive)
    {
        try {
            return archive.next();
        } catch (const ParseError& error) {
            throw SourceError(error.kind(), error.what(), error.offset());
        }
    }

    void reject(const Origin& origin, std::string reason)
    {
        sink_.reject({origin.path, 0, 0, std::move(reason)});
    }

    const ArticleFormat* forced_;
    const ReadOptions& options_;
    Watched sink_;
};

}  // namespace

void read_articles(ByteSource& source, const Origin& origin, const ArticleFormat* forced,
                   const ReadOptions& options, ArticleSink& sink)
{
    Intake(forced, options, sink).read(source, origin, nullptr, 0);
}

}  // namespace onrecord
