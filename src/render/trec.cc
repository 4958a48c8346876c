#include <ostream>

#include "render/forms.h"
#include "render/hit_values.h"

namespace onrecord {

namespace {

/// The line form knows no quoting: white space, control characters and '%' are percent-encoded.
std::string trec_word(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string word;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte != 0x7F && c != '%') {
            word += c;
            continue;
        }
        word += '%';
        word += digits[byte >> 4U];
        word += digits[byte & 0xFU];
    }
    return word.empty() ? "0" : word;
}

class TrecRenderer : public Renderer {
public:
    TrecRenderer(std::ostream& out, const RenderStyle& style)
        : out_(out), tag_(trec_word(style.run_tag))
    {
    }

    void begin(const AnswerHead& head) override { query_id_ = trec_word(head.query_id); }

    void article(const Hit& hit, std::size_t rank) override
    {
        write_line(hit.article.id, rank, hit.score);
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        write_line(quote_id(hit), rank, hit.score);
    }

    void end(const Answer&) override {}

private:
    /// trec_eval orders by score alone, so hits without one get 1 / rank.
    void write_line(std::string_view id, std::size_t rank, double score)
    {
        const double shown = score > 0 ? score : 1 / static_cast<double>(rank);
        out_ << query_id_ << " Q0 " << trec_word(id) << ' ' << rank << ' ' << format_score(shown)
             << ' ' << tag_ << '\n';
    }

    std::ostream& out_;
    std::string tag_;
    std::string query_id_;
};

}  // namespace

std::unique_ptr<Renderer> make_trec_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<TrecRenderer>(out, style);
}

}  // namespace onrecord
