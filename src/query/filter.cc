#include <utility>

#include "base/error.h"
#include "query/number_range.h"
#include "query/parse.h"
#include "query/period.h"
#include "query/query_limits.h"
#include "query/quote_marks.h"
#include "query/tree.h"
#include "query/unsupported.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// A name as an option gives it: one value, however many words; quotation marks in it do not count.
std::string name_of(const Slice& value)
{
    if (const auto found = unsupported_in_phrase(value.view(), Match::name))
        refuse(value.part(found->begin, found->end - found->begin), found->message,
               "write whole words: a name is found by any of them");
    std::string name;
    const std::string_view text = value.view();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = mark_at(text, at);
        const bool space = mark != 0 || text[at] == ' ';
        if (!space)
            name += text[at];
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
        at += mark == 0 ? 1 : mark;
    }
    if (name.ends_with(' '))
        name.pop_back();
    if (word_terms(name).empty())
        refuse(value, "nothing to search for in " + in_marks(text),
               "a name needs a letter or a digit");
    return name;
}

Query date_filter(const Scope& scope, const Slice& value, const ParseOptions& options)
{
    switch (scope.role) {
        case DateRole::since:
            return {parse_since(value, options)};
        case DateRole::until:
            return {parse_until(value, options)};
        default:
            return {parse_period(value, options)};
    }
}

/// A filter on a field that is no date.
Query text_filter(const Scope& scope, const Slice& value, const ParseOptions& options)
{
    if (scope.match() == Match::words) {
        Query query = Parser(*value.text, options).parse(scope);
        forget_places(query);
        return scope.in_speech ? said(std::move(query)) : query;
    }
    if (scope.match() == Match::number) {
        NumberNode range = parse_number_range(value);
        range.field = scope.field;
        return {range};
    }
    check_words(word_terms(value.view()).size(), value);
    std::string text = scope.match() == Match::name ? name_of(value.trimmed())
                                                    : std::string(value.text->as_typed());
    return {ValueNode{scope.field, std::move(text), {}}};
}

}  // namespace

Query make_filter(std::string_view field, std::string_view value, const ParseOptions& options)
{
    Scope scope = find_scope(field);
    if (scope.field == nullptr)
        throw ParseError(ErrorKind::usage, "no field called " + in_marks(field), 0, 0);
    const TypedText typed(value);
    const Slice whole = Slice{&typed, 0, typed.view().size()};
    if (whole.trimmed().view().empty())
        refuse(whole, "an empty value for " + in_marks(field), "leave the option out");
    scope.inside_field = !scope.in_speech;
    if (scope.match() == Match::date)
        return date_filter(scope, whole.trimmed(), options);
    Query filter = text_filter(scope, whole, options);
    check_spelt_out(filter, whole);
    return filter;
}

}  // namespace onrecord
