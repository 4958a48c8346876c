#include "search/resolve.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "lang/language_names.h"
#include "query/speech.h"
#include "query/wildcards.h"
#include "schema/terms.h"
#include "search/name_notes.h"
#include "search/names.h"
#include "search/stop_words.h"
#include "search/voice.h"
#include "search/word_patterns.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// Merges what several periods allow; the parts are ANDed.
PeriodPlan intersection(const PeriodPlan& a, const PeriodPlan& b)
{
    PeriodPlan both = a;
    if (b.since && (!both.since || *b.since > *both.since))
        both.since = b.since;
    if (b.until && (!both.until || *b.until < *both.until))
        both.until = b.until;
    return both;
}

/// Several periods ANDed become one, so that it can be asked by whole years, months and days.
void merge_periods(std::vector<Plan>& parts)
{
    std::optional<PeriodPlan> merged;
    for (const Plan& part : parts)
        if (const auto* period = std::get_if<PeriodPlan>(&part.node))
            merged = merged ? intersection(*merged, *period) : *period;
    if (!merged)
        return;
    std::erase_if(parts, [](const Plan& p) { return std::holds_alternative<PeriodPlan>(p.node); });
    parts.push_back({*merged});
}

Plan all_of(std::vector<Plan> parts)
{
    merge_periods(parts);
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return {AllOfPlan{std::move(parts)}};
}

Plan any_of(std::vector<Plan> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return {AnyOfPlan{std::move(parts)}};
}

/// The words between hyphens.
std::vector<std::string> split_at_hyphens(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('-', begin), text.size());
        if (const std::string word = text.substr(begin, end - begin); !word_terms(word).empty())
            words.push_back(word);
        begin = end + 1;
    }
    return words;
}

class Resolver {
public:
    Resolver(const IndexReader& reader, const StopWords& stop_words, const SearchRules& rules)
        : reader_(reader), stop_words_(stop_words), rules_(rules), words_(reader)
    {
    }

    Resolved top(const Query& query, bool any)
    {
        const auto* all = std::get_if<AllOfNode>(&query.node);
        if (any && all != nullptr)
            done_.plan = ranked_by_any(*all);
        else if (any)
            done_.plan = any_of(resolve_each(parts_of_compound(query)));
        else
            done_.plan = resolve(query);
        done_.missing_words = words_.missing();
        std::ranges::for_each(words_.notes(), [this](const std::string& text) { note(text); });
        if (!left_out_.empty())
            note("left out as too common to search for: " + left_out_ +
                 " (words in quotation marks are always searched)");
        return std::move(done_);
    }

private:
    Plan resolve(const Query& query)
    {
        return std::visit([this](const auto& node) { return this->resolve_node(node); },
                          query.node);
    }

    std::vector<Plan> resolve_each(const std::vector<Query>& parts)
    {
        std::vector<Plan> plans;
        for (const Query& part : parts)
            plans.push_back(resolve(part));
        return plans;
    }

    static Plan resolve_node(const EverythingNode&) { return {}; }

    Plan resolve_node(const WordNode& node)
    {
        AnyOfPlan any;
        any.parts.push_back({words_.pattern(node)});
        std::string others;
        for (const std::string& other : synonyms_of(node)) {
            std::optional<PatternPlan> pattern = words_.known_pattern({node.field, other, {}});
            if (!pattern)
                continue;
            any.parts.push_back({std::move(*pattern)});
            others += (others.empty() ? "" : ", ") + other;
        }
        if (!others.empty())
            note("found for " + node.text + " as well: " + others);
        return any_of(std::move(any.parts));
    }
    Plan resolve_node(const PhraseNode& node) { return {words_.pattern(node)}; }

    Plan resolve_node(const ValueNode& node)
    {
        if (node.field->match == Match::name)
            return named(node);
        ValuePlan value{node.field, {node.text}};
        if (node.field == find_field("lang"))
            value.keys = languages(node.text);
        if (value.keys.empty())
            note("no article is in " + std::string(node.field->name) + ":" + node.text +
                 other_languages());
        return {std::move(value)};
    }

