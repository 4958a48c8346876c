#include "resources.h"

#include <sys/mman.h>
#include <sys/resource.h>

#ifdef ONRECORD_TCMALLOC
#include <gperftools/malloc_extension.h>

#include <algorithm>
#include <cstdint>
#include <new>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace onrecord::indexer {

namespace {

#ifdef ONRECORD_TCMALLOC

/// Gives the allocator memory in huge pages.
class HugePages : public SysAllocator {
public:
    void* Alloc(std::size_t size, std::size_t* actual, std::size_t alignment) override
    {
        constexpr std::size_t page = std::size_t{2} << 20;
        constexpr std::size_t step = std::size_t{16} << 20;
        const std::size_t wanted = (size + step - 1) / step * step;
        if (alignment > page || wanted < size)
            return nullptr;
        void* raw = ::mmap(nullptr, wanted + page, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (raw == MAP_FAILED)
            return nullptr;
        char* memory = static_cast<char*>(raw);
        memory += page - reinterpret_cast<std::uintptr_t>(raw) % page;
        ::madvise(memory, wanted, MADV_HUGEPAGE);  // a wish: refusal costs time only
        *actual = wanted;
        return memory;
    }
};

void ask_for_huge_pages()
{
    // Lives as long as the process: memory is asked for until its very end.
    alignas(HugePages) static unsigned char place[sizeof(HugePages)];
    MallocExtension::instance()->SetSystemAllocator(new (place) HugePages);
}

void release_free_memory()
{
    MallocExtension::instance()->ReleaseFreeMemory();
}

#else

void ask_for_huge_pages() {}

void release_free_memory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

#endif

/// Joining many small databases at once is faster than in tiers.
void allow_many_files()
{
    constexpr rlim_t enough = 16384;
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= enough)
        return;
    limit.rlim_cur = limit.rlim_max < enough ? limit.rlim_max : enough;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

void use_resources_freely()
{
    ask_for_huge_pages();
    allow_many_files();
}

void give_memory_back()
{
    release_free_memory();
}

}  // namespace onrecord::indexer
