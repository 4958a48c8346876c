#pragma once

#include <optional>
#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/stop_words.h"

namespace onrecord {

/// What somebody's words are asked for.
struct VoiceQuery {
    Query quotes;               ///< the speaker and any of the other words
    std::optional<Query> name;  ///< the last word of the name; absent when a filter tells who it is
};

/// What a query asks speakers' words for.
struct Voices {
    std::vector<VoiceQuery> queries;  ///< one for each that may be meant as the speaker
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
