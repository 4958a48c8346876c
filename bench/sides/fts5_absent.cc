#include "base/error.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

/// Stands for fts5.cc in a build without SQLite.
class AbsentFts5Side : public Side {
public:
    explicit AbsentFts5Side(bool optimize) : optimize_(optimize) {}

    std::string name() const override { return optimize_ ? "fts5" : "fts5-unoptimized"; }
    std::string what() const override { return "SQLite FTS5"; }
    std::string version() const override { return {}; }
    std::optional<std::string> absence() const override
    {
        return "built without SQLite (Debian package libsqlite3-dev, then configure again)";
    }
    Command index_command(const CorpusFiles& /*corpus*/,
                          const std::string& /*index*/) const override
    {
        throw Error(ErrorKind::internal, *absence());
    }

private:
    bool optimize_;
};

}  // namespace

std::unique_ptr<Side> fts5_side(bool optimize)
{
    return std::make_unique<AbsentFts5Side>(optimize);
}

}  // namespace onrecord::bench
