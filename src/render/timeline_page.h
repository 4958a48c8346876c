#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "render/renderer.h"
#include "search/timeline.h"

namespace onrecord {

/// Writes how answers spread over time. One answer or those of a batch.
class TimelinePage {
public:
    /// `format`: name of an output form. @throws Error (usage) when there is none of timelines.
    TimelinePage(std::ostream& out, std::string_view format, const RenderStyle& style);

    void write(const AnswerHead& head, const Timeline& timeline, const Answer& answer);

private:
    void write_text(const AnswerHead& head, const Timeline& timeline);
    void write_json(const AnswerHead& head, const Timeline& timeline, const Answer& answer);
    void write_json_lines(const AnswerHead& head, const Timeline& timeline);
    void write_table(const AnswerHead& head, const Timeline& timeline);

    std::ostream& out_;
    std::string format_;
    RenderStyle style_;
    bool written_ = false;
};

/// Six significant digits, as all fractions in machine forms have them.
[[nodiscard]] std::string format_fraction(double number);

/// A part as per cent for people: "3.5 %", "0.042 %".
[[nodiscard]] std::string format_share(double share);

}  // namespace onrecord
