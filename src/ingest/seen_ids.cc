#include "ingest/seen_ids.h"

#include <stdexcept>

namespace onrecord {

SeenIds::Verdict SeenIds::note(std::string_view id, const Hash128& content, const Origin& origin)
{
    const auto record = static_cast<std::uint32_t>(origin.record);
    const auto [found, is_new] =
        seen_.insert(hash_bytes(id), {content.low, record, paths_.add(origin.path)});
    if (is_new)
        return Verdict::first;
    return found->content == content.low ? Verdict::same : Verdict::different;
}

bool SeenIds::contains(std::string_view id) const
{
    return seen_.find(hash_bytes(id)) != nullptr;
}

std::string SeenIds::place_of(std::string_view id) const
{
    const Seen* seen = seen_.find(hash_bytes(id));
    if (seen == nullptr)
        throw std::out_of_range("no article of that id was met");
    const std::string path = paths_.at(seen->path);
    return seen->record == 0 ? path : path + ":" + std::to_string(seen->record);
}

}  // namespace onrecord
