#include "index/documents.h"

#include <algorithm>

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

std::string_view kind_name(QuoteKind kind)
{
    switch (kind) {
        case QuoteKind::direct:
            return "direct";
        case QuoteKind::indirect:
            return "indirect";
        case QuoteKind::mixed:
            break;
    }
    return "mixed";
}

QuoteRecord make_record(const Facts& facts, std::uint32_t number)
{
    QuoteRecord record{facts.id, number, facts.quotes[number], {}};
    if (record.quote.speaker != no_speaker) {
        record.speaker = facts.speakers[record.quote.speaker];
        record.quote.speaker = 0;
    }
    return record;
}

}  // namespace

Xapian::Document DocumentBuilder::article(const Facts& facts, const std::string& record)
{
    Xapian::Document document;
    is_article_ = true;
    choose_language(facts.language);
    for (const Field& field : fields())
        if (field.of_article != nullptr)
            add_field(document, field, field.of_article(facts));
    add_date(document, facts.date);
    document.add_value(slot::content_hash, hash_to_bytes(facts.content));
    document.set_data(record);
    return document;
}

Xapian::Document DocumentBuilder::quote(const Facts& facts, std::uint32_t number)
{
    Xapian::Document document;
    const Quote& quote = facts.quotes[number];
    is_article_ = false;
    language_ = nullptr;
    for (const Field& field : fields())
        if (field.of_quote != nullptr)
            add_field(document, field, field.of_quote(facts, quote));
    add_date(document, facts.date);
    document.add_boolean_term(make_term(term::id_prefix, quote_id(facts.id, number)));
    document.add_boolean_term(make_term(term::quote_kind_prefix, kind_name(quote.kind)));
    document.set_data(encode_quote(make_record(facts, number)));
    return document;
}

MetadataTable DocumentBuilder::metadata() const
{
    MetadataTable table;
    for (const Language& language : languages_) {
        const Xapian::Stem stem{std::string(language.profile->stemmer)};
        for (std::uint32_t i = 0; i < language.words.size(); ++i)
            if (language.words[i])
                table.add(forms_key(language.profile->tag, stem(vocabulary_.word(i))),
                          vocabulary_.word(i));
    }
    for (const auto& [key, spelling] : spellings_)
        table.add(key, spelling);
    for (const auto& [prefix, key] : names_)
        for (const std::string& word : word_terms(key))
            table.add(names_key(prefix, word), key);
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

void DocumentBuilder::add_field(Xapian::Document& document, const Field& field,
                                const std::vector<FieldValue>& values)
{
    if (field.match == Match::words) {
        add_words(document, field, values);
        return;
    }
    for (const FieldValue& value : values) {
        if (field.match == Match::exact && !value.text.empty())
            document.add_boolean_term(make_term(field.prefix, value.text));
        if (field.match != Match::name)
            continue;
        const std::string key = name_key(value.text);
        if (key.empty())
            continue;
        document.add_boolean_term(make_term(field.prefix, key));
        if (is_article_)
            note_name(field, key, value.text);
    }
}

void DocumentBuilder::note_name(const Field& field, const std::string& key, std::string_view name)
{
    spellings_.emplace(spellings_key(field.prefix, key), shown_spelling(name));
    names_.emplace(field.prefix, key);
}

void DocumentBuilder::note_word(std::uint32_t word)
{
    if (language_->words.size() <= word)
        language_->words.resize(vocabulary_.size());
    language_->words[word] = true;
}

/// Each value begins `part_gap` behind the last word of the one before. The last value of the
/// default field is the text proper: its sentences, paragraphs and length are recorded.
void DocumentBuilder::add_words(Xapian::Document& document, const Field& field,
                                const std::vector<FieldValue>& values)
{
    std::uint32_t before = 0;
    std::uint32_t last = 0;
    for (const FieldValue& value : values) {
        last = read_words(value.text, before);
        add_postings(document, field.prefix, value.weight);
        if (&value != &values.back())
            before = last + part_gap - 1;
    }
    if (!field.prefix.empty())
        return;
    add_marks(document);
    if (is_article_)
        document.add_value(slot::word_count, Xapian::sortable_serialise(last - before));
}

/// Reads a text whose first word has position `before` + 1; the position of the last, or `before`.
std::uint32_t DocumentBuilder::read_words(std::string_view text, std::uint32_t before)
{
    postings_.clear();
    sentences_.clear();
    paragraphs_.clear();
    WordReader reader(text);
    Word word;
    std::uint32_t position = before;
    while (reader.next(word)) {
        ++position;
        postings_.push_back({vocabulary_.number(word.term), position});
        if (word.sentence_start && position != before + 1)
            sentences_.push_back(position);
        if (word.paragraph_start && position != before + 1)
            paragraphs_.push_back(position);
    }
    return position;
}

void DocumentBuilder::add_postings(Xapian::Document& document, std::string_view prefix,
                                   unsigned weight)
{
    std::sort(postings_.begin(), postings_.end());
    std::string term;
    for (std::size_t i = 0; i < postings_.size(); ++i) {
        const std::uint32_t word = postings_[i].word;
        if (i == 0 || word != postings_[i - 1].word) {
            term.assign(prefix).append(vocabulary_.word(word));
            if (prefix.empty() && language_ != nullptr)
                note_word(word);
        }
        document.add_posting(term, postings_[i].position, weight);
    }
}

void DocumentBuilder::add_marks(Xapian::Document& document) const
{
    for (const std::uint32_t position : sentences_)
        document.add_posting(std::string(term::sentence), position, 0);
    for (const std::uint32_t position : paragraphs_)
        document.add_posting(std::string(term::paragraph), position, 0);
}

}  // namespace onrecord
