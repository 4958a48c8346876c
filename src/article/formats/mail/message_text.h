#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "article/formats/mail/headers.h"
#include "article/formats/repair_notes.h"

namespace onrecord::mail {

/// What a message says, and what of it was left out.
struct MessageText {
    std::string text;
    std::size_t attachments = 0;  ///< files, and messages within the message
    bool encrypted = false;
    bool cut = false;  ///< parts beyond the limits were left out
};

constexpr std::size_t most_parts = 1000;
constexpr std::size_t most_levels = 16;  ///< of parts in parts

/// Reads the body of a message with this header by MIME (RFC 2045 and 2046). Of alternatives the
/// page counts where it says something, else the plain text; parts one behind the other are joined;
/// pictures and signatures are left out without a word. `notes` receives what decoding had to mend.
/// Cost: linear, times the levels at worst.
[[nodiscard]] MessageText read_message_text(const Headers& headers, std::string_view body,
                                            RepairNotes& notes);

}  // namespace onrecord::mail
