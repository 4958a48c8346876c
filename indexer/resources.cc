#include "resources.h"

#include <sys/mman.h>
#include <sys/resource.h>

#ifdef ONRECORD_TCMALLOC
#include <gperftools/malloc_extension.h>

#include <array>
#include <cstdint>
#include <mutex>
#include <new>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

namespace onrecord::indexer {

namespace {

#ifdef ONRECORD_TCMALLOC

/// Gives the allocator memory, in huge pages while they are wanted.
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
        keep({memory, wanted});
        *actual = wanted;
        return memory;
    }

    void want(bool huge)
    {
        const std::scoped_lock guard(mutex_);
        if (huge == wanted_)
            return;
        wanted_ = huge;
        for (std::size_t i = 0; i < count_; ++i)
            advise(given_[i]);
    }

private:
    struct Given {
        char* begin;
        std::size_t size;
    };

    void keep(const Given& given)
    {
        const std::scoped_lock guard(mutex_);
        advise(given);
        if (count_ < given_.size())
            given_[count_++] = given;
    }

    void advise(const Given& given) const
    {
        // A wish: refusal costs time or memory only.
        ::madvise(given.begin, given.size, wanted_ ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
    }

    std::mutex mutex_;
    bool wanted_ = true;
    std::array<Given, 1024> given_{};  ///< no vector: the allocator itself asks
    std::size_t count_ = 0;
};

HugePages& huge_pages()
{
    // Lives as long as the process: memory is asked for until its very end.
    alignas(HugePages) static unsigned char place[sizeof(HugePages)];
    static auto* const pages = new (place) HugePages;
    return *pages;
}

void ask_for_huge_pages()
{
    MallocExtension::instance()->SetSystemAllocator(&huge_pages());
}

void want_huge_pages(bool huge)
{
    huge_pages().want(huge);
}

void release_free_memory()
{
    MallocExtension::instance()->ReleaseFreeMemory();
}

#else

void ask_for_huge_pages() {}

void want_huge_pages(bool) {}

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

void use_huge_pages()
{
    want_huge_pages(true);
}

void give_memory_back()
{
    want_huge_pages(false);
    release_free_memory();
}

}  // namespace onrecord::indexer
