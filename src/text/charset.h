#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {

/// Bytes brought into UTF-8.
struct DecodedText {
    std::string text;         ///< valid UTF-8, without byte order mark, line ends as '\n', no NUL
    std::string charset;      ///< what the bytes were read as: "UTF-8", "windows-1252", ...
    std::size_t repairs = 0;  ///< ill-formed sequences replaced by U+FFFD
    std::size_t removed_nul = 0;  ///< NUL bytes dropped
};

/// Brings the bytes of a text file into UTF-8. A byte order mark decides (UTF-8, -16, -32); else
/// bytes that are UTF-8 but for a few damaged places are UTF-8; else UTF-16 without a mark when NUL
/// bytes stand at every second place; else ICU's detector chooses a charset, and where it is unsure
/// windows-1252 is taken (the common case on the web). Never fails: what cannot be read becomes
/// U+FFFD and is counted. Cost: linear; detection looks at the first 64 KiB.
[[nodiscard]] DecodedText decode_text(std::string_view bytes);

/// The charset in which `decode_text` would read these bytes. For a file that names its charset, as
/// web pages do, `declared` is taken where the detector would be asked. It counts for nothing when
/// it is empty, not known, or does not read ASCII as ASCII. Legacy names stand for what browsers
/// read them as ("iso-8859-1" for windows-1252, "gb2312" for GB18030).
[[nodiscard]] std::string charset_of(std::string_view bytes, std::string_view declared = {});

/// The same for bytes whose charset, one that ICU knows, is known; a byte order mark is dropped.
[[nodiscard]] DecodedText decode_text(std::string_view bytes, const std::string& charset);

/// True when the bytes are no text in any charset (pictures, archives, programs): many control
/// bytes that are neither a known charset's nor white space. Looks at the first 8 KiB.
[[nodiscard]] bool looks_binary(std::string_view bytes);

}  // namespace onrecord
