#include "scan.h"

#include <algorithm>
#include <utility>

#include <xapian.h>

#include "lang/profile.h"
#include "manual_rules.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

bool stands_at(const Pattern& pattern, const Tokens& tokens, std::size_t at)
{
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!pattern[i].contains(tokens[at + i]))
            return false;
    return true;
}

bool stands_in(const Pattern& pattern, const Tokens& tokens)
{
    for (std::size_t at = 0; at + pattern.size() <= tokens.size(); ++at)
        if (stands_at(pattern, tokens, at))
            return true;
    return false;
}

/// Are all words of `wanted` words of `name`?
bool holds_name(const std::string& name, const std::vector<std::string>& wanted)
{
    const std::vector<std::string> words = word_terms(name);
    return std::ranges::all_of(wanted, [&](const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    });
}

/// All of what the article states must lie in the period.
bool is_in_period(const Date& date, const DateNode& period)
{
    if (period.none || !date.stated())
        return period.none && !date.stated();
    return (!period.since || date.first_day() >= *period.since) &&
           (!period.until || date.last_day() <= *period.until);
}

/// `en` covers en-GB.
bool covers_language(std::string tag, std::string wanted)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    std::ranges::transform(tag, tag.begin(), lower);
    std::ranges::transform(wanted, wanted.begin(), lower);
    return tag == wanted || tag.starts_with(wanted + "-");
}

}  // namespace

/// Decides which items match.
struct Scan::Selector {
    const Scan& scan;
    const std::vector<Item>& items;

    Selection select(const Query& query) const { return std::visit(*this, query.node); }

    Selection operator()(const EverythingNode&) const { return Selection(items.size(), true); }
    Selection operator()(const WordNode& node) const
    {
        return with_pattern(*node.field, scan.pattern(node));
    }
    Selection operator()(const PhraseNode& node) const
    {
        return with_pattern(*node.field, scan.pattern(node));
    }
    Selection operator()(const ValueNode& node) const
    {
        const std::vector<std::string> wanted = word_terms(node.text);
        return each([&](const Item& item) {
            return std::ranges::any_of(values_of(item, node.field->name), [&](const auto& value) {
                if (node.field->name == "lang")
                    return covers_language(value, node.text);
                return node.field->match == Match::exact ? value == node.text
                                                         : holds_name(value, wanted);
            });
        });
    }
    Selection operator()(const DateNode& node) const
    {
        return each([&](const Item& item) { return is_in_period(item.article->date, node); });
    }
    Selection operator()(const AllOfNode& node) const
    {
        Selection all(items.size(), true);
        for (const Query& part : node.parts) {
            const Selection one = select(part);
            for (std::size_t i = 0; i < one.size(); ++i)
                all[i] = all[i] && one[i];
        }
        return all;
    }
    Selection operator()(const AnyOfNode& node) const
    {
        Selection any(items.size(), false);
        for (const Query& part : node.parts) {
            const Selection one = select(part);
            for (std::size_t i = 0; i < one.size(); ++i)
                any[i] = any[i] || one[i];
        }
        return any;
    }
    /// Articles: those of a quote that is found.
    Selection operator()(const SaidNode& node) const
    {
        return each([&](const Item& item) {
            const std::vector<Item> quotes = scan.quotes_of(item);
            const Selection found = Selector{scan, quotes}.select(*node.part);
            return std::ranges::find(found, true) != found.end();
        });
    }
    Selection operator()(const NotNode& node) const
    {
        Selection others = select(*node.part);
        others.flip();
        return others;
    }

private:
    template <class Test>
    Selection each(const Test& test) const
    {
        Selection found;
        for (const Item& item : items)
            found.push_back(test(item));
        return found;
    }

    Selection with_pattern(const Field& field, const Pattern& pattern) const
    {
        return each([&](const Item& item) {
            if (field.name == "title")
                return stands_in(pattern, item.title);
            return std::ranges::any_of(
                item.texts, [&](const Tokens& text) { return stands_in(pattern, text); });
        });
    }

