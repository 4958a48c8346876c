#pragma once

#include <cstdint>
#include <optional>

#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// "PUTIN:" at the beginning of a paragraph: who speaks the words behind it.
struct Label {
    Subject subject;
    std::uint32_t content_begin = 0;  ///< token behind the colon
};

/// The label that opens the paragraph of tokens [begin, end), which is the first of the text or
/// not. In a heading whatever is named counts ("Report: ..."); below it a person whose name opens
/// a quotation in marks or labels several paragraphs.
[[nodiscard]] std::optional<Label> find_label(const Scene& scene, std::uint32_t begin,
                                              std::uint32_t end, bool heading);

/// “...” — Ada Lindqvist: who signs the words that end before token `at`, up to the end of the
/// paragraph `end`.
[[nodiscard]] std::optional<Subject> find_signature(const Scene& scene, std::uint32_t at,
                                                    std::uint32_t end);

/// "Ada Lindqvist, Chief Executive, Harbour Trust": a paragraph that is nothing but a name and what
/// it says of the person. Whether it signs anything, what stands before it tells.
[[nodiscard]] std::optional<Subject> find_name_line(const Scene& scene, std::uint32_t begin,
                                                    std::uint32_t end);

/// A post copied into a text: its words, then "— Ada Lindqvist (@adalindqvist) March 3, 2023".
struct Post {
    Subject subject;
    std::uint32_t dash = 0;  ///< token before the name; the words end there
};

/// The post whose signature stands in the paragraph of tokens [begin, end).
[[nodiscard]] std::optional<Post> find_post(const Scene& scene, std::uint32_t begin,
                                            std::uint32_t end);

}  // namespace onrecord
