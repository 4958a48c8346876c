#include "article/formats/html/page_title.h"

#include <algorithm>
#include <array>
#include <vector>

#include "article/formats/blank.h"
#include "article/formats/html/page_source.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_title = 500;
constexpr std::size_t shortest_headline = 12;
constexpr std::size_t longest_name = 40;  // of a site that the page does not name elsewhere

/// What stands between a headline and the name of the site.
struct Separator {
    std::string_view mark;
    bool always = false;  ///< stands in no headline
};

constexpr std::array separators = {
    Separator{" | ", true}, Separator{" :: ", true}, Separator{" » ", true}, Separator{"｜", true},
    Separator{" - "},       Separator{" – "},        Separator{" — "},       Separator{" · "},
    Separator{" // "},      Separator{"："},         Separator{": "},        Separator{"|"},
    Separator{" _"},
};

/// ASCII letters and digits in lower case, and all beyond ASCII: "The Post!" -> "thepost".
std::string letters_of(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0)
            letters += upper ? static_cast<char>(c | 32) : c;
    }
    return letters;
}

/// Takes the names of the site off a title.
class SiteNames {
public:
    SiteNames(const Statements& statements, const JsonLd& json_ld)
    {
        add(statements.meta("og:site_name"));
        add(statements.meta("application-name"));
        add(json_ld.publisher);
        add(json_ld.site);
        add(site_of(find_url(statements)));
    }

    [[nodiscard]] bool holds(std::string_view name) const
    {
        const std::string letters = letters_of(name);
        return !letters.empty() && std::find(names_.begin(), names_.end(), letters) != names_.end();
    }

    [[nodiscard]] std::string_view take_off(std::string_view title) const
    {
        for (const Separator& separator : separators) {
            const std::size_t last = title.rfind(separator.mark);
            if (last == std::string_view::npos || last == 0)
                continue;
            const std::string_view tail = trimmed(title.substr(last + separator.mark.size()));
            if (holds(tail) || (separator.always && tail.size() <= longest_name))
                return take_off(trimmed(title.substr(0, last)));
            const std::size_t first = title.find(separator.mark);
            if (holds(title.substr(0, first)))
                return trimmed(title.substr(first + separator.mark.size()));
        }
        return title;
    }

private:
    void add(std::string_view name)
    {
        std::string letters = letters_of(name);
        if (!letters.empty())
            names_.push_back(std::move(letters));
    }

    std::vector<std::string> names_;
};

/// The headline on the page: the only <h1>, or that of several which the title repeats. A short one
/// may be the site's name or a section's unless the title begins with it.
std::string find_headline(const Document& document, const PageMap& map,
                          const Statements& statements)
{
    const std::string letters = letters_of(statements.title);
    std::vector<std::string> headlines;
    for (const NodeId id : statements.headlines) {
        std::string text = document.text_below(id, longest_title);
        const std::string begin = letters_of(text);
        if (map.parts[id] != Part::unseen && !begin.empty() &&
            (text.size() >= shortest_headline || letters.starts_with(begin)))
            headlines.push_back(std::move(text));
    }
    if (headlines.size() == 1)
        return headlines.front();
    for (std::string& headline : headlines) {
        if (letters.find(letters_of(headline)) != std::string::npos)
            return std::move(headline);
    }
    return {};
}

/// The title that most of the others repeat; of several the first. Empty for none.
std::string_view most_agreed(const std::vector<std::string_view>& titles)
{
    std::vector<std::string> letters;
    for (const std::string_view title : titles)
        letters.push_back(letters_of(title));
    std::string_view best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const std::ptrdiff_t votes = std::count(letters.begin(), letters.end(), letters[i]);
        if (votes > most && !letters[i].empty()) {
            best = titles[i];
            most = votes;
        }
    }
    return best;
}

}  // namespace

std::string find_title(const Document& document, const PageMap& map, const Statements& statements,
                       const JsonLd& json_ld)
{
    const SiteNames site(statements, json_ld);
    const std::string headline = find_headline(document, map, statements);
    const auto clean = [&](std::string_view form) {
        return site.holds(form) ? std::string_view{} : site.take_off(trimmed(form));
    };
    const std::string_view shared = clean(statements.meta("og:title"));
    if (!shared.empty())
        return std::string(shared);
    return std::string(
        most_agreed({clean(headline), clean(json_ld.headline), clean(statements.title),
                     clean(statements.meta("twitter:title")), clean(statements.meta("title"))}));
}

}  // namespace onrecord::html
