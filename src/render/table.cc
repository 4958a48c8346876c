#include <ostream>

#include "render/forms.h"
#include "render/hit_values.h"
#include "render/table_form.h"
#include "render/template_form.h"

namespace onrecord {

namespace {

class TableRenderer : public Renderer {
public:
    TableRenderer(std::ostream& out, const TableForm& form, const RenderStyle& style)
        : out_(out), form_(form), fields_(style.fields)
    {
    }

    void begin(const AnswerHead& head) override
    {
        query_id_ = head.query_id;
        columns_ = columns_named(fields_, head.quotes);
        if (header_written_)
            return;
        header_written_ = true;
        const std::vector<std::string_view>& names =
            head.quotes ? quote_columns() : article_columns();
        write_line({names.begin(), names.end()}, "query_id");
    }

    void article(const Hit& hit, std::size_t rank) override
    {
        write_line(article_row(hit, rank), query_id_);
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        write_line(quote_row(hit, rank), query_id_);
    }

    void end(const Answer&) override {}

private:
    /// In batches the query's name is the first column.
    void write_line(const std::vector<std::string>& values, std::string_view query_id)
    {
        if (!query_id_.empty())
            out_ << form_.value(query_id) << form_.separator;
        if (columns_.empty()) {
            write_row(out_, form_, values);
            return;
        }
        std::vector<std::string> chosen;
        for (const std::size_t column : columns_)
            chosen.push_back(values[column]);
        write_row(out_, form_, chosen);
    }

    std::ostream& out_;
    const TableForm& form_;
    std::vector<std::string> fields_;
    std::vector<std::size_t> columns_;  ///< those chosen; empty: all
    std::string query_id_;
    bool header_written_ = false;
};

}  // namespace

std::unique_ptr<Renderer> make_csv_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<TableRenderer>(out, csv_form, style);
}

std::unique_ptr<Renderer> make_tsv_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<TableRenderer>(out, tsv_form, style);
}

}  // namespace onrecord
