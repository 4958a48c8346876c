#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "render/renderer.h"

namespace onrecord {

// Pages that stand by themselves: no script, nothing loaded, made to be printed. Whatever articles
// say stays text (`markup_text`), and the policy of the page lets nothing run.

/// All before the contents, with the query as title; of a batch only the first answer has it.
void write_html_head(std::ostream& out, std::string_view title);

/// The heading of an answer.
void write_html_heading(std::ostream& out, const AnswerHead& head);

/// What stands below an answer: `extent` and its notes.
void write_html_footer(std::ostream& out, const std::string& extent, const Answer& answer);

/// Text with its matches marked.
[[nodiscard]] std::string marked_html(const MarkedText& text);

/// The attribute for the language of an article, if it is a tag; else empty.
[[nodiscard]] std::string html_language(const Facts& article);

/// `shown`, which is markup, as a link to where the article was published, if that is known.
[[nodiscard]] std::string html_title(const Facts& article, const std::string& shown);

/// "<time>2022-09-14</time> · Courier · Ada Lorne".
[[nodiscard]] std::string html_facts(const Facts& article);

}  // namespace onrecord
