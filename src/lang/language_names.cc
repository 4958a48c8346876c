#include "lang/language_names.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

struct Names {
    std::string_view tag;
    std::string_view names;  ///< with spaces between them
};

constexpr std::array all = {
    Names{"ar", "arabic ara العربية"},
    Names{"bg", "bulgarian bul български"},
    Names{"ca", "catalan cat català"},
    Names{"cs", "czech cze ces čeština česky"},
    Names{"da", "danish dan dansk"},
    Names{"de", "german ger deu deutsch"},
    Names{"el", "greek gre ell ελληνικά"},
    Names{"en", "english eng"},
    Names{"es", "spanish spa español espanol castellano castilian"},
    Names{"fa", "persian farsi per fas فارسی"},
    Names{"fi", "finnish fin suomi"},
    Names{"fr", "french fre fra français francais"},
    Names{"he", "hebrew heb עברית"},
    Names{"hi", "hindi hin हिन्दी"},
    Names{"hu", "hungarian hun magyar"},
    Names{"id", "indonesian ind indonesia"},
    Names{"it", "italian ita italiano"},
    Names{"ja", "japanese jpn 日本語"},
    Names{"ko", "korean kor 한국어"},
    Names{"nl", "dutch dut nld nederlands"},
    Names{"no", "norwegian nor norsk"},
    Names{"nb", "nob bokmål"},
    Names{"nn", "nno nynorsk"},
    Names{"pl", "polish pol polski"},
    Names{"pt", "portuguese por português portugues"},
    Names{"ro", "romanian rum ron română romana"},
    Names{"ru", "russian rus русский"},
    Names{"sv", "swedish swe svenska"},
    Names{"th", "thai tha ไทย"},
    Names{"tr", "turkish tur türkçe turkce"},
    Names{"uk", "ukrainian ukr українська"},
    Names{"vi", "vietnamese vie"},
    Names{"zh", "chinese chi zho mandarin 中文"},
};

bool same_letters(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(left, right, {}, lower, lower);
}

bool has_name(std::string_view names, std::string_view name)
{
    while (!names.empty()) {
        const std::size_t space = std::min(names.find(' '), names.size());
        if (same_letters(names.substr(0, space), name))
            return true;
        names.remove_prefix(std::min(space + 1, names.size()));
    }
    return false;
}

}  // namespace

std::string_view find_language_tag(std::string_view name)
{
    if (name.size() < 3)
        return {};
    for (const Names& language : all) {
        if (has_name(language.names, name))
            return language.tag;
    }
    return {};
}

}  // namespace onrecord
