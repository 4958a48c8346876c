#include "run.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>

#include "answer.h"
#include "base/error.h"
#include "base/file.h"
#include "batch.h"
#include "index/reader.h"
#include "notes.h"
#include "output_file.h"
#include "render/article_page.h"
#include "render/index_page.h"
#include "render/speaker_page.h"
#include "render/story_page.h"
#include "saved.h"
#include "search/completion.h"
#include "search/saved_queries.h"
#include "search/similar_ids.h"
#include "search/told.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

constexpr int found = 0;
constexpr int nothing_found = 1;

bool wants_json(const Options& options)
{
    return !options.format->for_people;
}

int show_info(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const IndexInfo info = describe(reader);
    if (wants_json(options))
        write_index_json(around.out, info);
    else
        write_index_page(around.out, info);
    return found;
}

/// The article of an id, which may also be the id of one of its quotes.
std::optional<Facts> find_shown(const IndexReader& reader, const std::string& id)
{
    std::optional<Facts> article = reader.find_article(id);
    const std::size_t number = id.rfind('#');
    if (!article && number != std::string::npos)
        article = reader.find_article(id.substr(0, number));
    return article;
}

void note_no_article(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    constexpr std::size_t suggested = 3;
    if (options.quiet)
        return;
    write_note(around.notes, "", "no article has the id '" + options.article_id + "'");
    for (const std::string& id : similar_ids(reader, options.article_id, suggested))
        write_note(around.notes, "", "there is '" + id + "'");
}

/// What a user wrote into `file`, or into the file `name` in the index folder; empty when there is
/// none of it.
std::string read_rules(const Options& options, std::string& file, const char* name)
{
    constexpr std::size_t most = std::size_t{64} << 20;
    if (file.empty()) {
        file = (std::filesystem::path(options.index) / name).string();
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored))
            return {};
    }
    return read_file(file, most);
}

Aliases read_aliases(const Options& options)
{
    std::string file = options.aliases;
    const std::string rules = read_rules(options, file, "speakers.aliases");
    return rules.empty() ? Aliases() : Aliases(rules, file);
}

SearchRules read_rules(const Options& options)
{
    std::string file = options.synonyms;
    const std::string synonyms = read_rules(options, file, "synonyms");
    return {read_aliases(options), synonyms.empty() ? Synonyms() : Synonyms(synonyms, file), {}};
}

/// What a query that stands beside `--show` seeks, in the article.
MarkedArticle mark(const IndexReader& reader, const Options& options, const Facts& article)
{
    if (options.query.empty())
        return {};
    const Understood understood = understand(options.query, options);
    MarkedArticle marked;
    with_place(options.query, [&] {
        marked = Searcher(reader, read_rules(options)).mark(understood.query, true, article);
    });
    return marked;
}

int show_article(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const std::optional<Facts> article = find_shown(reader, options.article_id);
    if (!article) {
        note_no_article(reader, options, around);
        return nothing_found;
    }
    const MarkedArticle marked = mark(reader, options, *article);
    if (wants_json(options))
        write_article_json(around.out, *article, reader.quotes_of(article->id));
    else
        write_article_page(around.out, *article, {.colour = around.colour, .width = around.width},
                           marked);
    return found;
}

int show_similar(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const std::optional<Facts> article = find_shown(reader, options.article_id);
    if (!article) {
        note_no_article(reader, options, around);
        return nothing_found;
    }
    return Answerer(reader, read_rules(options), options, around).similar(article->id)
               ? found
               : nothing_found;
}

int show_story(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const std::optional<Facts> article = find_shown(reader, options.article_id);
    if (!article) {
        note_no_article(reader, options, around);
        return nothing_found;
    }
    const StoryList story = *list_story(reader, article->id);
    if (options.format->for_people)
        write_story_page(around.out, story, {.colour = around.colour, .width = around.width});
    else
        write_story(around.out, story, options.format->name);
    if (story.size() == 1 && !options.quiet)
        write_note(around.notes, "", "no other article tells this story");
    return found;
}

/// Hits that were not told of yet, then marked as told.
int tell_since_last(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    Told told(told_location(), options.index, options.since_last);
    SearchRules rules = read_rules(options);
    rules.told = [&told](std::string_view id) { return told.has(id); };
    Answerer answerer(reader, std::move(rules), options, around);
    // While the answer is written, what it holds is not yet told.
    std::vector<std::string> written;
    answerer.when_told([&written](std::string_view id) { written.emplace_back(id); });
    const bool any = answerer.answer(since_last_query(options), "");
    around.out.flush();
    if (around.out && !written.empty()) {
        for (const std::string& id : written)
            told.remember(id);
        told.keep();
    }
    return any ? found : nothing_found;
}

