#include "index/candidate.h"

#include <unistd.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "index/hints.h"
#include "index/removal.h"
#include "index/segment_check.h"

namespace onrecord {

namespace fs = std::filesystem;

AsideFolder::AsideFolder(const fs::path& index)
    : path_(index / ("tmp-" + std::to_string(::getpid())))
{
    std::error_code code;
    fs::create_directories(path_, code);
    if (!code)
        fs::create_directories(segments_folder(index), code);
    if (code)
        throw Error(ErrorKind::io,
                    "cannot write to the index '" + index.string() + "': " + code.message());
}

AsideFolder::~AsideFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

SegmentPaths AsideFolder::new_segment()
{
    return {path_ / std::to_string(++segments_)};
}

Candidate new_candidate(const SegmentPaths& made, bool date_ordered)
{
    SegmentInfo info = describe_segment(made, "", date_ordered);
    const auto articles = static_cast<std::uint32_t>(info.articles);
    return {std::move(info), made, true, {{articles, std::nullopt}}, {}, {}};
}

Candidate published_candidate(const fs::path& index, const SegmentInfo& info, std::uint32_t before)
{
    const auto articles = static_cast<std::uint32_t>(info.articles);
    Candidate segment{info,
                      segment_paths(index, info.name),
                      false,
                      {{articles, before}},
                      removed_articles(index, info),
                      {}};
    for (const SegmentInfo& removal : info.removals)
        segment.removals.push_back(
            {removal, segment_paths(index, removal.name), false, {}, {}, {}});
    return segment;
}

std::vector<SegmentInfo> infos_of(const std::vector<Candidate>& segments)
{
    std::vector<SegmentInfo> infos;
    for (const Candidate& segment : segments)
        infos.push_back(segment.info);
    return infos;
}

std::vector<Candidate> take_out(std::vector<Candidate>& segments,
                                const std::vector<std::size_t>& chosen)
{
    std::vector<Candidate> taken;
    for (std::size_t i = chosen.size(); i > 0; --i) {
        const auto at = segments.begin() + static_cast<std::ptrdiff_t>(chosen[i - 1]);
        taken.push_back(std::move(*at));
        segments.erase(at);
    }
    return taken;
}

void require_sound(const Candidate& segment)
{
    if (!segment.aside || !segment.info.checksums.empty()) {
        std::string faults;
        (void)check_files(segment.paths, segment.info,
                          [&](const std::string& file, const std::string& what) {
                              faults += (faults.empty() ? "" : ", ") + file + " " + what;
                          });
        if (!faults.empty())
            throw Error(ErrorKind::index,
                        "segment " + segment.info.name + " of the index is damaged: " + faults,
                        damaged_hint);
    }
    for (const Candidate& removal : segment.removals)
        require_sound(removal);
}

}  // namespace onrecord
