// A disk that fails, to be preloaded (LD_PRELOAD) into a program: what writes below the folder
// FAULTY_DISK fails once, or from then on, or the power goes.
//
//   FAULTY_DISK        the folder
//   FAULTY_DISK_AT     number of the call that meets the fault, from 1; calls before it succeed
//   FAULTY_DISK_FAULT  "full": no space left (a write may still take half of its bytes)
//                      "failing": input/output error
//                      "cut": the program dies before the call
//   FAULTY_DISK_STAYS  "1": so do all calls after it
//   FAULTY_DISK_SYNCED a folder that is given what is on the disk for certain: a copy of each
//                      file as it was when last synced, as file NUMBER, and for each folder as it
//                      was when last synced a list of lines "NUMBER NAME", as folder-NUMBER, where
//                      numbers are those of inodes and names of folders end in a slash
//   FAULTY_DISK_CALLS  a file that is given the number of calls, at the program's end

// Both names of each function are wanted, not one for the other.
#undef _FILE_OFFSET_BITS

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::atomic<long> calls{0};

std::string setting(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

const std::string& folder()
{
    static const std::string value = setting("FAULTY_DISK");
    return value;
}

/// The program's own function behind ours.
template <class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool is_below(const std::string& path)
{
    return !folder().empty() && path.starts_with(folder());
}

std::string path_of(int file)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path, sizeof path);
    return size <= 0 ? std::string() : std::string(path, static_cast<std::size_t>(size));
}

/// Counts the call; true when it meets the fault, and errno says which.
bool fails()
{
    static const long at = std::atol(setting("FAULTY_DISK_AT").c_str());
    static const bool stays = setting("FAULTY_DISK_STAYS") == "1";
    static const std::string fault = setting("FAULTY_DISK_FAULT");
    const long call = ++calls;
    if (at == 0 || call < at || (call > at && !stays))
        return false;
    if (fault == "cut")
        ::kill(::getpid(), SIGKILL);
    errno = fault == "full" ? ENOSPC : EIO;
    return true;
}

bool is_full()
{
    return errno == ENOSPC;
}

std::string number_of(int file)
{
    struct stat status = {};
    ::fstat(file, &status);
    return std::to_string(status.st_ino);
}

void copy_file(int file, const std::string& target)
{
    const int from = ::open(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDONLY);
    const int to = ::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    char bytes[65536];
    for (ssize_t got = ::read(from, bytes, sizeof bytes); got > 0;
         got = ::read(from, bytes, sizeof bytes))
        if (real<ssize_t(int, const void*, size_t)>("write")(to, bytes, static_cast<size_t>(got)) !=
            got)
            std::abort();
    ::close(from);
    ::close(to);
}

void list_folder(const std::string& path, const std::string& target)
{
    std::FILE* list = std::fopen(target.c_str(), "w");
    DIR* names = ::opendir(path.c_str());
    while (const dirent* entry = ::readdir(names))
        std::fprintf(list, "%lu %s%s\n", entry->d_ino, entry->d_name,
                     entry->d_type == DT_DIR ? "/" : "");
    ::closedir(names);
    std::fclose(list);
}

/// Keeps what is on the disk from now on. The file stays open for ever, so that no other gets its
/// number.
void remember(int file)
{
    static const std::string synced = setting("FAULTY_DISK_SYNCED");
    if (synced.empty())
        return;
    (void)::dup(file);
    struct stat status = {};
    ::fstat(file, &status);
    const std::string number = number_of(file);
    // Under another name first: the program may die in between.
    const std::string aside = synced + "/aside-" + std::to_string(::gettid());
    if (S_ISDIR(status.st_mode))
        list_folder(path_of(file), aside);
    else
        copy_file(file, aside);
    const std::string target =
        synced + (S_ISDIR(status.st_mode) ? "/folder-" + number : "/" + number);
    real<int(const char*, const char*)>("rename")(aside.c_str(), target.c_str());
}

