#include <ostream>
#include <span>

#include "render/forms.h"
#include "render/hit_values.h"
#include "render/printable.h"

namespace onrecord {

namespace {

/// How a table's values and lines are written.
struct TableForm {
    char separator;
    std::string_view line_end;
    std::string (*value)(std::string_view text);
};

/// RFC 4180: a value with separators, quotes or line ends stands in quotes, quotes are doubled.
std::string csv_value(std::string_view text)
{
    std::string shown;
    append_printable(shown, text, true);
    if (shown.find_first_of(",\"\n\t") == std::string::npos && !shown.starts_with(' ') &&
        !shown.ends_with(' '))
        return shown;
    std::string quoted = "\"";
    for (const char c : shown) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

constexpr TableForm csv{',', "\r\n", csv_value};
constexpr TableForm tsv{'\t', "\n", printable_line};

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
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                out_ << form_.separator;
            out_ << form_.value(values[i]);
        }
        out_ << form_.line_end;
    }

    std::ostream& out_;
    const TableForm& form_;
    std::string query_id_;
    bool header_written_ = false;
};

}  // namespace

std::unique_ptr<Renderer> make_csv_renderer(std::ostream& out, const RenderStyle&)
{
    return std::make_unique<TableRenderer>(out, csv);
}

std::unique_ptr<Renderer> make_tsv_renderer(std::ostream& out, const RenderStyle&)
{
    return std::make_unique<TableRenderer>(out, tsv);
}

}  // namespace onrecord
