#include <algorithm>
#include <array>

#include "render/forms.h"
#include "render/renderer.h"

namespace onrecord {

namespace {

constexpr std::size_t trec_limit = 1000;

constexpr std::array table{
    RendererRow{.name = "text",
                .summary = "for reading; the default",
                .for_people = true,
                .make = make_text_renderer},
    RendererRow{.name = "json", .summary = "one JSON object an answer", .make = make_json_renderer},
    RendererRow{
        .name = "jsonl", .summary = "JSON Lines: one object a hit", .make = make_jsonl_renderer},
    RendererRow{.name = "csv",
                .summary = "comma-separated values with a header (RFC 4180)",
                .make = make_csv_renderer},
    RendererRow{.name = "tsv",
                .summary = "tab-separated values with a header, one line a hit",
                .make = make_tsv_renderer},
    RendererRow{.name = "html",
                .summary = "a page for a browser, complete in itself",
                .make = make_html_renderer},
    RendererRow{.name = "trec",
                .summary = "lines for trec_eval: query Q0 id rank score tag",
                .limit = trec_limit,
                .marks = false,
                .make = make_trec_renderer},
};

}  // namespace

std::span<const RendererRow> renderers()
{
    return table;
}

const RendererRow* find_renderer(std::string_view name)
{
    const auto* row = std::ranges::find(table, name, &RendererRow::name);
    return row == table.end() ? nullptr : row;
}

}  // namespace onrecord
