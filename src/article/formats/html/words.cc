#include "article/formats/html/words.h"

#include <algorithm>

namespace onrecord::html {

std::string lower_ascii(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    return lower;
}

}  // namespace onrecord::html