    static Plan resolve_node(const DateNode& node)
    {
        if (node.none)
            return {UndatedPlan{}};
        return {PeriodPlan{node.since, node.until}};
    }

    Plan resolve_node(const AllOfNode& node)
    {
        std::vector<Plan> parts;
        for (const Query* part : without_stop_words(node.parts)) {
            count_words(*part);
            parts.push_back(resolve(*part));
        }
        return all_of(std::move(parts));
    }

    Plan resolve_node(const AnyOfNode& node) { return any_of(resolve_each(node.parts)); }

    Plan resolve_node(const ProximityNode& node)
    {
        return {ProximityPlan{node.how, resolve_each(node.parts)}};
    }

    static Plan resolve_node(const NumberNode& node)
    {
        return {NumberPlan{node.field, node.least, node.most}};
    }

    Plan resolve_node(const AtLeastNode& node)
    {
        AtLeastPlan least{node.count, {}};
        least.parts.push_back(resolve(*node.part));
        return {std::move(least)};
    }

    Plan resolve_node(const SaidNode& node)
    {
        return {SaidPlan{std::make_shared<const Plan>(resolve(*node.part))}};
    }

    Plan resolve_node(const NotNode& node)
    {
        return {NotPlan{std::make_shared<const Plan>(resolve(*node.part))}};
    }

    /// Parts that hold words are alternatives, the others must match.
    Plan ranked_by_any(const AllOfNode& node)
    {
        std::vector<Plan> words;
        std::vector<Plan> filters;
        for (const Query* part : without_stop_words(node.parts)) {
            count_words(*part);
            for (const Query& one : parts_of_compound(*part)) {
                Plan plan = resolve(one);
                (ranks(plan) ? words : filters).push_back(std::move(plan));
            }
        }
        if (!words.empty())
            filters.insert(filters.begin(), any_of(std::move(words)));
        return all_of(std::move(filters));
    }

    /// "high-speed" as its words, which rank each for itself ("speed", "at high speed"); else the
    /// part as it is.
    [[nodiscard]] std::vector<Query> parts_of_compound(const Query& part) const
    {
        const auto* word = std::get_if<WordNode>(&part.node);
        if (word == nullptr || word->edits > 0 || word->spelling.counts() ||
            has_wildcards(word->text) || word->text.find('-') == std::string::npos)
            return {part};
        std::vector<Query> words;
        for (const std::string& text : split_at_hyphens(word->text))
            if (!stop_words_.contains(text))
                words.push_back({WordNode{word->field, text, {}}});
        return words.empty() ? std::vector<Query>{part} : words;
    }

    void count_words(const Query& part)
    {
        if (is_words(part))
            ++done_.words;
    }

    static bool is_words(const Query& query)
    {
        if (const auto* said = std::get_if<SaidNode>(&query.node))
            return is_words(*said->part);
        if (const auto* all = std::get_if<AllOfNode>(&query.node))
            return std::ranges::any_of(all->parts, is_words);
        if (const auto* any = std::get_if<AnyOfNode>(&query.node))
            return std::ranges::any_of(any->parts, is_words);
        return std::holds_alternative<WordNode>(query.node) ||
               std::holds_alternative<PhraseNode>(query.node) ||
               std::holds_alternative<ProximityNode>(query.node) ||
               std::holds_alternative<AtLeastNode>(query.node);
    }

    [[nodiscard]] std::vector<std::string> synonyms_of(const WordNode& node) const
    {
        if (rules_.synonyms.empty() || node.edits > 0 || node.spelling.counts() ||
            has_wildcards(node.text))
            return {};
        const std::vector<std::string> terms = word_terms(node.text);
        if (terms.size() != 1)
            return {};
        std::vector<std::string> forms = reader_.forms(terms.front());
        forms.push_back(terms.front());
        return rules_.synonyms.beside(forms);
    }

    [[nodiscard]] bool is_stop_word(const Query& query) const
    {
        const auto* word = std::get_if<WordNode>(&query.node);
        return word != nullptr && word->edits == 0 && !word->spelling.counts() &&
               !has_wildcards(word->text) && stop_words_.contains(word->text);
    }

