#include "index/form_file.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::size_t sections = 2;

std::string form_key(std::string_view tag, std::string_view stem)
{
    return std::string(tag).append(":").append(stem);
}

}  // namespace

const LanguageProfile* stemmed_language(std::string_view tag)
{
    const LanguageProfile* profile = tag.empty() ? nullptr : find_language(tag);
    return profile != nullptr && profile->stemmer != "none" ? profile : nullptr;
}

FormFile::FormFile(const std::filesystem::path& file) : file_(file, sections), table_(file_, 0) {}

std::string_view FormFile::forms(std::string_view tag, std::string_view stem) const
{
    return table_.list_of(form_key(tag, stem));
}

void FormTable::add(std::string_view tag, std::string_view stem, std::string word)
{
    entries_.emplace_back(form_key(tag, stem), std::move(word));
}

void FormTable::write(const std::filesystem::path& file)
{
    std::ranges::sort(entries_);
    SectionWriter writer(file);
    ListTableWriter table(writer);
    std::vector<std::string_view> words;
    for (auto at = entries_.begin(); at != entries_.end();) {
        const std::string& key = at->first;
        words.clear();
        for (; at != entries_.end() && at->first == key; ++at)
            words.push_back(at->second);
        table.add(key, join_list(words));
    }
    table.finish();
    writer.finish();
}

void join_form_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target)
{
    std::vector<FormFile> files;
    std::vector<ListTable> tables;
    for (const std::filesystem::path& source : sources)
        tables.push_back(files.emplace_back(source).table_);
    SectionWriter writer(target);
    join_tables(tables, ListTableWriter(writer), [&] {
        for (const FormFile& file : files)
            file.file_.release();
    });
    writer.finish();
}

}  // namespace onrecord
