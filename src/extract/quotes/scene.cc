#include "extract/quotes/scene.h"

#include "extract/quotes/dialogue.h"

namespace onrecord {

Scene::Scene(std::string_view whole, ByteRange range, const Lexicon& lexicon)
    : text(tokenise(whole, range, lexicon)),
      stretches(with_dialogue(text, find_stretches(text))),
      quotedness(find_quotedness(text, stretches)),
      sentences(find_sentences(text, stretches)),
      mentions(find_mentions(text)),
      mention_of(text.tokens.size(), no_mention),
      cast(text, mentions, lexicon.two_surnames())
{
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
        for (std::uint32_t t = mentions[i].first; t < mentions[i].last; ++t) {
            mention_of[t] = i;
        }
    }
}

bool Scene::opens_sentence(std::uint32_t i) const
{
    if (i == 0) {
        return true;
    }
    const TokenKind before = text.tokens[i - 1].kind;
    return before == TokenKind::stop || before == TokenKind::line_break ||
           before == TokenKind::mark || before == TokenKind::dash;
}

}  // namespace onrecord
