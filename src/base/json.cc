#include "base/json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>

#include <algorithm>

#include "base/error.h"

namespace onrecord {

namespace {

constexpr int max_depth = 64;

/// Passes parser events on to a document, refusing what is nested too deep.
class BoundedDepth : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, BoundedDepth> {
public:
    explicit BoundedDepth(rapidjson::Document& target) : target_(target) {}

    bool Null() { return target_.Null(); }
    bool Bool(bool b) { return target_.Bool(b); }
    bool Int(int i) { return target_.Int(i); }
    bool Uint(unsigned i) { return target_.Uint(i); }
    bool Int64(std::int64_t i) { return target_.Int64(i); }
    bool Uint64(std::uint64_t i) { return target_.Uint64(i); }
    bool Double(double d) { return target_.Double(d); }
    bool String(const char* s, rapidjson::SizeType n, bool copy)
    {
        return target_.String(s, n, copy);
    }
    bool Key(const char* s, rapidjson::SizeType n, bool copy) { return target_.Key(s, n, copy); }
    bool StartObject() { return ++depth_ <= max_depth && target_.StartObject(); }
    bool StartArray() { return ++depth_ <= max_depth && target_.StartArray(); }
    bool EndObject(rapidjson::SizeType n) { return --depth_ >= 0 && target_.EndObject(n); }
    bool EndArray(rapidjson::SizeType n) { return --depth_ >= 0 && target_.EndArray(n); }

private:
    rapidjson::Document& target_;
    int depth_ = 0;
};

/// Feeds one text to a document through `BoundedDepth`; the form `Document::Populate` asks for.
struct Generator {
    std::string_view text;
    rapidjson::ParseResult result;

    bool operator()(rapidjson::Document& document)
    {
        rapidjson::MemoryStream stream(text.data(), text.size());
        BoundedDepth handler(document);
        rapidjson::Reader reader;
        constexpr unsigned flags =
            rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
        result = reader.Parse<flags>(stream, handler);
        return !result.IsError();
    }
};

std::string reason(const rapidjson::ParseResult& result)
{
    if (result.Code() == rapidjson::kParseErrorTermination)
        return "JSON nested deeper than 64 levels";
    std::string text = rapidjson::GetParseError_En(result.Code());
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return "not valid JSON: " + text;
}

}  // namespace

rapidjson::Document parse_json(std::string_view text)
{
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        throw ParseError(ErrorKind::bad_input, "not valid JSON: a NUL byte", nul, 1);
    rapidjson::Document document;
    Generator generator{text, {}};
    document.Populate(generator);
    if (generator.result.IsError())
        throw ParseError(ErrorKind::bad_input, reason(generator.result),
                         std::min(generator.result.Offset(), text.size()));
    return document;
}

std::string select_members(std::string_view object, const std::vector<std::string>& names)
{
    const rapidjson::Document document = parse_json(object);
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.StartObject();
    for (const std::string& name : names) {
        const auto member = document.FindMember(name.c_str());
        if (member == document.MemberEnd())
            continue;
        writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
        member->value.Accept(writer);
    }
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace onrecord
