#include <array>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> jars{"lucene-core",        "lucene-analyzers-common",
                                               "lucene-queries",     "lucene-queryparser",
                                               "lucene-highlighter", "lucene-memory"};

std::string jar_folder()
{
    const char* stated = std::getenv("LUCENE_JARS");
    return stated == nullptr ? "/usr/share/java" : stated;
}

/// The jar `stem`-VERSION.jar.
std::optional<std::string> find_jar(std::string_view stem)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(jar_folder(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(std::string(stem) + "-8.") && name.ends_with(".jar"))
            return entry.path().string();
    }
    return std::nullopt;
}

/// Our driver (bench/lucene) in a Java machine of its own for each job.
class LuceneSide : public Side {
public:
    explicit LuceneSide(bool merge) : merge_(merge) {}

    std::string name() const override { return merge_ ? "lucene" : "lucene-unmerged"; }
    std::string what() const override
    {
        return std::string(
                   "Lucene's IndexWriter on all cores, EnglishAnalyzer without stop words"
                   " (Porter)") +
               (merge_ ? ", merged to one segment" : ", segments as they come; not asked");
    }
    std::string version() const override { return output_of(driver({"version"})); }
    std::optional<std::string> absence() const override
    {
        for (const std::string_view jar : jars)
            if (!find_jar(jar))
                return "no " + std::string(jar) + "-8.*.jar in " + jar_folder() +
                       " (Debian package liblucene8-java)";
        for (const char* program : {"java", "javac"})
            if (!find_program(program))
                return std::string("no ") + program + " (Debian package default-jdk-headless)";
        return std::nullopt;
    }
    bool reads_fields() const override { return true; }

    void prepare(const std::string& folder) override
    {
        const std::string classes = folder + "/lucene-classes";
        class_path_ = classes;
        for (const std::string_view jar : jars)
            class_path_ += ":" + *find_jar(jar);
        Command compile{*find_program("javac"), {"-cp", class_path_, "-d", classes}};
        for (const auto& entry : fs::directory_iterator(ONRECORD_LUCENE_DRIVER))
            if (entry.path().extension() == ".java")
                compile.arguments.push_back(entry.path().string());
        (void)run(compile);
    }

    Command index_command(const CorpusFiles& corpus, const std::string& index) const override
    {
        return driver({"index", corpus.fields, index, merge_ ? "merge" : "leave"});
    }
    std::optional<Command> ask_command(const AskJob& job) const override
    {
        if (!merge_)
            return std::nullopt;
        return driver(
            {"ask", std::string(depth_name(job.depth)), job.index, job.queries, job.timings});
    }
    std::optional<Command> cold_command(const std::string& index,
                                        const std::string& word) const override
    {
        return merge_ ? std::optional(driver({"answer", index, word})) : std::nullopt;
    }

private:
    Command driver(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"-cp", class_path_, "LuceneDriver"});
        return {*find_program("java"), std::move(arguments)};
    }

    bool merge_;
    std::string class_path_;
};

}  // namespace

std::unique_ptr<Side> lucene_side(bool merge)
{
    return std::make_unique<LuceneSide>(merge);
}

}  // namespace onrecord::bench