    /// The parts of an AND; stop words only when there is no other word.
    std::vector<const Query*> without_stop_words(const std::vector<Query>& parts)
    {
        const bool has_others = std::ranges::any_of(
            parts, [this](const Query& part) { return is_words(part) && !is_stop_word(part); });
        std::vector<const Query*> kept;
        for (const Query& part : parts) {
            if (has_others && is_stop_word(part))
                leave_out(std::get<WordNode>(part.node).text);
            else
                kept.push_back(&part);
        }
        return kept;
    }

    void leave_out(std::string_view word)
    {
        left_out_ += left_out_.empty() ? "" : ", ";
        left_out_ += word;
    }

    Plan named(const ValueNode& node)
    {
        const std::vector<NameEntry> names =
            find_named(*node.field, node.text, reader_, rules_.aliases);
        const std::string what = std::string(node.field->name) + " " + node.text;
        ValuePlan value{node.field, {}};
        for (const NameEntry& name : names)
            value.keys.push_back(name.key);
        if (names.empty())
            note("no " + std::string(node.field->name) + " called '" + node.text + "'" +
                 (suggested_++ < most_suggested
                      ? suggestion(similar_names(reader_, *node.field, node.text, 3))
                      : ""));
        else if (names.size() > 1 || names.front().key != name_key(node.text))
            note(what + ": " + list_names(reader_, *node.field, names));
        return {std::move(value)};
    }

    /// "; there are de, en-GB": what could be asked for instead.
    [[nodiscard]] std::string other_languages() const
    {
        static constexpr std::size_t most = 12;
        std::string list;
        std::size_t named = 0;
        for (const auto& [tag, articles] : reader_.languages()) {
            if (tag.empty() || named++ >= most)
                continue;
            list.append(list.empty() ? "; there are " : ", ").append(tag);
        }
        return named > most ? list + " and others" : list;
    }

    /// The tags of the index that `typed` covers: `en` covers `en-GB`, in any case; `english` is
    /// `en`.
    [[nodiscard]] std::vector<std::string> languages(std::string_view typed) const
    {
        if (const std::string_view tag = find_language_tag(typed); !tag.empty())
            typed = tag;
        const auto lower = [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        };
        std::vector<std::string> tags;
        for (const auto& [tag, articles] : reader_.languages()) {
            const std::string_view head = std::string_view(tag).substr(0, typed.size());
            const bool whole = tag.size() == typed.size() ||
                               (tag.size() > typed.size() && tag[typed.size()] == '-');
            if (whole && std::ranges::equal(head, typed, {}, lower, lower))
                tags.push_back(tag);
        }
        return tags;
    }

    void note(std::string text)
    {
        if (std::ranges::find(done_.notes, text) == done_.notes.end())
            done_.notes.push_back(std::move(text));
    }

    const IndexReader& reader_;
    const StopWords& stop_words_;
    const SearchRules& rules_;
    WordPatterns words_;
    static constexpr std::size_t most_suggested = 5;  // each time all names are looked at

    std::string left_out_;
    std::size_t suggested_ = 0;  // for so many names others were sought
    Resolved done_;
};

}  // namespace

Resolved resolve(const Query& query, const IndexReader& reader, bool any, const SearchRules& rules)
{
    const StopWords& stop_words = stop_words_of(stop_word_language(query, reader));
    Resolved resolved = Resolver(reader, stop_words, rules).top(bind_speakers(query), any);
    if (!any)
        return resolved;
    const Voices voices = find_voices(query, reader, stop_words);
    for (const VoiceQuery& voice : voices.queries) {
        VoicePlan plan{Resolver(reader, stop_words, rules).top(voice.quotes, false).plan, {}};
        if (voice.name)
            plan.name = WordPatterns(reader).pattern(std::get<WordNode>(voice.name->node));
        resolved.voices.push_back(std::move(plan));
    }
    resolved.voice_note = voices.note;
    return resolved;
}

}  // namespace onrecord
