#include "render/article_page.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "render/hit_json.h"
#include "render/palette.h"
#include "render/printable.h"

namespace onrecord {

namespace {

/// Colours of speakers (ECMA-48 SGR), readable on light and on dark screens; those behind the last
/// begin anew.
constexpr std::array<std::string_view, 6> speaker_colours{"38;5;28",  "38;5;33", "38;5;133",
                                                          "38;5;130", "38;5;30", "38;5;98"};

void write_line(std::ostream& out, std::string_view label, std::string_view value)
{
    if (!value.empty())
        out << label << printable_line(value) << '\n';
}

std::string joined(const std::vector<std::string>& values)
{
    std::string list;
    for (const std::string& value : values)
        list += (list.empty() ? "" : ", ") + value;
    return list;
}

std::string_view colour_of(std::size_t speaker)
{
    return speaker_colours.at(speaker % speaker_colours.size());
}

void write_speakers(std::ostream& out, const std::vector<Speaker>& speakers,
                    const RenderStyle& style)
{
    const Palette palette(style.colour);
    if (!speakers.empty())
        out << "speakers:\n";
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        const Speaker& speaker = speakers[i];
        Paragraph line(style.width, 4, 2);
        line.add(speaker.name, palette.code(colour_of(i)));
        line.add(speaker.role.empty() ? "" : ", " + speaker.role);
        line.add(" (" + std::to_string(speaker.quotes) +
                 (speaker.quotes == 1 ? " quote)" : " quotes)"));
        out << "  " << line.take();
    }
}

/// The marks inside of [begin, end), counted from there.
std::vector<MarkedRange> marks_inside(const std::vector<MarkedRange>& marks, std::size_t begin,
                                      std::size_t end)
{
    std::vector<MarkedRange> inside;
    for (const MarkedRange& mark : marks)
        if (mark.end > begin && mark.begin < end)
            inside.push_back(
                {static_cast<std::uint32_t>(std::max<std::size_t>(mark.begin, begin) - begin),
                 static_cast<std::uint32_t>(std::min<std::size_t>(mark.end, end) - begin)});
    return inside;
}

/// The text in paragraphs, with quotes in the colours of their speakers and matches marked.
class TextWriter {
public:
    TextWriter(std::ostream& out, const Facts& article, const std::vector<MarkedRange>& marks,
               const RenderStyle& style)
        : out_(out), article_(article), marks_(marks), style_(style), palette_(style.colour)
    {
    }

    void write()
    {
        const std::string_view text = article_.text;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            write_paragraph(begin, end);
            begin = end + 1;
        }
    }

private:
    void write_paragraph(std::size_t begin, std::size_t end)
    {
        Paragraph paragraph(style_.width, 0);
        for (const Quote& quote : article_.quotes) {
            const std::size_t first = std::clamp<std::size_t>(quote.words.begin, begin, end);
            const std::size_t last = std::clamp<std::size_t>(quote.words.end, begin, end);
            if (first == last)
                continue;
            add(paragraph, begin, first, {});
            add(paragraph, first, last,
                quote.speaker == no_speaker ? Palette::faint : colour_of(quote.speaker));
            begin = last;
        }
        add(paragraph, begin, end, {});
        const std::string lines = paragraph.take();
        if (!lines.empty())
            out_ << '\n' << lines;
    }

    void add(Paragraph& paragraph, std::size_t begin, std::size_t end,
             std::string_view attributes) const
    {
        paragraph.add(std::string_view(article_.text).substr(begin, end - begin),
                      palette_.code(attributes), marks_inside(marks_, begin, end),
                      palette_.code(Palette::mark));
    }

    std::ostream& out_;
    const Facts& article_;
    const std::vector<MarkedRange>& marks_;
    const RenderStyle& style_;
    Palette palette_;
};

}  // namespace

void write_article_page(std::ostream& out, const Facts& article, const RenderStyle& style,
                        const MarkedArticle& marked)
{
    const Palette palette(style.colour);
    Paragraph title(style.width, 0);
    title.add(article.title.empty() ? "(no title)" : article.title, palette.code(Palette::strong),
              marked.title.marks, palette.code(Palette::mark));
    out << title.take();
    write_line(out, "", article.date.stated() ? to_string(article.date) : "undated");
    write_line(out, "source: ", article.source);
    write_line(out, "by: ", joined(article.authors));
    write_line(out, "language: ", article.language);
    write_line(out, "url: ", article.url);
    write_line(out, "path: ", article.origin.path);
    write_line(out, "id: ", article.id);
    write_speakers(out, article.speakers, style);
    TextWriter(out, article, marked.text.marks, style).write();
}

void write_article_json(std::ostream& out, const Facts& article,
                        const std::vector<QuoteRecord>& quotes)
{
    JsonWriter json;
    json.open_object();
    json.key("version");
    json.value(output_version);
    write_whole_article(json, article, quotes);
    json.close_object();
    out << json.text() << '\n';
}

}  // namespace onrecord
