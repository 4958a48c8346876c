#pragma once

#include "lang/page_words.h"

namespace onrecord::page {

extern const PageWords english;
extern const PageWords german;
extern const PageWords french;
extern const PageWords spanish;
extern const PageWords russian;
extern const PageWords italian;
extern const PageWords portuguese;
extern const PageWords dutch;
extern const PageWords indonesian;
extern const PageWords chinese;
extern const PageWords other_months;  ///< of languages of which nothing else is known

}  // namespace onrecord::page
