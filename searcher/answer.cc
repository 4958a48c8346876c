#include "answer.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/error.h"
#include "counts_above.h"
#include "notes.h"
#include "opening.h"
#include "output_file.h"
#include "render/comparison_page.h"
#include "render/template_form.h"
#include "search/comparison.h"
#include "search/similar_articles.h"
#include "search/untold.h"
#include "understand.h"

namespace onrecord::searcher {

namespace {

/// What stands behind hits that reprint each other.
std::string note_of_reprints(std::uint64_t reprints, const std::string& unit)
{
    return std::to_string(reprints) + " " + unit +
           (reprints == 1 ? " is a reprint" : "s are reprints") + " of these; --all shows each";
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

SearchOptions search_options(const Options& options)
{
    SearchOptions search;
    search.sort = options.sort;
    search.limit = limit_of(options);
    search.offset = options.offset;
    search.any = options.any;
    search.group = options.group.value_or(options.format->for_people && !options.line_template &&
                                          options.since_last.empty());
    search.per_source = options.per_source;
    search.snippets = options.format->marks;
    search.weighting = options.weighting;
    if (options.half_life)
        search.recency = {*options.half_life, day_number(options.parsing.today)};
    return search;
}

std::unique_ptr<Renderer> make_renderer(const Options& options, const Surroundings& around)
{
    if (options.line_template)
        return TemplateForm(*options.line_template, options.quotes).make(around.out);
    return options.format->make(
        around.out, {.colour = around.colour, .width = around.width, .fields = options.fields});
}

}  // namespace

Answerer::Answerer(const IndexReader& reader, SearchRules rules, const Options& options,
                   const Surroundings& around)
    : reader_(reader),
      options_(options),
      around_(around),
      searcher_(reader, std::move(rules)),
      search_options_(search_options(options)),
      renderer_(make_renderer(options, around)),
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

bool Answerer::similar(const std::string& id)
{
    const std::vector<TellingWord> words = *telling_words(reader_, id);
    if (words.empty()) {
        note("", {"'" + id + "' has no words that another article has"});
        return false;
    }
    std::string by;
    for (const TellingWord& word : words)
        by += (by.empty() ? "" : ", ") + word.word + " (" + std::to_string(word.articles) + ")";
    Understood understood = understand(options_.query, options_);
    note("", understood.notes);
    const Query query = both(std::move(understood.query), similar_query(words, id));
    const Answer answer =
        find(query,
             {"similar to " + id + (options_.query.empty() ? "" : ": " + options_.query),
              options_.quotes, ""},
             {"alike by the words " + by});
    note("", answer.notes);
    return answer.total > 0;
}

bool Answerer::compare()
{
    constexpr std::size_t shown = 3;
    // Speakers are compared by what they say, all else by articles unless --quotes says otherwise.
    const bool speakers = options_.compared.field == "speaker";
    ComparisonRequest request{
        options_.quotes || speakers ? Unit::quotes : Unit::articles, {}, search_options_, speakers};
    request.options.limit = options_.limit.value_or(shown);
    request.options.group = options_.group.value_or(true);
    request.options.snippets = true;
    for (const std::string& value : options_.compared.values) {
        Understood side = understand_side(value, options_);
        request.sides.push_back({value, std::move(side.query), std::move(side.notes)});
    }
    SideBySide sides;
    try {
        sides = onrecord::compare(searcher_, request);
    } catch (const ParseError& error) {
        // Its place may be in the query or in one of the values: the message alone tells.
        throw Error(error.kind(), error.what(), error.hint());
    }
    if (options_.format->for_people)
        write_comparison_page(around_.out, sides,
                              {.colour = around_.colour, .width = around_.width});
    else
        write_comparison(around_.out, sides, {options_.query, request.unit == Unit::quotes, ""},
                         options_.format->name);
    note("", sides.notes);
    return std::ranges::any_of(sides.sides, [](const SideCounts& side) { return side.total > 0; });
}

Answer Answerer::find(const Query& query, const AnswerHead& head,
                      const std::vector<std::string>& notes)
{
    AnswerHead titled = head;
    if (!options_.html_file.empty())
        titled.query = described(options_, head.query);
    Opening open([&] {
        renderer_->begin(titled);
        write_counts_above(searcher_, query, titled, options_, around_);
    });
    std::size_t rank = options_.offset;
    const auto take = [&](const auto& hit) {
        open();
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
    answer.notes.insert(answer.notes.begin(), notes.begin(), notes.end());
    open();
    renderer_->end(answer);
    if (options_.format->name != "trec" && around_.out.good())
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
    const bool says_total = options_.format->name == "json";
    if (answer.total == 0 && !says_total)
        note(query_id, {"no " + unit + " found"});
    else if (shown + answer.reprints + answer.over_source < answer.total && !says_total)
        note(query_id, {extent(unit, answer, options_.offset, shown)});
    if (answer.reprints > 0 && shown > 0 && options_.format->for_people)
        note(query_id, {note_of_reprints(answer.reprints, unit)});
    if (answer.over_source > 0)
        note(query_id, {std::to_string(answer.over_source) + " " + unit +
                        (answer.over_source == 1 ? "" : "s") + " left out: more than " +
                        std::to_string(options_.per_source) + " of one source"});
}

}  // namespace onrecord::searcher
