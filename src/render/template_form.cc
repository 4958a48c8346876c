#include "render/template_form.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/command_line.h"
#include "base/error.h"
#include "render/hit_values.h"
#include "render/printable.h"

namespace onrecord {

namespace {

std::size_t column_named(std::string_view name, bool quotes)
{
    const std::vector<std::string_view>& names = quotes ? quote_columns() : article_columns();
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        throw Error(ErrorKind::usage,
                    std::string(quotes ? "quotes" : "articles") + " have no field '" +
                        std::string(name) + "'",
                    "there are " + one_of({names.begin(), names.end()}));
    return static_cast<std::size_t>(found - names.begin());
}

[[noreturn]] void refuse_brace(std::string_view brace)
{
    throw Error(ErrorKind::usage, "--template: '" + std::string(brace) + "' stands alone",
                "write " + std::string(brace) + std::string(brace) + " for the character itself");
}

}  // namespace

class TemplateForm::Lines : public Renderer {
public:
    Lines(std::ostream& out, std::vector<Piece> pieces) : out_(out), pieces_(std::move(pieces)) {}

    void begin(const AnswerHead&) override {}
    void article(const Hit& hit, std::size_t rank) override { write(article_row(hit, rank)); }
    void quote(const QuoteHit& hit, std::size_t rank) override { write(quote_row(hit, rank)); }
    void end(const Answer&) override {}

private:
    void write(const std::vector<std::string>& values)
    {
        for (const Piece& piece : pieces_)
            out_ << (piece.is_column ? printable_line(values[piece.column]) : piece.text);
        out_ << '\n';
    }

    std::ostream& out_;
    std::vector<Piece> pieces_;
};

TemplateForm::TemplateForm(std::string_view text, bool quotes)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == '{' || c == '}') && text.substr(at + 1, 1) == std::string_view(&c, 1)) {
            plain += text[at++];
        } else if (c == '{') {
            const std::size_t end = text.find('}', at);
            if (end == std::string_view::npos)
                refuse_brace("{");
            pieces_.push_back({std::exchange(plain, {})});
            pieces_.push_back({"", column_named(text.substr(at + 1, end - at - 1), quotes), true});
            at = end;
        } else if (c == '}') {
            refuse_brace("}");
        } else {
            plain += c;
        }
    }
    pieces_.push_back({std::move(plain)});
}

std::unique_ptr<Renderer> TemplateForm::make(std::ostream& out) const
{
    return std::make_unique<Lines>(out, pieces_);
}

std::vector<std::size_t> columns_named(const std::vector<std::string>& names, bool quotes)
{
    std::vector<std::size_t> columns;
    for (const std::string& name : names)
        columns.push_back(column_named(name, quotes));
    return columns;
}

}  // namespace onrecord
