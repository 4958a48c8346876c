#include <ostream>
#include <span>

#include "render/forms.h"
#include "render/hit_values.h"
#include "render/table_form.h"

namespace onrecord {

namespace {

class TableRenderer : public Renderer {
public:
    TableRenderer(std::ostream& out, const TableForm& form) : out_(out), form_(form) {}

    void begin(const AnswerHead& head) override
    {
        query_id_ = head.query_id;
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
        write_row(out_, form_, values);
    }

    std::ostream& out_;
    const TableForm& form_;
    std::string query_id_;
    bool header_written_ = false;
};

}  // namespace

std::unique_ptr<Renderer> make_csv_renderer(std::ostream& out, const RenderStyle&)
{
    return std::make_unique<TableRenderer>(out, csv_form);
}

std::unique_ptr<Renderer> make_tsv_renderer(std::ostream& out, const RenderStyle&)
{
    return std::make_unique<TableRenderer>(out, tsv_form);
}

}  // namespace onrecord
