#include <ostream>

#include "render/forms.h"
#include "render/hit_json.h"

namespace onrecord {

namespace {

/// One object an answer. It is open while hits come, so that they need not be held.
class JsonRenderer : public Renderer {
public:
    JsonRenderer(std::ostream& out, const RenderStyle& style) : out_(out), fields_(style.fields) {}

    void begin(const AnswerHead& head) override
    {
        JsonWriter json;
        json.open_object();
        write_answer_head(json, head);
        out_ << json.text() << ",\"hits\":[";
        first_ = true;
    }

    void article(const Hit& hit, std::size_t rank) override
    {
        JsonWriter json;
        json.open_object();
        write_hit(json, hit, rank);
        json.close_object();
        write_element(json.text());
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        JsonWriter json;
        json.open_object();
        write_quote(json, hit, rank);
        json.close_object();
        write_element(json.text());
    }

    void end(const Answer& answer) override
    {
        JsonWriter notes;
        notes.open_array();
        for (const std::string& note : answer.notes)
            write_text(notes, note);
        notes.close_array();
        out_ << (first_ ? "" : "\n") << "],\"total\":" << answer.total
             << ",\"notes\":" << notes.text() << "}\n";
    }

private:
    void write_element(std::string_view text)
    {
        out_ << (first_ ? "\n" : ",\n");
        if (fields_.empty())
            out_ << text;
        else
            out_ << select_members(text, fields_);
        first_ = false;
    }

    std::ostream& out_;
    std::vector<std::string> fields_;
    bool first_ = true;
};

class JsonLinesRenderer : public Renderer {
public:
    JsonLinesRenderer(std::ostream& out, const RenderStyle& style)
        : out_(out), fields_(style.fields)
    {
    }

    void begin(const AnswerHead& head) override { query_id_ = head.query_id; }

    void article(const Hit& hit, std::size_t rank) override
    {
        JsonWriter json;
        open(json);
        write_hit(json, hit, rank);
        close(json);
    }

    void quote(const QuoteHit& hit, std::size_t rank) override
    {
        JsonWriter json;
        open(json);
        write_quote(json, hit, rank);
        close(json);
    }

    void end(const Answer&) override {}

private:
    void open(JsonWriter& json) const
    {
        json.open_object();
        json.key("version");
        json.value(output_version);
        if (query_id_.empty())
            return;
        json.key("query_id");
        write_text(json, query_id_);
    }

    void close(JsonWriter& json)
    {
        json.close_object();
        if (fields_.empty()) {
            out_ << json.text() << '\n';
            return;
        }
        std::vector<std::string> members = {"version", "query_id"};
        members.insert(members.end(), fields_.begin(), fields_.end());
        out_ << select_members(json.text(), members) << '\n';
    }

    std::ostream& out_;
    std::vector<std::string> fields_;
    std::string query_id_;
};

}  // namespace

std::unique_ptr<Renderer> make_json_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<JsonRenderer>(out, style);
}

std::unique_ptr<Renderer> make_jsonl_renderer(std::ostream& out, const RenderStyle& style)
{
    return std::make_unique<JsonLinesRenderer>(out, style);
}

}  // namespace onrecord
