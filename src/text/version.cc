#include "text/version.h"

#include <array>

#include <unicode/uversion.h>

namespace onrecord {

std::string icu_version()
{
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return text.data();
}

}  // namespace onrecord
