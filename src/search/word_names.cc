#include "search/word_names.h"

#include "base/error.h"

namespace onrecord {

std::string_view WordNames::name(std::size_t segment, WordNumber word)
{
    const WordFile& file = reader_.segments()[segment].files.words;
    std::vector<std::uint32_t>& places = places_[segment];
    if (places.size() != file.dictionary_size()) {
        places.assign(file.dictionary_size(), 0);
        for (std::uint32_t place = 0; place < places.size(); ++place)
            if (file.number_in_order(place) < places.size())
                places[file.number_in_order(place)] = place;
    }
    if (word >= places.size())
        throw Error(ErrorKind::index, "a segment names a word that its dictionary does not have",
                    "index the articles anew");
    return file.word_in_order(places[word]);
}

}  // namespace onrecord
