#pragma once

#include <string_view>

#include "article/article.h"
#include "article/formats/repair_notes.h"

namespace onrecord::mail {

/// The article that a message is: title of Subject, date of Date, source of the list's or sender's
/// name, id of Message-ID. Origin is left to the caller. `notes` receives what was mended and left
/// out. @throws ParseError (bad_input) when it is none.
[[nodiscard]] Article article_of_message(std::string_view message, RepairNotes& notes);

}  // namespace onrecord::mail
