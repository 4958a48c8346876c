#include "output_file.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

#include "base/error.h"

namespace onrecord::searcher {

namespace {

/// A file that takes the place of another when it is whole; a device or pipe is written itself.
class Draft {
public:
    explicit Draft(const std::filesystem::path& file) : target_(file), path_(file)
    {
        std::error_code none;
        if (std::filesystem::is_symlink(target_, none))
            target_ = path_ = std::filesystem::weakly_canonical(target_, none);
        const auto kind = std::filesystem::status(target_, none).type();
        if (kind == std::filesystem::file_type::not_found ||
            kind == std::filesystem::file_type::regular)
            path_ += ".part-" + std::to_string(::getpid());  // no file of the user's
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        std::error_code none;
        if (path_ != target_)
            std::filesystem::remove(path_, none);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    std::error_code publish()
    {
        std::error_code failure;
        if (path_ != target_)
            std::filesystem::rename(path_, target_, failure);
        return failure;
    }

private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

}  // namespace

void write_output(const std::string& file, std::string_view text, std::ostream& out)
{
    if (file == "-") {
        out << text;
        return;
    }
    write_into(file, [text](std::ostream& written) { written << text; });
}

void write_into(const std::string& file, const std::function<void(std::ostream&)>& write)
{
    const auto fail = [&file](const std::error_code& reason) {
        throw Error(ErrorKind::io, "cannot write '" + file + "'" +
                                       (reason ? ": " + reason.message() : std::string()));
    };
    const auto last_error = [] { return std::error_code(errno, std::generic_category()); };
    Draft draft(file);
    errno = 0;
    std::ofstream written(draft.path(), std::ios::binary | std::ios::trunc);
    if (!written)
        fail(last_error());
    write(written);
    errno = 0;
    written.close();
    if (!written)
        fail(last_error());
    if (const std::error_code failure = draft.publish())
        fail(failure);
}

std::string described(const Options& options, const std::string& query)
{
    std::string title = query;
    for (const Filter& filter : options.filters)
        title += (title.empty() ? "" : "  ") + filter.option + " " + filter.value;
    return title;
}

}  // namespace onrecord::searcher