    static std::vector<std::string> values_of(const Item& item, std::string_view field)
    {
        const Facts& article = *item.article;
        if (field == "source")
            return {article.source};
        if (field == "lang")
            return {article.language};
        if (field == "speaker")
            return speakers_of(item);
        if (field == "byline")
            return article.authors;
        if (field == "id")
            return {article.id};
        return {};
    }

    static std::vector<std::string> speakers_of(const Item& item)
    {
        std::vector<std::string> names;
        const auto& all = item.article->speakers;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (all[i].kind != SpeakerKind::unnamed &&
                (item.quote == nullptr || item.quote->speaker == i))
                names.push_back(all[i].name);
        return names;
    }
};

Scan::Scan(std::vector<Facts> articles) : articles_(std::move(articles))
{
    for (const Facts& article : articles_) {
        const Tokens title = learn(article.title);
        article_places_.emplace(article.id, article_items_.size());
        article_items_.push_back({&article, nullptr, 0, {title, learn(article.text)}, title});
        learn_forms(article.language, article_items_.back().texts);
        for (const Quote& quote : article.quotes) {
            const std::string words =
                article.text.substr(quote.words.begin, quote.words.end - quote.words.begin);
            const auto number = static_cast<std::uint32_t>(&quote - article.quotes.data());
            quote_places_.emplace(QuoteId{article.id, number}, quote_items_.size());
            quote_items_.push_back({&article, &quote, number, {learn(words)}, title});
        }
    }
}

Tokens Scan::learn(std::string_view text)
{
    Tokens tokens;
    for (const std::string& term : word_terms(text)) {
        const auto found = numbers_.try_emplace(term, static_cast<std::uint32_t>(numbers_.size()));
        tokens.push_back(found.first->second);
        if (found.second)
            words_.push_back(term);
    }
    return tokens;
}

/// Notes the words of an article under their stems in its language.
void Scan::learn_forms(std::string_view language, const std::vector<Tokens>& texts)
{
    const LanguageProfile* profile = find_language(language);
    if (profile == nullptr || profile->stemmer == "none")
        return;
    const Xapian::Stem stem{std::string(profile->stemmer)};
    auto& stems = stems_[std::string(profile->stemmer)];
    for (const Tokens& tokens : texts)
        for (const std::uint32_t token : tokens)
            stems[stem(words_[token])].insert(token);
}

std::set<std::uint32_t> Scan::exactly(const std::string& term) const
{
    const auto found = numbers_.find(term);
    return found == numbers_.end() ? std::set<std::uint32_t>()
                                   : std::set<std::uint32_t>{found->second};
}

std::set<std::uint32_t> Scan::forms(const std::string& term) const
{
    std::set<std::uint32_t> found = exactly(term);
    for (const auto& [stemmer, stems] : stems_) {
        const auto words = stems.find(Xapian::Stem(stemmer)(term));
        if (words != stems.end())
            found.insert(words->second.begin(), words->second.end());
    }
    return found;
}

Pattern Scan::pattern(const WordNode& node) const
{
    const std::vector<std::string> terms = words_of_typed(node.text);
    Pattern pattern;
    for (const std::string& term : terms)
        pattern.push_back(&term == &terms.back() ? forms(term) : exactly(term));
    return pattern;
}

Pattern Scan::pattern(const PhraseNode& node) const
{
    Pattern pattern;
    for (const std::string& term : word_terms(node.text))
        pattern.push_back(exactly(term));
    return pattern;
}

