#include "article/formats/warc/http_answer.h"

#include <algorithm>
#include <charconv>

namespace onrecord::warc {

namespace {

/// The length in the line before a chunk, which it takes off.
std::optional<std::size_t> take_length(std::string_view& rest)
{
    constexpr std::size_t longest = 200;  // extensions may stand behind the number
    const std::size_t end = rest.substr(0, longest).find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    std::size_t length = 0;
    const auto [behind, error] = std::from_chars(rest.data(), rest.data() + end, length, 16);
    if (error != std::errc())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(behind - rest.data());
    if (std::string_view("; \t\r\n").find(rest[at]) == std::string_view::npos)
        return std::nullopt;
    rest.remove_prefix(end + 1);
    return length;
}

}  // namespace

std::optional<AnswerHead> read_answer_head(std::string_view answer)
{
    if (!answer.starts_with("HTTP/"))
        return std::nullopt;
    std::string_view rest = answer;
    const std::string_view line = mail::take_line(rest);
    AnswerHead head;
    const std::size_t space = std::min(line.find(' '), line.size() - 1);
    std::from_chars(line.data() + space + 1, line.data() + line.size(), head.status);
    head.fields = mail::Headers::take(rest);
    head.bytes = answer.size() - rest.size();
    return head;
}

std::string without_chunks(std::string body)
{
    std::string whole;
    std::string_view rest = body;
    std::optional<std::size_t> length = take_length(rest);
    if (!length)
        return body;
    while (length && *length > 0) {
        whole.append(rest.substr(0, *length));
        rest.remove_prefix(std::min(*length, rest.size()));
        if (rest.starts_with("\r\n"))
            rest.remove_prefix(2);
        length = take_length(rest);
    }
    return whole;
}

}  // namespace onrecord::warc
