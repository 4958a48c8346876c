#include <algorithm>
#include <string>
#include <utility>

#include "base/error.h"
#include "query/parse.h"
#include "query/query_limits.h"
#include "query/tree.h"

namespace onrecord {

/// `@name`: what is saved under that name, as if it stood in brackets.
Query Parser::saved(const Scope& scope)
{
    const QueryToken token = token_;
    const std::string shown = in_marks(token.at.view());
    if (!options_.saved)
        refuse(token.at, "saved queries cannot be asked for here", "in quotation marks it is text");
    if (std::ranges::find(open_, token.text) != open_.end())
        refuse(token.at, "the saved query " + shown + " asks for itself",
               "save it again without that");
    if (++saved_ > query_limits::saved)
        refuse(token.at,
               "more than " + std::to_string(query_limits::saved) + " saved queries are asked for",
               "ask in several queries");
    const std::optional<std::string> text = options_.saved(token.text);
    if (!text)
        refuse(token.at, "no query is saved as '" + token.text + "'",
               "onrecord-search --saved lists them; in quotation marks " + shown + " is text");
    Query query = read_saved(*text, token, scope);
    nearness_ = false;
    advance(scope);
    check_nesting(bracket_depth(query) + 1, token.at);
    return query;
}

Query Parser::read_saved(const std::string& text, const QueryToken& token, const Scope& scope)
try {
    const TypedText typed(text);
    Parser inner(typed, options_);
    inner.open_ = open_;
    inner.open_.push_back(token.text);
    inner.saved_ = saved_;
    inner.words_ = words_;
    inner.wildcards_ = wildcards_;
    Query query = inner.parse(scope);
    saved_ = inner.saved_;
    words_ = inner.words_;
    wildcards_ = inner.wildcards_;
    for (const std::string& note : inner.notes(query))
        saved_notes_.push_back("@" + token.text + ": " + note);
    forget_places(query);
    return query;
} catch (const ParseError& error) {
    refuse(token.at, "in the saved query '@" + token.text + "': " + error.what(),
           error.hint().empty() ? "save it again" : error.hint());
}

}  // namespace onrecord
