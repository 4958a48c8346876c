#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/hit.h"
#include "search/searcher.h"

namespace onrecord {

/// How output looks; decided once by the program.
struct RenderStyle {
    bool colour = false;
    unsigned width = 80;  ///< columns to wrap at; 0: never wrap (pipes)
    std::string run_tag = "onrecord";
    /// Columns of tables, members of JSON: these alone, in this order; empty: all.
    std::vector<std::string> fields = {};
};

/// What one answer is about, told to a renderer before its first hit.
struct AnswerHead {
    std::string query = {};     ///< as typed
    bool quotes = false;        ///< hits are quotes, not articles
    std::string query_id = {};  ///< the query's name in a batch; empty else
};

/// Writes answers in one form: one, or those of a batch one after the other. Calls come in the
/// order begin, article or quote ..., end. Output is written to the stream as it comes, so that any
/// number of hits streams.
class Renderer {
public:
    virtual ~Renderer() = default;
    virtual void begin(const AnswerHead& head) = 0;
    virtual void article(const Hit& hit, std::size_t rank) = 0;  ///< rank from 1
    virtual void quote(const QuoteHit& hit, std::size_t rank) = 0;
    virtual void end(const Answer& answer) = 0;
};

/// One output form; listed in `all.cc`, from which `--format`, the help and the manual take their
/// names.
struct RendererRow {
    std::string_view name;
    std::string_view summary;
    std::size_t limit = 10;   ///< hits a query gets unless the user says how many
    bool marks = true;        ///< shows marks, snippets or context: they must be made
    bool for_people = false;  ///< read on a screen: colour and a pager make sense
    std::unique_ptr<Renderer> (*make)(std::ostream& out, const RenderStyle& style);
};

[[nodiscard]] std::span<const RendererRow> renderers();
/// The row called `name`, or null.
[[nodiscard]] const RendererRow* find_renderer(std::string_view name);

}  // namespace onrecord
