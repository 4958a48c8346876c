#include "article/formats/mail/declared_charset.h"

#include <string>

namespace onrecord::mail {

DecodedText decode_declared(std::string_view bytes, std::string_view charset)
{
    // With the line end that a sequence at the end would be cut short by.
    return decode_text(bytes, charset_of(std::string(bytes) + "\n", charset));
}

}  // namespace onrecord::mail
