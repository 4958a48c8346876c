#include "article/formats/jsonl_article.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "article/formats/blank.h"
#include "base/error.h"

namespace onrecord {

namespace {

using rapidjson::Value;

enum class Part : std::uint8_t { id, title, text, date, source, authors, speakers, language, url };
constexpr std::size_t parts = 9;

struct Spelling {
    std::string_view name;
    Part part;
};

// Where an object states one part under several names, the name that stands first here wins, and
// any name as written here wins over the same in other letter case.
constexpr std::array spellings = {
    Spelling{"id", Part::id},
    Spelling{"_id", Part::id},
    Spelling{"docid", Part::id},
    Spelling{"doc_id", Part::id},
    Spelling{"uuid", Part::id},
    Spelling{"guid", Part::id},
    Spelling{"title", Part::title},
    Spelling{"headline", Part::title},
    Spelling{"text", Part::text},
    Spelling{"body", Part::text},
    Spelling{"content", Part::text},
    Spelling{"maintext", Part::text},
    Spelling{"article", Part::text},
    Spelling{"full_text", Part::text},
    Spelling{"fulltext", Part::text},
    Spelling{"article_text", Part::text},
    Spelling{"articleBody", Part::text},
    Spelling{"date", Part::date},
    Spelling{"published", Part::date},
    Spelling{"pubdate", Part::date},
    Spelling{"publish_date", Part::date},
    Spelling{"date_publish", Part::date},
    Spelling{"publishedAt", Part::date},
    Spelling{"published_at", Part::date},
    Spelling{"published_date", Part::date},
    Spelling{"publication_date", Part::date},
    Spelling{"datePublished", Part::date},
    Spelling{"source", Part::source},
    Spelling{"publisher", Part::source},
    Spelling{"outlet", Part::source},
    Spelling{"site", Part::source},
    Spelling{"publication", Part::source},
    Spelling{"sitename", Part::source},
    Spelling{"site_name", Part::source},
    Spelling{"source_name", Part::source},
    Spelling{"source_domain", Part::source},
    Spelling{"domain", Part::source},
    Spelling{"authors", Part::authors},
    Spelling{"author", Part::authors},
    Spelling{"byline", Part::authors},
    Spelling{"speakers", Part::speakers},
    Spelling{"speaker", Part::speakers},
    Spelling{"language", Part::language},
    Spelling{"lang", Part::language},
    Spelling{"url", Part::url},
    Spelling{"link", Part::url},
};

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

std::string_view view(const Value& text)
{
    return {text.GetString(), text.GetStringLength()};
}

std::string as_json(const Value& value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::string_view kind_of(const Value& value)
{
    if (value.IsObject())
        return "an object";
    if (value.IsArray())
        return "an array";
    return value.IsBool() ? "true or false" : "a number";
}

/// Null, blank text and empty lists state nothing.
bool states_something(const Value& value)
{
    if (value.IsString())
        return !is_blank(view(value));
    return !value.IsNull() && !(value.IsArray() && value.Empty()) &&
           !(value.IsObject() && value.ObjectEmpty());
}

/// Text, or a number as text; nothing for the rest.
std::optional<std::string> scalar_text(const Value& value)
{
    if (value.IsString())
        return std::string(view(value));
    if (value.IsNumber())
        return as_json(value);
    return std::nullopt;
}

bool equal_but_for_case(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// Place of a name in the order of precedence, or nothing when it names no part.
std::optional<std::size_t> rank_of(std::string_view name)
{
    const auto place = [](const auto& same) -> std::optional<std::size_t> {
        const auto* const found = std::find_if(spellings.begin(), spellings.end(), same);
        if (found == spellings.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - spellings.begin());
    };
    if (const auto exact = place([&](const Spelling& s) { return s.name == name; }))
        return exact;
    if (const auto other =
            place([&](const Spelling& s) { return equal_but_for_case(s.name, name); }))
        return *other + spellings.size();
    return std::nullopt;
}

/// A field of the object.
struct Member {
    std::string_view name;
    const Value* value = nullptr;
};

/// Fills an Article from the members of one object.
class Builder {
public:
    explicit Builder(RepairNotes& notes) : notes_(notes) {}

    Article build(const Value& object)
    {
        choose(object);
        take_text();
        take_single(Part::title, article_.title);
        take_single(Part::date, article_.date);
        take_single(Part::language, article_.language);
        take_single(Part::url, article_.url);
        take_id();
        take_source();
        take_names(Part::authors, article_.authors);
        take_names(Part::speakers, article_.speakers);
        if (article_.text.empty() && article_.title.empty())
            refuse("neither text nor title");
        return std::move(article_);
    }

private:
    using Members = std::map<std::string_view, const Value*>;

    Members members_of(const Value& object)
    {
        Members members;
        std::size_t repeated = 0;
        for (const auto& member : object.GetObject()) {
            const bool first = members.insert_or_assign(view(member.name), &member.value).second;
            repeated += first ? 0 : 1;
        }
        notes_.count(repeated, "repeated field", "repeated fields", "dropped, the last stands");
        return members;
    }

    /// Decides which member states which part; the others become extra fields.
    void choose(const Value& object)
    {
        std::array<std::size_t, parts> best;
        best.fill(2 * spellings.size());
        for (const auto& [name, value] : members_of(object)) {
            if (!states_something(*value))
                continue;
            Member member{name, value};
            if (const std::optional<std::size_t> rank = rank_of(name)) {
                const auto part =
                    static_cast<std::size_t>(spellings[*rank % spellings.size()].part);
                if (*rank < best[part]) {
                    best[part] = *rank;
                    std::swap(member, chosen_[part]);
                }
            }
            keep_as_extra(member);
        }
    }

    void keep_as_extra(const Member& member)
    {
        if (member.value != nullptr)
            article_.extra.emplace(member.name, member.value->IsString()
                                                    ? std::string(view(*member.value))
                                                    : as_json(*member.value));
    }

    [[nodiscard]] const Member& member(Part part) const
    {
        return chosen_[static_cast<std::size_t>(part)];
    }

    void set_aside(const Member& member)
    {
        keep_as_extra(member);
        notes_.add(quoted(member.name) + " is " + std::string(kind_of(*member.value)) +
                   ", kept as an extra field");
    }

    void take_single(Part part, std::string& target)
    {
        const Member& stated = member(part);
        if (stated.value == nullptr)
            return;
        if (const std::optional<std::string> text = scalar_text(*stated.value))
            target = trimmed(*text);
        else
            set_aside(stated);
    }

    void take_id()
    {
        const Member& stated = member(Part::id);
        if (stated.value != nullptr && stated.value->IsDouble())
            refuse(quoted(stated.name) +
                   " is a number too large or too fine to be an id; write it as a string");
        take_single(Part::id, article_.id);
    }

    /// Some services state {"id": ..., "name": "The Courier"}.
    void take_source()
    {
        const Member& stated = member(Part::source);
        if (stated.value != nullptr && stated.value->IsObject()) {
            if (const std::optional<std::string> name = name_in(*stated.value)) {
                article_.source = *name;
                return;
            }
        }
        take_single(Part::source, article_.source);
    }

    /// The body, unchanged; a list of paragraphs is joined by line ends.
    void take_text()
    {
        article_.body_is_stated = true;
        const Member& stated = member(Part::text);
        if (stated.value == nullptr)
            return;
        if (stated.value->IsArray())
            article_.text = joined_paragraphs(stated);
        else if (std::optional<std::string> text = scalar_text(*stated.value))
            article_.text = std::move(*text);
        else
            refuse("the text (" + quoted(stated.name) + ") is " +
                   std::string(kind_of(*stated.value)));
        if (is_blank(article_.text))
            article_.text.clear();
    }

    static std::string joined_paragraphs(const Member& stated)
    {
        std::string joined;
        for (const Value& paragraph : stated.value->GetArray()) {
            if (paragraph.IsNull())
                continue;
            const std::optional<std::string> text = scalar_text(paragraph);
            if (!text)
                refuse("the text (" + quoted(stated.name) + ") is a list that holds " +
                       std::string(kind_of(paragraph)));
            if (!joined.empty())
                joined += '\n';
            joined += *text;
        }
        return joined;
    }

    /// The name an object states: {"name": "Ada Lorne"}.
    static std::optional<std::string> name_in(const Value& object)
    {
        const auto found = object.FindMember("name");
        if (found == object.MemberEnd() || !found->value.IsString())
            return std::nullopt;
        return std::string(trimmed(view(found->value)));
    }

    static std::optional<std::string> name_of(const Value& value)
    {
        return value.IsObject() ? name_in(value) : scalar_text(value);
    }

    static void add_name(std::string_view name, std::vector<std::string>& names)
    {
        name = trimmed(name);
        if (!is_blank(name) && std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    }

    static void add_separated_names(std::string_view text, std::vector<std::string>& names)
    {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(';'), text.size());
            add_name(text.substr(0, end), names);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    void take_names(Part part, std::vector<std::string>& names)
    {
        const Member& stated = member(part);
        if (stated.value == nullptr)
            return;
        if (stated.value->IsArray())
            take_name_list(stated, names);
        else if (const std::optional<std::string> text = name_of(*stated.value))
            add_separated_names(*text, names);
        else
            set_aside(stated);
    }

    void take_name_list(const Member& stated, std::vector<std::string>& names)
    {
        bool all = true;
        for (const Value& element : stated.value->GetArray()) {
            const std::optional<std::string> name = name_of(element);
            all = all && (name || element.IsNull());
            if (name)
                add_name(*name, names);
        }
        if (all)
            return;
        keep_as_extra(stated);
        notes_.add(quoted(stated.name) +
                   " is a list that holds more than names, also kept as an extra field");
    }

    RepairNotes& notes_;
    Article article_;
    std::array<Member, parts> chosen_;
};

}  // namespace

Article article_from_object(const Value& object, RepairNotes& notes)
{
    return Builder(notes).build(object);
}

}  // namespace onrecord
