#include "index/writer_lock.h"

#include <doctest/doctest.h>

#include <future>
#include <optional>

#include <unistd.h>

#include "base/error.h"
#include "base/file.h"
#include "temp_folder.h"

namespace onrecord {

TEST_SUITE_BEGIN("index.writer_lock");

TEST_CASE("a second writer is refused, and told who holds the lock")
{
    const test::TempFolder folder;
    const FileLock first = lock_for_writing(folder.path(), {});
    for (const std::optional<std::chrono::seconds> wait :
         {std::optional<std::chrono::seconds>(), {std::chrono::seconds(0)}})
        try {
            (void)lock_for_writing(folder.path(), wait);
            FAIL_CHECK("was accepted");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::index);
            CHECK(std::string(error.what()).find("process " + std::to_string(::getpid())) !=
                  std::string::npos);
            CHECK(error.hint().find("--wait") != std::string::npos);
        }
}

TEST_CASE("the lock is free again when its holder is gone, and names the new one")
{
    const test::TempFolder folder;
    folder.write("lock", "process 999999 on a host with a long name, which must not remain\n");
    {
        const FileLock first = lock_for_writing(folder.path(), {});
        CHECK(
            read_file(folder.path() / "lock").starts_with("process " + std::to_string(::getpid())));
        CHECK(read_file(folder.path() / "lock").find("remain") == std::string::npos);
    }
    CHECK_NOTHROW((void)lock_for_writing(folder.path(), std::chrono::seconds::max()));
}

TEST_CASE("waiting for ever lasts until the holder is gone")
{
    const test::TempFolder folder;
    std::optional<FileLock> first = lock_for_writing(folder.path(), {});
    auto second = std::async(std::launch::async, [&folder] {
        return lock_for_writing(folder.path(), std::chrono::seconds::max());
    });
    CHECK(second.wait_for(std::chrono::milliseconds(120)) == std::future_status::timeout);
    first.reset();
    CHECK_NOTHROW((void)second.get());
}

TEST_CASE("many may share a file, one may have it alone")
{
    const test::TempFolder folder;
    const std::filesystem::path file = folder.write("lock", "");
    std::optional<FileLock> one = FileLock::shared(file);
    const std::optional<FileLock> two = FileLock::shared(file);
    CHECK(one.has_value());
    CHECK(two.has_value());
    CHECK_FALSE(FileLock::alone(file).has_value());
    CHECK_FALSE(FileLock::shared(folder.path() / "none").has_value());
    CHECK_FALSE(FileLock::alone(folder.path() / "none").has_value());
}

TEST_SUITE_END();

}  // namespace onrecord
