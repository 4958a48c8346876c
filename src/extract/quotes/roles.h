#pragma once

#include <cstdint>
#include <string>

#include "extract/quotes/scene.h"

namespace onrecord {

/// Tokens that say what a person is, half-open.
struct RoleSpan {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    [[nodiscard]] bool empty() const noexcept { return first >= last; }
};

/// What an apposition says of a person where a mention stands: "Jo Marr, a historian at Port
/// Merrow, said" gives "a historian at Port Merrow". Looks 40 tokens ahead at most.
[[nodiscard]] RoleSpan role_behind(const Scene& scene, const Mention& mention);

/// What stands before the name: "port director Jo Marr", "the director of the port, Jo Marr,".
/// Without determiners. Looks 14 tokens back at most.
[[nodiscard]] RoleSpan role_before(const Scene& scene, const Mention& mention);

/// The words of a role, without a leading "a" or "an"; empty when they are too many.
[[nodiscard]] std::string role_text(const Scene& scene, RoleSpan role);

}  // namespace onrecord
