#include "index/default_location.h"

#include <cstdlib>
#include <string>

#include "base/error.h"

namespace onrecord {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets variables
    return value == nullptr ? "" : value;
}

}  // namespace

std::filesystem::path default_index_location()
{
    if (const std::string named = environment("ONRECORD_INDEX"); !named.empty())
        return named;
    if (const std::filesystem::path data = environment("XDG_DATA_HOME"); data.is_absolute())
        return data / "onrecord" / "index";
    if (const std::string home = environment("HOME"); !home.empty())
        return std::filesystem::path(home) / ".local" / "share" / "onrecord" / "index";
    throw Error(ErrorKind::usage,
                "no place for the index: ONRECORD_INDEX, XDG_DATA_HOME and HOME are not set",
                "name one with --index");
}

}  // namespace onrecord
