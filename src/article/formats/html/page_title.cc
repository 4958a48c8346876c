#include "article/formats/html/page_title.h"

#include <algorithm>
#include <array>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

constexpr std::size_t longest_title = 500;

/// Without a site's name at its end or beginning.
std::string_view without_site(std::string_view title, const std::string& site,
                              const std::string& headline)
{
    static constexpr std::array<std::string_view, 9> separators = {
        " | ", " - ", " – ", " — ", " :: ", " · ", " » ", " // ", ": "};
    if (!headline.empty() && title.size() > headline.size() && title.starts_with(headline))
        return std::string_view(title).substr(0, headline.size());
    for (const std::string_view separator : separators) {
        const std::size_t at = title.rfind(separator);
        if (at == std::string_view::npos)
            continue;
        const std::string_view tail = trimmed(title.substr(at + separator.size()));
        const bool bar = separator == " | " || separator == " :: " || separator == " » ";
        const bool is_site = !site.empty() && lower_ascii(tail) == lower_ascii(site);
        if (separator != ": " && (is_site || (bar && tail.size() < at)))
            return trimmed(title.substr(0, at));
        const std::size_t first = title.find(separator);
        if (!site.empty() && lower_ascii(trimmed(title.substr(0, first))) == lower_ascii(site))
            return trimmed(title.substr(first + separator.size()));
    }
    return title;
}

}  // namespace

std::string find_title(const Document& document, const Statements& statements,
                       const JsonLd& json_ld)
{
    std::string headline;
    if (statements.headlines.size() == 1)
        headline = document.text_below(statements.headlines.front(), longest_title);
    std::string site(statements.meta("og:site_name"));
    if (site.empty())
        site = json_ld.publisher.empty() ? json_ld.site : json_ld.publisher;
    const std::array<std::string_view, 6> forms = {
        statements.meta("og:title"), json_ld.headline, statements.meta("twitter:title"), headline,
        statements.meta("title"),    statements.title};
    for (const std::string_view form : forms) {
        if (!trimmed(form).empty())
            return std::string(without_site(trimmed(form), site, headline));
    }
    return {};
}

}  // namespace onrecord::html
