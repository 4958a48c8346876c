#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "extract/quotes/quotes.h"

namespace onrecord::test {

/// "kind|speaker|words" for each quote; no speaker is "-".
inline std::vector<std::string> quotes_of(std::string_view text, std::string_view language = "en")
{
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, language, {});
    static constexpr const char* kinds[] = {"direct", "indirect", "mixed"};
    std::vector<std::string> lines;
    for (const Quote& quote : found.quotes) {
        const std::string speaker =
            quote.speaker == no_speaker ? "-" : found.speakers[quote.speaker].name;
        lines.push_back(
            std::string(kinds[static_cast<int>(quote.kind)]) + "|" + speaker + "|" +
            std::string(text.substr(quote.words.begin, quote.words.end - quote.words.begin)));
    }
    return lines;
}

using Lines = std::vector<std::string>;

/// One line each, so that a failure can be read.
inline std::string joined(const Lines& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

struct Row {
    std::string text;
    Lines quotes;
};

inline void check(const std::vector<Row>& rows, std::string_view language = "en")
{
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(joined(quotes_of(row.text, language)) == joined(row.quotes));
    }
}

}  // namespace onrecord::test
