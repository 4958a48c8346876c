#include "search/facet_column.h"

#include <algorithm>
#include <array>
#include <utility>

#include "article/kind_names.h"
#include "base/error.h"
#include "index/record_file.h"
#include "schema/field.h"

namespace onrecord {

namespace {

using Values = std::span<const std::uint32_t>;

class NameColumn : public FacetColumn {
public:
    NameColumn(const OpenSegment& segment, const Field& field)
        : columns_(columns_of(segment)), names_(segment.files.names), field_(field)
    {
    }
    Values of_article(std::uint32_t article) override { return columns_.names(field_, article); }
    [[nodiscard]] std::string key(std::uint32_t value) const override
    {
        return std::string(names_.key(value));
    }

protected:
    [[nodiscard]] const ColumnFile& columns() const { return columns_; }

private:
    const ColumnFile& columns_;
    const NameFile& names_;
    const Field& field_;
};

class SpeakerColumn : public NameColumn {
public:
    explicit SpeakerColumn(const OpenSegment& segment) : NameColumn(segment, *find_field("speaker"))
    {
    }
    Values of_quote(std::uint32_t quote, std::uint32_t) override
    {
        speaker_ = columns().speaker(quote);
        return speaker_ == ColumnFile::none ? Values() : Values(&speaker_, 1);
    }

private:
    std::uint32_t speaker_ = 0;
};

class LanguageColumn : public FacetColumn {
public:
    explicit LanguageColumn(const OpenSegment& segment) : columns_(columns_of(segment)) {}
    Values of_article(std::uint32_t article) override
    {
        language_ = columns_.language(article);
        return language_ == ColumnFile::none ? Values() : Values(&language_, 1);
    }
    [[nodiscard]] std::string key(std::uint32_t value) const override
    {
        return std::string(columns_.languages()[value]);
    }

private:
    const ColumnFile& columns_;
    std::uint32_t language_ = 0;
};

class KindColumn : public FacetColumn {
public:
    explicit KindColumn(const OpenSegment& segment) : columns_(columns_of(segment)) {}
    Values of_article(std::uint32_t) override { return {}; }
    Values of_quote(std::uint32_t quote, std::uint32_t) override
    {
        kind_ = static_cast<std::uint32_t>(columns_.kind(quote));
        return {&kind_, 1};
    }
    [[nodiscard]] std::string key(std::uint32_t value) const override
    {
        return std::string(kind_name(static_cast<QuoteKind>(value)));
    }

private:
    const ColumnFile& columns_;
    std::uint32_t kind_ = 0;
};

/// Years as YYYY, months as YYYYMM; a date that leaves the month open has none.
class PeriodColumn : public FacetColumn {
public:
    PeriodColumn(const OpenSegment& segment, std::uint32_t days_a_period)
        : records_(segment.files.records), divisor_(days_a_period)
    {
    }
    Values of_article(std::uint32_t article) override
    {
        const DayRange days = records_.days(article);
        period_ = days.first / divisor_;
        return period_ == 0 || days.last / divisor_ != period_ ? Values() : Values(&period_, 1);
    }
    [[nodiscard]] std::string key(std::uint32_t value) const override
    {
        std::string digits = std::to_string(value);
        digits.insert(0, std::max<std::size_t>(4, digits.size()) - digits.size(), '0');
        return digits.size() > 4
                   ? digits.substr(0, digits.size() - 2) + "-" + digits.substr(digits.size() - 2)
                   : digits;
    }

private:
    const RecordFile& records_;
    std::uint32_t divisor_;
    std::uint32_t period_ = 0;
};

using Opened = std::unique_ptr<FacetColumn>;

constexpr std::array table{
    FacetKind{"speaker", "speakers", "who is quoted", "speaker", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<SpeakerColumn>(segment);
              }},
    FacetKind{"source", "sources", "newspaper, agency or site", "source", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<NameColumn>(segment, *find_field("source"));
              }},
    FacetKind{"byline", "authors", "who wrote the article", "byline", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<NameColumn>(segment, *find_field("byline"));
              }},
    FacetKind{"lang", "languages", "language of the article", "lang", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<LanguageColumn>(segment);
              }},
    FacetKind{"year", "years", "year of publication", "date", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<PeriodColumn>(segment, 10000);
              }},
    FacetKind{"month", "months", "month of publication", "date", false,
              [](const OpenSegment& segment) -> Opened {
                  return std::make_unique<PeriodColumn>(segment, 100);
              }},
    FacetKind{
        "kind", "kinds", "direct, indirect or mixed (with --quotes)", "", true,
        [](const OpenSegment& segment) -> Opened { return std::make_unique<KindColumn>(segment); }},
};

}  // namespace

const ColumnFile& columns_of(const OpenSegment& segment)
{
    if (!segment.files.columns)
        throw Error(ErrorKind::index,
                    "the index was made by an earlier version and lacks what this needs",
                    "run onrecord-index once more, with nothing new if you like");
    return *segment.files.columns;
}

std::span<const FacetKind> facet_kinds()
{
    return table;
}

const FacetKind* find_facet_kind(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &FacetKind::name);
    return found == table.end() ? nullptr : &*found;
}

}  // namespace onrecord
