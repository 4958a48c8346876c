#include "article/formats/html/page_article.h"

#include "article/formats/html/json_ld.h"
#include "article/formats/html/main_text.h"
#include "article/formats/html/page_authors.h"
#include "article/formats/html/page_dates.h"
#include "article/formats/html/page_map.h"
#include "article/formats/html/page_source.h"
#include "article/formats/html/page_title.h"
#include "article/formats/html/statements.h"

namespace onrecord::html {

Article article_from_page(const Document& document, std::string_view address)
{
    const Statements statements = read_statements(document);
    const JsonLd json_ld = read_json_ld(statements.json_ld);
    const PageMap map = map_page(document);
    Article article;
    article.title = find_title(document, map, statements, json_ld);
    MainText story = find_main_text(document, map, article.title);
    article.url = find_url(statements);
    article.source = find_source(statements, json_ld, article.title);
    if (article.url.empty())
        article.url = address;
    if (article.source.empty())
        article.source = site_of(address);
    article.authors = find_authors(document, map, statements, json_ld);
    article.language = statements.language.empty() ? json_ld.language : statements.language;
    article.dates =
        find_dates({document, map, statements, json_ld, story, article.url, article.title});
    article.text = std::move(story.text);
    return article;
}

}  // namespace onrecord::html
