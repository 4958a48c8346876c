#pragma once

#include "lang/attribution_words.h"

namespace onrecord::attribution {

extern const AttributionWords english;
extern const AttributionWords german;
extern const AttributionWords french;
extern const AttributionWords spanish;
extern const AttributionWords russian;

/// Given names are common to the languages that write them.
extern const AttributionWords::List male_names;
extern const AttributionWords::List female_names;
/// Countries, capitals and large cities by their English names.
extern const AttributionWords::List english_places;

}  // namespace onrecord::attribution
