#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "search/highlight.h"
#include "search/plan.h"
#include "search/snippet.h"
#include "text/words.h"

namespace onrecord::test {

/// A word in these forms.
inline Plan word(std::vector<std::string> forms, const char* field = "text")
{
    return {PatternPlan{find_field(field), {std::move(forms)}}};
}

/// The words of `text` next to each other.
inline Plan phrase(const char* text, const char* field = "text")
{
    PatternPlan pattern{find_field(field), {}};
    for (std::string& term : word_terms(text))
        pattern.places.push_back({std::move(term)});
    return {std::move(pattern)};
}

inline Plan value(const char* field, std::vector<std::string> keys)
{
    return {ValuePlan{find_field(field), std::move(keys)}};
}

inline Plan all(std::vector<Plan> parts)
{
    return {AllOfPlan{std::move(parts)}};
}

inline Plan any(std::vector<Plan> parts)
{
    return {AnyOfPlan{std::move(parts)}};
}

inline Plan without(Plan part)
{
    return {NotPlan{std::make_shared<const Plan>(std::move(part))}};
}

inline Plan said(Plan part)
{
    return {SaidPlan{std::make_shared<const Plan>(std::move(part))}};
}

/// A marked text with its marks as brackets.
inline std::string bracketed(const MarkedText& marked)
{
    std::string shown = marked.text;
    for (auto mark = marked.marks.rbegin(); mark != marked.marks.rend(); ++mark) {
        shown.insert(mark->end, "]");
        shown.insert(mark->begin, "[");
    }
    return shown;
}

/// `text` with brackets round what `plan` marks in it.
inline std::string marked(const Plan& plan, const std::string& text)
{
    Facts facts;
    facts.text = text;
    return bracketed(mark_all(facts.text, Highlighter(plan).in_article(facts).text));
}

}  // namespace onrecord::test
