#pragma once

#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/stop_words.h"

namespace onrecord {

/// What a query asks speakers' words for.
struct Voices {
    /// Of quotes, one for each that may be meant as the speaker: the speaker and any of the other
    /// words.
    std::vector<Query> queries;
    /// How the words were read; empty when the speaker is a filter and needs no telling.
    std::string note;
};

/// The speakers that the outermost AND of `query` names: by `speaker:`, else by full names among
/// its words (two words or more that stand so, in this order, in the name of somebody who is
/// quoted), each with the other words (stop words aside) and phrases of the default field. No
/// queries when it names nobody, or nothing else.
[[nodiscard]] Voices find_voices(const Query& query, const IndexReader& reader,
                                 const StopWords& stop_words);

}  // namespace onrecord
