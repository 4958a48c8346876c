#include "ingest/seen_ids.h"

namespace onrecord {

SeenIds::Verdict SeenIds::note(std::string_view id, const Hash128& content, const Origin& origin)
{
    if (paths_.empty() || paths_.back() != origin.path)
        paths_.push_back(origin.path);
    const Seen seen{content, origin.record, static_cast<std::uint32_t>(paths_.size() - 1)};
    const auto [found, is_new] = seen_.try_emplace(hash_bytes(id), seen);
    if (is_new)
        return Verdict::first;
    return found->second.content == content ? Verdict::same : Verdict::different;
}

bool SeenIds::contains(std::string_view id) const
{
    return seen_.contains(hash_bytes(id));
}

std::string SeenIds::place_of(std::string_view id) const
{
    const Seen& seen = seen_.at(hash_bytes(id));
    const std::string& path = paths_[seen.path];
    return seen.record == 0 ? path : path + ":" + std::to_string(seen.record);
}

}  // namespace onrecord
