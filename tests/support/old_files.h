#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "index/section_file.h"

namespace onrecord::test {

/// Makes a section file of `sections` sections one of all but the last, as older versions wrote it.
inline void drop_last_section(const std::filesystem::path& file, std::size_t sections)
{
    std::vector<std::string> kept;
    const SectionFile whole(file, sections);
    for (std::size_t i = 0; i + 1 < sections; ++i)
        kept.emplace_back(whole.section(i));
    std::filesystem::remove(file);
    SectionWriter writer(file);
    for (const std::string& bytes : kept) {
        writer.begin_section();
        writer.write(bytes);
    }
    writer.finish();
}

}  // namespace onrecord::test
