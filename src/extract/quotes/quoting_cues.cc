#include "extract/quotes/quoting_cues.h"

namespace onrecord {

namespace {

/// "is challenging the mayor and her party, who like “Bridges”": a verb in progress that has its
/// object before a comma.
bool acts(const Scene& scene, const Sentence& sentence, const Cue& cue)
{
    if (!cue.participle || cue.first == sentence.begin ||
        !scene.token(cue.first - 1).is(auxiliary)) {
        return false;
    }
    for (std::uint32_t i = cue.content_begin; i < sentence.end && !scene.quoted(i); ++i) {
        if (scene.token(i).kind == TokenKind::comma && i > cue.content_begin) {
            return true;
        }
    }
    return false;
}

/// "As work began yesterday, X said it was “late”": the words in marks are those of a later cue.
bool another_speaks_first(const Scene& scene, const std::vector<Cue>& cues, std::uint32_t c)
{
    if (c + 1 >= cues.size() || cues[c].inverted) {
        return false;
    }
    const Cue& next = cues[c + 1];
    if (next.participle || next.carried || next.phrase_begin < cues[c].content_begin) {
        return false;
    }
    for (std::uint32_t i = cues[c].content_begin; i < next.first; ++i) {
        if (scene.quoted(i)) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool lacks_words(const Scene& scene, const Sentence& sentence, const std::vector<Cue>& cues,
                 std::uint32_t c)
{
    return another_speaks_first(scene, cues, c) || acts(scene, sentence, cues[c]);
}

}  // namespace onrecord
