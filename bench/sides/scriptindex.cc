#include <fstream>

#include "base/error.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

/// The fields of the obvious side, as an index script of Omega.
constexpr std::string_view script =
    "id : boolean=Q field\n"
    "title : index=S index gap field\n"
    "day : value=0 field\n"
    "source : boolean=XSO field\n"
    "speaker : boolean=XSP field\n"
    "text : index field\n";

class ScriptindexSide : public Side {
public:
    std::string name() const override { return "scriptindex"; }
    std::string what() const override
    {
        return "Omega's scriptindex with the fields of the obvious way; makes the same kind of "
               "database, so it is not asked";
    }
    std::string version() const override
    {
        const std::string said = output_of({*find_program("scriptindex"), {"--version"}});
        return said.substr(0, said.find('\n'));
    }
    std::optional<std::string> absence() const override
    {
        if (find_program("scriptindex"))
            return std::nullopt;
        return "no scriptindex (Debian package xapian-omega)";
    }
    bool reads_fields() const override { return true; }

    void prepare(const std::string& folder) override
    {
        script_ = folder + "/scriptindex.script";
        std::ofstream file(script_);
        file << script;
        if (!file.flush())
            throw Error(ErrorKind::io, "cannot write " + script_);
    }

    Command index_command(const CorpusFiles& corpus, const std::string& index) const override
    {
        return {*find_program("scriptindex"), {index, script_, corpus.fields}};
    }

private:
    std::string script_;
};

}  // namespace

std::unique_ptr<Side> scriptindex_side()
{
    return std::make_unique<ScriptindexSide>();
}

}  // namespace onrecord::bench
