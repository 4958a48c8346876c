#include "index/default_location.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

#include "base/error.h"

namespace onrecord {

namespace {

/// Sets the three variables for one test and puts them back.
class Environment {
public:
    Environment(const char* index, const char* data, const char* home)
    {
        const std::array<const char*, 3> values{index, data, home};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (const char* old = std::getenv(names[i]))
                saved_[i] = old;
            set(names[i], values[i]);
        }
    }
    ~Environment()
    {
        for (std::size_t i = 0; i < names.size(); ++i)
            set(names[i], saved_[i] ? saved_[i]->c_str() : nullptr);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    static void set(const char* name, const char* value)
    {
        value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
    }

    static constexpr std::array<const char*, 3> names{"ONRECORD_INDEX", "XDG_DATA_HOME", "HOME"};
    std::array<std::optional<std::string>, 3> saved_;
};

}  // namespace

TEST_SUITE_BEGIN("index.default_location");

TEST_CASE("the index is where the environment says, the nearest word first")
{
    struct Row {
        const char* index;
        const char* data;
        const char* home;
        const char* location;
    };
    static constexpr Row rows[] = {
        {"/i", "/d", "/h", "/i"},
        {"my index", "/d", "/h", "my index"},
        {nullptr, "/d", "/h", "/d/onrecord/index"},
        {"", "/d", "/h", "/d/onrecord/index"},
        {nullptr, "relative", "/h", "/h/.local/share/onrecord/index"},
        {nullptr, "", "/h", "/h/.local/share/onrecord/index"},
        {nullptr, nullptr, "/h", "/h/.local/share/onrecord/index"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.location);
        const Environment environment(row.index, row.data, row.home);
        CHECK(default_index_location() == row.location);
    }
}

TEST_CASE("without any of the variables there is no default")
{
    const Environment environment(nullptr, nullptr, nullptr);
    CHECK_THROWS_AS((void)default_index_location(), Error);
}

TEST_SUITE_END();

}  // namespace onrecord
