#include <ostream>
#include <string>
#include <utility>

#include "render/forms.h"
#include "render/hit_values.h"
#include "render/html_page.h"
#include "render/markup.h"

namespace onrecord {

namespace {

std::string speakers_of(const Facts& article)
{
    std::string names;
    for (const Speaker& speaker : article.speakers)
        if (speaker.kind != SpeakerKind::unnamed)
            names += (names.empty() ? "" : ", ") + markup_text(speaker.name);
    return names.empty() ? "" : " · quoting " + names;
}

/// Hits as a page (render/html_page.h). The list begins with the first of them: other parts of the
/// page may stand above it.
class HtmlRenderer : public Renderer {
public:
    explicit HtmlRenderer(std::ostream& out) : out_(out) {}

    void begin(const AnswerHead& head) override
    {
        if (!std::exchange(any_answer_, true))
            write_html_head(out_, head.query);
        write_html_heading(out_, head);
        quotes_ = head.quotes;
        shown_ = 0;
    }

    void article(const Hit& hit, std::size_t rank) override
    {
        const Facts& article = hit.article;
        begin_item(article, rank);
        out_ << html_title(article, marked_html(hit.title)) << "</h2>\n<p class=\"facts\">"
             << html_facts(article) << speakers_of(article) << "</p>\n";
        if (!hit.snippet.text.empty())
            out_ << "<p dir=\"auto\">" << marked_html(hit.snippet) << "</p>\n";
        if (hit.folded > 0)
            out_ << "<p class=\"facts\">+" << hit.folded << " more of the same story</p>\n";
        end_item(article.id);
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        const Facts& article = hit.article;
        const Speaker* const speaker = speaker_of(hit.quote);
        const bool exact = hit.quote.quote.kind == QuoteKind::direct;
        begin_item(article, rank);
        out_ << (speaker == nullptr ? "Speaker not named" : markup_text(speaker->name))
             << (speaker == nullptr || speaker->role.empty() ? ""
                                                             : ", " + markup_text(speaker->role))
             << "</h2>\n<blockquote dir=\"auto\">" << (exact ? "“" : "") << marked_html(hit.words)
             << (exact ? "”" : "") << "</blockquote>\n<p class=\"around\" dir=\"auto\">"
             << markup_text(hit.before) << "[…]" << markup_text(hit.after)
             << "</p>\n<p class=\"facts\">" << html_facts(article) << " · "
             << kind_name(hit.quote.quote.kind) << " · "
             << html_title(article, markup_text(article.title)) << "</p>\n";
        if (hit.reprints.articles > 1)
            out_ << "<p class=\"facts\">printed in " << hit.reprints.articles << " articles</p>\n";
        end_item(quote_id(hit));
    }

    void end(const Answer& answer) override
    {
        if (shown_ > 0)
            out_ << "</ol>\n";
        write_html_footer(out_,
                          std::to_string(shown_) + " of " + std::to_string(answer.total) +
                              (quotes_ ? " quotes." : " articles."),
                          answer);
    }

private:
    void begin_item(const Facts& article, std::size_t rank)
    {
        out_ << (shown_++ == 0 ? "<ol>\n" : "") << "<li value=\"" << rank << "\""
             << html_language(article) << ">\n<h2 dir=\"auto\">";
    }

    void end_item(const std::string& id)
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
