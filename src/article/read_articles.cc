#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "article/containers/archive.h"
#include "article/containers/compressions.h"
#include "article/containers/member_name.h"
#include "article/containers/unpacked_source.h"
#include "article/filters/filtered_source.h"
#include "article/formats/blank.h"
#include "article/formats/choose.h"
#include "article/formats/read_whole.h"
#include "article/formats/unread.h"
#include "article/head_source.h"
#include "article/reader.h"
#include "text/charset.h"

namespace onrecord {

std::string longer_than_allowed(const ReadOptions& options)
{
    return "longer than " + std::to_string(options.article_bytes) + " bytes (--max-article)";
}

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
        if (const Filter* filter = filter_for(name, source.head()))
            read_filtered(*filter, source, origin);
        else if (const std::string_view kind = archive_kind(source.head(), name); !kind.empty())
            read_archive(kind, input, origin, archives);
        else
            read_format(source, name, origin);
        const std::string left_over = input.left_over();
        if (!sink_.stopped() && !left_over.empty())
            sink_.reject({origin.path, 0, source.taken(), left_over});
    }

    void read_format(HeadSource& source, std::string_view name, const Origin& origin)
    {
        const FormatChoice choice = choose_format(name, source.head(), forced_);
        if (choice.format == nullptr)
            return reject(origin, choice.reason);
        choice.format->read(source, origin, options_, sink_);
    }

    /// PDF is known by its first bytes, too.
    [[nodiscard]] const Filter* filter_for(std::string_view name, std::string_view head) const
    {
        if (const Filter* filter = find_filter(options_.filters, name))
            return filter;
        return head.starts_with("%PDF-") ? find_filter(options_.filters, ".pdf") : nullptr;
    }

    void read_filtered(const Filter& filter, HeadSource& file, const Origin& origin)
    {
        const std::string name = "the filter '" + filter.command.front() + "'";
        if (find_program(filter.command.front()).empty())
            return reject(origin, name + " is not installed" + filter.where_to_get);
        const std::unique_ptr<FilteredSource> filtered = start(filter, file, origin);
        if (filtered == nullptr)
            return;
        HeadSource output(*filtered);
        if (is_blank_to_the_end(output))
            return reject(origin, name + " found no text in it");
        const FormatChoice choice = choose_filtered(output.head(), filter.gives_text, forced_);
        if (choice.format == nullptr)
            return reject(origin, name + " gave no text: " + choice.reason);
        choice.format->read(output, origin, options_, sink_);
    }

    /// Null when it cannot be started, which is rejected.
    std::unique_ptr<FilteredSource> start(const Filter& filter, HeadSource& file,
                                          const Origin& origin)
    {
        try {
            return std::make_unique<FilteredSource>(filter, file);
        } catch (const SourceError&) {
            throw;
        } catch (const Error& error) {
            reject(origin, error.what());
            return nullptr;
        }
    }

    /// Reads on only where the first bytes are all there is. @throws SourceError when it failed.
    static bool is_blank_to_the_end(HeadSource& output)
    {
        if (output.head().size() == HeadSource::head_bytes || !trimmed(output.head()).empty())
            return false;
        (void)read_whole(output, HeadSource::head_bytes);
        return true;
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
