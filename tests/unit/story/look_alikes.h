#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"

namespace onrecord {

/// A text for tests of what is one story.
struct Text {
    std::string title;
    std::string body;
    Date date;
};

/// Articles that a form makes and that tell different stories: market reports, weather, results,
/// obituaries, bond issues, police reports of invented companies and places. `form` counts from 0.
struct LookAlikes {
    std::string form;
    std::vector<Text> texts;
};

[[nodiscard]] std::vector<LookAlikes> make_look_alikes();

/// A text as another paper would print it, in several ways; all tell the same story as the text.
struct Reprint {
    std::string how;
    Text text;
};
[[nodiscard]] std::vector<Reprint> make_reprints(const Text& text);

/// Articles of several paragraphs, each another story.
[[nodiscard]] std::vector<Text> make_reports();

}  // namespace onrecord
