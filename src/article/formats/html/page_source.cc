#include "article/formats/html/page_source.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"

namespace onrecord::html {

namespace {

bool is_absolute(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://");
}

/// "https://www.courier.example:80/a" -> "courier.example"
std::string host_of(std::string_view url)
{
    if (!is_absolute(url))
        return {};
    url.remove_prefix(url.find("//") + 2);
    url = url.substr(0, url.find_first_of("/?#"));
    url.remove_prefix(url.rfind('@') + 1);  // npos + 1 is 0
    url = url.substr(0, url.find(':'));
    std::string host = lower_ascii(url);
    if (host.starts_with("www."))
        host.erase(0, 4);
    return host;
}

}  // namespace

std::string find_url(const Statements& statements)
{
    for (const std::string_view url :
         {std::string_view(statements.canonical), statements.meta("og:url")}) {
        if (is_absolute(trimmed(url)))
            return std::string(trimmed(url));
    }
    return {};
}

std::string site_of(std::string_view url)
{
    std::string host = host_of(url);
    for (const std::string_view second : {".co.", ".com.", ".org.", ".net."}) {
        const std::size_t at = host.rfind(second);
        if (at != std::string::npos && at + second.size() + 2 == host.size())
            host.resize(at + 1);
    }
    host.resize(std::min(host.rfind('.'), host.size()));
    host.erase(0, host.rfind('.') + 1);  // npos + 1 is 0
    return host;
}

std::string find_source(const Statements& statements, const JsonLd& json_ld, std::string_view title)
{
    constexpr std::size_t longest_name = 60;
    for (const std::string_view stated :
         {statements.meta("og:site_name"), std::string_view(json_ld.publisher),
          std::string_view(json_ld.site), statements.meta("application-name")}) {
        const std::string_view name = trimmed(stated);
        if (!name.empty() && name.size() <= longest_name && name != title)
            return std::string(name);
    }
    return host_of(find_url(statements));
}

}  // namespace onrecord::html
