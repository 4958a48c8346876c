#include "option_table.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>

#include "base/command_line.h"
#include "render/printable.h"
#include "render/renderer.h"
#include "schema/field.h"
#include "search/facet_column.h"

namespace onrecord::searcher {

namespace {

namespace po = boost::program_options;

using Texts = std::vector<std::string>;

constexpr std::array filters{
    FilterRow{"speaker", "speaker", false, "NAME",
              "quotes somebody whose name has all these words"},
    FilterRow{"source", "source", false, "NAME", "from this newspaper, agency or site"},
    FilterRow{"lang", "lang", false, "TAG", "in this language: en, de, ..."},
    FilterRow{"since", "since", false, "DATE", "published on that day, month or year or later"},
    FilterRow{"until", "until", false, "DATE", "published on it or earlier"},
    FilterRow{"on", "date", false, "DATE", "published on it, in it, or between: 2022-09..2022-11"},
    FilterRow{"not-speaker", "speaker", true, "NAME", "leave these out"},
    FilterRow{"not-source", "source", true, "NAME", "leave these out"},
    FilterRow{"not-lang", "lang", true, "TAG", "leave these out"},
};

po::options_description filter_options()
{
    po::options_description group(
        "Filters (the same one several times: any of them; different ones: all of them)");
    for (const FilterRow& row : filters)
        group.add_options()(row.option, po::value<Texts>()->value_name(row.value_name)->composing(),
                            row.summary);
    return group;
}

po::options_description shaping_options()
{
    po::options_description group("What is found, and in what order");
    auto add = group.add_options();
    add("quotes", "find quotes: what was said, by whom");
    add("any", "any of the words is enough; those with most and rarest first");
    add("all", "show reprints of a story or quote one by one (text puts them together)");
    add("group", "put reprints together in other forms, too");
    add("per", po::value<std::string>()->value_name("KIND=N"),
        "at most N hits of one source: source=3");
    add("recency", po::value<std::string>()->value_name("AGE"),
        "rank what is older by AGE (30d, 6w, 3m, 1y) half as high");
    add("rank", po::value<std::string>()->value_name("SCHEME"),
        "rank by another formula: bm25,K1,B, inl2,C or tfidf");
    add("sort", po::value<std::string>()->value_name("ORDER"),
        "relevance (default), newest or oldest");
    add("sort-kwic", po::value<std::string>()->value_name("KEYS"),
        "order lines by words: L1 is the one before the match, R1 behind it: L1,R1");
    add("sample", po::value<std::string>()->value_name("N"), "show N lines drawn at random");
    add("seed", po::value<std::string>()->value_name("N"), "draw others (default 0)");
    add("limit,n", po::value<std::string>()->value_name("N"),
        "at most N hits; 0: all (default 10; trec 1000)");
    add("offset", po::value<std::string>()->value_name("N"), "leave out the first N");
    return group;
}

po::options_description mode_options()
{
    po::options_description group("Instead of hits");
    auto add = group.add_options();
    add("count", "print the exact number of hits alone");
    add("facet", po::value<Texts>()->value_name("KIND")->composing(),
        "count hits by KIND: speaker, source, byline, lang, year, month or, of quotes, kind");
    add("timeline", po::value<std::string>()->implicit_value("auto", "")->value_name("[=UNIT]"),
        "count hits over time, with their share of all: by day, week, month, quarter or year");
    add("svg", po::value<std::string>()->value_name("FILE"), "draw the timeline into FILE");
    add("kwic", "show each place of the words in its context, a line each");
    add("collocates", "list the words that stand near those sought");
    add("freq", "list the words of the hits");
    add("keyness", po::value<std::string>()->value_name("QUERY"),
        "list the words that the hits have more often than those of QUERY");
    add("window", po::value<std::string>()->value_name("N"), "near is within N words (default 5)");
    add("min-count", po::value<std::string>()->value_name("N"),
        "leave out words with fewer occurrences (default 5; of --freq 1)");
    add("compare", po::value<std::string>()->value_name("KIND=A,B"),
        "put speakers, sources, languages or queries side by side: speaker=olmos,bustamante");
    add("similar", po::value<std::string>()->value_name("ID"),
        "find articles like this one, and say by which words");
    add("show", po::value<std::string>()->value_name("ID"), "print one whole article");
    add("story", po::value<std::string>()->value_name("ID"),
        "list who told the story of an article, the first first");
    add("speakers", "list speakers: those whose names have the words given, or all");
    add("batch", po::value<std::string>()->value_name("FILE"),
        "answer each line 'id<TAB>query' of FILE; - is standard input");
    add("explain", "print what was understood, what it stands for in the index, and counts");
    add("info", "print what the index holds");
    add("complete", po::value<std::string>()->value_name("PART"),
        "list what the half-typed last part of a query may become");
    return group;
}

po::options_description saving_options()
{
    po::options_description group("Saved queries");
    auto add = group.add_options();
    add("save", po::value<std::string>()->value_name("NAME"),
        "save the query and filters; @NAME in a query then stands for them");
    add("saved", "list the saved queries");
    add("forget", po::value<std::string>()->value_name("NAME"), "remove a saved query");
    add("since-last", po::value<std::string>()->value_name("NAME"),
        "hits of a saved query that no such run has told of before");
    return group;
}

po::options_description output_options()
{
    po::options_description group("Output");
    const std::string formats = format_names();
    auto add = group.add_options();
    add("format,f", po::value<std::string>()->value_name("NAME"), formats.c_str());
    add("json", "the same as --format json");
    add("fields", po::value<std::string>()->value_name("NAMES"),
        "these columns or members alone: date,source,title");
    add("template", po::value<std::string>()->value_name("TEXT"),
        "write a line a hit: '{date} {source} {title}'");
    add("html", po::value<std::string>()->value_name("FILE"), "write a page for a browser");
    add("color", po::value<std::string>()->value_name("WHEN"), "auto (default), always or never");
    add("width", po::value<std::string>()->value_name("N"),
        "columns of context on each side of a match (default: as fits)");
    add("no-pager", "do not show long output page by page");
    add("quiet,q", "no notes on standard error");
    return group;
}

po::options_description other_options()
{
    po::options_description group("Other");
    auto add = group.add_options();
    add("index,i", po::value<std::string>()->value_name("DIR"),
        "the index (default $ONRECORD_INDEX, else ~/.local/share/onrecord/index)");
    add("aliases", po::value<std::string>()->value_name("FILE"),
        "which names are one speaker's (default speakers.aliases in the index)");
    add("synonyms", po::value<std::string>()->value_name("FILE"),
        "which words are found for each other (default synonyms in the index)");
    add("now", po::value<std::string>()->value_name("DATE"),
        "the day that \"yesterday\" and the like start from");
    add("dates", po::value<std::string>()->value_name("ORDER"),
        "what 03/04/2022 means: dmy, 3 April, or mdy, 4 March (default: refused)");
    add("help,h", "print this text; --help syntax: what a query may hold");
    add("version", "print the version");
    return group;
}

void print_row(std::ostream& out, std::string_view name, std::string_view summary)
{
    constexpr unsigned column = 11;
    constexpr unsigned width = 80;
    const std::string label = "  " + std::string(name) + "  ";
    Paragraph line(width, column, column);
    line.add(summary);
    out << label << std::string(column - std::min<std::size_t>(label.size(), column), ' ')
        << line.take();
}

}  // namespace

std::span<const FilterRow> filter_rows()
{
    return filters;
}

po::options_description visible_options()
{
    po::options_description visible;
    visible.add(filter_options())
        .add(shaping_options())
        .add(mode_options())
        .add(saving_options())
        .add(output_options())
        .add(other_options());
    return visible;
}

void print_help(std::ostream& out, const po::options_description& visible)
{
    out << "usage: onrecord-search [OPTIONS] QUERY...\n"
           "\n"
           "Finds articles, and what was said in them, in an index made by onrecord-index.\n"
           "\n"
           "  onrecord-search harbour bridge\n"
           "  onrecord-search '\"harbour bridge\"' --speaker okafor --since 2022-09\n"
           "  onrecord-search --quotes strike --source courier --sort newest\n"
           "\n"
           "QUERY: words (all must be there), \"exact phrase\", OR, NOT, ( ), field:value;\n"
           "near each other: tax NEAR/5 cut, tax ADJ/5 cut, tax SENT cut, tax PARA cut.\n"
           "To leave a word out: NOT word; or -word behind --.\n"
           "\n"
           "Fields:\n";
    for (const Field& field : fields())
        print_row(out, field.name, field.summary);
    print_row(out, "said", "what one quote says, and who: said:(tax speaker:okafor)");
    std::ostringstream options;
    options << visible;
    out << tidy_option_list(options.str()) << "\nOutput forms:\n";
    for (const RendererRow& row : renderers())
        print_row(out, row.name, row.summary);
    out << "\nExit status: 0 found, 1 nothing found, 2 usage or query error, 3 index missing\n"
           "or damaged, 4 reading or writing failed, 70 a bug. More: man onrecord-search\n";
}

std::string facet_names()
{
    std::vector<std::string> names;
    for (const FacetKind& kind : facet_kinds())
        names.emplace_back(kind.name);
    return one_of(names);
}

std::string format_names()
{
    std::vector<std::string> names;
    for (const RendererRow& row : renderers())
        names.emplace_back(row.name);
    return one_of(names);
}

}  // namespace onrecord::searcher
