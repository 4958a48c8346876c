#include <memory>
#include <string>
#include <utility>

#include "extract/explain.h"
#include "ingest/extract_json.h"
#include "ingest/ingest.h"
#include "ingest/reading.h"
#include "ingest/tally.h"

namespace onrecord {

namespace {

/// What extraction made of one article.
struct Extracted {
    Facts facts;
    std::string line;
};

Extracted extracted_from(ReadArticle&& read, ExtractForm form)
{
    ExplainedFacts explained = explain_from(std::move(read));
    Extracted extracted;
    if (form == ExtractForm::json) {
        extracted.line = extract_line(explained.facts);
    } else {
        extracted.line = explain_quotes(explained, form == ExtractForm::explained_coloured);
        extracted.line.pop_back();
    }
    extracted.facts = std::move(explained.facts);
    return extracted;
}

class ExtractRun {
public:
    ExtractRun(const IngestOptions& options, const IngestEvents& events,
               const std::function<bool(std::string_view)>& take, Progress& progress,
               const std::atomic<bool>& stop)
        : take_(take),
          form_(options.form),
          stop_(stop),
          tally_(events, progress),
          reading_(
              options, progress, stop, [this](ReadArticle&& a) { return job_for(std::move(a)); },
              [this](const Reject& reject, const std::string&) { tally_.reject(reject); },
              [this](const Origin& at, const std::string& what) { tally_.repaired(at, what); })
    {
    }

    IngestReport run()
    {
        reading_.run();
        tally_.report.interrupted = stop_;
        return tally_.report;
    }

private:
    OrderedWorkers::Job job_for(ReadArticle&& given)
    {
        const auto read = std::make_shared<ReadArticle>(std::move(given));
        return [this, read] {
            const auto extracted =
                std::make_shared<Extracted>(extracted_from(std::move(*read), form_));
            return [this, extracted] { take(*extracted); };
        };
    }

    void take(const Extracted& extracted)
    {
        if (ended_)
            return;
        tally_.read(extracted.facts);
        tally_.report.quotes += extracted.facts.quotes.size();
        ended_ = !take_(extracted.line);
        if (ended_)
            reading_.end();
    }

    const std::function<bool(std::string_view)>& take_;
    const ExtractForm form_;
    const std::atomic<bool>& stop_;
    bool ended_ = false;  ///< `take` wants no more
    Tally tally_;
    Reading reading_;
};

}  // namespace

IngestReport extract_all(const IngestOptions& options, const IngestEvents& events,
                         const std::function<bool(std::string_view line)>& take, Progress& progress,
                         const std::atomic<bool>& stop)
{
    return ExtractRun(options, events, take, progress, stop).run();
}

}  // namespace onrecord
