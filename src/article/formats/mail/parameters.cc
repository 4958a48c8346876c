#include "article/formats/mail/parameters.h"

#include <algorithm>

#include "article/formats/blank.h"
#include "article/formats/html/words.h"

namespace onrecord::mail {

namespace {

constexpr std::size_t most_parameters = 50;

/// The string behind a quotation mark, which has been taken; takes all up to the closing one.
std::string take_quoted(std::string_view& text)
{
    std::string value;
    while (!text.empty() && text.front() != '"') {
        if (text.front() == '\\' && text.size() > 1)
            text.remove_prefix(1);
        value += text.front();
        text.remove_prefix(1);
    }
    return value;
}

std::string take_value(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    std::string value;
    if (text.starts_with('"')) {
        text.remove_prefix(1);
        value = take_quoted(text);
    } else {
        value = trimmed(text.substr(0, text.find(';')));
    }
    text.remove_prefix(std::min(text.find(';'), text.size()));
    return value;
}

}  // namespace

std::string_view ParametrisedValue::parameter(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(parameters, [&](const auto& each) { return each.first == name; });
    return found == parameters.end() ? std::string_view() : found->second;
}

ParametrisedValue read_parameters(std::string_view text)
{
    ParametrisedValue read;
    const std::size_t end = std::min(text.find(';'), text.size());
    read.value = html::lower_ascii(trimmed(text.substr(0, end)));
    text.remove_prefix(end);
    while (text.starts_with(';') && read.parameters.size() < most_parameters) {
        text.remove_prefix(1);
        const std::size_t mark = std::min(text.find_first_of("=;"), text.size());
        std::string name = html::lower_ascii(trimmed(text.substr(0, mark)));
        text.remove_prefix(mark);
        if (!text.starts_with('='))
            continue;
        text.remove_prefix(1);
        read.parameters.emplace_back(std::move(name), take_value(text));
    }
    return read;
}

}  // namespace onrecord::mail
