#include "index/segment_clean.h"

#include <map>
#include <string>
#include <utility>

#include "index/compact.h"
#include "index/metadata.h"
#include "index/record.h"
#include "index/xapian_guard.h"
#include "schema/field.h"
#include "schema/terms.h"
#include "text/words.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

using Names = std::pair<const Field*, std::string>;  ///< field and name key

/// What the removed articles contributed to the metadata, by language profile and by name.
struct Removed {
    std::map<const LanguageProfile*, std::set<std::string>> words;
    std::map<Names, std::set<std::string>> spellings;
};

bool is_plain_word(const std::string& term)
{
    return term[0] < 'A' || term[0] > 'Z';
}

void note_words(const Xapian::Database& db, Xapian::docid number, const Facts& facts,
                Removed& removed)
{
    const LanguageProfile* profile = stemmed_language(facts.language);
    if (profile == nullptr)
        return;
    std::set<std::string>& words = removed.words[profile];
    for (auto term = db.termlist_begin(number); term != db.termlist_end(number); ++term)
        if (is_plain_word(*term))
            words.insert(*term);
}

/// Calls `take(field, key, spelling)` for each name of an article.
template <class Take>
void for_each_name(const Facts& facts, const Take& take)
{
    for (const Field& field : fields()) {
        if (field.match != Match::name || field.of_article == nullptr)
            continue;
        for (const FieldValue& value : field.of_article(facts))
            if (std::string key = name_key(value.text); !key.empty())
                take(field, std::move(key), shown_spelling(value.text));
    }
}

std::string quote_term(const std::string& article_id, std::uint32_t number)
{
    return make_term(term::id_prefix, quote_id(article_id, number));
}

/// Deletes one article with its quotes.
void remove_article(Xapian::WritableDatabase& articles, Xapian::WritableDatabase& quotes,
                    Xapian::docid number, Removed& removed)
{
    const Facts facts = decode_article(articles.get_document(number).get_data());
    note_words(articles, number, facts, removed);
    for_each_name(facts, [&](const Field& field, std::string key, std::string spelling) {
        removed.spellings[{&field, std::move(key)}].insert(std::move(spelling));
    });
    articles.delete_document(number);
    for (std::uint32_t i = 0; quotes.term_exists(quote_term(facts.id, i)); ++i)
        quotes.delete_document(quote_term(facts.id, i));
}

/// The language terms whose articles use `profile`.
std::vector<std::string> terms_of_language(const Xapian::Database& db,
                                           const LanguageProfile& profile)
{
    const std::string prefix(find_field("lang")->prefix);
    std::vector<std::string> terms;
    for (auto term = db.allterms_begin(prefix); term != db.allterms_end(prefix); ++term)
        if (stemmed_language((*term).substr(prefix.size())) == &profile)
            terms.push_back(*term);
    return terms;
}

bool share_a_document(const Xapian::Database& db, const std::string& a, const std::string& b)
{
    auto left = db.postlist_begin(a);
    auto right = db.postlist_begin(b);
    while (left != db.postlist_end(a) && right != db.postlist_end(b)) {
        if (*left == *right)
            return true;
        if (*left < *right)
            left.skip_to(*right);
        else
            right.skip_to(*left);
    }
    return false;
}

/// Does any article with one of the `languages` terms have `word`?
bool occurs_in(const Xapian::Database& db, const std::string& word,
               const std::vector<std::string>& languages)
{
    if (!db.term_exists(word))
        return false;
    for (const std::string& language : languages)
        if (db.get_termfreq(language) == db.get_doccount() || share_a_document(db, word, language))
            return true;
    return false;
}

/// Takes `items` out of the list under `key`.
void shorten_list(Xapian::WritableDatabase& db, const std::string& key,
                  const std::set<std::string>& items)
{
    std::set<std::string> left;
    for (std::string& item : split_list(db.get_metadata(key)))
        if (!items.contains(item))
            left.insert(std::move(item));
    db.set_metadata(key, join_list(left));
}

void forget_forms(Xapian::WritableDatabase& db, const Removed& removed)
{
    for (const auto& [profile, words] : removed.words) {
        const std::vector<std::string> languages = terms_of_language(db, *profile);
        const Xapian::Stem stem{std::string(profile->stemmer)};
        std::map<std::string, std::set<std::string>> gone;
        for (const std::string& word : words)
            if (!occurs_in(db, word, languages))
                gone[forms_key(profile->tag, stem(word))].insert(word);
        for (const auto& [key, forms] : gone)
            shorten_list(db, key, forms);
    }
}

/// Takes from `spellings` those that a remaining article with the name uses.
void keep_used(const Xapian::Database& db, const Names& name, std::set<std::string>& spellings)
{
    const std::string term = make_term(name.first->prefix, name.second);
    for (auto at = db.postlist_begin(term); at != db.postlist_end(term) && !spellings.empty(); ++at)
        for_each_name(decode_article(db.get_document(*at).get_data()),
                      [&](const Field& field, const std::string& key, const std::string& spelling) {
                          if (&field == name.first && key == name.second)
                              spellings.erase(spelling);
                      });
}

void forget_names(Xapian::WritableDatabase& db, Removed& removed)
{
    std::map<std::string, std::set<std::string>> gone;
    for (auto& [name, spellings] : removed.spellings) {
        const auto& [field, key] = name;
        keep_used(db, name, spellings);
        shorten_list(db, spellings_key(field->prefix, key), spellings);
        if (db.term_exists(make_term(field->prefix, key)))
            continue;
        for (const std::string& word : word_terms(key))
            gone[names_key(field->prefix, word)].insert(key);
    }
    for (const auto& [list, keys] : gone)
        shorten_list(db, list, keys);
}

void copy_database(const fs::path& from, const fs::path& to)
{
    fs::copy(from, to, fs::copy_options::recursive);
}

}  // namespace

void copy_without(const SegmentPaths& source, const std::set<Xapian::docid>& numbers,
                  const SegmentPaths& target)
{
    with_xapian_writing([&] {
        fs::create_directories(target.folder);
        const fs::path articles_copy = target.folder / "articles-copy";
        const fs::path quotes_copy = target.folder / "quotes-copy";
        copy_database(source.articles(), articles_copy);
        copy_database(source.quotes(), quotes_copy);
        {
            constexpr int flags = Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;
            Xapian::WritableDatabase articles(articles_copy.string(), flags);
            Xapian::WritableDatabase quotes(quotes_copy.string(), flags);
            Removed removed;
            for (const Xapian::docid number : numbers)
                remove_article(articles, quotes, number, removed);
            articles.commit();
            quotes.commit();
            forget_forms(articles, removed);
            forget_names(articles, removed);
            articles.commit();
        }
        join_in_tiers({{{articles_copy}, target.articles()}, {{quotes_copy}, target.quotes()}}, 2);
    });
}

}  // namespace onrecord
