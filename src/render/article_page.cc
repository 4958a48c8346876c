#include "render/article_page.h"

#include <ostream>

#include "render/hit_json.h"
#include "render/palette.h"
#include "render/printable.h"

namespace onrecord {

namespace {

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

void write_speakers(std::ostream& out, const std::vector<Speaker>& speakers, unsigned width)
{
    if (!speakers.empty())
        out << "speakers:\n";
    for (const Speaker& speaker : speakers) {
        Paragraph line(width, 4, 2);
        line.add(speaker.name + (speaker.role.empty() ? "" : ", " + speaker.role));
        line.add(" (" + std::to_string(speaker.quotes) +
                 (speaker.quotes == 1 ? " quote)" : " quotes)"));
        out << "  " << line.take();
    }
}

void write_paragraphs(std::ostream& out, std::string_view text, unsigned width)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        Paragraph paragraph(width, 0);
        paragraph.add(text.substr(0, end));
        const std::string lines = paragraph.take();
        if (!lines.empty())
            out << '\n' << lines;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

}  // namespace

void write_article_page(std::ostream& out, const Facts& article, const RenderStyle& style)
{
    const Palette palette(style.colour);
    Paragraph title(style.width, 0);
    title.add(article.title.empty() ? "(no title)" : article.title, palette.code(Palette::strong));
    out << title.take();
    write_line(out, "", article.date.stated() ? to_string(article.date) : "undated");
    write_line(out, "source: ", article.source);
    write_line(out, "by: ", joined(article.authors));
    write_line(out, "language: ", article.language);
    write_line(out, "url: ", article.url);
    write_line(out, "path: ", article.origin.path);
    write_line(out, "id: ", article.id);
    write_speakers(out, article.speakers, style.width);
    write_paragraphs(out, article.text, style.width);
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
