#include "index/documents.h"

#include <algorithm>
#include <map>
#include <utility>

#include "article/kind_names.h"
#include "index/record.h"
#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

void add_date(Xapian::Document& document, const Date& date)
{
    for (const std::string& term : date_terms(date))
        document.add_boolean_term(term);
    if (!date.stated())
        return;
    document.add_value(slot::first_day, to_digits(date.first_day()));
    document.add_value(slot::last_day, to_digits(date.last_day()));
}

}  // namespace

Xapian::Document DocumentBuilder::article(const Facts& facts)
{
    Xapian::Document document;
    choose_language(facts.language);
    sequence_ = {};
    length_ = 0;
    ranges_.clear();
    facts_ = &facts;
    for (const Field& field : fields()) {
        if (field.of_article == nullptr || field.borrows_terms())
            continue;
        const std::vector<FieldValue> values = field.of_article(facts);
        if (field.match == Match::words && field.prefix.empty())
            add_running_words(document, values);
        else if (field.match == Match::words)
            add_words_apart(document, field, values);
        else
            add_values(document, field, values);
        if (field.match == Match::name)
            note_names(field, values);
    }
    sequence_.length = length_;
    add_date(document, facts.date);
    document.add_value(slot::content_hash, hash_to_bytes(facts.content));
    document.add_value(slot::word_count,
                       Xapian::sortable_serialise(static_cast<double>(ranges_.size())));
    return document;
}

std::vector<std::uint32_t> DocumentBuilder::sketch()
{
    const std::span<const std::uint32_t> words(sequence_.words);
    return sketcher_.sketch(words.subspan(sequence_.title_words), vocabulary_);
}

QuotePlace DocumentBuilder::place(std::uint32_t number) const
{
    const ByteRange said = facts_->quotes[number].words;
    const auto first = std::ranges::lower_bound(ranges_, said.begin, {}, &ByteRange::begin);
    const auto last = std::ranges::upper_bound(ranges_, said.end, {}, &ByteRange::end);
    QuotePlace place{0, number, static_cast<std::uint32_t>(first - ranges_.begin()),
                     static_cast<std::uint32_t>(last - ranges_.begin())};
    place.end = std::max(place.begin, place.end);
    return place;
}

Xapian::Document DocumentBuilder::quote(const QuotePlace& place)
{
    Xapian::Document document;
    const Quote& quote = facts_->quotes[place.number];
    const std::span<const std::uint32_t> words(sequence_.words);
    add_words(document, "",
              words.subspan(sequence_.title_words + place.begin, place.end - place.begin), 1);
    for (const Field& field : fields()) {
        if (field.of_quote == nullptr || field.match == Match::words)
            continue;
        const std::vector<FieldValue> values = field.of_quote(*facts_, quote);
        add_values(document, field, values);
        if (field.match == Match::name)
            note_quoted(field, values);
    }
    document.add_boolean_term(make_term(term::quote_kind_prefix, kind_name(quote.kind)));
    return document;
}

FormTable DocumentBuilder::forms(std::uint32_t begin, std::uint32_t end) const
{
    FormTable table;
    for (const Language& language : languages_) {
        const Xapian::Stem stem{std::string(language.profile->stemmer)};
        for (std::size_t i = begin; i < std::min<std::size_t>(end, language.words.size()); ++i) {
            if (!language.words[i])
                continue;
            std::string word(vocabulary_.word(static_cast<std::uint32_t>(i)));
            const std::string stemmed = stem(word);
            table.add(language.profile->tag, stemmed, std::move(word));
        }
    }
    return table;
}

void DocumentBuilder::choose_language(std::string_view tag)
{
    const LanguageProfile* profile = stemmed_language(tag);
    language_ = nullptr;
    if (profile == nullptr)
        return;
    const auto found = std::ranges::find(languages_, profile, &Language::profile);
    language_ =
        found != languages_.end() ? &*found : &languages_.emplace_back(Language{profile, {}});
}

void DocumentBuilder::add_values(Xapian::Document& document, const Field& field,
                                 const std::vector<FieldValue>& values)
{
    for (const FieldValue& value : values) {
        const std::string key =
            field.match == Match::name ? name_key(value.text) : std::string(value.text);
        if (!key.empty())
            document.add_boolean_term(make_term(field.prefix, key));
    }
}

void DocumentBuilder::note_names(const Field& field, const std::vector<FieldValue>& values)
{
    std::map<std::string, std::vector<std::string>> spellings;  // by key
    for (const FieldValue& value : values)
        if (std::string key = name_key(value.text); !key.empty())
            spellings[std::move(key)].push_back(shown_spelling(value.text));
    for (const auto& [key, shown] : spellings)
        names_.add_article(field.prefix, key, shown);
}

void DocumentBuilder::note_quoted(const Field& field, const std::vector<FieldValue>& values)
{
    for (const FieldValue& value : values)
        if (const std::string key = name_key(value.text); !key.empty())
            names_.add_quote(field.prefix, key);
}

/// The words of the default field: they run on from value to value, the last being the text proper,
/// whose sentences and paragraphs are noted.
void DocumentBuilder::add_running_words(Xapian::Document& document,
                                        const std::vector<FieldValue>& values)
{
    for (const FieldValue& value : values) {
        const std::size_t begin = sequence_.words.size();
        sequence_.title_words = static_cast<std::uint32_t>(begin);
        read_words(value.text, sequence_.words, &value == &values.back());
        add_words(document, "", std::span<const std::uint32_t>(sequence_.words).subspan(begin),
                  value.weight);
    }
    if (language_ == nullptr)
        return;
    language_->words.resize(std::max(language_->words.size(), vocabulary_.size()));
    for (const std::uint32_t word : sequence_.words)
        language_->words[word] = true;
}

void DocumentBuilder::add_words_apart(Xapian::Document& document, const Field& field,
                                      const std::vector<FieldValue>& values)
{
    for (const FieldValue& value : values) {
        std::vector<std::uint32_t> words;
        read_words(value.text, words, false);
        add_words(document, field.prefix, words, value.weight);
    }
}

void DocumentBuilder::read_words(std::string_view text, std::vector<std::uint32_t>& words,
                                 bool is_text)
{
    WordReader reader(text);
    Word word;
    while (reader.next(word)) {
        words.push_back(vocabulary_.number(word.term));
        if (!is_text)
            continue;
        const auto place = static_cast<std::uint32_t>(ranges_.size());
        if (word.sentence_start && place > 0)
            sequence_.sentence_starts.push_back(place);
        if (word.paragraph_start && place > 0)
            sequence_.paragraph_starts.push_back(place);
        ranges_.push_back({word.begin, word.end});
    }
}

/// Posts words, each once, counting `weight` for each time that it stands there.
void DocumentBuilder::add_words(Xapian::Document& document, std::string_view prefix,
                                std::span<const std::uint32_t> words, unsigned weight)
{
    length_ += weight * static_cast<std::uint32_t>(words.size());
    sorted_.assign(words.begin(), words.end());
    std::ranges::sort(sorted_);
    std::string term;
    for (auto at = sorted_.begin(); at != sorted_.end();) {
        const auto next = std::upper_bound(at, sorted_.end(), *at);
        term.assign(prefix).append(vocabulary_.word(*at));
        document.add_term(term, weight * static_cast<unsigned>(next - at));
        at = next;
    }
}

}  // namespace onrecord
