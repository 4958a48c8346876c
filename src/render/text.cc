#include <algorithm>
#include <ostream>

#include "render/forms.h"
#include "render/hit_values.h"
#include "render/palette.h"
#include "render/printable.h"

namespace onrecord {

namespace {

constexpr unsigned indent = 4;

/// The first speakers, those with a name before the others: "Ada Okafor, Niva Yau +3".
std::string first_speakers(std::vector<Speaker> speakers)
{
    constexpr std::size_t shown = 3;
    std::stable_partition(speakers.begin(), speakers.end(),
                          [](const Speaker& s) { return s.kind != SpeakerKind::unnamed; });
    std::string names;
    for (std::size_t i = 0; i < speakers.size() && i < shown; ++i)
        names += (i == 0 ? "" : ", ") + speakers[i].name;
    if (speakers.size() > shown)
        names += " +" + std::to_string(speakers.size() - shown);
    return names;
}

std::string date_and_source(const Facts& article)
{
    std::string line = article.date.stated() ? to_string(article.date) : "undated";
    if (!article.source.empty())
        line += "  " + printable_line(article.source);
    return line;
}

std::string head_lines(const Facts& article, unsigned width)
{
    std::string head = date_and_source(article);
    if (article.speakers.empty())
        return head + '\n';
    const std::string quoting = "quoting " + first_speakers(article.speakers);
    const bool fits = width == 0 || display_width(head) + 2 + display_width("quoting") <= width;
    head += fits ? "  " : "\n" + std::string(indent, ' ');
    Paragraph speakers(width, indent, fits ? display_width(head) : indent);
    speakers.add(quoting);
    return head + speakers.take();
}

std::string speaker_with_role(const QuoteHit& hit)
{
    const Speaker* speaker = speaker_of(hit.quote);
    if (speaker == nullptr)
        return "speaker not named";
    return speaker->name + (speaker->role.empty() ? "" : ", " + speaker->role);
}

/// "2022-09-15, Reuters; id"
std::string place_of(const PrintedQuote& printed)
{
    std::string place = to_string(printed.date);
    if (!printed.source.empty())
        place += (place.empty() ? "" : ", ") + printed.source;
    return place + (place.empty() ? "" : "; ") + printed.article;
}

std::string summary_of(const Reprints& reprints)
{
    if (reprints.articles == 1)
        return "printed " + std::to_string(reprints.quotes) + " times in this article";
    return "in " + std::to_string(reprints.articles) + " articles, first " +
           place_of(reprints.first);
}

class TextRenderer : public Renderer {
public:
    TextRenderer(std::ostream& out, const RenderStyle& style)
        : out_(out), width_(style.width), palette_(style.colour)
    {
    }

    void begin(const AnswerHead& head) override
    {
        if (!head.query_id.empty()) {
            out_ << (any_hit_ ? "\n" : "")
                 << palette_.styled(
                        "== " + printable_line(head.query_id) + "  " + printable_line(head.query),
                        palette_.strong)
                 << '\n';
            any_hit_ = false;
        }
    }

    void article(const Hit& hit, std::size_t) override
    {
        separate();
        Paragraph title(width_, 0);
        if (hit.title.text.empty())
            title.add("(no title)", palette_.code(palette_.faint));
        title.add(hit.title.text, palette_.code(palette_.strong), hit.title.marks,
                  palette_.code(palette_.mark));
        out_ << title.take() << head_lines(hit.article, width_);
        if (!hit.snippet.text.empty()) {
            Paragraph snippet(width_, indent, indent);
            snippet.add(hit.snippet.text, {}, hit.snippet.marks, palette_.code(palette_.mark));
            out_ << std::string(indent, ' ') << snippet.take();
        }
        out_ << std::string(indent, ' ')
             << palette_.styled(printable_line(hit.article.id), palette_.faint);
        if (hit.folded > 0)
            out_ << palette_.styled("  +" + std::to_string(hit.folded) + " more", palette_.faint);
        out_ << '\n';
    }

    /// One line on a pipe; on a screen wrapped, and with what stands around the quote.
    void quote(const QuoteHit& hit, std::size_t) override
    {
        if (width_ != 0)
            separate();
        const bool exact = hit.quote.quote.kind == QuoteKind::direct;
        const std::string head = date_and_source(hit.article) + "  ";
        out_ << head;
        Paragraph line(width_, indent, display_width(head));
        line.add(speaker_with_role(hit), palette_.code(palette_.strong));
        line.add(exact ? ": “" : ": ");
        line.add(hit.words.text, {}, hit.words.marks, palette_.code(palette_.mark));
        line.add(exact ? "”" : "");
        line.add("  (" + std::string(kind_name(hit.quote.quote.kind)) + "; " +
                     hit.quote.article_id + ")",
                 palette_.code(palette_.faint));
        out_ << line.take();
        if (hit.reprints.quotes > 1)
            write_reprints(hit.reprints);
        if (width_ != 0 && !(hit.before.empty() && hit.after.empty()))
            write_context(hit);
        any_hit_ = true;
    }

    void end(const Answer&) override {}

private:
    void separate()
    {
        if (any_hit_)
            out_ << '\n';
        any_hit_ = true;
    }

    /// Where else it is printed, and in which other words.
    void write_reprints(const Reprints& reprints)
    {
        constexpr std::size_t most = 3;
        Paragraph places(width_, indent, indent);
        places.add(summary_of(reprints), palette_.code(palette_.faint));
        out_ << std::string(indent, ' ') << places.take();
        for (std::size_t i = 0; i < std::min(most, reprints.variants.size()); ++i) {
            const PrintedQuote& variant = reprints.variants[i];
            Paragraph line(width_, indent, indent);
            line.add(
                "also: " + (variant.speaker.empty() ? "" : variant.speaker + ": ") + variant.words,
                palette_.code(palette_.faint));
            line.add("  (" + place_of(variant) + ")", palette_.code(palette_.faint));
            out_ << std::string(indent, ' ') << line.take();
        }
        if (reprints.variants.size() > most)
            out_ << std::string(indent, ' ')
                 << palette_.styled("and in " + std::to_string(reprints.variants.size() - most) +
                                        " more versions; --all shows each",
                                    palette_.faint)
                 << '\n';
    }

    void write_context(const QuoteHit& hit)
    {
        Paragraph context(width_, indent, indent);
        context.add(hit.before + "[…]" + hit.after, palette_.code(palette_.faint));
        out_ << std::string(indent, ' ') << context.take();
    }

    std::ostream& out_;
    unsigned width_;
    Palette palette_;
    bool any_hit_ = false;
};

}  // namespace

std::unique_ptr<Renderer> make_text_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<TextRenderer>(out, style);
}

}  // namespace onrecord
