#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/field_map.h"
#include "article/filters/filter.h"

namespace onrecord {

/// Bytes of one input, read in pieces so that no file has to fit in memory.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills up to `size` bytes; 0 at the end. @throws Error (io) when the system refuses,
    /// ParseError (bad_input) when a container (gzip) is damaged.
    virtual std::size_t read(char* buffer, std::size_t size) = 0;
};

/// A record that could not become an article.
struct Reject {
    std::string path;
    std::size_t record = 0;  ///< 1-based line or record number; 0: the whole file
    std::size_t offset = 0;  ///< bytes from the start of the (unpacked) file
    std::string reason;      ///< lower case, no full stop
};

/// Receives what a reader finds, in file order.
class ArticleSink {
public:
    virtual ~ArticleSink() = default;
    /// False: stop reading (the run is being ended).
    virtual bool article(Article&& article) = 0;
    virtual void reject(Reject&& reject) = 0;
    /// The article is taken, but something in it was mended: "12 ill-formed bytes replaced".
    virtual void repaired(const Origin& origin, std::string_view what) = 0;
};

/// How inputs are to be read.
struct ReadOptions {
    /// A longer article is rejected, its bytes skipped.
    std::size_t article_bytes = std::size_t{64} << 20;
    FieldMap fields;              ///< for formats whose records have named fields
    std::vector<Filter> filters;  ///< the first for an ending counts, before those built in
};

/// Why a file or record of more than `article_bytes` is rejected.
[[nodiscard]] std::string longer_than_allowed(const ReadOptions& options);

/// One input format. To add one, write `formats/<name>.cc` and list its object in `formats/all.cc`.
struct ArticleFormat {
    std::string_view name;                         ///< what `--from` accepts: "jsonl"
    std::string_view summary;                      ///< one line for the manual
    std::span<const std::string_view> extensions;  ///< lower case with the dot: ".jsonl"
    /// Could the first bytes (up to 8 KiB) of a file be this format?
    bool (*recognises)(std::string_view head);
    /// Reads articles until the source ends or the sink says stop. A bad record goes to
    /// `sink.reject` and reading goes on. Memory: at most a few times `options.article_bytes`.
    void (*read)(ByteSource& source, const Origin& origin, const ReadOptions& options,
                 ArticleSink& sink);
    /// Its files may hold bytes that are no text; what `recognises` says then counts before the
    /// name.
    bool holds_bytes = false;
};

/// All formats, in the order in which they are tried on bytes.
[[nodiscard]] std::span<const ArticleFormat* const> article_formats();

/// The format called `name`, or null.
[[nodiscard]] const ArticleFormat* find_format(std::string_view name);

/// Reads one input: undoes compression (known by its first bytes), chooses the format by the name
/// without compression ending and, where that says nothing, by looking at the bytes; `forced`
/// overrides. Binary and empty files are rejected as a whole with the reason. Damaged containers
/// and read errors become a reject too; what was read before them stands. Never throws for what is
/// in the bytes.
void read_articles(ByteSource& source, const Origin& origin, const ArticleFormat* forced,
                   const ReadOptions& options, ArticleSink& sink);

/// Opens a file. @throws Error (io).
[[nodiscard]] std::unique_ptr<ByteSource> open_file(const std::string& path);
/// Standard input.
[[nodiscard]] std::unique_ptr<ByteSource> open_standard_input();
/// Bytes already in memory; borrows them.
[[nodiscard]] std::unique_ptr<ByteSource> open_bytes(std::string_view bytes);

}  // namespace onrecord