int open_or_fail(const char* name, const char* path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && is_below(path) && fails())
        return -1;
    return real<int(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t mode_in(int flags, va_list& list)
{
    return (flags & O_CREAT) != 0 ? va_arg(list, mode_t) : 0;
}

/// Half of the bytes still find room on a disk that is full.
template <class Write>
ssize_t write_or_fail(int file, size_t size, const Write& write)
{
    if (!is_below(path_of(file)) || !fails())
        return write(size);
    if (is_full() && size > 1)
        return write(size / 2);
    return -1;
}

struct AtEnd {
    ~AtEnd()
    {
        const std::string file = setting("FAULTY_DISK_CALLS");
        if (file.empty())
            return;
        std::FILE* out = std::fopen(file.c_str(), "w");
        std::fprintf(out, "%ld\n", calls.load());
        std::fclose(out);
    }
} at_end;

}  // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = mode_in(flags, list);
    va_end(list);
    return open_or_fail("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = mode_in(flags, list);
    va_end(list);
    return open_or_fail("open64", path, flags, mode);
}

std::FILE* fopen(const char* path, const char* how)
{
    if (std::strchr(how, 'w') != nullptr && is_below(path) && fails())
        return nullptr;
    return real<std::FILE*(const char*, const char*)>("fopen")(path, how);
}

std::FILE* fopen64(const char* path, const char* how)
{
    if (std::strchr(how, 'w') != nullptr && is_below(path) && fails())
        return nullptr;
    return real<std::FILE*(const char*, const char*)>("fopen64")(path, how);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    return write_or_fail(file, size, [&](size_t taken) {
        return real<ssize_t(int, const void*, size_t)>("write")(file, bytes, taken);
    });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    return write_or_fail(file, size, [&](size_t taken) {
        return real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, taken, offset);
    });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return write_or_fail(file, size, [&](size_t taken) {
        return real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, taken,
                                                                            offset);
    });
}

size_t fwrite(const void* bytes, size_t size, size_t count, std::FILE* file)
{
    if (size * count > 0 && is_below(path_of(::fileno(file))) && fails())
        return count / 2;
    return real<size_t(const void*, size_t, size_t, std::FILE*)>("fwrite")(bytes, size, count,
                                                                           file);
}

int fflush(std::FILE* file)
{
    if (file != nullptr && is_below(path_of(::fileno(file))) && fails())
        return EOF;
    return real<int(std::FILE*)>("fflush")(file);
}

int fclose(std::FILE* file)
{
    const bool failed = is_below(path_of(::fileno(file))) && fails();
    const int reason = errno;
    const int result = real<int(std::FILE*)>("fclose")(file);
    errno = failed ? reason : errno;
    return failed ? EOF : result;
}

int fsync(int file)
{
    const bool counts = is_below(path_of(file));
    if (counts && fails())
        return -1;
    const int result = real<int(int)>("fsync")(file);
    if (counts)
        remember(file);
    return result;
}

int fdatasync(int file)
{
    return fsync(file);
}

int ftruncate(int file, off_t size)
{
    if (is_below(path_of(file)) && fails())
        return -1;
    return real<int(int, off_t)>("ftruncate")(file, size);
}

int rename(const char* from, const char* to)
{
    if (is_below(to) && fails())
        return -1;
    return real<int(const char*, const char*)>("rename")(from, to);
}

int mkdir(const char* path, mode_t mode)
{
    if (is_below(path) && fails())
        return -1;
    return real<int(const char*, mode_t)>("mkdir")(path, mode);
}

int unlink(const char* path)
{
    if (is_below(path) && fails())
        return -1;
    return real<int(const char*)>("unlink")(path);
}

int unlinkat(int file, const char* path, int flags)
{
    if (is_below(path_of(file)) && fails())
        return -1;
    return real<int(int, const char*, int)>("unlinkat")(file, path, flags);
}

}  // extern "C"
