#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/query.h"
#include "render/renderer.h"
#include "render/word_page.h"
#include "search/searcher.h"

namespace onrecord::searcher {

enum class Mode : std::uint8_t {
    search,
    compare,
    similar,
    show,
    story,
    speakers,
    info,
    batch,
    complete,
    save,
    saved,
    forget
};
enum class ColourChoice : std::uint8_t { automatic, always, never };

/// One value of a filter option.
struct Filter {
    std::string option;  ///< as typed, for messages: "--not-speaker"
    std::string field;   ///< as `make_filter` takes it
    std::string value;
    bool negated = false;
};

/// What is compared: values of one field, or queries.
struct Compared {
    std::string field;  ///< "speaker", "source", "lang" or "query"
    std::vector<std::string> values;
};

/// Counts over time are asked for.
struct TimelineAsked {
    std::optional<TimeUnit> unit;  ///< absent: as fits
};

/// A concordance is asked for.
struct KwicAsked {
    std::vector<KwicKey> sort;  ///< empty: in the order of hits
    std::size_t width = 0;      ///< columns of context on each side; 0: as fits
    std::optional<std::size_t> sample;
    std::uint64_t seed = 0;
};

/// A list of words is asked for.
struct WordsAsked {
    WordView view = WordView::frequencies;
    std::string other;              ///< of keywords: the query of what they are held against
    std::uint64_t least_count = 1;  ///< words with fewer occurrences are left out
    std::uint32_t window = 5;
};

/// What the command line asks for, checked: nobody needs to ask again.
struct Options {
    Mode mode = Mode::search;
    std::string index;     ///< folder; never empty
    std::string aliases;   ///< file; empty: the index folder's `speakers.aliases`, if it has one
    std::string synonyms;  ///< file; empty: the index folder's `synonyms`, if it has one
    std::string query;     ///< words of the command line joined by spaces; empty: none; for
                           ///< `speakers` a part of a name
    std::vector<Filter> filters;
    bool quotes = false;
    bool any = false;
    std::optional<bool>
        group;  ///< reprints of a quote are one hit; absent: as the output form says
    bool count = false;
    bool explain = false;
    Compared compared;                     ///< for `compare`
    std::vector<const FacetKind*> facets;  ///< instead of hits, counts by these; never null
    std::optional<TimelineAsked> timeline;
    std::optional<KwicAsked> kwic;
    std::optional<WordsAsked> words;
    std::size_t per_source = 0;       ///< at most so many hits of one source; 0: any number
    std::optional<double> half_life;  ///< days, of what is recent
    Weighting weighting;
    std::vector<std::string> fields;           ///< columns and members; empty: all
    std::optional<std::string> line_template;  ///< of hits, in place of the form
    std::string html_file;                     ///< instead of standard output, in that form
    std::string svg_file;  ///< of the timeline; "-": standard output; empty: none
    Sort sort = Sort::relevance;
    std::optional<std::size_t> limit;  ///< absent: as the output form says; 0: all
    std::size_t offset = 0;
    std::string article_id;               ///< for `show` and `story`
    std::string saved_name;               ///< for `save` and `forget`
    std::string since_last;               ///< only what this saved query has not told; empty: all
    std::string half_typed;               ///< for `complete`
    std::string batch_file;               ///< "-": standard input
    const RendererRow* format = nullptr;  ///< never null
    ColourChoice colour = ColourChoice::automatic;
    bool pager = true;
    bool quiet = false;
    ParseOptions parsing;  ///< how queries are read
};

/// Reads the command line. Absent when all was said already: --help, --version print to `out`.
/// @throws Error (usage).
[[nodiscard]] std::optional<Options> read_options(int argc, const char* const argv[],
                                                  std::ostream& out);

}  // namespace onrecord::searcher
