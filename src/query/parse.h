#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/lex.h"
#include "query/query.h"
#include "query/scope.h"
#include "query/typed_text.h"

namespace onrecord {

/// Recursive descent over the tokens of one query:
///
///     any   = all { OR all }
///     all   = not { [AND] not }
///     not   = { NOT } near
///     near  = operand { (NEAR/n | ADJ/n | SENT | PARA | NOT NEAR/n ...) operand }
///     operand = @name | word | phrase | * | field: value | field:( any ) | atleast/n( any ) | (
///     any )
///
/// The depth of the recursion is bounded by query_limits::nesting.
class Parser {
public:
    /// Borrows its arguments.
    Parser(const TypedText& text, const ParseOptions& options);

    /// The whole text as a query on `scope`.
    [[nodiscard]] Query parse(const Scope& scope);

    [[nodiscard]] std::vector<std::string> notes(const Query& query) const;

private:
    void advance(const Scope& scope);
    [[nodiscard]] bool starts_operand() const;
    [[nodiscard]] Query any(const Scope& scope);
    [[nodiscard]] Query all(const Scope& scope, bool& joined);
    [[nodiscard]] Query negated(const Scope& scope);
    [[nodiscard]] Query near(const Scope& scope);
    void check_behind_near(const QueryToken& how) const;
    [[nodiscard]] Query phrase(const Scope& scope, const Slice& at) const;
    [[nodiscard]] Query operand(const Scope& scope);
    [[nodiscard]] Query group(const Scope& scope, const Scope& outer);
    [[nodiscard]] Query field(const Scope& outer);
    [[nodiscard]] Query value(const QueryToken& name, const Scope& scope, const Scope& outer);
    [[nodiscard]] Query speech(const QueryToken& name, const Scope& scope, const Scope& outer);
    [[nodiscard]] Query spelling(const QueryToken& name, Spelling spelling, const Scope& outer);
    [[nodiscard]] Query at_least(const Scope& scope);
    [[nodiscard]] Query saved(const Scope& scope);
    [[nodiscard]] Query read_saved(const std::string& text, const QueryToken& token,
                                   const Scope& scope);
    void check_spelling(const Scope& scope, const Slice& at) const;
    [[nodiscard]] Query leaf(const Scope& scope, const Slice& at);
    [[nodiscard]] Query date(const Scope& scope, const Slice& at) const;
    [[noreturn]] void refuse_missing_operand() const;
    void count_words(std::string_view text, const Slice& at);
    void count_wildcards(const QueryToken& token);
    void check_but_not(const Query& before) const;
    void note_doubtful(const std::vector<Query>& before, const Query& operand);

    const TypedText& text_;
    const ParseOptions& options_;
    Lexer lexer_;
    QueryToken token_;     ///< the next one to be read
    QueryToken previous_;  ///< the one before
    std::size_t depth_ = 0;
    std::size_t words_ = 0;
    std::size_t wildcards_ = 0;      ///< words with such
    std::size_t saved_ = 0;          ///< saved queries asked for
    std::vector<std::string> open_;  ///< the saved queries that this one stands in
    std::vector<std::string> saved_notes_;
    bool mixed_ = false;                    ///< AND and OR stand side by side without brackets
    bool nearness_ = false;                 ///< the operand read last is a NEAR without brackets
    bool nearness_mixed_ = false;           ///< such a one stands beside AND or OR
    bool chained_ = false;                  ///< different kinds of NEAR follow each other likewise
    const Field* several_names_ = nullptr;  ///< speaker:(niva yau)
    std::vector<std::string> lowered_;      ///< "or" and "not" read as words
};

}  // namespace onrecord
