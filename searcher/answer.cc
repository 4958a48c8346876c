#include "answer.h"

#include <ostream>
#include <utility>

#include "base/error.h"
#include "notes.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

/// Which of all hits were shown, when it is not all.
std::string extent(const std::string& unit, std::uint64_t total, std::uint64_t offset,
                   std::uint64_t shown)
{
    const std::string all = std::to_string(total);
    if (shown == 0)
        return "--offset " + std::to_string(offset) + " leaves out all " + all + " " + unit + "s";
    if (offset == 0)
        return std::to_string(shown) + " of " + all + " " + unit + "s shown; -n 0 shows all";
    const std::string first = std::to_string(offset + 1);
    if (shown == 1)
        return unit + " " + first + " of " + all + " shown";
    return unit + "s " + first + " to " + std::to_string(offset + shown) + " of " + all + " shown";
}

}  // namespace

Answerer::Answerer(const IndexReader& reader, Aliases aliases, const Options& options,
                   const Surroundings& around)
    : options_(options),
      around_(around),
      searcher_(reader, std::move(aliases)),
      search_options_{options.sort, options.limit.value_or(options.format->limit), options.offset,
                      options.any, options.format->marks},
      renderer_(options.format->make(around.out, {.colour = around.colour, .width = around.width}))
{
}

bool Answerer::answer(std::string_view typed, const std::string& query_id)
{
    const Understood understood = understand(typed, options_);
    note(query_id, understood.notes);
    Answer answer;
    with_place(typed, [&] {
        answer = options_.count ? count(understood.query, query_id)
                                : find(understood.query, typed, query_id);
    });
    note(query_id, answer.notes);
    return answer.total > 0;
}

Answer Answerer::count(const Query& query, const std::string& query_id)
{
    Answer answer = options_.quotes ? searcher_.count_quotes(query, options_.any)
                                    : searcher_.count_articles(query, options_.any);
    if (!query_id.empty())
        around_.out << printable_line(query_id) << '\t';
    around_.out << answer.total << '\n';
    return answer;
}

Answer Answerer::find(const Query& query, std::string_view typed, const std::string& query_id)
{
    renderer_->begin({std::string(typed), options_.quotes, query_id});
    std::size_t rank = options_.offset;
    const auto take = [&](const auto& hit) {
        if constexpr (std::is_same_v<std::decay_t<decltype(hit)>, Hit>)
            renderer_->article(hit, ++rank);
        else
            renderer_->quote(hit, ++rank);
        return around_.out.good();
    };
    Answer answer = options_.quotes ? searcher_.quotes(query, search_options_, take)
                                    : searcher_.articles(query, search_options_, take);
    renderer_->end(answer);
    if (options_.format->for_people)
        note_extent(query_id, answer.total, rank - options_.offset);
    return answer;
}

void Answerer::note(const std::string& query_id, const std::vector<std::string>& notes) const
{
    if (options_.quiet)
        return;
    for (const std::string& text : notes)
        write_note(around_.notes, query_id, text);
}

void Answerer::note_extent(const std::string& query_id, std::uint64_t total,
                           std::uint64_t shown) const
{
    const std::string unit = options_.quotes ? "quote" : "article";
    if (total == 0)
        note(query_id, {"no " + unit + " found"});
    else if (shown < total)
        note(query_id, {extent(unit, total, options_.offset, shown)});
}

}  // namespace onrecord::searcher
