#include "search/story_list.h"

#include <utility>

#include "story/likeness.h"

namespace onrecord {

std::optional<StoryList> list_story(const IndexReader& reader, std::string_view id)
{
    const std::optional<DocumentNumber> asked = reader.find_number(id);
    if (!asked)
        return std::nullopt;
    StoryList list;
    const StoryNumber story = reader.story(*asked);
    if (story == 0) {
        list.push_back({reader.article(*asked)});
        return list;
    }
    Telling first;
    for (const DocumentNumber number : reader.stories().members(story)) {
        Facts article = reader.article(number);
        Telling telling = read_telling(article.title, article.text, article.date);
        const bool is_first = list.empty();
        StoryTelling told{std::move(article), is_first ? 1 : compare(first, telling).contained};
        if (!is_first)
            told.changes = word_diff(list.front().article.text, told.article.text);
        list.push_back(std::move(told));
        if (is_first)
            first = std::move(telling);
    }
    return list;
}

}  // namespace onrecord
