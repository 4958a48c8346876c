#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "article/article.h"
#include "article/reader.h"

namespace onrecord {

/// One thing to read: a file, or standard input.
struct Input {
    Origin origin;            ///< without record
    std::string file;         ///< what to open: `origin.path` as raw bytes; "-": standard input
    std::uint64_t bytes = 0;  ///< size on the disk; 0 when unknown (pipes)
};

/// Receives inputs in order.
class InputSink {
public:
    virtual ~InputSink() = default;
    /// False: stop looking for more.
    virtual bool input(Input&& input) = 0;
    /// A path that cannot be read, and why; looking goes on.
    virtual void reject(Reject&& reject) = 0;
    /// A path that an ignore file names; nothing below it is looked at.
    virtual void ignored(const std::string& path) { (void)path; }
};

/// Walks the paths given by the user: files, folders with all they hold, "-" for standard input.
///
/// Order: the paths as given; in a folder the names in byte order, a folder's files at the place
/// of its name. The same paths give the same inputs in the same order.
///
/// Left out without a word: hidden files and folders (a leading '.') inside folders.
/// Told to `ignored`: what a file `.onrecordignore` (article/ignore.h) in its folder or in one
/// above, up to the one given, names. Both are read when they are given themselves.
///
/// Read once: a path given twice, or given beside a folder in which it is found anyway (it then
/// belongs to that folder), and what symbolic links lead to; so links cannot make a loop.
///
/// Left out likewise: indexes of our own inside folders, known by what they hold, and `leave_out`,
/// the folder of the index being written, which may not hold it yet; "" for none.
///
/// Rejected: an index that is given itself, what does not exist or cannot be listed, devices and
/// sockets, pipes inside folders.
///
/// Memory: the names of the folders being walked, and the paths given.
void find_inputs(const std::vector<std::string>& paths, InputSink& sink,
                 const std::string& leave_out = {});

/// Opens an input and reads it as `read_articles` does; a file that cannot be opened becomes a
/// reject. Adds the bytes taken from the disk to `bytes_read`, when given, as they are read.
void read_input(const Input& input, const ArticleFormat* forced, const ReadOptions& options,
                ArticleSink& sink, std::atomic<std::uint64_t>* bytes_read = nullptr);

/// The names in a list of files, each ended by `separator`: '\n' (a '\r' before it is dropped,
/// blank lines too) or '\0'. @throws Error (bad_input) for a list over 1 GiB; what the source
/// throws.
[[nodiscard]] std::vector<std::string> read_file_list(ByteSource& source, char separator);

}  // namespace onrecord
