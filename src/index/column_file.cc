#include "index/column_file.h"

#include <algorithm>
#include <string>
#include <utility>

#include <xapian.h>

#include "article/kind_names.h"
#include "index/name_file.h"
#include "index/record_fields.h"
#include "index/segment.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

/// In the order of their sections.
constexpr std::array<std::string_view, 3> name_fields{"speaker", "source", "byline"};
constexpr std::size_t first_after_names = 2 * name_fields.size();
constexpr std::size_t sections = first_after_names + 4;

/// The number of a kind in the file is its place here.
constexpr std::array kinds{QuoteKind::direct, QuoteKind::indirect, QuoteKind::mixed};

/// Which names a document has, before they stand in order of documents.
using Pairs = std::vector<std::pair<Xapian::docid, std::uint32_t>>;

void take_postings(const Xapian::Database& database, const std::string& term, std::uint32_t number,
                   Pairs& pairs)
{
    for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at)
        pairs.emplace_back(*at, number);
}

/// How many documents have the names of a field, together.
std::size_t count_names(const Xapian::Database& database, const NameFile& names, const Field& field)
{
    std::size_t count = 0;
    const auto [begin, end] = names.places(field.prefix);
    for (std::uint32_t place = begin; place < end; ++place)
        count += database.get_termfreq(make_term(field.prefix, names.key(place)));
    return count;
}

/// A field's names by document, in order. Memory: 8 bytes each.
Pairs names_by_document(const Xapian::Database& database, const NameFile& names, const Field& field)
{
    Pairs pairs;
    pairs.reserve(count_names(database, names, field));  // growing would take three times as much
    const auto [begin, end] = names.places(field.prefix);
    for (std::uint32_t place = begin; place < end; ++place)
        take_postings(database, make_term(field.prefix, names.key(place)), place, pairs);
    std::ranges::sort(pairs);
    return pairs;
}

void write_lists(const Pairs& pairs, Xapian::doccount documents, SectionWriter& file)
{
    std::vector<std::uint32_t> ends;
    std::vector<std::uint32_t> numbers;
    auto at = pairs.begin();
    for (Xapian::docid document = 1; document <= documents; ++document) {
        for (; at != pairs.end() && at->first == document; ++at)
            numbers.push_back(at->second);
        ends.push_back(static_cast<std::uint32_t>(numbers.size()));
    }
    file.begin_section();
    file.write_array<std::uint32_t>(ends);
    file.begin_section();
    file.write_array<std::uint32_t>(numbers);
}

/// One number a document, of those that have several the first.
template <class Number>
void write_numbers(const Pairs& pairs, Xapian::doccount documents, Number missing,
                   SectionWriter& file)
{
    std::vector<Number> numbers(documents, missing);
    for (auto at = pairs.rbegin(); at != pairs.rend(); ++at)
        numbers[at->first - 1] = static_cast<Number>(at->second);
    file.begin_section();
    file.write_array<Number>(numbers);
}

void write_languages(const Xapian::Database& articles, SectionWriter& file)
{
    const std::string prefix(find_field("lang")->prefix);
    std::string tags;
    Pairs pairs;
    std::uint32_t place = 0;
    for (auto term = articles.allterms_begin(prefix); term != articles.allterms_end(prefix);
         ++term) {
        tags.append(*term, prefix.size(), std::string::npos).append("\n");
        take_postings(articles, *term, place++, pairs);
    }
    write_numbers(pairs, articles.get_doccount(), ColumnFile::none, file);
    file.begin_section();
    file.write(tags);
}

void write_kinds(const Xapian::Database& quotes, SectionWriter& file)
{
    Pairs pairs;
    for (std::uint32_t i = 0; i < kinds.size(); ++i)
        take_postings(quotes, make_term(term::quote_kind_prefix, kind_name(kinds[i])), i, pairs);
    write_numbers<std::uint8_t>(pairs, quotes.get_doccount(), 0, file);
}

}  // namespace

ColumnFile::ColumnFile(const std::filesystem::path& file)
    : file_(file, sections),
      languages_(file_.array<std::uint32_t>(first_after_names)),
      tags_(file_.lines(first_after_names + 1)),
      speakers_(file_.array<std::uint32_t>(first_after_names + 2)),
      kinds_(file_.array<std::uint8_t>(first_after_names + 3))
{
    for (std::size_t i = 0; i < name_fields.size(); ++i)
        names_.push_back(
            {file_.array<std::uint32_t>(2 * i), file_.array<std::uint32_t>(2 * i + 1)});
    const auto fits = [this](const Lists& lists) { return lists.ends.size() == languages_.size(); };
    if (!std::ranges::all_of(names_, fits) || speakers_.size() != kinds_.size())
        damaged_record();
}

std::span<const std::uint32_t> ColumnFile::names(const Field& field, std::uint32_t article) const
{
    const auto place = std::ranges::find(name_fields, field.name) - name_fields.begin();
    const Lists& lists = names_.at(static_cast<std::size_t>(place));
    if (article == 0 || article > lists.ends.size())
        damaged_record();
    const std::uint32_t begin = article == 1 ? 0 : lists.ends[article - 2];
    const std::uint32_t end = lists.ends[article - 1];
    if (begin > end || end > lists.names.size())
        damaged_record();
    return lists.names.subspan(begin, end - begin);
}

std::uint32_t ColumnFile::language(std::uint32_t article) const
{
    if (article == 0 || article > languages_.size())
        damaged_record();
    return languages_[article - 1];
}

std::uint32_t ColumnFile::speaker(std::uint32_t quote) const
{
    if (quote == 0 || quote > speakers_.size())
        damaged_record();
    return speakers_[quote - 1];
}

QuoteKind ColumnFile::kind(std::uint32_t quote) const
{
    if (quote == 0 || quote > kinds_.size() || kinds_[quote - 1] >= kinds.size())
        damaged_record();
    return kinds.at(kinds_[quote - 1]);
}

void write_column_file(const SegmentPaths& segment)
{
    const Xapian::Database articles(segment.articles().string());
    const Xapian::Database quotes(segment.quotes().string());
    const NameFile names(segment.names());
    SectionWriter file(segment.columns());
    for (const std::string_view name : name_fields)
        write_lists(names_by_document(articles, names, *find_field(name)), articles.get_doccount(),
                    file);
    write_languages(articles, file);
    write_numbers(names_by_document(quotes, names, *find_field(name_fields.front())),
                  quotes.get_doccount(), ColumnFile::none, file);
    write_kinds(quotes, file);
    file.finish();
}

}  // namespace onrecord
