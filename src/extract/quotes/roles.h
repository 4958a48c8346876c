#pragma once

#include <string>

#include "extract/quotes/scene.h"

namespace onrecord {

/// What an apposition says of a person where a mention stands: "Jo Marr, a historian at Port
/// Merrow, said" gives "historian at Port Merrow". Without a leading "a" or "an"; empty when the
/// words behind the name are no description. Looks 40 tokens ahead at most.
[[nodiscard]] std::string role_of(const Scene& scene, const Mention& mention);

}  // namespace onrecord
