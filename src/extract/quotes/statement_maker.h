#pragma once

#include <cstdint>

#include "extract/quotes/statements.h"
#include "extract/quotes/zone.h"

namespace onrecord {

/// Makes statements of the zones that cues claim: words in marks, a clause, or a clause with pieces
/// in marks.
class StatementMaker {
public:
    /// Adds to the statements of `out`, whose cues are known.
    StatementMaker(const Scene& scene, SentenceStatements& out)
        : scene_(scene), zones_(scene), out_(out)
    {
    }

    /// Adds what cue `c` reports in a zone; nothing where it can report none of it.
    void make(std::uint32_t c, Zone zone);

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// Where the last words in marks before a cue begin when they are a sentence by themselves,
    /// else the zone's beginning.
    [[nodiscard]] std::uint32_t own_sentence(Zone zone) const;
    /// Can the words be what this verb reports? "Claims" and "wrote" have other objects than
    /// speech; an infinitive is speech behind "urged", not behind "continued".
    [[nodiscard]] bool fits_verb(const Cue& cue, Zone zone) const;
    /// "That ...", a pronoun, or a finite verb before the clause branches.
    [[nodiscard]] bool reports_clause(Zone zone) const;
    void add(std::uint32_t c, Zone zone, QuoteKind kind);
    [[nodiscard]] SpanRule rule_of(std::uint32_t c, Zone zone, QuoteKind kind) const;
    /// Each stretch in marks is a direct quotation.
    void add_stretches(std::uint32_t c, Zone zone);
    /// A clause with pieces in marks. Where a full quotation follows a colon, it is one by itself.
    void add_mixed(std::uint32_t c, Zone zone);

    const Scene& scene_;
    ZoneReader zones_;
    SentenceStatements& out_;
};

}  // namespace onrecord
