#include "article/formats/xml_intake.h"

#include <algorithm>
#include <utility>

#include "article/formats/blank.h"

namespace onrecord {

void XmlIntake::begin()
{
    ++number_;
    begin_ = offset;
    bytes_ = 0;
    article = {};
    article.origin = origin_;
    article.origin.record = number_;
    article.body_is_stated = true;
}

bool XmlIntake::end()
{
    if (too_long())
        reject(longer_than_allowed(options_));
    else if (is_blank(article.text) && is_blank(article.title))
        reject("neither text nor title");
    else
        return sink_.article(std::exchange(article, {}));
    return true;
}

void XmlIntake::reject(const std::string& reason)
{
    sink_.reject({origin_.path, number_, begin_, reason});
}

void XmlIntake::append(std::string& part, std::string_view piece)
{
    grow(piece.size());
    if (!too_long())
        part += piece;
}

/// The first statement of a part counts.
void XmlIntake::set(std::string& part, std::string_view text) const
{
    if (part.empty() && !is_blank(text))
        part = trimmed(text);
}

void XmlIntake::extra(const std::string& name, std::string_view text)
{
    if (is_blank(text))
        return;
    std::string& value = article.extra[name];
    value += value.empty() ? "" : "; ";
    value += trimmed(text);
}

void XmlIntake::author(std::string_view name)
{
    name = trimmed(name);
    for (const std::string_view word : {"By ", "by ", "BY "}) {
        if (name.starts_with(word))
            name = trimmed(name.substr(word.size()));
    }
    std::vector<std::string>& authors = article.authors;
    if (!is_blank(name) && std::ranges::find(authors, name) == authors.end())
        authors.emplace_back(name);
}

}  // namespace onrecord
