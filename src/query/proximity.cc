#include "query/proximity.h"

#include <algorithm>
#include <array>
#include <optional>

#include "query/query_limits.h"
#include "query/wildcards.h"

namespace onrecord {

namespace {

/// A written of an operator up to its distance.
struct OperatorName {
    std::string_view name;  ///< in lower case
    Proximity kind;
};

constexpr std::array counted{
    OperatorName{"near/", Proximity::near},    OperatorName{"w/", Proximity::near},
    OperatorName{"near", Proximity::near},     OperatorName{"adj/", Proximity::adjacent},
    OperatorName{"pre/", Proximity::adjacent}, OperatorName{"adj", Proximity::adjacent},
};

constexpr std::array whole{
    OperatorName{"w/s", Proximity::sentence},
    OperatorName{"w/p", Proximity::paragraph},
    OperatorName{"w/sent", Proximity::sentence},
    OperatorName{"w/para", Proximity::paragraph},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_digits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool begins_with(std::string_view word, std::string_view lower_case)
{
    return word.size() >= lower_case.size() &&
           std::ranges::equal(word.substr(0, lower_case.size()), lower_case, {}, lower);
}

/// What stands in front of the distance; the longest of the spellings.
const OperatorName* find_counted(std::string_view word)
{
    for (const OperatorName& written : counted) {
        if (!begins_with(word, written.name))
            continue;
        const std::string_view distance = word.substr(written.name.size());
        // Without a number "near" and "adj" are words, but for upper case: see `is_bare`.
        if (is_digits(distance) && (!distance.empty() || written.name.ends_with('/')))
            return &written;
    }
    return nullptr;
}

const OperatorName* find_whole(std::string_view word)
{
    const auto found = std::ranges::find_if(whole, [word](const OperatorName& written) {
        return word.size() == written.name.size() && begins_with(word, written.name);
    });
    return found == whole.end() ? nullptr : &*found;
}

/// An operator that lacks its distance.
bool is_bare(std::string_view word)
{
    return word == "NEAR" || word == "ADJ";
}

std::optional<std::uint32_t> number_in(std::string_view digits)
{
    constexpr std::size_t longest = 6;
    if (digits.empty() || digits.size() > longest || !is_digits(digits))
        return std::nullopt;
    std::uint32_t number = 0;
    for (const char c : digits)
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    return number;
}

constexpr std::array<std::string_view, 4> names{"NEAR/", "ADJ/", "SENT", "PARA"};

std::string name_of(const ProximityOperator& how)
{
    return to_string(ProximityOperator{how.kind, how.distance, false});
}

[[noreturn]] void refuse_part(const Query& part, const Slice& at, const ProximityOperator& how)
{
    const std::string name = name_of(how);
    if (std::holds_alternative<AllOfNode>(part.node))
        refuse(at, "AND inside " + name + " could mean several things",
               "between the parts write " + name +
                   " again, OR, or put them in quotation marks as a phrase");
    if (std::holds_alternative<NotNode>(part.node))
        refuse(at, "NOT inside " + name + " has no meaning",
               "write NOT " + name + " for the first part without the second near it");
    if (std::holds_alternative<SaidNode>(part.node))
        refuse(at, "'said:' inside " + name, "write it around: said:(... " + name + " ...)");
    refuse(at, "only words and phrases can stand at " + name,
           "put " + name + " and its two parts in brackets, and this beside them");
}

/// The field that all words of a part belong to.
const Field* field_of(const Query& part, const Slice& at, const ProximityOperator& how);

const Field* field_of_parts(const std::vector<Query>& parts, const Slice& at,
                            const ProximityOperator& how)
{
    const Field* field = nullptr;
    for (const Query& part : parts) {
        const Field* one = field_of(part, at, how);
        if (field != nullptr && one != field)
            refuse(at, "words of different fields at " + name_of(how),
                   "they never stand near each other; write field:(... " + name_of(how) +
                       " ...) around both");
        field = one;
    }
    return field;
}

const Field* field_of(const Query& part, const Slice& at, const ProximityOperator& how)
{
    if (const auto* word = std::get_if<WordNode>(&part.node))
        return word->field;
    if (const auto* phrase = std::get_if<PhraseNode>(&part.node))
        return phrase->field;
    if (const auto* any = std::get_if<AnyOfNode>(&part.node))
        return field_of_parts(any->parts, at, how);
    if (const auto* inner = std::get_if<ProximityNode>(&part.node))
        return field_of(inner->parts.front(), at, how);  // checked when it was made
    refuse_part(part, at, how);
}

}  // namespace

bool is_proximity(std::string_view word)
{
    return word == "SENT" || word == "PARA" || is_bare(word) || find_counted(word) != nullptr ||
           find_whole(word) != nullptr;
}

ProximityOperator read_proximity(const Slice& word)
{
    const std::string_view text = word.view();
    if (text == "SENT" || text == "PARA")
        return {text == "SENT" ? Proximity::sentence : Proximity::paragraph, 0, false};
    if (const OperatorName* written = find_whole(text))
        return {written->kind, 0, false};
    const OperatorName* written = find_counted(text);
    const std::size_t name = written == nullptr ? text.size() : written->name.size();
    if (name == text.size())
        refuse(word, in_marks(text) + " without a number of words",
               "write " + std::string(text) + (text.ends_with('/') ? "5" : "/5") +
                   "; in quotation marks it is text");
    const std::optional<std::uint32_t> distance = number_in(text.substr(name));
    if (!distance || *distance == 0 || *distance > query_limits::distance)
        refuse(word.part(name, text.size()),
               "the number of words must be 1 to " + std::to_string(query_limits::distance),
               "1 is the next word; PARA is anywhere in one paragraph");
    return {written->kind, *distance, false};
}

std::uint32_t read_gaps(const Slice& behind_phrase)
{
    const std::optional<std::uint32_t> gaps = number_in(behind_phrase.view().substr(1));
    if (!gaps || *gaps == 0 || *gaps >= query_limits::distance)
        refuse(behind_phrase,
               "behind '~' stands how many other words may come between, 1 to " +
                   std::to_string(query_limits::distance - 1),
               "leave it out for the exact phrase");
    return *gaps + 1;
}

std::string to_string(const ProximityOperator& how)
{
    std::string text(how.negated ? "NOT " : "");
    text += names[static_cast<std::size_t>(how.kind)];
    if (how.distance != 0)
        text += std::to_string(how.distance);
    return text;
}

Query make_proximity(const ProximityOperator& how, Query left, Query right, const Slice& left_at,
                     const Slice& right_at)
{
    (void)field_of(left, left_at, how);
    (void)field_of(right, right_at, how);
    ProximityNode node{how, {}};
    node.parts.push_back(std::move(left));
    node.parts.push_back(std::move(right));
    const Slice both{left_at.text, left_at.begin, right_at.end};
    (void)field_of_parts(node.parts, both, how);
    Query made{std::move(node)};
    if (proximity_depth(made) > query_limits::chain)
        refuse(right_at,
               "more than " + std::to_string(query_limits::chain) +
                   " proximity operators inside each other",
               "ask in several queries");
    return made;
}

std::size_t proximity_depth(const Query& query)
{
    std::size_t deepest = 0;
    const auto go_down = [&deepest](const std::vector<Query>& parts) {
        for (const Query& part : parts)
            deepest = std::max(deepest, proximity_depth(part));
    };
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        go_down(any->parts);
    const auto* proximity = std::get_if<ProximityNode>(&query.node);
    if (proximity == nullptr)
        return deepest;
    go_down(proximity->parts);
    return deepest + 1;
}

Query spread_phrase(const PhraseNode& phrase, std::uint32_t distance, const Slice& at)
{
    const ProximityOperator near{Proximity::near, distance, false};
    std::optional<Query> spread;
    std::size_t words = 0;
    for (const QueryWord& word : query_words(phrase.text)) {
        ++words;
        const std::string text = phrase.text.substr(word.begin, word.end - word.begin);
        Query part{PhraseNode{phrase.field, text, phrase.typed, phrase.inflected, phrase.spelling}};
        spread = spread ? make_proximity(near, std::move(*spread), std::move(part), at, at)
                        : std::move(part);
    }
    if (words < 2)
        refuse(at, "a phrase of one word has no gaps", "leave out the '~' and the number");
    return std::move(*spread);
}

}  // namespace onrecord
