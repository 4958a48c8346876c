#include "article/formats/html/read_page.h"

#include "article/formats/blank.h"
#include "article/formats/html/page_article.h"
#include "article/formats/html/page_charset.h"
#include "article/formats/html/tree_builder.h"
#include "base/error.h"
#include "text/charset.h"

namespace onrecord::html {

Article read_page(std::string_view bytes, const PageContext& context, RepairNotes& notes)
{
    const std::string charset = context.charset.empty() ? declared_charset(bytes) : context.charset;
    const DecodedText decoded = decode_text(bytes, charset_of(bytes, charset));
    const Document document = parse_html(decoded.text);
    Article article = article_from_page(document, context.address);
    if (is_blank(article.text) && is_blank(article.title))
        throw ParseError(ErrorKind::bad_input, "neither text nor title found on the page", 0);
    notes.decoded(decoded);
    if (is_blank(article.text))
        notes.add("no article text found on the page, only its title");
    if (document.cut)
        notes.add("page cut after " + std::to_string(document.nodes.size()) + " elements");
    return article;
}

}  // namespace onrecord::html
