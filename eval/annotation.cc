#include "annotation.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/json.h"
#include "text/utf8.h"

namespace onrecord::eval {

namespace {

using rapidjson::Value;

constexpr std::array<std::string_view, 3> speaker_kinds{"person", "organisation", "unnamed"};
constexpr std::array<std::string_view, 3> quote_kinds{"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 5> mention_kinds{"", "name", "pronoun", "description",
                                                        "none"};

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

const Value* member(const Value& object, std::string_view key)
{
    const auto found =
        object.FindMember(Value(key.data(), static_cast<rapidjson::SizeType>(key.size())));
    return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The text of a key; empty where it is null or absent.
std::string text_of(const Value& object, std::string_view key)
{
    const Value* value = member(object, key);
    if (value == nullptr || value->IsNull())
        return {};
    if (!value->IsString())
        refuse("'" + std::string(key) + "' is no text");
    return {value->GetString(), value->GetStringLength()};
}

/// The elements of a list; nothing where it is null or absent.
std::vector<const Value*> list_of(const Value& object, std::string_view key)
{
    std::vector<const Value*> elements;
    const Value* value = member(object, key);
    if (value == nullptr || value->IsNull())
        return elements;
    if (!value->IsArray())
        refuse("'" + std::string(key) + "' is no list");
    for (const Value& element : value->GetArray())
        elements.push_back(&element);
    return elements;
}

std::vector<std::string> texts_of(const Value& object, std::string_view key)
{
    std::vector<std::string> texts;
    for (const Value* element : list_of(object, key)) {
        if (!element->IsString())
            refuse("'" + std::string(key) + "' holds something that is no text");
        texts.emplace_back(element->GetString(), element->GetStringLength());
    }
    return texts;
}

/// The place of a word in a list of words; nothing where it is null or absent.
template <std::size_t size>
std::optional<std::size_t> choice_of(const Value& object, std::string_view key,
                                     const std::array<std::string_view, size>& words)
{
    const std::string word = text_of(object, key);
    if (word.empty())
        return std::nullopt;
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        refuse("'" + std::string(key) + "' is '" + word + "', which is none of its values");
    return static_cast<std::size_t>(found - words.begin());
}

std::optional<SpeakerKind> speaker_kind_of(const Value& object, std::string_view key)
{
    const std::optional<std::size_t> place = choice_of(object, key, speaker_kinds);
    return place ? std::optional(static_cast<SpeakerKind>(*place)) : std::nullopt;
}

/// Reads the quotes of one article; offsets become bytes.
class QuoteReader {
public:
    explicit QuoteReader(AnnotatedArticle& article) : article_(article)
    {
        const std::string_view text = *article.text;
        for (std::size_t at = 0; at < text.size(); static_cast<void>(next_code_point(text, at)))
            bytes_.push_back(static_cast<std::uint32_t>(at));
        bytes_.push_back(static_cast<std::uint32_t>(text.size()));
    }

    [[nodiscard]] AnnotatedQuote read(const Value& object) const
    {
        AnnotatedQuote quote;
        const bool pieces = member(object, "spans") != nullptr;
        quote.spans = pieces ? read_spans(object, "spans") : std::vector{read_range(object)};
        if (quote.spans.empty())
            refuse("'spans' is empty");
        if (!pieces)
            check_text(object, quote.spans[0]);
        quote.kind = static_cast<QuoteKind>(choice_of(object, "kind", quote_kinds).value_or(0));
        if (member(object, "marked") != nullptr)
            quote.marked = read_spans(object, "marked");
        quote.mention = static_cast<MentionKind>(
            choice_of(object, "mention_kind", mention_kinds)
                .value_or(static_cast<std::size_t>(MentionKind::unstated)));
        read_speaker(object, quote);
        return quote;
    }

private:
    [[nodiscard]] std::uint32_t offset(const Value* value) const
    {
        if (value == nullptr || !value->IsUint64())
            refuse("an offset is missing or no whole number");
        if (value->GetUint64() >= bytes_.size())
            refuse("offset " + std::to_string(value->GetUint64()) + " lies behind the text's " +
                   std::to_string(bytes_.size() - 1) + " code points");
        return bytes_[value->GetUint64()];
    }

    [[nodiscard]] ByteRange checked(ByteRange range) const
    {
        if (range.empty())
            refuse("a span ends where it begins, or before");
        return range;
    }

    [[nodiscard]] ByteRange read_range(const Value& object) const
    {
        return checked({offset(member(object, "begin")), offset(member(object, "end"))});
    }

    [[nodiscard]] std::vector<ByteRange> read_spans(const Value& object, std::string_view key) const
    {
        std::vector<ByteRange> spans;
        for (const Value* pair : list_of(object, key)) {
            if (!pair->IsArray() || pair->Size() != 2)
                refuse("'" + std::string(key) + "' holds something that is no pair of offsets");
            spans.push_back(checked({offset(&(*pair)[0]), offset(&(*pair)[1])}));
        }
        std::sort(spans.begin(), spans.end(), [](const ByteRange& a, const ByteRange& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
        });
        return spans;
    }

    void check_text(const Value& object, const ByteRange& range) const
    {
        const std::string stated = text_of(object, "text");
        const std::string found = article_.text->substr(range.begin, range.end - range.begin);
        if (!stated.empty() && stated != found)
            refuse("its text is '" + stated + "', but between its offsets stands '" + found +
                   "' (offsets count code points)");
    }

    void read_speaker(const Value& object, AnnotatedQuote& quote) const
    {
        const Value* value = member(object, "speaker");
        const bool several = value != nullptr && value->IsArray();
        std::vector<std::string> names =
            several ? texts_of(object, "speaker") : std::vector{text_of(object, "speaker")};
        std::erase(names, std::string());
        quote.speaker_kind = speaker_kind_of(object, "speaker_kind");
        for (const std::string& name : names)
            add_speaker(name, quote);
    }

    void add_speaker(const std::string& name, AnnotatedQuote& quote) const
    {
        const auto known = std::find_if(article_.speakers.begin(), article_.speakers.end(),
                                        [&](const AnnotatedSpeaker& s) { return s.name == name; });
        if (known == article_.speakers.end())
            refuse("its speaker '" + name + "' is not among the article's speakers");
        if (!quote.speaker_kind)
            quote.speaker_kind = known->kind;
        quote.speakers.push_back(name);
        quote.speakers.insert(quote.speakers.end(), known->also.begin(), known->also.end());
    }

    const AnnotatedArticle& article_;
    std::vector<std::uint32_t> bytes_;  ///< byte offset of each code point, and of the end
};

void read_facts(const Value& object, AnnotatedArticle& article)
{
    for (std::size_t fact = 0; fact < fact_names.size(); ++fact)
        if (member(object, fact_names[fact]) != nullptr)
            article.facts[fact] = text_of(object, fact_names[fact]);
}

void read_speakers(const Value& object, AnnotatedArticle& article)
{
    for (const Value* element : list_of(object, "speakers")) {
        if (!element->IsObject())
            refuse("'speakers' holds something that is no object");
        AnnotatedSpeaker speaker;
        speaker.name = text_of(*element, "name");
        if (speaker.name.empty())
            refuse("a speaker has no name");
        speaker.kind = speaker_kind_of(*element, "kind").value_or(SpeakerKind::person);
        speaker.also = texts_of(*element, "also");
        article.speakers.push_back(std::move(speaker));
    }
}

void read_quotes(const Value& object, AnnotatedArticle& article)
{
    article.has_quotes = member(object, "quotes") != nullptr;
    const std::vector<const Value*> elements = list_of(object, "quotes");
    if (elements.empty())
        return;
    if (!article.text)
        refuse("there are quotes, but no 'text' that their offsets count in");
    const QuoteReader reader(article);
    for (std::size_t number = 0; number < elements.size(); ++number) {
        try {
            if (!elements[number]->IsObject())
                refuse("no object");
            article.quotes.push_back(reader.read(*elements[number]));
        } catch (const ParseError& error) {
            refuse("quote " + std::to_string(number + 1) + ": " + error.what());
        }
    }
}

AnnotatedArticle read_line(std::string_view line)
{
    const rapidjson::Document object = parse_json(line);
    if (!object.IsObject())
        refuse("the line is no JSON object");
    AnnotatedArticle article;
    article.id = text_of(object, "id");
    article.path = text_of(object, "path");
    if (article.label().empty())
        refuse("neither 'id' nor 'path' says which article this is");
    if (member(object, "text") != nullptr)
        article.text = text_of(object, "text");
    read_facts(object, article);
    read_speakers(object, article);
    read_quotes(object, article);
    return article;
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

std::vector<AnnotatedArticle> read_annotations(std::string_view lines, const std::string& name)
{
    std::vector<AnnotatedArticle> articles;
    std::set<std::string> labels;
    std::size_t number = 0;
    for (std::size_t at = 0; at < lines.size(); ++number) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const std::string_view line = lines.substr(at, end - at);
        const std::string where = name + ":" + std::to_string(number + 1);
        try {
            if (!is_blank(line)) {
                articles.push_back(read_line(line));
                articles.back().where = where;
                if (!labels.insert(articles.back().label()).second)
                    refuse("article '" + articles.back().label() + "' came before");
            }
        } catch (const ParseError& error) {
            throw ParseError(error.kind(), where + ": " + error.what(), at + error.offset());
        }
        at = end + 1;
    }
    return articles;
}

}  // namespace onrecord::eval
