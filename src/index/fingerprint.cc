#include <array>
#include <string>
#include <string_view>

#include <xapian.h>

#include "base/hash.h"
#include "index/manifest.h"
#include "index/xapian_guard.h"
#include "lang/profile.h"
#include "text/version.h"

namespace onrecord {

namespace {

/// Words whose stems differ between versions of the stemmers and between languages.
constexpr std::array<std::string_view, 24> sample_words{
    "running",       "ministers",     "nationalisation", "generously",  "universities",
    "said",          "polizisten",    "haeusern",        "regierungen", "verhandelten",
    "gouvernement",  "nationalement", "economiques",     "disaient",    "presidentes",
    "declaraciones", "afirmaron",     "nacionalidade",   "governi",     "ministeries",
    "министрами",    "заявления",     "regjeringen",     "hallituksen"};

std::string stems_of(const LanguageProfile& profile)
{
    const Xapian::Stem stem{std::string(profile.stemmer)};
    std::string stems(profile.tag);
    for (const std::string_view word : sample_words)
        stems += ' ' + stem(std::string(word));
    return stems;
}

std::string make_fingerprint()
{
    std::string stems;
    for (const LanguageProfile* profile : language_profiles())
        stems += stems_of(*profile) + '\n';
    return "analysis " + std::to_string(analysis_version) + ", ICU " + icu_version() + ", Xapian " +
           Xapian::version_string() + ", stems " + to_hex(hash_bytes(stems)).substr(0, 16);
}

}  // namespace

std::string analyser_fingerprint()
{
    static const std::string fingerprint = with_xapian(make_fingerprint);
    return fingerprint;
}

}  // namespace onrecord
