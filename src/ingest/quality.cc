#include "ingest/quality.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "article/formats/blank.h"

namespace onrecord {

namespace {

/// Is a note (article/formats/repair_notes.h) about bytes that were no UTF-8?
bool is_about_charset(std::string_view note)
{
    for (const std::string_view words : {"not UTF-8", "ill-formed sequence", "half surrogate"}) {
        if (note.find(words) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string place_of(const std::string& path, std::size_t record)
{
    if (record > 0)
        return path;
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

void count(const Facts& facts, QualityCounts& counts)
{
    ++counts.articles;
    counts.no_date += facts.date.stated() ? 0 : 1;
    counts.no_source += facts.source.empty() ? 1 : 0;
    counts.no_title += facts.title.empty() ? 1 : 0;
    counts.no_text += is_blank(facts.text) ? 1 : 0;
    counts.mended += facts.repairs.empty() ? 0 : 1;
    counts.charset += std::ranges::any_of(facts.repairs, is_about_charset) ? 1 : 0;
}

std::string quoted(std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(cell);
    std::string result = "\"";
    for (const char c : cell)
        result.append(c == '"' ? 2 : 1, c);
    return result + "\"";
}

void add_row(std::string& table, std::string_view by, std::string_view name,
             const QualityCounts& counts)
{
    table.append(by).append(",").append(quoted(name));
    for (const std::uint64_t number :
         {counts.articles, counts.no_date, counts.no_source, counts.no_title, counts.no_text,
          counts.mended, counts.charset, counts.rejected})
        table.append(",").append(std::to_string(number));
    table += '\n';
}

}  // namespace

void Quality::article(const Facts& facts)
{
    const Origin& origin = facts.origin;
    for (QualityCounts* counts :
         {&total_, &sources_[facts.source], &places_[place_of(origin.path, origin.record)]})
        count(facts, *counts);
}

void Quality::reject(const Reject& reject)
{
    ++total_.rejected;
    ++places_[place_of(reject.path, reject.record)].rejected;
}

std::string Quality::as_csv() const
{
    std::string table =
        "by,name,articles,no_date,no_source,no_title,no_text,mended,charset,rejected\n";
    add_row(table, "total", "", total_);
    std::vector<const std::pair<const std::string, QualityCounts>*> sources;
    for (const auto& source : sources_)
        sources.push_back(&source);
    std::ranges::stable_sort(sources, [](const auto* a, const auto* b) {
        return a->second.articles > b->second.articles;
    });
    for (const auto* source : sources)
        add_row(table, "source", source->first, source->second);
    for (const auto& [place, counts] : places_)
        add_row(table, "place", place, counts);
    return table;
}

}  // namespace onrecord
