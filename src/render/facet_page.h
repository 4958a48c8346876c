#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "render/renderer.h"
#include "search/facet.h"

namespace onrecord {

/// Writes how answers spread over speakers, sources, months, ... One answer or those of a batch.
class FacetPage {
public:
    /// `format`: name of an output form. @throws Error (usage) when there is none of facets.
    FacetPage(std::ostream& out, std::string_view format, const RenderStyle& style);

    void write(const AnswerHead& head, const std::vector<Facet>& facets, const Answer& answer);

private:
    void write_text(const Facet& facet);
    void write_json(const AnswerHead& head, const std::vector<Facet>& facets, const Answer& answer);
    void write_json_lines(const AnswerHead& head, const Facet& facet);
    void write_table(const AnswerHead& head, const Facet& facet);

    std::ostream& out_;
    std::string format_;
    RenderStyle style_;
    bool written_ = false;
};

/// What leaves a value out of the query that it was counted for, to be typed behind the command;
/// for months and years, what keeps only it. Empty when there is no such option.
[[nodiscard]] std::string narrowing_option(const FacetKind& kind, std::string_view value);

}  // namespace onrecord
