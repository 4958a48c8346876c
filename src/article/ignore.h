#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.h"

namespace onrecord {

/// The name of the file in which a folder says what in it is no article.
inline constexpr std::string_view ignore_file_name = ".onrecordignore";

/// What the ignore file of one folder says. The form is the plain part of gitignore's: a glob a
/// line; without '/' it is held against the names of files and folders at any depth, with '/'
/// against the path from the folder of the ignore file; a '/' at the end means folders only; blank
/// lines and lines that begin with '#' say nothing. Exceptions ('!') are not supported.
class IgnoreRules {
public:
    /// Reads the rules of `text`. A line that is not supported goes to `rejects` and is passed
    /// over. `file` is the ignore file's path, for those rejects.
    IgnoreRules(std::string_view text, const std::string& file, std::vector<Reject>& rejects);

    /// `path` is relative to the folder of the ignore file, without '/' at its ends.
    [[nodiscard]] bool matches(const std::string& path, bool is_folder) const;

private:
    struct Rule {
        std::string glob;
        bool folders_only = false;
        bool whole_path = false;
    };
    void read_line(std::string_view line, Reject place, std::vector<Reject>& rejects);

    std::vector<Rule> rules_;
};

}  // namespace onrecord
