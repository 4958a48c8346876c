#include "query/at_least.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "query/date_point.h"
#include "query/query_limits.h"

namespace onrecord {

namespace {

constexpr std::string_view name = "atleast";

/// What stands behind the name and its slash.
std::string_view number_of(std::string_view word)
{
    word.remove_prefix(name.size());
    if (word.starts_with('/'))
        word.remove_prefix(1);
    return word;
}

[[noreturn]] void refuse_part(const Query& part, const Slice& at)
{
    if (std::holds_alternative<AllOfNode>(part.node))
        refuse(at, "AND inside atleast could mean several things",
               "write atleast/3(...) around each part, or OR between them");
    if (std::holds_alternative<NotNode>(part.node))
        refuse(at, "NOT inside atleast has no meaning", "write it before atleast");
    if (std::holds_alternative<SaidNode>(part.node))
        refuse(at, "'said:' inside atleast", "write it around: said:(atleast/3(...))");
    refuse(at, "only words and phrases are counted by atleast",
           "put the brackets around them, and this outside");
}

/// The field that all words of a part belong to.
const Field* field_of(const Query& part, const Slice& at)
{
    if (const auto* word = std::get_if<WordNode>(&part.node))
        return word->field;
    if (const auto* phrase = std::get_if<PhraseNode>(&part.node))
        return phrase->field;
    if (const auto* near = std::get_if<ProximityNode>(&part.node))
        return field_of(near->parts.front(), at);
    const auto* any = std::get_if<AnyOfNode>(&part.node);
    if (any == nullptr)
        refuse_part(part, at);
    const Field* field = nullptr;
    for (const Query& one : any->parts) {
        const Field* found = field_of(one, at);
        if (field != nullptr && found != field)
            refuse(at, "words of different fields inside atleast",
                   "write atleast/3(...) around each, or field:(...) around all");
        field = found;
    }
    return field;
}

}  // namespace

bool is_at_least(std::string_view word)
{
    constexpr std::size_t longest = 40;  // a longer word is none
    if (word.size() > longest || !small_letters(word).starts_with(name))
        return false;
    const std::string_view rest = number_of(word);
    const bool digits = std::ranges::all_of(rest, [](char c) { return c >= '0' && c <= '9'; });
    return word.substr(name.size()).starts_with('/') || (digits && !rest.empty());
}

std::uint32_t read_at_least(const Slice& word)
{
    constexpr std::size_t longest = 6;
    const std::string_view digits = number_of(word.view());
    std::uint32_t number = 0;
    const auto [stop, problem] =
        std::from_chars(digits.data(), digits.data() + std::min(digits.size(), longest), number);
    const bool whole = stop == digits.data() + digits.size() && !digits.empty();
    if (!whole || number == 0 || number > query_limits::mentions)
        refuse(word,
               "behind atleast/ stands how often, 1 to " + std::to_string(query_limits::mentions),
               "write atleast/3(...); in quotation marks it is text");
    return number;
}

Query make_at_least(std::uint32_t count, Query part, const Slice& at)
{
    (void)field_of(part, at);
    return {AtLeastNode{count, std::make_shared<const Query>(std::move(part))}};
}

}  // namespace onrecord
