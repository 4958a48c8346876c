// Gives a fuzz target a main() without libFuzzer: runs it over the files and folders named, so that
// inputs once found stay tests under any compiler.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

void replay_file(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

int replay(const fs::path& path)
{
    int files = 0;
    if (fs::is_regular_file(path)) {
        replay_file(path);
        return 1;
    }
    if (!fs::is_directory(path))
        return 0;
    for (const auto& entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file()) {
            replay_file(entry.path());
            ++files;
        }
    return files;
}

}  // namespace

int main(int argc, char* argv[])
{
    int files = 0;
    for (const char* path : std::vector<const char*>(argv + 1, argv + argc))
        files += replay(path);
    std::printf("%d inputs replayed\n", files);
    return files > 0 ? 0 : 1;
}
