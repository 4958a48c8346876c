#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "article/formats/mail/headers.h"

namespace onrecord::warc {

/// The head of what a web server answered (RFC 9112).
struct AnswerHead {
    int status = 0;
    mail::Headers fields;
    std::size_t bytes = 0;  ///< before the body
};

/// Reads the head at the beginning of an answer; nothing where none stands.
[[nodiscard]] std::optional<AnswerHead> read_answer_head(std::string_view answer);

/// The body of a chunked transfer (RFC 9112, 7.1). Some archives store it whole and keep the field
/// that says it is chunked: what does not begin with a chunk is given back as it is, what ends
/// early up to there. Cost: linear.
[[nodiscard]] std::string without_chunks(std::string body);

}  // namespace onrecord::warc
