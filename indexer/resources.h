#pragma once

namespace onrecord::indexer {

/// Asks the system for what makes indexing faster: memory in huge pages, as posting wanders through
/// large trees (some 12 % of the time; only with tcmalloc), and more open files. What is refused is
/// done without.
void use_resources_freely();

}  // namespace onrecord::indexer
