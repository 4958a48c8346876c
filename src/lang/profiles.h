#pragma once

#include "lang/profile.h"

namespace onrecord {

// One profile a file; all.cc lists them.
extern const LanguageProfile catalan;
extern const LanguageProfile czech;
extern const LanguageProfile danish;
extern const LanguageProfile dutch;
extern const LanguageProfile english;
extern const LanguageProfile finnish;
extern const LanguageProfile french;
extern const LanguageProfile german;
extern const LanguageProfile hungarian;
extern const LanguageProfile italian;
extern const LanguageProfile norwegian;
extern const LanguageProfile polish;
extern const LanguageProfile portuguese;
extern const LanguageProfile romanian;
extern const LanguageProfile russian;
extern const LanguageProfile spanish;
extern const LanguageProfile swedish;
extern const LanguageProfile turkish;
extern const LanguageProfile ukrainian;

}  // namespace onrecord
