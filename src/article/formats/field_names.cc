#include "article/formats/field_names.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

struct Spelling {
    std::string_view name;
    Part part;
};

// Where a record states one part under several names, the name that stands first here wins, and
// any name as written here wins over the same in other letter case.
constexpr std::array spellings = {
    Spelling{"id", Part::id},
    Spelling{"_id", Part::id},
    Spelling{"docid", Part::id},
    Spelling{"doc_id", Part::id},
    Spelling{"uuid", Part::id},
    Spelling{"guid", Part::id},
    Spelling{"title", Part::title},
    Spelling{"headline", Part::title},
    Spelling{"heading", Part::title},
    Spelling{"article_title", Part::title},
    Spelling{"headline_text", Part::title},
    Spelling{"webTitle", Part::title},
    Spelling{"text", Part::text},
    Spelling{"bodyText", Part::text},
    Spelling{"body", Part::text},
    Spelling{"content", Part::text},
    Spelling{"maintext", Part::text},
    Spelling{"plaintext", Part::text},
    Spelling{"article", Part::text},
    Spelling{"full_text", Part::text},
    Spelling{"fulltext", Part::text},
    Spelling{"article_text", Part::text},
    Spelling{"articleBody", Part::text},
    Spelling{"content_text", Part::text},
    Spelling{"story", Part::text},
    Spelling{"content_html", Part::text},
    Spelling{"body_html", Part::text},
    Spelling{"html", Part::text},
    Spelling{"description", Part::summary},
    Spelling{"short_description", Part::summary},
    Spelling{"summary", Part::summary},
    Spelling{"abstract", Part::summary},
    Spelling{"date", Part::date},
    Spelling{"published", Part::date},
    Spelling{"pubdate", Part::date},
    Spelling{"pub_date", Part::date},
    Spelling{"publish_date", Part::date},
    Spelling{"date_publish", Part::date},
    Spelling{"publishedAt", Part::date},
    Spelling{"published_at", Part::date},
    Spelling{"published_date", Part::date},
    Spelling{"publication_date", Part::date},
    Spelling{"publishing_date", Part::date},
    Spelling{"datePublished", Part::date},
    Spelling{"date_published", Part::date},
    Spelling{"webPublicationDate", Part::date},
    Spelling{"source-hostname", Part::source},
    Spelling{"source", Part::source},
    Spelling{"publisher", Part::source},
    Spelling{"outlet", Part::source},
    Spelling{"site", Part::source},
    Spelling{"publication", Part::source},
    Spelling{"sitename", Part::source},
    Spelling{"site_name", Part::source},
    Spelling{"source_name", Part::source},
    Spelling{"media_name", Part::source},
    Spelling{"newspaper", Part::source},
    Spelling{"source_domain", Part::source},
    Spelling{"domain", Part::source},
    Spelling{"hostname", Part::source},
    Spelling{"authors", Part::authors},
    Spelling{"author", Part::authors},
    Spelling{"byline", Part::authors},
    Spelling{"creator", Part::authors},
    Spelling{"speakers", Part::speakers},
    Spelling{"speaker", Part::speakers},
    Spelling{"language", Part::language},
    Spelling{"lang", Part::language},
    Spelling{"inLanguage", Part::language},
    Spelling{"url", Part::url},
    Spelling{"link", Part::url},
    Spelling{"webUrl", Part::url},
    Spelling{"web_url", Part::url},
};

constexpr std::array<std::string_view, 14> lists_of_articles = {
    "articles", "response",  "results", "docs",    "data",  "items", "hits",
    "news",     "documents", "records", "entries", "posts", "rows",  "@graph",
};

constexpr std::array<std::string_view, 4> objects_with_fields = {"fields", "_source", "attributes",
                                                                 "article"};

bool equal_but_for_case(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// The first spelling for which `same` holds.
template <typename Same>
std::optional<NamedPart> find_spelling(const Same& same)
{
    const auto* const found = std::find_if(spellings.begin(), spellings.end(), same);
    if (found == spellings.end())
        return std::nullopt;
    return NamedPart{found->part, static_cast<std::size_t>(found - spellings.begin())};
}

}  // namespace

std::size_t rank_limit() noexcept
{
    return 2 * spellings.size();
}

std::optional<NamedPart> part_named(std::string_view field)
{
    if (const auto exact = find_spelling([&](const Spelling& s) { return s.name == field; }))
        return exact;
    auto other =
        find_spelling([&](const Spelling& s) { return equal_but_for_case(s.name, field); });
    if (other)
        other->rank += spellings.size();
    return other;
}

bool holds_articles(std::string_view field)
{
    return std::ranges::find(lists_of_articles, field) != lists_of_articles.end();
}

bool holds_fields(std::string_view field)
{
    return std::ranges::find(objects_with_fields, field) != objects_with_fields.end();
}

}  // namespace onrecord