int list_completions(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const std::size_t most = options.limit.value_or(20);
    std::vector<std::string> parts;
    if (options.half_typed.starts_with('@')) {
        for (const SavedQueries::Entry& entry : SavedQueries(saved_queries_location()).all())
            if (entry.name.starts_with(options.half_typed.substr(1)))
                parts.push_back("@" + entry.name);
    } else {
        parts = complete(reader, options.half_typed, most == 0 ? ~std::size_t{0} : most);
    }
    for (const std::string& part : parts)
        around.out << printable_line(part) << '\n';
    return parts.empty() ? nothing_found : found;
}

int list_speakers(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const SpeakerList list =
        onrecord::list_speakers(reader, read_aliases(options), options.query, options.offset,
                                options.limit.value_or(options.format->limit));
    if (options.format->for_people)
        write_speaker_page(around.out, list, {.colour = around.colour, .width = around.width});
    else
        write_speakers(around.out, list, options.format->name);
    if (!options.quiet && list.total == 0)
        write_note(around.notes, "",
                   options.query.empty() ? "no speaker has a name"
                                         : "no speaker called '" + options.query + "'");
    else if (!options.quiet && list.speakers.size() < list.total)
        write_note(around.notes, "",
                   std::to_string(list.speakers.size()) + " of " + std::to_string(list.total) +
                       " speakers shown; -n 0 shows all");
    return list.total > 0 ? found : nothing_found;
}

int run_batch(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    Answerer answerer(reader, read_rules(options), options, around);
    BatchResult result;
    std::error_code ignored;
    if (options.batch_file == "-") {
        result = answer_batch(around.in, "standard input", answerer, around);
    } else if (std::filesystem::is_directory(options.batch_file, ignored)) {
        throw Error(ErrorKind::io, "cannot read '" + options.batch_file + "': it is a folder");
    } else {
        std::ifstream file(options.batch_file, std::ios::binary);
        if (!file)
            throw Error(ErrorKind::io,
                        "cannot read '" + options.batch_file + "': " + std::strerror(errno));
        result = answer_batch(file, options.batch_file, answerer, around);
    }
    if (result.faulty)
        return static_cast<int>(ErrorKind::usage);
    return result.found ? found : nothing_found;
}

/// Nothing to be found is a fault of the index then, not of the query.
void note_if_empty(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    const bool searches = options.mode == Mode::search || options.mode == Mode::compare ||
                          options.mode == Mode::batch;
    if (searches && !options.quiet && reader.count(Unit::articles) == 0)
        write_note(around.notes, "", "the index '" + options.index + "' holds no articles");
}

int run_mode(const IndexReader& reader, const Options& options, const Surroundings& around)
{
    switch (options.mode) {
        case Mode::show:
            return show_article(reader, options, around);
        case Mode::story:
            return show_story(reader, options, around);
        case Mode::speakers:
            return list_speakers(reader, options, around);
        case Mode::similar:
            return show_similar(reader, options, around);
        case Mode::compare:
            return Answerer(reader, read_rules(options), options, around).compare() ? found
                                                                                    : nothing_found;
        case Mode::info:
            return show_info(reader, options, around);
        case Mode::batch:
            return run_batch(reader, options, around);
        case Mode::complete:
            return list_completions(reader, options, around);
        default:
            break;
    }
    if (!options.since_last.empty())
        return tell_since_last(reader, options, around);
    return Answerer(reader, read_rules(options), options, around).answer(options.query, "")
               ? found
               : nothing_found;
}

}  // namespace

int run(const Options& options, const Surroundings& around)
{
    if (options.mode == Mode::save || options.mode == Mode::saved || options.mode == Mode::forget)
        return keep_queries(options, around);
    const IndexReader reader(options.index);
    note_if_empty(reader, options, around);
    int code = found;
    const auto run_into = [&](std::ostream& out) {
        code =
            run_mode(reader, options, {around.in, out, around.notes, around.colour, around.width});
        out.flush();
        if (!out)
            throw Error(ErrorKind::io, "the output could not be written");
    };
    if (options.html_file.empty() || options.html_file == "-")
        run_into(around.out);
    else
        write_into(options.html_file, run_into);
    return code;
}

}  // namespace onrecord::searcher
