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
extern const PageWords swedish;
extern const PageWords danish;
extern const PageWords norwegian;
extern const PageWords finnish;
extern const PageWords polish;
extern const PageWords czech;
extern const PageWords hungarian;
extern const PageWords romanian;
extern const PageWords turkish;
extern const PageWords ukrainian;
extern const PageWords greek;
extern const PageWords chinese;
extern const PageWords japanese;
extern const PageWords korean;
extern const PageWords thai;
extern const PageWords vietnamese;
extern const PageWords arabic;
extern const PageWords persian;
extern const PageWords hebrew;
extern const PageWords hindi;

}  // namespace onrecord::page
