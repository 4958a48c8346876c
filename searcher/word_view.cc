#include "options.h"
#include "render/word_page.h"
#include "understand.h"
#include "view.h"

namespace onrecord::searcher {

namespace {

/// Words of the hits, near the words sought, or more frequent than in other hits.
class WordListView : public View {
public:
    WordListView(const Options& options, const Surroundings& around)
        : options_(options),
          page_(around.out, options.format->name, {.colour = around.colour, .width = around.width},
                options.words->view)
    {
    }

    Viewed show(const Searcher& searcher, const Query& query, const AnswerHead& head) override
    {
        const WordsAsked& asked = *options_.words;
        constexpr std::size_t shown_to_people = 50;
        const WordListOptions wanted{
            options_.limit.value_or(options_.format->for_people ? shown_to_people : 0),
            asked.least_count, asked.window};
        const Unit unit = unit_of(head.quotes);
        WordAnswer words;
        if (asked.view == WordView::frequencies)
            words = searcher.frequencies(query, unit, options_.any, wanted);
        else if (asked.view == WordView::collocates)
            words = searcher.collocates(query, unit, options_.any, wanted);
        else
            words = searcher.keywords(query, understand(asked.other, options_).query, unit,
                                      options_.any, wanted);
        page_.write(head, words.list, words.answer);
        return {words.answer, notes(words.list)};
    }

private:
    [[nodiscard]] std::vector<std::string> notes(const WordList& list) const
    {
        const bool collocates = options_.words->view == WordView::collocates;
        std::string of = std::to_string(list.size) + " words";
        if (collocates)
            of += " near " + std::to_string(list.nodes) + " occurrences";
        of += " in " + note_of_total(list.documents, options_.quotes);
        if (options_.words->view == WordView::keywords)
            of += ", beside " + std::to_string(list.other_size) + " in " +
                  note_of_total(list.other_documents, options_.quotes);
        std::vector<std::string> notes = {of};
        if (list.words.size() < list.different)
            notes.push_back(std::to_string(list.words.size()) + " of " +
                            std::to_string(list.different) +
                            " different words shown; -n 0 shows all");
        if (options_.words->least_count > 1)
            notes.push_back("words with fewer than " + std::to_string(options_.words->least_count) +
                            " occurrences are left out; --min-count 1 shows them");
        return notes;
    }

    const Options& options_;
    WordPage page_;
};

}  // namespace

std::unique_ptr<View> make_word_view(const Options& options, const Surroundings& around)
{
    return std::make_unique<WordListView>(options, around);
}

}  // namespace onrecord::searcher
