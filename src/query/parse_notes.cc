#include <algorithm>
#include <string>

#include "query/parse.h"
#include "schema/field.h"

namespace onrecord {

/// What is legal behind the parts `before` it, but mostly means another thing to who typed it.
void Parser::note_doubtful(const std::vector<Query>& before, const Query& operand)
{
    if (const auto* word = std::get_if<WordNode>(&operand.node)) {
        const bool looks_like_operator = word->text == "or" || word->text == "not";
        if (looks_like_operator && starts_operand() &&
            std::ranges::find(lowered_, word->text) == lowered_.end())
            lowered_.push_back(word->text);
    }
    const auto* name = std::get_if<ValueNode>(&operand.node);
    const auto* other = std::get_if<ValueNode>(&before.back().node);
    if (name != nullptr && other != nullptr && name->field == other->field &&
        name->field->match == Match::name)
        several_names_ = name->field;
}

std::vector<std::string> Parser::notes(const Query& query) const
{
    constexpr std::size_t longest = 300;
    std::vector<std::string> notes = saved_notes_;
    if (mixed_)
        notes.push_back("AND binds tighter than OR, so this was read as: " +
                        shortened(to_string(query), longest));
    if (nearness_mixed_)
        notes.push_back(
            "NEAR, ADJ, SENT and PARA bind tighter than AND and OR, so this was read as: " +
            shortened(to_string(query), longest));
    if (chained_)
        notes.push_back(
            "NEAR, ADJ, SENT and PARA are read from left to right, so this was read as: " +
            shortened(to_string(query), longest));
    for (const std::string& word : lowered_)
        notes.push_back(in_marks(word) + " was read as a word; the operator is " +
                        (word == "or" ? "OR" : "NOT"));
    if (!lexer_.truncated().empty())
        notes.push_back("'!' at the end of a word was read as: " + lexer_.truncated());
    if (several_names_ != nullptr && several_names_ == find_field("source"))
        notes.push_back(
            "several sources were asked for, and an article has one; for either of them write OR");
    else if (several_names_ != nullptr)
        notes.push_back(
            "several names were asked for; one person's name stands in quotation marks: " +
            std::string(several_names_->name) + ":\"niva yau\"");
    if (!lexer_.ignored().empty()) {
        std::string signs;
        for (const std::string& sign : lexer_.ignored())
            signs += (signs.empty() ? "" : " ") + sign;
        notes.push_back("passed over, as it holds no letter or digit: " +
                        shortened(signs, longest));
    }
    return notes;
}

}  // namespace onrecord
