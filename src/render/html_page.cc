#include "render/html_page.h"

#include <algorithm>
#include <ostream>

#include "render/hit_values.h"
#include "render/markup.h"

namespace onrecord {

namespace {

/// All that the page needs; the policy forbids whatever else a browser could be talked into.
constexpr std::string_view head_begin =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n<title>";

constexpr std::string_view style =
    "</title>\n<style>\n"
    ":root{color-scheme:light dark;--faint:#555;--rule:#bbb;--bar:#2b6cb0}\n"
    "@media (prefers-color-scheme:dark){:root{--faint:#aaa;--rule:#555;--bar:#63a4e0}}\n"
    "body{font:1rem/1.5 Georgia,'Times New Roman','Liberation Serif',serif;max-width:46rem;"
    "margin:2rem auto;padding:0 1rem}\n"
    "h1{font-size:1.4rem;line-height:1.3;overflow-wrap:anywhere}\n"
    "h2{font-size:1.1rem;line-height:1.35;margin:0;overflow-wrap:anywhere}\n"
    "h3{font-size:1rem;margin:1.2rem 0 .3rem}\n"
    "ol{padding-left:2.6rem}\n"
    "li{margin:0 0 1.3rem;break-inside:avoid}\n"
    "p{margin:.2rem 0;overflow-wrap:anywhere}\n"
    "blockquote{margin:.3rem 0;padding-left:.8rem;border-left:.2rem solid var(--rule);"
    "overflow-wrap:anywhere}\n"
    ".facts,.id,footer,.around{color:var(--faint);font-size:.9rem}\n"
    ".id{font-family:monospace;font-size:.8rem}\n"
    "footer{border-top:1px solid var(--rule);margin-top:2rem;padding-top:.5rem}\n"
    "mark{background:#ffe08a;color:#000}\n"
    "section{margin:0 0 2rem;break-inside:avoid}\n"
    "svg{max-width:100%;height:auto}\n"
    ".counts{border-collapse:collapse;width:100%;font-size:.9rem}\n"
    ".counts td{padding:.1rem .5rem;vertical-align:middle}\n"
    ".counts td:first-child{padding-left:0;width:40%;overflow-wrap:anywhere}\n"
    ".counts td:nth-child(2){text-align:right;font-variant-numeric:tabular-nums;width:4rem}\n"
    ".bar{height:.8rem;min-width:1px;background:var(--bar);-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}\n"
    ".lines{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.8rem;"
    "line-height:1.35}\n"
    ".lines tr{break-inside:avoid}\n"
    ".lines td{padding:.2rem .3rem;vertical-align:baseline;overflow-wrap:anywhere}\n"
    ".lines tr+tr td{border-top:1px solid var(--rule)}\n"
    ".lines .where{width:13%;font-size:.75rem;color:var(--faint)}\n"
    ".lines .left{text-align:right}\n"
    ".lines .node{width:11%;text-align:center}\n"
    "body:has(.lines){max-width:66rem}\n"
    "@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}"
    "mark{background:none;font-weight:bold}a{color:inherit;text-decoration:none}"
    "h1,h2,h3{break-after:avoid}}\n"
    "</style>\n</head>\n<body>\n";

/// An address that a click may lead to; nothing that runs.
bool is_web_address(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://");
}

}  // namespace

void write_html_head(std::ostream& out, std::string_view title)
{
    out << head_begin << (title.empty() ? "Articles" : markup_text(title)) << style;
}

void write_html_heading(std::ostream& out, const AnswerHead& head)
{
    const std::string query = markup_text(head.query);
    const std::string name =
        head.query_id.empty() ? query : markup_text(head.query_id) + ": " + query;
    out << "<h1 dir=\"auto\">" << (name.empty() ? "Articles" : name) << "</h1>\n";
}

void write_html_footer(std::ostream& out, const std::string& extent, const Answer& answer)
{
    out << "<footer>\n<p>" << extent << "</p>\n";
    for (const std::string& note : answer.notes)
        out << "<p>" << markup_text(note) << "</p>\n";
    out << "</footer>\n";
}

std::string marked_html(const MarkedText& text)
{
    std::string out;
    std::size_t at = 0;
    const std::string_view all = text.text;
    for (const MarkedRange& mark : text.marks) {
        out += markup_text(all.substr(at, mark.begin - at));
        out += "<mark>" + markup_text(all.substr(mark.begin, mark.end - mark.begin)) + "</mark>";
        at = mark.end;
    }
    return out + markup_text(all.substr(at));
}

std::string html_language(const Facts& article)
{
    const auto in_tag = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    };
    if (article.language.empty() || !std::ranges::all_of(article.language, in_tag))
        return {};
    return " lang=\"" + article.language + "\"";
}

std::string html_title(const Facts& article, const std::string& shown)
{
    const std::string text = shown.empty() ? "(no title)" : shown;
    if (!is_web_address(article.url))
        return text;
    return "<a href=\"" + markup_text(article.url) + "\" rel=\"noopener noreferrer\">" + text +
           "</a>";
}

std::string html_facts(const Facts& article)
{
    std::string line =
        article.date.stated() ? "<time>" + to_string(article.date) + "</time>" : "undated";
    if (!article.source.empty())
        line += " · " + markup_text(article.source);
    for (const std::string& author : article.authors)
        line += " · " + markup_text(author);
    return line;
}

}  // namespace onrecord
