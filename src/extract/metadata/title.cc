#include "extract/metadata/title.h"

#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_title = 300;  // bytes
constexpr std::size_t most_title_words = 32;
constexpr std::size_t most_site_words = 5;

struct Separator {
    std::string_view mark;
    bool always;  ///< a bar is written before a site's name only; a dash also inside headlines
};

constexpr Separator separators[] = {{" | ", true}, {" - ", false}, {" – ", false}, {" — ", false}};

/// Markdown: "# Bridge shut", "**Bridge shut**".
std::string_view without_heading_marks(std::string_view title)
{
    const std::size_t marks = title.find_first_not_of('#');
    if (marks != 0 && marks <= 6 && title.substr(marks).starts_with(' ')) {
        title = trim(title.substr(marks));
    }
    while (title.size() > 4 && title.starts_with("**") && title.ends_with("**")) {
        title = title.substr(2, title.size() - 4);
    }
    return title;
}

}  // namespace

bool looks_like_title(std::string_view line)
{
    if (line.empty() || line.size() > longest_title ||
        count_words(line, most_title_words) > most_title_words) {
        return false;
    }
    if (line.starts_with('(') || line.starts_with("* ") || line.starts_with('<') ||
        line.find(") - ") != std::string_view::npos) {
        return false;  // an editor's note, a list, a dateline
    }
    static constexpr std::string_view sentence_ends[] = {".", ",",  ";",   ":",  "。", "।",
                                                         "۔", ".”", ".\"", ".’", ".»", ".'"};
    for (std::string_view end : sentence_ends) {
        if (line.ends_with(end)) {
            return false;
        }
    }
    return true;
}

std::string_view site_name(std::string_view title)
{
    for (const Separator& separator : separators) {
        const std::size_t at = title.rfind(separator.mark);
        if (at != std::string_view::npos && at != 0) {
            return trim(title.substr(at + separator.mark.size()));
        }
    }
    return {};
}

std::string_view without_site_name(std::string_view title, std::string_view source)
{
    title = without_heading_marks(title);
    for (const Separator& separator : separators) {
        const std::size_t at = title.rfind(separator.mark);
        if (at == std::string_view::npos || at == 0) {
            continue;
        }
        const std::string_view site = trim(title.substr(at + separator.mark.size()));
        const bool is_site = same_outlet(site, source) || is_outlet_name(site) || separator.always;
        if (is_site && count_words(site, most_site_words) <= most_site_words) {
            return trim(title.substr(0, at));
        }
    }
    return title;
}

}  // namespace onrecord
