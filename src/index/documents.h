#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "article/facts.h"
#include "index/metadata.h"
#include "index/vocabulary.h"
#include "lang/profile.h"
#include "schema/field.h"

namespace onrecord {

/// Turns articles and quotes into Xapian documents by walking the field table, and keeps note of
/// the word forms and names it meets.
///
/// Threads: one builder, one thread. Memory: every distinct word and name once.
class DocumentBuilder {
public:
    /// `record` is the article's `encode_article`, stored as it is.
    [[nodiscard]] Xapian::Document article(const Facts& facts, const std::string& record);

    /// The `number`-th quote of `facts`, from 0.
    [[nodiscard]] Xapian::Document quote(const Facts& facts, std::uint32_t number);

    /// Word forms and names of the articles built so far.
    [[nodiscard]] MetadataTable metadata() const;

private:
    struct Posting {
        std::uint32_t word;
        std::uint32_t position;
        friend bool operator<(const Posting& a, const Posting& b)
        {
            return a.word != b.word ? a.word < b.word : a.position < b.position;
        }
    };

    /// The words of one language's articles: a mark for each number of the vocabulary.
    struct Language {
        const LanguageProfile* profile;
        std::vector<bool> words;
    };

    void add_field(Xapian::Document& document, const Field& field,
                   const std::vector<FieldValue>& values);
    void add_words(Xapian::Document& document, const Field& field,
                   const std::vector<FieldValue>& values);
    std::uint32_t read_words(std::string_view text, std::uint32_t before);
    void add_postings(Xapian::Document& document, std::string_view prefix, unsigned weight);
    void add_marks(Xapian::Document& document) const;
    void note_name(const Field& field, const std::string& key, std::string_view name);
    void note_word(std::uint32_t word);
    void choose_language(std::string_view tag);

    Vocabulary vocabulary_;
    std::vector<Language> languages_;
    std::set<std::pair<std::string, std::string>> spellings_;   ///< metadata key, spelling
    std::set<std::pair<std::string_view, std::string>> names_;  ///< field prefix, name key
    // Of the document being built:
    bool is_article_ = false;
    Language* language_ = nullptr;  ///< takes the words, or null
    std::vector<Posting> postings_;
    std::vector<std::uint32_t> sentences_;   ///< positions of the last value read
    std::vector<std::uint32_t> paragraphs_;  ///< likewise
};

}  // namespace onrecord
