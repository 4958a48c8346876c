#include "article/ignore.h"

#include <fnmatch.h>

#include <algorithm>
#include <utility>

namespace onrecord {

namespace {

std::string_view trimmed(std::string_view line)
{
    const std::size_t end = line.find_last_not_of(" \t\r");
    return line.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

}  // namespace

IgnoreRules::IgnoreRules(std::string_view text, const std::string& file,
                         std::vector<Reject>& rejects)
{
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        read_line(trimmed(text.substr(at, end - at)), {file, ++number, at, {}}, rejects);
        at = end + 1;
    }
}

void IgnoreRules::read_line(std::string_view line, Reject place, std::vector<Reject>& rejects)
{
    if (line.empty() || line.starts_with('#'))
        return;
    if (line.starts_with('!')) {
        place.reason = "exceptions ('!') are not supported in " + std::string(ignore_file_name);
        rejects.push_back(std::move(place));
        return;
    }
    Rule rule;
    rule.folders_only = line.ends_with('/');
    if (rule.folders_only)
        line.remove_suffix(1);
    rule.whole_path = line.find('/') != std::string_view::npos;
    if (line.starts_with('/'))
        line.remove_prefix(1);
    rule.glob = line;
    rules_.push_back(std::move(rule));
}

bool IgnoreRules::matches(const std::string& path, bool is_folder) const
{
    const std::string name = path.substr(path.rfind('/') + 1);
    return std::ranges::any_of(rules_, [&](const Rule& rule) {
        if (rule.folders_only && !is_folder)
            return false;
        const std::string& subject = rule.whole_path ? path : name;
        return ::fnmatch(rule.glob.c_str(), subject.c_str(), FNM_PATHNAME) == 0;
    });
}

}  // namespace onrecord
