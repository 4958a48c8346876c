#include "scan.h"

#include <algorithm>
#include <utility>

#include <xapian.h>

#include "globs.h"
#include "lang/profile.h"
#include "manual_rules.h"
#include "text/words.h"

namespace onrecord::reference {

namespace {

/// The field of a query of words, phrases, OR and proximity of one field.
const Field& field_of(const Query& query)
{
    if (const auto* word = std::get_if<WordNode>(&query.node))
        return *word->field;
    if (const auto* any = std::get_if<AnyOfNode>(&query.node))
        return field_of(any->parts.front());
    if (const auto* near = std::get_if<ProximityNode>(&query.node))
        return field_of(near->parts.front());
    if (const auto* least = std::get_if<AtLeastNode>(&query.node))
        return field_of(*least->part);
    return *std::get<PhraseNode>(query.node).field;
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

/// The first 50 words, to the end of the sentence, at most 100.
Text lead_of(const Text& text)
{
    std::size_t end = 0;
    while (end < text.words.size() && end < 100 &&
           (end < 50 || text.sentences[end] == text.sentences[end - 1]))
        ++end;
    Text lead = text;
    lead.words.resize(end);
    lead.written.resize(end);
    lead.sentences.resize(end);
    lead.paragraphs.resize(end);
    return lead;
}

template <class All>
std::vector<const typename All::value_type*> pointers(const All& all)
{
    std::vector<const typename All::value_type*> each;
    for (const auto& one : all)
        each.push_back(&one);
    return each;
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
    const Items& items;

    Selection select(const Query& query) const { return std::visit(*this, query.node); }

    Selection operator()(const EverythingNode&) const { return Selection(items.size(), true); }
    Selection operator()(const WordNode& node) const { return with_words({node}); }
    Selection operator()(const PhraseNode& node) const { return with_words({node}); }
    Selection operator()(const ProximityNode& node) const { return with_words({node}); }
    Selection operator()(const NumberNode& node) const
    {
        return each([&](const Item& item) {
            const std::size_t words = item.body->words.size();
            return (!node.least || words >= *node.least) && (!node.most || words <= *node.most);
        });
    }
    Selection operator()(const AtLeastNode& node) const
    {
        return each([&](const Item& item) {
            std::size_t mentions = 0;
            for (const Text* text : texts_of(item, field_of(*node.part)))
                mentions += count_apart(scan.stretches_in(*node.part, *text));
            return mentions >= node.count;
        });
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
            const Items quotes = scan.quotes_of(item);
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
        for (const Item* item : items)
            found.push_back(test(*item));
        return found;
    }

    Selection with_words(const Query& query) const
    {
        const auto stands_in = [&](const Text* text) {
            return !scan.stretches_in(query, *text).empty();
        };
        return each([&](const Item& item) {
            return std::ranges::any_of(texts_of(item, field_of(query)), stands_in);
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
        const Text* title = &keep(learn_title(article.title));
        const Text* body = &keep(learn(article.text));
        const Text* lead = &keep(lead_of(*body));
        article_places_.emplace(article.id, article_items_.size());
        article_items_.push_back({&article, nullptr, 0, {title, body}, title, body, lead});
        learn_forms(article.language, article_items_.back().texts);
        for (const Quote& quote : article.quotes) {
            const std::string words =
                article.text.substr(quote.words.begin, quote.words.end - quote.words.begin);
            const auto number = static_cast<std::uint32_t>(&quote - article.quotes.data());
            quote_places_.emplace(QuoteId{article.id, number}, quote_items_.size());
            quote_items_.push_back(
                {&article, &quote, number, {&keep(learn(words))}, title, body, lead});
        }
    }
}

Text Scan::learn(std::string_view text)
{
    Text learnt;
    std::size_t sentence = 0;
    std::size_t paragraph = 0;
    WordReader reader(text);
    for (Word word; reader.next(word);) {
        const std::string term(word.term);
        const auto found = numbers_.try_emplace(term, static_cast<std::uint32_t>(numbers_.size()));
        if (found.second)
            words_.push_back(term);
        learnt.words.push_back(found.first->second);
        learnt.written.emplace_back(text.substr(word.begin, word.end - word.begin));
        learnt.sentences.push_back(sentence += word.sentence_start ? 1 : 0);
        learnt.paragraphs.push_back(paragraph += word.paragraph_start ? 1 : 0);
    }
    return learnt;
}

/// A headline is one sentence.
Text Scan::learn_title(std::string_view title)
{
    Text learnt = learn(title);
    learnt.sentences.assign(learnt.words.size(), 0);
    learnt.paragraphs = learnt.sentences;
    return learnt;
}

/// What a field of words looks at.
Scan::Texts Scan::texts_of(const Item& item, const Field& field)
{
    if (field.name == "title")
        return {item.title};
    if (field.name == "body")
        return {item.body};
    if (field.name == "lead")
        return {item.lead};
    return field.name == "hlead" ? Texts{item.title, item.lead} : item.texts;
}

/// Notes the words of an article under their stems in its language.
void Scan::learn_forms(std::string_view language, const Texts& texts)
{
    const LanguageProfile* profile = find_language(language);
    if (profile == nullptr || profile->stemmer == "none")
        return;
    const Xapian::Stem stem{std::string(profile->stemmer)};
    auto& stems = stems_[std::string(profile->stemmer)];
    for (const Text* text : texts)
        for (const std::uint32_t token : text->words)
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

std::set<std::uint32_t> Scan::matching(const std::string& glob) const
{
    std::set<std::uint32_t> found;
    for (std::uint32_t i = 0; i < words_.size(); ++i)
        if (glob_matches(glob, words_[i]))
            found.insert(i);
    return found;
}

std::set<std::uint32_t> Scan::alike(const std::string& term, std::size_t changes) const
{
    std::set<std::uint32_t> found;
    for (std::uint32_t i = 0; i < words_.size(); ++i)
        if (are_alike(letters(term), letters(words_[i]), changes))
            found.insert(i);
    return found;
}

/// A word is inflected at its end, an inflected phrase everywhere, words with wildcards nowhere.
Pattern Scan::pattern(const Query& leaf) const
{
    Pattern pattern;
    const auto* word = std::get_if<WordNode>(&leaf.node);
    const auto* phrase = std::get_if<PhraseNode>(&leaf.node);
    const std::string& text = word != nullptr ? word->text : phrase->text;
    if (word != nullptr && word->edits > 0)
        return {alike(word_terms(text).front(), word->edits)};
    const std::vector<std::string> terms = is_glob(text)     ? glob_terms(text)
                                           : word != nullptr ? words_of_typed(text)
                                                             : word_terms(text);
    for (const std::string& term : terms) {
        const bool inflected = word != nullptr ? &term == &terms.back() : phrase->inflected;
        pattern.push_back(is_glob(term) ? matching(term) : inflected ? forms(term) : exactly(term));
    }
    return pattern;
}

const Pattern& Scan::known_pattern(const Query& leaf) const
{
    const auto [known, is_new] = patterns_.try_emplace(to_string(leaf));
    if (is_new)
        known->second = pattern(leaf);
    return known->second;
}

std::set<Stretch> Scan::stretches_in(const Query& query, const Text& text) const
{
    return stretches(query, text,
                     [this](const Query& leaf) -> const Pattern& { return known_pattern(leaf); });
}

std::set<std::string> Scan::find_articles(const Query& query) const
{
    const Items all = pointers(article_items_);
    const Selection selected = Selector{*this, all}.select(query);
    std::set<std::string> found;
    for (std::size_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            found.insert(article_items_[i].article->id);
    return found;
}

std::set<QuoteId> Scan::find_quotes(const Query& query) const
{
    const Items all = pointers(quote_items_);
    const Selection selected = Selector{*this, all}.select(query);
    std::set<QuoteId> found;
    for (std::size_t i = 0; i < selected.size(); ++i)
        if (selected[i])
            found.insert({quote_items_[i].article->id, quote_items_[i].number});
    return found;
}

/// The quotes of an article; of a quote itself.
Scan::Items Scan::quotes_of(const Item& item) const
{
    if (item.quote != nullptr)
        return {&item};
    Items quotes;
    for (std::uint32_t number = 0; number < item.article->quotes.size(); ++number)
        quotes.push_back(&quote_items_[quote_places_.at({item.article->id, number})]);
    return quotes;
}

/// The words that made `item` match: those outside NOT in parts that match.
void Scan::add_reasons(const Query& query, const Item& item, Reasons& reasons) const
{
    const Items one{&item};
    if (!Selector{*this, one}.select(query).front())
        return;
    const auto add_parts = [&](const auto& node) {
        for (const Query& part : node.parts)
            add_reasons(part, item, reasons);
    };
    if (const auto* all = std::get_if<AllOfNode>(&query.node)) {
        add_parts(*all);
    } else if (const auto* any = std::get_if<AnyOfNode>(&query.node)) {
        add_parts(*any);
    } else if (const auto* said = std::get_if<SaidNode>(&query.node)) {
        add_said(*said->part, item, reasons);
    } else if (const auto* least = std::get_if<AtLeastNode>(&query.node)) {
        add_words(*least->part, item, reasons);
    } else if (holds_words(query)) {
        add_words(query, item, reasons);
    }
}

/// The words of all ways in which words, phrases and proximities stand.
void Scan::add_words(const Query& query, const Item& item, Reasons& reasons) const
{
    const auto add = [&](const Text& text, std::vector<bool>& covered) {
        for (const Stretch& stretch : stretches_in(query, text))
            for (const std::size_t place : stretch)
                covered[place] = true;
    };
    const std::string_view field = field_of(query).name;
    if (field == "text" || field == "title" || field == "hlead")
        add(*item.title, reasons.in_title);
    if (field == "text")
        add(*item.texts.back(), reasons.in_text);
    else if (item.quote == nullptr && field != "title")
        add(field == "body" ? *item.body : *item.lead, reasons.in_text);
}

/// The words that made quotes match, where they stand in the text of `item`.
void Scan::add_said(const Query& said, const Item& item, Reasons& reasons) const
{
    for (const Item* quote : quotes_of(item)) {
        Reasons inner{std::vector<bool>(quote->title->words.size()),
                      std::vector<bool>(quote->texts.back()->words.size())};
        add_reasons(said, *quote, inner);
        std::size_t first = 0;
        if (item.quote == nullptr)
            first = word_terms(item.article->text.substr(0, quote->quote->words.begin)).size();
        for (std::size_t i = 0; i < inner.in_text.size(); ++i)
            if (inner.in_text[i])
                reasons.in_text.at(first + i) = true;
    }
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
    Reasons reasons{std::vector<bool>(item.title->words.size()),
                    std::vector<bool>(item.texts.back()->words.size())};
    add_reasons(query, item, reasons);
    return reasons;
}

}  // namespace onrecord::reference
