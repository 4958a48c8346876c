#pragma once

#include <string>
#include <string_view>

#include "article/formats/repair_notes.h"

namespace onrecord {

/// Brings the records of one file into UTF-8. A file has one charset: whatever is not UTF-8 is read
/// in the one that the first such record seems to have, as plain text is. Records with only a few
/// letters beyond ASCII decide nothing and are windows-1252 until another one does.
class FileCharset {
public:
    /// True when the bytes were no UTF-8: then `text` has them as such, and what was done is added
    /// to `notes`.
    bool decode(std::string_view bytes, std::string& text, RepairNotes& notes);

private:
    std::string charset_;  ///< of what is no UTF-8; empty until there was such a record
};

}  // namespace onrecord
