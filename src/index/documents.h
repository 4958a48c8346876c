#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "article/facts.h"
#include "index/form_file.h"
#include "index/name_file.h"
#include "index/quote_file.h"
#include "index/sketcher.h"
#include "index/vocabulary.h"
#include "index/word_file_writer.h"
#include "schema/field.h"

namespace onrecord {

/// Makes the Xapian documents of articles and their quotes as docs/schema.md describes them, and
/// notes their words in order, word forms and names for the files and tables beside.
class DocumentBuilder {
public:
    /// The document of an article. `facts` must stay until the next call: `quote` refers to it.
    [[nodiscard]] Xapian::Document article(const Facts& facts);

    /// The words of that article, by their numbers in `vocabulary`.
    [[nodiscard]] const WordSequence& words() const { return sequence_; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
    /// The sketch of that article's text.
    [[nodiscard]] std::vector<std::uint32_t> sketch();

    /// Where a quote of that article stands; `article` is left 0.
    [[nodiscard]] QuotePlace place(std::uint32_t number) const;
    /// The document of a quote of that article, standing at `place`.
    [[nodiscard]] Xapian::Document quote(const QuotePlace& place);

    /// Forms of those words that `vocabulary` numbers from `begin` to before `end`, in the articles
    /// built so far.
    [[nodiscard]] FormTable forms(std::uint32_t begin, std::uint32_t end) const;
    /// Names of the articles and quotes built so far.
    [[nodiscard]] NameTable take_names() { return std::move(names_); }

private:
    /// The words of one language's articles: a mark for each number of the vocabulary.
    struct Language {
        const LanguageProfile* profile;
        std::vector<bool> words;
    };

    void read_words(std::string_view text, std::vector<std::uint32_t>& words, bool is_text);
    void add_running_words(Xapian::Document& document, const std::vector<FieldValue>& values);
    void add_words_apart(Xapian::Document& document, const Field& field,
                         const std::vector<FieldValue>& values);
    void add_words(Xapian::Document& document, std::string_view prefix,
                   std::span<const std::uint32_t> words, unsigned weight);
    void add_values(Xapian::Document& document, const Field& field,
                    const std::vector<FieldValue>& values);
    void note_names(const Field& field, const std::vector<FieldValue>& values);
    void note_quoted(const Field& field, const std::vector<FieldValue>& values);
    void choose_language(std::string_view tag);

    Vocabulary vocabulary_;
    Sketcher sketcher_;
    std::vector<Language> languages_;
    NameTable names_;
    // Of the article read last:
    const Facts* facts_ = nullptr;
    Language* language_ = nullptr;  ///< takes the words, or null
    WordSequence sequence_;
    std::vector<ByteRange> ranges_;  ///< of the words of its text
    std::uint32_t length_ = 0;
    std::vector<std::uint32_t> sorted_;
};

}  // namespace onrecord
