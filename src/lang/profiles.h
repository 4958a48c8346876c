#pragma once

#include "lang/profile.h"

namespace onrecord {

// One profile a file; all.cc lists them.
extern const LanguageProfile english;
extern const LanguageProfile french;
extern const LanguageProfile german;
extern const LanguageProfile russian;
extern const LanguageProfile spanish;

}  // namespace onrecord
