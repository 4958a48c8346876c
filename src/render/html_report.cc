#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "render/forms.h"
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
    ":root{color-scheme:light dark}\n"
    "body{font:1rem/1.5 Georgia,'Times New Roman',serif;max-width:46rem;margin:2rem auto;padding:0 "
    "1rem}\n"
    "h1{font-size:1.4rem;overflow-wrap:anywhere}\n"
    "h2{font-size:1.1rem;margin:0}\n"
    "ol{padding-left:2.2rem}\n"
    "li{margin:0 0 1.3rem;break-inside:avoid}\n"
    "p{margin:.2rem 0;overflow-wrap:anywhere}\n"
    "blockquote{margin:.2rem 0;padding-left:.8rem;border-left:.2rem solid #888}\n"
    ".facts,.id,footer,.around{color:#555;font-size:.9rem}\n"
    ".id{font-family:monospace;overflow-wrap:anywhere}\n"
    "mark{background:#ffe08a;color:#000}\n"
    "@media (prefers-color-scheme:dark){.facts,.id,footer,.around{color:#aaa}}\n"
    "@media print{body{max-width:none;margin:0}mark{background:none;font-weight:bold}"
    "a{color:inherit;text-decoration:none}}\n"
    "</style>\n</head>\n<body>\n";

/// Text with its matches marked.
std::string marked(const MarkedText& text)
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

/// An address that a click may lead to; nothing that runs.
bool is_web_address(std::string_view url)
{
    return url.starts_with("https://") || url.starts_with("http://");
}

/// The attribute for a language, if it is a tag.
std::string language_of(const Facts& article)
{
    const auto in_tag = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    };
    if (article.language.empty() || !std::ranges::all_of(article.language, in_tag))
        return {};
    return " lang=\"" + article.language + "\"";
}

std::string title_of(const Facts& article, const std::string& shown)
{
    const std::string text = shown.empty() ? "(no title)" : shown;
    if (!is_web_address(article.url))
        return text;
    return "<a href=\"" + markup_text(article.url) + "\" rel=\"noopener noreferrer\">" + text +
           "</a>";
}

std::string facts_of(const Facts& article)
{
    std::string line =
        article.date.stated() ? "<time>" + to_string(article.date) + "</time>" : "undated";
    if (!article.source.empty())
        line += " · " + markup_text(article.source);
    for (const std::string& author : article.authors)
        line += " · " + markup_text(author);
    return line;
}

std::string speakers_of(const Facts& article)
{
    std::string names;
    for (const Speaker& speaker : article.speakers)
        if (speaker.kind != SpeakerKind::unnamed)
            names += (names.empty() ? "" : ", ") + markup_text(speaker.name);
    return names.empty() ? "" : " · quoting " + names;
}

/// A page that stands by itself: no script, nothing loaded, prints. Whatever articles say stays
/// text (`markup_text`), and the page's policy lets nothing run.
class HtmlRenderer : public Renderer {
public:
    explicit HtmlRenderer(std::ostream& out) : out_(out) {}

    void begin(const AnswerHead& head) override
    {
        const std::string query = markup_text(head.query);
        if (!head.query_id.empty() && any_answer_) {
            out_ << "<h1>" << markup_text(head.query_id) << ": " << query << "</h1>\n<ol>\n";
            return;
        }
        any_answer_ = true;
        const std::string name =
            head.query_id.empty() ? query : markup_text(head.query_id) + ": " + query;
        out_ << head_begin << (head.query.empty() ? "Articles" : query) << style
             << "<h1 dir=\"auto\">" << (name.empty() ? "Articles" : name) << "</h1>\n<ol>\n";
        quotes_ = head.quotes;
    }

    void article(const Hit& hit, std::size_t rank) override
    {
        const Facts& article = hit.article;
        out_ << "<li value=\"" << rank << "\"" << language_of(article) << ">\n<h2 dir=\"auto\">"
             << title_of(article, marked(hit.title)) << "</h2>\n<p class=\"facts\">"
             << facts_of(article) << speakers_of(article) << "</p>\n";
        if (!hit.snippet.text.empty())
            out_ << "<p dir=\"auto\">" << marked(hit.snippet) << "</p>\n";
        if (hit.folded > 0)
            out_ << "<p class=\"facts\">+" << hit.folded << " more of the same story</p>\n";
        write_id(article.id);
        ++shown_;
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        const Facts& article = hit.article;
        const Speaker* const speaker = speaker_of(hit.quote);
        const bool exact = hit.quote.quote.kind == QuoteKind::direct;
        out_ << "<li value=\"" << rank << "\"" << language_of(article) << ">\n<h2 dir=\"auto\">"
             << (speaker == nullptr ? "Speaker not named" : markup_text(speaker->name))
             << (speaker == nullptr || speaker->role.empty() ? ""
                                                             : ", " + markup_text(speaker->role))
             << "</h2>\n<blockquote dir=\"auto\">" << (exact ? "“" : "") << marked(hit.words)
             << (exact ? "”" : "") << "</blockquote>\n<p class=\"around\" dir=\"auto\">"
             << markup_text(hit.before) << "[…]" << markup_text(hit.after)
             << "</p>\n<p class=\"facts\">" << facts_of(article) << " · "
             << kind_name(hit.quote.quote.kind) << " · "
             << title_of(article, markup_text(article.title)) << "</p>\n";
        if (hit.reprints.articles > 1)
            out_ << "<p class=\"facts\">printed in " << hit.reprints.articles << " articles</p>\n";
        write_id(quote_id(hit));
        ++shown_;
    }

    void end(const Answer& answer) override
    {
        out_ << "</ol>\n<footer>\n<p>" << shown_ << " of " << answer.total
             << (quotes_ ? " quotes" : " articles") << ".</p>\n";
        for (const std::string& note : answer.notes)
            out_ << "<p>" << markup_text(note) << "</p>\n";
        out_ << "</footer>\n";
        shown_ = 0;
    }

private:
    void write_id(const std::string& id)
    {
        out_ << "<p class=\"id\">" << markup_text(id) << "</p>\n</li>\n";
    }

    std::ostream& out_;
    bool quotes_ = false;
    bool any_answer_ = false;
    std::uint64_t shown_ = 0;
};

}  // namespace

std::unique_ptr<Renderer> make_html_renderer(std::ostream& out, const RenderStyle&)
{
    return std::make_unique<HtmlRenderer>(out);
}

}  // namespace onrecord
