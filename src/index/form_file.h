#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/list_table.h"
#include "lang/profile.h"

namespace onrecord {

/// The language whose stemmer maps the words of an article with this tag, or null when none does.
[[nodiscard]] const LanguageProfile* stemmed_language(std::string_view tag);

/// From stems to the words of a segment's articles that have them, by language. Stems are not
/// posted: a word is asked for in all its forms.
class FormFile {
public:
    FormFile() = default;
    /// @throws Error (index, io).
    explicit FormFile(const std::filesystem::path& file);

    /// The folded words of articles in the language `tag` that have this stem; a list.
    [[nodiscard]] std::string_view forms(std::string_view tag, std::string_view stem) const;

private:
    friend void join_form_files(const std::vector<std::filesystem::path>&,
                                const std::filesystem::path&);
    SectionFile file_;
    ListTable table_;
};

/// Forms in any order, with doubles.
class FormTable {
public:
    void add(std::string_view tag, std::string_view stem, std::string word);
    /// @throws Error (io).
    void write(const std::filesystem::path& file);

private:
    std::vector<std::pair<std::string, std::string>> entries_;  ///< key, word
};

/// @throws Error (index, io).
void join_form_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target);

}  // namespace onrecord