std::set<std::string> Scan::find_articles(const Query& query) const
{
    const Selection selected = Selector{*this, article_items_}.select(query);
    std::set<std::string> found;
    for (std::size_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            found.insert(article_items_[i].article->id);
    return found;
}

std::set<QuoteId> Scan::find_quotes(const Query& query) const
{
    const Selection selected = Selector{*this, quote_items_}.select(query);
    std::set<QuoteId> found;
    for (std::size_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            found.insert({quote_items_[i].article->id, quote_items_[i].number});
    return found;
}

/// The quotes of an article; of a quote itself.
std::vector<Scan::Item> Scan::quotes_of(const Item& item) const
{
    if (item.quote != nullptr || item.article->quotes.empty())
        return item.quote != nullptr ? std::vector<Item>{item} : std::vector<Item>();
    const auto first =
        quote_items_.begin() + static_cast<std::ptrdiff_t>(quote_places_.at({item.article->id, 0}));
    return {first, first + static_cast<std::ptrdiff_t>(item.article->quotes.size())};
}

/// The patterns of the words and phrases that made `item` match: those outside NOT in parts that
/// match.
void Scan::add_patterns(const Query& query, const std::vector<Item>& item, bool title,
                        std::vector<Pattern>& patterns) const
{
    if (!Selector{*this, item}.select(query).front())
        return;
    const auto add_leaf = [&](const auto& leaf) {
        if (title || leaf.field->name == "text")
            patterns.push_back(pattern(leaf));
    };
    const auto add_parts = [&](const auto& node) {
        for (const Query& part : node.parts)
            add_patterns(part, item, title, patterns);
    };
    if (const auto* word = std::get_if<WordNode>(&query.node))
        add_leaf(*word);
    else if (const auto* phrase = std::get_if<PhraseNode>(&query.node))
        add_leaf(*phrase);
    else if (const auto* all = std::get_if<AllOfNode>(&query.node))
        add_parts(*all);
    else if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        add_parts(*any);
    else if (const auto* said = std::get_if<SaidNode>(&query.node); said != nullptr && !title)
        for (const Item& quote : quotes_of(item.front()))
            add_patterns(*said->part, {quote}, title, patterns);
}

Reasons Scan::reasons(const Query& query, const std::string& article) const
{
    return reasons(query, article_items_.at(article_places_.at(article)));
}

Reasons Scan::reasons(const Query& query, const QuoteId& quote) const
{
    return reasons(query, quote_items_.at(quote_places_.at(quote)));
}

Reasons Scan::reasons(const Query& query, const Item& item) const
{
    Reasons reasons;
    add_patterns(query, {item}, true, reasons.in_title);
    add_patterns(query, {item}, false, reasons.in_text);
    return reasons;
}

std::vector<bool> Scan::words_in_matches(const std::vector<Pattern>& patterns, const Tokens& tokens)
{
    std::vector<bool> covered(tokens.size());
    for (const Pattern& pattern : patterns)
        for (std::size_t at = 0; at + pattern.size() <= tokens.size(); ++at)
            if (stands_at(pattern, tokens, at))
                std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(at), pattern.size(),
                            true);
    return covered;
}

/// The words of a text by number; words of no article as one number that none has.
Tokens Scan::known(std::string_view text) const
{
    Tokens tokens;
    for (const std::string& term : word_terms(text)) {
        const auto found = numbers_.find(term);
        tokens.push_back(found == numbers_.end() ? static_cast<std::uint32_t>(words_.size())
                                                 : found->second);
    }
    return tokens;
}

bool Scan::marks_are_true(const std::vector<Pattern>& patterns, const MarkedText& shown) const
{
    const std::vector<bool> covered = words_in_matches(patterns, known(shown.text));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
    WordReader reader(shown.text);
    for (Word word; reader.next(word);)
        places.emplace_back(word.begin, word.end);
    return std::ranges::all_of(shown.marks, [&](const MarkedRange& mark) {
        bool holds_word = false;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto [begin, end] = places[i];
            if (end <= mark.begin || begin >= mark.end)
                continue;
            if (!covered[i] || begin < mark.begin || end > mark.end)
                return false;
            holds_word = true;
        }
        return holds_word;
    });
}

bool Scan::has_match(const std::vector<Pattern>& patterns, std::string_view text) const
{
    const std::vector<bool> covered = words_in_matches(patterns, known(text));
    return std::ranges::find(covered, true) != covered.end();
}

}  // namespace onrecord::reference
