#pragma once

#include <map>
#include <string>
#include <vector>

namespace onrecord {

/// Where an article was found.
struct Origin {
    /// Path as found from the one given on the command line: "html/aeb" gives "html/aeb/x.html";
    /// "-" for standard input.
    std::string path;
    /// Absolute path of the file or folder given on the command line, symbolic links resolved;
    /// empty for standard input.
    std::string root;
    /// Path relative to that root. A file given by itself: its path as given, so that two files of
    /// one name stay two; "-" for standard input. Bytes that are no UTF-8 stand as "\xFF" here and
    /// in `path`.
    std::string relative_path;
    /// Place inside the file, 1-based line or record number; 0 when the file is one article.
    std::size_t record = 0;
};

/// One place where a file states when its article was published.
struct StatedDate {
    std::string text;  ///< as written
    std::string from;  ///< what `Facts::date_from` says of it: "json-ld", "meta", ...
};

/// One article as its file states it: nothing inferred yet. A plain value that owns its text. All
/// text is valid UTF-8; empty means not stated.
struct Article {
    Origin origin;
    std::string id;
    std::string url;
    std::string title;
    std::string date;  ///< as written
    /// Where a format states dates in several places: the most trustworthy first. The first that
    /// reads as a date counts. `date` wins over all of them.
    std::vector<StatedDate> dates;
    std::string source;
    std::string language;
    std::vector<std::string> authors;
    std::vector<std::string> speakers;
    std::string text;
    /// True when `text` is a stated body field (JSON Lines ...): it is kept unchanged, and offsets
    /// into it are the caller's offsets. False when it is a whole file in which headers, title,
    /// dateline and credits may stand.
    bool body_is_stated = false;
    std::map<std::string, std::string>
        extra;  ///< other fields, by name; values that are no text as JSON
};

}  // namespace onrecord
