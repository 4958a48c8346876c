#include "search/user_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include "base/error.h"

namespace onrecord {

namespace {

std::filesystem::path environment(const char* name)
{
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets variables
    return value == nullptr ? "" : value;
}

}  // namespace

std::filesystem::path user_folder(const char* variable, const char* at_home)
{
    if (const std::filesystem::path named = environment(variable); named.is_absolute())
        return named / "onrecord";
    if (const std::filesystem::path home = environment("HOME"); !home.empty())
        return home / at_home / "onrecord";
    throw Error(ErrorKind::usage,
                std::string("no place for what is saved: ") + variable + " and HOME are not set",
                std::string("set ") + variable + " to a folder");
}

void make_folders(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw Error(ErrorKind::io,
                    "cannot make the folder '" + folder.string() + "': " + problem.message());
}

}  // namespace onrecord
