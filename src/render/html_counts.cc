#include "render/html_counts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>
#include <string>

#include "render/markup.h"
#include "render/timeline_svg.h"

namespace onrecord {

namespace {

std::uint64_t counted(const FacetCount& count, bool quotes)
{
    return quotes ? count.quotes : count.articles;
}

std::string per_cent(std::uint64_t part, std::uint64_t most)
{
    std::array<char, 16> buffer{};
    const double share =
        most == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(most);
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.1f", share);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

}  // namespace

void write_html_facet(std::ostream& out, const Facet& facet, bool quotes)
{
    std::uint64_t most = counted(facet.without, quotes);
    for (const FacetCount& count : facet.counts)
        most = std::max(most, counted(count, quotes));
    const auto row = [&](const std::string& name, std::uint64_t number) {
        out << "<tr><td dir=\"auto\">" << name << "</td><td>" << number
            << "</td><td><div class=\"bar\" style=\"width:" << per_cent(number, most)
            << "%\"></div></td></tr>\n";
    };
    out << "<section>\n<h3>" << (quotes ? "Quotes" : "Articles") << " by " << facet.kind->name
        << "</h3>\n<table class=\"counts\">\n";
    for (const FacetCount& count : facet.counts)
        row(markup_text(count.value), counted(count, quotes));
    if (counted(facet.without, quotes) > 0)
        row("(none)", counted(facet.without, quotes));
    out << "</table>\n";
    if (facet.counts.size() < facet.values)
        out << "<p class=\"facts\">" << facet.counts.size() << " of " << facet.values << ' '
            << facet.kind->plural << "</p>\n";
    out << "</section>\n";
}

void write_html_timeline(std::ostream& out, const AnswerHead& head, const Timeline& timeline)
{
    AnswerHead untitled = head;
    untitled.query.clear();  // the page has it as its heading
    out << "<section>\n";
    write_timeline_svg(out, untitled, timeline);
    out << "</section>\n";
}

}  // namespace onrecord
