#include "article/formats/json_article.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "article/formats/blank.h"
#include "article/formats/field_markup.h"
#include "article/formats/field_names.h"
#include "article/formats/html/words.h"
#include "article/formats/json_value.h"
#include "base/error.h"

namespace onrecord {

namespace {

using json::append_strings;
using json::as_json;
using json::kind_of;
using json::name_in;
using json::name_of;
using json::rendered_in;
using json::scalar_text;
using json::states_something;
using json::view;
using rapidjson::Value;

[[noreturn]] void refuse(const std::string& reason)
{
    throw ParseError(ErrorKind::bad_input, reason, 0);
}

/// A field of the object.
struct Member {
    std::string_view name;
    const Value* value = nullptr;
};

/// Fills an Article from the members of one object.
class Builder {
public:
    Builder(const FieldMap& fields, RepairNotes& notes) : fields_(fields), notes_(notes)
    {
        best_.fill(nothing_chosen);
    }

    Article build(const Value& object)
    {
        choose(object);
        take_text();
        take_named(Part::title, article_.title);
        take_single(Part::date, article_.date);
        take_single(Part::language, article_.language);
        take_single(Part::url, article_.url);
        take_id();
        take_named(Part::source, article_.source);
        take_names(Part::authors, article_.authors);
        take_names(Part::speakers, article_.speakers);
        read_markup(article_, is_html_field(member(Part::text)));
        if (is_blank(article_.text) && is_blank(article_.title))
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

    /// Decides which member states which part; the others become extra fields. Where no text is
    /// stated, the members of objects such as "_source" count too, after all others.
    void choose(const Value& object)
    {
        const Members members = members_of(object);
        const bool has_text = std::ranges::any_of(members, [&](const auto& member) {
            const std::optional<NamedPart> named = part_of(member.first);
            return named && named->part == Part::text && !member.second->IsObject() &&
                   states_something(*member.second);
        });
        std::vector<const Value*> inner;
        for (const auto& [name, value] : members) {
            if (!has_text && value->IsObject() && holds_fields(name))
                inner.push_back(value);
            else
                offer({name, value}, 0);
        }
        for (const Value* fields : inner) {
            for (const auto& [name, value] : members_of(*fields))
                offer({name, value}, rank_limit());
        }
    }

    [[nodiscard]] std::optional<NamedPart> part_of(std::string_view name) const
    {
        if (const std::optional<Part> mapped = fields_.part_of(name))
            return NamedPart{*mapped, 0};
        std::optional<NamedPart> named = part_named(name);
        if (named && fields_.maps(named->part))
            return std::nullopt;
        return named;
    }

    /// Takes a member for its part when it ranks before the one taken so far.
    void offer(Member member, std::size_t handicap)
    {
        if (!states_something(*member.value))
            return;
        std::optional<NamedPart> named = part_of(member.name);
        if (named && named->part == Part::source && is_page_address(*member.value))
            named = fields_.maps(Part::url) ? std::nullopt
                                            : std::optional(NamedPart{Part::url, rank_limit() - 1});
        if (named) {
            const auto part = static_cast<std::size_t>(named->part);
            if (named->rank + handicap < best_[part]) {
                best_[part] = named->rank + handicap;
                std::swap(member, chosen_[part]);
            }
        }
        keep_as_extra(member);
    }

    /// Some exports call the address of a page its source.
    static bool is_page_address(const Value& value)
    {
        if (!value.IsString())
            return false;
        const std::string_view text = view(value);
        const std::size_t host = text.starts_with("https://")  ? 8
                                 : text.starts_with("http://") ? 7
                                                               : std::string_view::npos;
        const std::size_t path = host > text.size() ? host : text.find('/', host);
        return path < text.size() && path + 1 < text.size();
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
        notes_.add(in_quotes(member.name) + " is " + std::string(kind_of(*member.value)) +
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
            refuse(in_quotes(stated.name) +
                   " is a number too large or too fine to be an id; write it as a string");
        take_single(Part::id, article_.id);
    }

    /// Some services state {"id": ..., "name": "The Courier"}, or {"main": "Bridge shut"}.
    void take_named(Part part, std::string& target)
    {
        const Member& stated = member(part);
        if (stated.value != nullptr && stated.value->IsObject()) {
            if (const std::optional<std::string> name = name_in(*stated.value)) {
                target = *name;
                return;
            }
        }
        take_single(part, target);
    }

    static bool is_html_field(const Member& stated)
    {
        return html::lower_ascii(stated.name).ends_with("html");
    }

    /// The body, unchanged; a list of paragraphs is joined by line ends. Without a body the
    /// summary.
    void take_text()
    {
        article_.body_is_stated = true;
        take_text_from(member(Part::text));
        if (article_.text.empty())
            take_text_from(member(Part::summary));
        else
            keep_as_extra(member(Part::summary));
    }

    void take_text_from(const Member& stated)
    {
        if (stated.value == nullptr)
            return;
        if (stated.value->IsArray())
            article_.text = joined_paragraphs(stated);
        else if (stated.value->IsObject() && stated.value->HasMember("sections"))
            append_strings(*stated.value, article_.text);
        else if (const Value* rendered = rendered_in(*stated.value))
            article_.text = view(*rendered);
        else if (std::optional<std::string> text = scalar_text(*stated.value))
            article_.text = std::move(*text);
        else
            refuse("the text (" + in_quotes(stated.name) + ") is " +
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
                refuse("the text (" + in_quotes(stated.name) + ") is a list that holds " +
                       std::string(kind_of(paragraph)));
            if (!joined.empty())
                joined += '\n';
            joined += *text;
        }
        return joined;
    }

    static void add_name(std::string_view name, std::vector<std::string>& names)
    {
        name = trimmed(name);
        if (!is_blank(name) && std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    }

    /// "A; B", or a list as Python prints it: "['A', 'B']".
    static void add_separated_names(std::string_view text, std::vector<std::string>& names)
    {
        text = trimmed(text);
        if (text.starts_with('[') && text.ends_with(']'))
            return add_printed_list(text.substr(1, text.size() - 2), names);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(';'), text.size());
            add_name(text.substr(0, end), names);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    static void add_printed_list(std::string_view text, std::vector<std::string>& names)
    {
        while (!text.empty()) {
            const std::size_t mark = std::min(text.find_first_of("'\""), text.size());
            if (mark == text.size())
                return add_name(text, names);
            const std::size_t end = std::min(text.find(text[mark], mark + 1), text.size());
            add_name(text.substr(mark + 1, end - mark - 1), names);
            text.remove_prefix(std::min(end + 1, text.size()));
            text.remove_prefix(std::min(text.find_first_of("'\""), text.size()));
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
        notes_.add(in_quotes(stated.name) +
                   " is a list that holds more than names, also kept as an extra field");
    }

    static constexpr std::size_t nothing_chosen = SIZE_MAX;

    const FieldMap& fields_;
    RepairNotes& notes_;
    Article article_;
    std::array<std::size_t, parts> best_;  ///< rank of what is chosen
    std::array<Member, parts> chosen_;
};

}  // namespace

Article article_from_object(const Value& object, const FieldMap& fields, RepairNotes& notes)
{
    return Builder(fields, notes).build(object);
}

}  // namespace onrecord
