#pragma once

namespace onrecord::indexer {

/// Asks the system for what makes indexing faster: memory in huge pages, as posting wanders through
/// large trees (some 12 % of the time; only with tcmalloc), and more open files. What is refused is
/// done without.
void use_resources_freely();

/// Gives the system what the allocator keeps of freed memory. Cost: some milliseconds, and page
/// faults where it is needed again.
void give_memory_back();

}  // namespace onrecord::indexer
