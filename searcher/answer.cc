#include "answer.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/error.h"
#include "notes.h"
#include "render/comparison_page.h"
#include "search/comparison.h"
#include "search/untold.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

/// What stands behind hits that reprint each other.
std::string note_of_reprints(std::uint64_t reprints)
{
    return std::to_string(reprints) +
           (reprints == 1 ? " quote is a reprint" : " quotes are reprints") +
           " of these; --all shows each";
}

/// Which of all hits were shown, when it is not all.
std::string extent(const std::string& unit, const Answer& answer, std::uint64_t offset,
                   std::uint64_t shown)
{
    const std::string all = std::to_string(answer.total);
    if (shown == 0)
        return "--offset " + std::to_string(offset) + " leaves out all " + all + " " + unit + "s";
    if (offset == 0)
        return std::to_string(shown) + " of " + all + " " + unit + "s shown; -n 0 shows all";
    if (answer.reprints > 0)  // matches before the page are more than hits before it
        return std::to_string(shown) + " of " + all + " " + unit + "s shown, behind " +
               std::to_string(offset) + (offset == 1 ? " hit" : " hits");
    const std::string first = std::to_string(offset + 1);
    if (shown == 1)
        return unit + " " + first + " of " + all + " shown";
    return unit + "s " + first + " to " + std::to_string(offset + shown) + " of " + all + " shown";
}

/// What is new is told whole.
std::size_t limit_of(const Options& options)
{
    return options.limit.value_or(options.since_last.empty() ? options.format->limit : 0);
}

std::string told_id(const Hit& hit)
{
    return hit.article.id;
}

std::string told_id(const QuoteHit& hit)
{
    return quote_told_id(hit.article, hit.article.quotes.at(hit.quote.number));
}

/// Those that are not among `notes` yet.
void add_new(std::vector<std::string>& notes, const std::vector<std::string>& more)
{
    for (const std::string& note : more)
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(note);
}

}  // namespace

Answerer::Answerer(const IndexReader& reader, SearchRules rules, const Options& options,
                   const Surroundings& around)
    : options_(options),
      around_(around),
      searcher_(reader, std::move(rules)),
      search_options_{
          options.sort,
          limit_of(options),
          options.offset,
          options.any,
          options.group.value_or(options.format->for_people && options.since_last.empty()),
          options.format->marks},
      renderer_(options.format->make(around.out, {.colour = around.colour, .width = around.width})),
      view_(make_view(options, around))
{
}

bool Answerer::answer(std::string_view typed, const std::string& query_id)
{
    const Understood understood = understand(typed, options_);
    note(query_id, understood.notes);
    const AnswerHead head{std::string(typed), options_.quotes, query_id};
    Viewed viewed;
    with_place(typed, [&] {
        if (view_)
            viewed = view_->show(searcher_, understood.query, head);
        else
            viewed.answer = find(understood.query, head);
    });
    note(query_id, viewed.answer.notes);
    note(query_id, viewed.notes);
    return viewed.answer.total > 0;
}

bool Answerer::compare()
{
    constexpr std::size_t shown = 3;
    // Speakers are compared by what they say, all else by articles unless --quotes says otherwise.
    const bool speakers = options_.compared.field == "speaker";
    ComparisonRequest request{options_.quotes || speakers ? Unit::quotes : Unit::articles,
                              {},
                              {options_.sort, options_.limit.value_or(shown), 0, options_.any,
                               options_.group.value_or(true), true},
                              speakers};
    std::vector<std::string> notes;
    for (const std::string& value : options_.compared.values) {
        Understood side = understand_side(value, options_);
        request.sides.push_back({value, std::move(side.query)});
        add_new(notes, side.notes);
    }
    SideBySide sides;
    try {
        sides = onrecord::compare(searcher_, request);
    } catch (const ParseError& error) {
        // Its place may be in the query or in one of the values: the message alone tells.
        throw Error(error.kind(), error.what(), error.hint());
    }
    add_new(notes, sides.notes);
    sides.notes = notes;
    if (options_.format->for_people)
        write_comparison_page(around_.out, sides,
                              {.colour = around_.colour, .width = around_.width});
    else
        write_comparison(around_.out, sides, {options_.query, request.unit == Unit::quotes, ""},
                         options_.format->name);
    note("", sides.notes);
    return std::ranges::any_of(sides.sides, [](const SideCounts& side) { return side.total > 0; });
}

Answer Answerer::find(const Query& query, const AnswerHead& head)
{
    renderer_->begin(head);
    std::size_t rank = options_.offset;
    const auto take = [&](const auto& hit) {
        if constexpr (std::is_same_v<std::decay_t<decltype(hit)>, Hit>)
            renderer_->article(hit, ++rank);
        else
            renderer_->quote(hit, ++rank);
        if (remember_)
            remember_(told_id(hit));
        return around_.out.good();
    };
    Answer answer = options_.quotes ? searcher_.quotes(query, search_options_, take)
                                    : searcher_.articles(query, search_options_, take);
    renderer_->end(answer);
    if (options_.format->for_people)
        note_extent(head.query_id, answer, rank - options_.offset);
    return answer;
}

void Answerer::note(const std::string& query_id, const std::vector<std::string>& notes) const
{
    if (options_.quiet)
        return;
    for (const std::string& text : notes)
        write_note(around_.notes, query_id, text);
}

void Answerer::note_extent(const std::string& query_id, const Answer& answer,
                           std::uint64_t shown) const
{
    const std::string unit = options_.quotes ? "quote" : "article";
    if (answer.total == 0)
        note(query_id, {"no " + unit + " found"});
    else if (shown + answer.reprints < answer.total)
        note(query_id, {extent(unit, answer, options_.offset, shown)});
    if (answer.reprints > 0)
        note(query_id, {note_of_reprints(answer.reprints)});
}

}  // namespace onrecord::searcher
