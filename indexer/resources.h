#pragma once

namespace onrecord::indexer {

/// Asks the system for what makes indexing faster: memory in huge pages, as posting wanders through
/// large trees (some 12 % of the time; only with tcmalloc), and more open files. What is refused is
/// done without.
void use_resources_freely();

/// Has memory in huge pages again after `give_memory_back`.
void use_huge_pages();

/// Gives the system what the allocator keeps of freed memory, and has it in small pages from then
/// on: the system would fill up huge ones of which a part is in use, as much as was given back.
/// Cost: some milliseconds, and page faults where it is needed again.
void give_memory_back();

}  // namespace onrecord::indexer
